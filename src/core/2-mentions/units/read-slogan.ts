import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { wordsNear } from '../words/words-near.ts';
import { isApposedBody } from './known-in-run.ts';
import { createUnit, type Unit } from './unit.ts';

/** In words. */
const LONGEST = 7;

/** Finds bodies that are called by a call: “Keep Our Reefs, a local group, said”, and where the text names them again. */
export class Slogans {
  readonly #words: readonly Word[];
  readonly #rules: MentionRules;
  readonly #known: string[] = [];

  constructor(words: readonly Word[], rules: MentionRules) {
    this.#words = words;
    this.#rules = rules;
  }

  /** The name that begins at `at`. */
  at(at: number): Unit | undefined {
    const words = this.#words;
    if (this.#rules.wordForms || !words[at]?.capital || !words[at + 1]?.capital) return undefined;
    const mayCall = this.#opensCall(at);
    // most runs of capitals are none, and no body is called so
    if (!mayCall && this.#known.length === 0) return undefined;
    const end = this.#endOfRun(at);
    const name = nameOf(words.slice(at, end));
    if (this.#known.includes(name)) return createUnit(at, end, 'organization', 'slogan');
    if (!mayCall || end - at < 3 || words[end]?.surface !== ',') return undefined;
    if (!isApposedBody(end + 1, wordsNear(words, at), this.#rules)) return undefined;
    this.#known.push(name);
    return createUnit(at, end, 'organization', 'slogan');
  }

  #endOfRun(from: number): number {
    let end = from;
    const { sentence } = this.#words[from] as Word;
    while (this.#words[end]?.capital && this.#words[end]?.sentence === sentence && end < from + LONGEST) end++;
    return end;
  }

  /** “[Keep] Our Reefs”: a verb with what only a clause has behind it. */
  #opensCall(at: number): boolean {
    const [verb, link] = [this.#words[at], this.#words[at + 1]];
    if (!verb || verb.titled || verb.given || verb.role || verb.title) return false;
    if (verb.common && verb.pos !== 'VERB') return false;
    return link?.common === true && (link.pronoun?.possessive === true || link.pos === 'DET');
  }
}

const nameOf = (words: readonly Word[]): string => words.map(({ surface }) => surface).join(' ');
