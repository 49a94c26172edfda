import type { KnownName } from '../model/mention-rules.ts';

/** A name, or what looks like one: words `[first, last)`. A `title` is a form of address, a `role` the capitalised head of a title. */
export interface Unit {
  first: number;
  last: number;
  kind: 'country' | 'adjective' | 'people' | 'organization' | 'place' | 'thing' | 'name' | 'role' | 'title';
  /** The known name, where there is one. */
  known?: KnownName;
  /** A single head word: “the Assembly”. */
  generic?: boolean;
  /** An organization's name without the country before it: “[Philippine] Court of Public Order”. */
  bareFirst?: number;
  readonly rule: string;
}

export function knownUnit(first: number, last: number, known: KnownName): Unit {
  return { first, last, kind: known.kind, known, rule: 'known-name' };
}
