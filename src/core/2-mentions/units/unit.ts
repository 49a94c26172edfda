import type { KnownName } from '../../model/known-name.ts';

/** A name, or what looks like one: words `[first, last)`. A `title` is a form of address, a `role` the capitalised head of a title, a `pronoun` only whom a role is said of. */
export interface Unit {
  first: number;
  last: number;
  kind: 'country' | 'adjective' | 'people' | 'organization' | 'place' | 'thing' | 'name' | 'role' | 'title' | 'pronoun';
  /** The known name, where there is one. */
  known: KnownName | undefined;
  /** A single head word: “the Assembly”. */
  generic: boolean;
  /** An organization's name without the country before it: “[Philippine] Court of Public Order”. */
  bareFirst: number | undefined;
  rule: string;
}

export function createUnit(first: number, last: number, kind: Unit['kind'], rule: string): Unit {
  return { first, last, kind, rule, known: undefined, generic: false, bareFirst: undefined };
}

/** Makes something else of a unit, which then is no known name. */
export function retype(unit: Unit, kind: Unit['kind'], rule: string): void {
  unit.kind = kind;
  unit.rule = rule;
  unit.known = undefined;
}

/** The same in another object: all units have one shape, which a spread would not keep. */
export function copyUnit({ first, last, kind, rule, known, generic, bareFirst }: Unit): Unit {
  return { first, last, kind, rule, known, generic, bareFirst };
}

export function knownUnit(first: number, last: number, known: KnownName, rule = 'known-name'): Unit {
  return { first, last, kind: known.kind, rule, known, generic: false, bareFirst: undefined };
}
