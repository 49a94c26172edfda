import { baseForms, type NounForm } from './base-forms.ts';

/** Letters that a first part may have before a head: at least two and a vowel, or any before a hyphen: “tv-kanal”. */
const FIRST_PART = /^(?:(?=.*[aeiouyåäöéæø])\p{L}[\p{L}-]+|[\p{L}\d&-]+-)$/u;

/** The listed noun that heads a word, with the word's form: “landsbygdsministern” → “minister”, definite, base “landsbygdsminister”. */
export interface HeadedForm extends NounForm {
  readonly head: string;
}

/**
 * A lookup of nouns by any form of them or of a compound that they head. `closed`: words of these letters that they do not head.
 * “-blad” heads compounds only.
 */
export function headFinder(
  heads: Iterable<string>,
  options: { readonly closed?: ReadonlySet<string>; readonly compounds?: boolean } = {},
): (word: string) => HeadedForm | undefined {
  const listed = new Set(heads);
  const sorted = [...listed].map((head) => head.replace(/^-/, '')).sort((a, b) => b.length - a.length);
  const cache = new Map<string, HeadedForm | undefined>();
  return (word) => {
    if (cache.has(word)) return cache.get(word);
    const found = find(word);
    if (cache.size < 20_000) cache.set(word, found);
    return found;
  };

  function find(word: string): HeadedForm | undefined {
    if (options.closed?.has(word)) return undefined;
    const forms = baseForms(word);
    for (const one of forms) if (listed.has(one.base)) return { ...one, head: one.base };
    if (options.compounds === false) return undefined;
    for (const one of forms) {
      if (options.closed?.has(one.base)) continue;
      const head = sorted.find(
        (noun) => noun.length > 3 && one.base.endsWith(noun) && FIRST_PART.test(one.base.slice(0, -noun.length)),
      );
      if (head !== undefined) return { ...one, head };
    }
    return undefined;
  }
}

/** A set of nouns that also has their forms and compounds. */
export class NounSet extends Set<string> {
  readonly #find: (word: string) => HeadedForm | undefined;

  constructor(nouns: Iterable<string>, closed?: ReadonlySet<string>) {
    super(nouns);
    this.#find = headFinder([...super.values()], closed ? { closed } : {});
  }

  override has(word: string): boolean {
    return super.has(word) || this.#find?.(word) !== undefined;
  }
}

/** A map whose keys are nouns, looked up by any form or compound of them. */
export class NounMap<Value> extends Map<string, Value> {
  readonly #find: (word: string) => HeadedForm | undefined;

  constructor(rows: Iterable<readonly [string, Value]>, closed?: ReadonlySet<string>) {
    super(rows);
    this.#find = headFinder([...super.keys()], closed ? { closed } : {});
  }

  override get(word: string): Value | undefined {
    const head = super.has(word) ? word : this.#find?.(word)?.head;
    return head === undefined ? undefined : super.get(head);
  }

  override has(word: string): boolean {
    return super.has(word) || this.#find?.(word) !== undefined;
  }
}
