import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { isCounted } from './known-in-run.ts';
import { createUnit, type Unit } from './unit.ts';

/** A run of capitalised words `[from, end)` while it is being cut: the words from `start` on belong to no unit yet, that at `at` is looked at. */
export class RunCut {
  readonly words: readonly Word[];
  readonly from: number;
  readonly end: number;
  readonly rules: MentionRules;
  readonly units: Unit[];
  start: number;
  at: number;

  constructor(words: readonly Word[], from: number, end: number, rules: MentionRules, units: Unit[]) {
    this.words = words;
    this.from = from;
    this.end = end;
    this.rules = rules;
    this.units = units;
    this.start = from;
    this.at = from;
  }

  get word(): Word {
    return this.words[this.at] as Word;
  }

  get next(): Word | undefined {
    return this.at + 1 < this.end ? this.words[this.at + 1] : undefined;
  }

  /** Goes on behind `at`, and leaves what stands before it. */
  skipTo(at: number): void {
    this.start = at;
    this.at = at;
  }

  add(unit: Unit): void {
    this.units.push(unit);
    this.skipTo(unit.last);
  }

  /** Makes a name of the words up to `until`. */
  flush(until: number): void {
    const { words, rules } = this;
    // “the Falk-led coalition”: a name that a participle makes an adjective names nobody here
    if (until > this.start && rules.compoundEnd.test((words[until - 1] as Word).surface)) this.start = until;
    // “MD [&] CEO”
    const isSign = until === this.start + 1 && words[this.start]?.surface === '&';
    if (until > this.start && !isSign) this.units.push(createUnit(this.start, until, 'name', 'capitals'));
    this.start = until;
  }
}

/** “CL [King] & Associates”: a word that is one of the two who give a firm its name. */
export const isOfPartners = ({ words, at, next }: RunCut): boolean =>
  next?.surface === '&' && words[at + 2]?.head === 'organization';

/** “5 PM”, “101.5 FM”: letters that are those of a title elsewhere. */
export const isHour = ({ words, at, word, rules }: RunCut): boolean =>
  rules.shortRoles.has(word.surface) && isCounted(words, at);
