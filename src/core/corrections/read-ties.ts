import type { Corpus } from '../model/analysis.ts';
import type { Entity, EntityId, EntityMention } from '../model/entity.ts';
import { speakersOf } from '../model/statement.ts';

/** What articles say for or against two entities being one. */
export interface Ties {
  readonly between: (a: Entity, b: Entity) => { readonly weight: number; readonly reason: string }[];
  /** How much the articles have of an entity: its mentions and statements. */
  readonly weightOf: (id: EntityId) => number;
  /** Whether a role is said to be of a body or country. */
  readonly isOfSomething: (id: EntityId) => boolean;
}

/** In a sentence of this length at most two names stand beside each other. */
const LONGEST_SENTENCE = 300;

/** Gathers what each entity of a corpus is tied to: titles held, bodies, countries, articles, whom it speaks of. */
export function readTies({ docs, entities, relations, statements }: Corpus): Ties {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const texts = new Map(docs.map(({ id, text }) => [id, text]));
  const tied = new Map<EntityId, Set<EntityId>>();
  const tie = (a: EntityId, b: EntityId) => tied.set(a, (tied.get(a) ?? new Set()).add(b));
  for (const { from, to } of relations) {
    tie(from, to);
    tie(to, from);
  }
  const roles = new Set(relations.filter(({ kind }) => kind === 'of').map(({ from }) => from));
  const said = new Map<EntityId, number>();
  const spokenOf = new Map<EntityId, Set<EntityId>>();
  for (const statement of statements)
    for (const speaker of speakersOf(statement)) {
      said.set(speaker, (said.get(speaker) ?? 0) + 1);
      for (const id of statement.mentions)
        if (id !== speaker) spokenOf.set(speaker, (spokenOf.get(speaker) ?? new Set()).add(id));
    }

  return {
    between,
    weightOf: (id) => (entityOf.get(id)?.mentions.length ?? 0) + (said.get(id) ?? 0),
    isOfSomething: (id) => roles.has(id),
  };

  function between(a: Entity, b: Entity): { weight: number; reason: string }[] {
    const shared = [...(tied.get(a.id) ?? [])].filter((id) => tied.get(b.id)?.has(id)).sort();
    const found = shared
      .slice(0, 3)
      .map((id) => ({ weight: 0.15, reason: `both are tied to “${entityOf.get(id)?.label ?? id}”` }));
    if (tied.get(a.id)?.has(b.id)) found.push({ weight: -0.3, reason: 'but one is tied to the other' });
    if (spokenOf.get(a.id)?.has(b.id) || spokenOf.get(b.id)?.has(a.id))
      found.push({ weight: -0.25, reason: 'but one speaks of the other' });
    const both = placesOfBoth(a, b);
    if (both.isTogether) found.push({ weight: -0.3, reason: 'but one sentence names both' });
    else if (both.article !== undefined)
      found.push({ weight: 0.05, reason: `the article “${both.article}” names both` });
    return found;
  }

  function placesOfBoth(a: Entity, b: Entity): { article?: string; isTogether: boolean } {
    const others = namesByDoc(b);
    let article: string | undefined;
    for (const [doc, mine] of namesByDoc(a)) {
      const theirs = others.get(doc);
      if (!theirs) continue;
      article ??= doc;
      const row = [
        ...mine.map((mention) => ({ mention, side: 0 })),
        ...theirs.map((mention) => ({ mention, side: 1 })),
      ];
      row.sort((x, y) => x.mention.start - y.mention.start);
      const isTogether = row.some(({ mention, side }, index) => {
        const next = row[index + 1];
        return next !== undefined && next.side !== side && isOneSentence(doc, mention.end, next.mention.start);
      });
      if (isTogether) return { article: doc, isTogether };
    }
    return article === undefined ? { isTogether: false } : { article, isTogether: false };
  }

  function isOneSentence(doc: string, start: number, end: number): boolean {
    if (end < start || end - start > LONGEST_SENTENCE) return false;
    return !/[.!?…]["”’»)]*\s|\n/.test(texts.get(doc)?.slice(start, end + 1) ?? '\n');
  }
}

function namesByDoc({ mentions }: Entity): Map<string, EntityMention[]> {
  const byDoc = new Map<string, EntityMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' && mention.kind !== 'role') continue;
    const there = byDoc.get(mention.doc);
    if (there) there.push(mention);
    else byDoc.set(mention.doc, [mention]);
  }
  return byDoc;
}
