import { findMentions } from '../../../src/core/2-mentions/find-mentions.ts';
import { findStatements } from '../../../src/core/3-statements/find-statements.ts';
import { resolveEntities } from '../../../src/core/4-entities/resolve-entities.ts';
import type { Analysis } from '../../../src/core/model/analysis.ts';
import { readIn } from '../read-in.ts';

/** Steps 1 to 4 over one text, English unless told otherwise. */
export function analyzeText(text: string, id = 'a', code: 'en' | 'sv' = 'en'): Analysis {
  const { reading, language } = readIn(code, text, id);
  const mentions = findMentions(reading, language);
  return resolveEntities(reading, mentions, findStatements(reading, mentions, language), language);
}

/** “Anna Lind holds mayor (former)”, “mayor of Ghana”: what an analysis says, by names, sorted. */
export function relationsOf({ entities, relations }: Pick<Analysis, 'entities' | 'relations'>): string[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return relations
    .map(({ kind, from, to, status }) => {
      const held = status && status !== 'current' ? ` (${status})` : '';
      return `${names.get(from)} ${kind} ${names.get(to)}${held}`;
    })
    .sort();
}
