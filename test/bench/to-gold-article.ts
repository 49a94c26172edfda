import type { RelationKind } from '../../src/core/model/relation.ts';
import type { Span } from '../../src/core/model/span.ts';
import type { GoldArticle, GoldEntity, GoldGraph, GoldRelation, GoldStatement } from './gold.ts';

const KINDS = ['person', 'role', 'country', 'organization'];
const RELATIONS: Readonly<Record<string, RelationKind>> = {
  HOLDS: 'holds',
  OF: 'of',
  AFFILIATED: 'affiliatedWith',
  REPRESENTS: 'represents',
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what NAME.json holds beside NAME.txt: its spans are pairs `[start, end)` of UTF-16 units.
 * Throws a SyntaxError that names the place for what is no gold.
 */
export function toGoldArticle(name: string, text: string, json: unknown): GoldArticle {
  const gold = fieldsOf(json, 'the file');
  if (!Array.isArray(gold.statements)) throw new SyntaxError('no list of statements');
  const statements = gold.statements.map((statement, index) => toStatement(statement, `statement ${index + 1}`, text));
  return {
    name,
    text,
    ...(typeof gold.language === 'string' && { language: gold.language }),
    statements,
    ...(Array.isArray(gold.entities) && { graph: toGraph(gold, text) }),
  };
}

function toStatement(json: unknown, place: string, text: string): GoldStatement {
  const statement = fieldsOf(json, place);
  const content = spansOf(statement.content, `${place}, content`, text);
  if (content.length === 0) throw new SyntaxError(`${place} has no content`);
  return {
    content,
    source: spansOf(statement.source ?? [], `${place}, source`, text),
    cue: spansOf(statement.cue ?? [], `${place}, cue`, text),
    counts: statement.speech !== false && statement.optional !== true,
    speaker: namesOf(statement.speaker, `${place}, speaker`),
    optionalContent: spansOf(statement.optionalContent ?? [], `${place}, optionalContent`, text),
  };
}

function toGraph(gold: Fields, text: string): GoldGraph {
  const entities = (gold.entities as unknown[]).flatMap((json, index): GoldEntity[] => {
    const place = `entity ${index + 1}`;
    const { kind, name, aliases, variants, adjectives, optional } = fieldsOf(json, place);
    if (typeof name !== 'string') throw new SyntaxError(`${place} has no name`);
    const entity = {
      kind: kind as GoldEntity['kind'],
      name,
      aliases: namesOf(aliases, place),
      variants: namesOf(variants, place),
      adjectives: namesOf(adjectives, place),
      optional: optional === true,
    };
    // Kinds that the program does not read (places, groups) are no gold to it.
    return KINDS.includes(entity.kind) ? [entity] : [];
  });
  const relations = ((gold.relations ?? []) as unknown[]).flatMap((json, index): GoldRelation[] => {
    const place = `relation ${index + 1}`;
    const { type, from, to, optional } = fieldsOf(json, place);
    if (typeof from !== 'string' || typeof to !== 'string') throw new SyntaxError(`${place} names no two entities`);
    const kind = RELATIONS[String(type)];
    return kind === undefined ? [] : [{ kind, from, to, optional: optional === true }];
  });
  const silent = spansOf(gold.mustYieldNothing ?? [], 'mustYieldNothing', text);
  return { entities, relations, complete: !gold.entitiesScope, silent };
}

function fieldsOf(json: unknown, place: string): Fields {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new SyntaxError(`${place} is no object`);
  return json as Fields;
}

function namesOf(json: unknown, place: string): string[] {
  const names = json ?? [];
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
    throw new SyntaxError(`${place}: not a list of names`);
  return names;
}

function spansOf(json: unknown, place: string, text: string): Span[] {
  if (!Array.isArray(json)) throw new SyntaxError(`${place}: not a list of spans`);
  return json.map((pair: unknown) => {
    const [start, end] = Array.isArray(pair) ? pair : [];
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
      throw new SyntaxError(`${place}: ${JSON.stringify(pair)} is no span of the text (${text.length} units)`);
    return { start, end };
  });
}
