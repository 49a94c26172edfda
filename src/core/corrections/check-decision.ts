import type { Correction, CorrectionKind } from '../model/correction.ts';
import type { NewCorrection } from './correction-id.ts';
import { shorten } from './shorten.ts';

type Check = (value: unknown, field: string) => string | undefined;

const LONGEST_NAME = 300;
const LONGEST_ID = 1000;
const LONGEST_QUOTE = 20_000;

const entity: Check = (value, field) => {
  const at = (name: string) => `${field}.${name}`;
  if (!isObject(value)) return `${field}: not an entity, {"id": "person:…"}`;
  return (
    entityId(own(value, 'id'), at('id')) ??
    optional(own(value, 'name'), at('name'), text(LONGEST_QUOTE)) ??
    optional(own(value, 'anchor'), at('anchor'), anchor)
  );
};

const anchor: Check = (value, field) => {
  const at = (name: string) => `${field}.${name}`;
  if (!isObject(value)) return `${field}: not a place in a text, {"doc": …, "start": …, "end": …, "quote": …}`;
  return (
    text(LONGEST_ID)(own(value, 'doc'), at('doc')) ??
    offset(own(value, 'start'), at('start')) ??
    offset(own(value, 'end'), at('end')) ??
    ((own(value, 'end') as number) > (own(value, 'start') as number)
      ? undefined
      : `${at('end')}: not after the start`) ??
    text(LONGEST_QUOTE)(own(value, 'quote'), at('quote')) ??
    optional(own(value, 'before'), at('before'), context) ??
    optional(own(value, 'after'), at('after'), context)
  );
};

const anchors: Check = (value, field) => {
  if (!Array.isArray(value) || value.length === 0) return `${field}: not a list of places in a text`;
  return first([...value.entries()], ([index, one]) => anchor(one, `${field}[${index}]`));
};

const entityId: Check = (value, field) =>
  typeof value === 'string' && value.length <= LONGEST_ID && /^(person|role|country|organization|group):./s.test(value)
    ? undefined
    : `${field}: not an id like “person:anna-lind”`;

const offset: Check = (value, field) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : `${field}: not a whole number from 0 on`;

const name: Check = (value, field) => {
  if (typeof value !== 'string' || value.trim() === '') return `${field}: not a name`;
  if (value.length > LONGEST_NAME) return `${field}: longer than ${LONGEST_NAME} characters`;
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) ? `${field}: has a line break or a control character in it` : undefined;
};

const context: Check = (value, field) =>
  typeof value === 'string' && value.length <= LONGEST_ID ? undefined : `${field}: not a short text`;

const FIELDS: Readonly<Record<CorrectionKind, readonly (readonly [string, Check])[]>> = {
  merge: [
    ['entity', entity],
    ['into', entity],
  ],
  'keep-apart': [
    ['entity', entity],
    ['other', entity],
  ],
  split: [
    ['entity', entity],
    ['mentions', anchors],
    ['name', name],
  ],
  move: [
    ['entity', entity],
    ['mentions', anchors],
    ['into', entity],
  ],
  rename: [
    ['entity', entity],
    ['name', name],
  ],
  retype: [
    ['entity', entity],
    ['newKind', oneOf('person', 'role', 'country', 'organization')],
  ],
  'reject-mention': [
    ['entity', entity],
    ['mention', anchor],
  ],
  'reject-entity': [['entity', entity]],
  'reject-statement': [['statement', anchor]],
  'reject-relation': [
    ['relation', oneOf('holds', 'of', 'affiliatedWith', 'represents')],
    ['from', entity],
    ['to', entity],
  ],
  reassign: [
    ['statement', anchor],
    ['speaker', (value, field) => (value === null ? undefined : entity(value, field))],
  ],
};

/** Checks a value field by field: it is a decision, perhaps still without an id, or `problem` tells the first field that is wrong. */
export function checkDecision(value: unknown): { decision: Correction | NewCorrection } | { problem: string } {
  if (!isObject(value)) return { problem: 'not an object' };
  const kind = own(value, 'kind');
  if (!isKind(kind)) {
    const known = Object.keys(FIELDS).join(', ');
    return {
      problem: `kind: ${typeof kind === 'string' ? `“${shorten(kind, 30)}” is not known` : 'missing'} (known: ${known})`,
    };
  }
  const problem =
    optional(own(value, 'id'), 'id', text(LONGEST_ID)) ??
    optional(own(value, 'note'), 'note', context) ??
    first(FIELDS[kind], ([field, check]) => check(own(value, field), field));
  return problem === undefined ? { decision: value as unknown as Correction | NewCorrection } : { problem };
}

const isKind = (kind: unknown): kind is CorrectionKind => typeof kind === 'string' && Object.hasOwn(FIELDS, kind);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only a field of the file counts, not what every object inherits. */
function own(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}

function optional(value: unknown, field: string, check: Check): string | undefined {
  return value === undefined ? undefined : check(value, field);
}

function first<T>(items: readonly T[], problemOf: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function text(longest: number): Check {
  return (value, field) => {
    if (typeof value !== 'string' || value === '') return `${field}: not a text`;
    return value.length > longest ? `${field}: longer than ${longest} characters` : undefined;
  };
}

function oneOf(...values: readonly string[]): Check {
  return (value, field) =>
    typeof value === 'string' && values.includes(value) ? undefined : `${field}: not one of ${values.join(', ')}`;
}
