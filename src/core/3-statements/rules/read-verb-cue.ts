import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { mergeRuns, type VerbGroup, verbGroupAt } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { cueAt, inQuote, is, isComma, isGerund, isMark, lower, type SentenceView } from '../sentences/sentence-view.ts';
import { looksLikeVerb } from '../verbs/looks-like-verb.ts';
import { readFinite } from './read-finite.ts';
import { readParticiple } from './read-participle.ts';
import { readPassive } from './read-passive.ts';

/** Reads the word at `at` as a verb that reports speech: its subject, and what was said before or after it. */
export function readVerbCue(view: SentenceView, at: number, soFar: readonly Found[]): Found | undefined {
  const form = cueAt(view, at);
  if (form === undefined || inQuote(view, at) || !looksLikeVerb(view, at, form)) return undefined;
  const plain = verbGroupAt(view, at, form);
  const group = openGroup(view, form, plain);
  if (group === undefined || group.form === 'infinitive' || group.unreal || group.negated || silenced(view, group))
    return undefined;
  if (group.passive) return readPassive(view, group, form);
  // “Having said that it was late, Falk left”, but not “Having said that, …”
  const isIdle = is(view, at + 1, Word.demonstratives) && isComma(view, at + 2);
  const isHaving = group.from < at && is(view, group.from, Word.have) && isGerund(view, group.from) && !isIdle;
  if (group.form === 'ing' || isHaving) return readParticiple(view, group, form, soFar);
  const found = readFinite(view, group, form, soFar);
  // “förnekar inte att”
  return found && plain?.negated ? { ...found, polarity: 'asserted' } : found;
}

/** “utesluter inte att”, “vill inte utesluta att”: what is not ruled out is said to be possible. */
function openGroup(view: SentenceView, { verb }: CueForm, group: VerbGroup | undefined): VerbGroup | undefined {
  if (!group?.negated || !view.rules.leavingOpen?.has(verb.lemma)) return group;
  const not = view.rules.negations.has(lower(view, group.at + 1)) ? [{ from: group.at + 1, to: group.at + 2 }] : [];
  return { ...group, pieces: mergeRuns([...group.pieces, ...not]), form: 'finite', unreal: false, negated: false };
}

/** “declined to say”, “refused to comment”, but not “declined comment, saying …” */
function silenced(view: SentenceView, group: VerbGroup): boolean {
  for (let k = group.from - 1; k >= Math.max(0, group.from - 3) && !isMark(view, k) && !isComma(view, k); k--)
    if (view.rules.silence.has(lower(view, k))) return true;
  return false;
}
