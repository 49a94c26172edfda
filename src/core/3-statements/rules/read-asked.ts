import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Found } from '../sentences/found.ts';
import { cueAt, inQuote, is, isComma, isInfinitiveMark, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “Asked by Roe whether he would run, Doe said no.”, “Doe, when asked about the plan, …”: a question whose asker may stay unnamed. */
export function readAsked(view: SentenceView, at: number): Found | undefined {
  const form = cueAt(view, at);
  if (form === undefined || !view.rules.asking.has(form.verb.lemma) || !form.forms.has('participle')) return undefined;
  if (inQuote(view, at) || !opensAside(view, at)) return undefined;
  const asker = is(view, at + 1, Word.agents) ? subjectAfter(view, at + 2)?.run : undefined;
  const behind = asker?.to ?? at + 1;
  const from =
    questionAt(view, behind, at === 0) ??
    questionAt(view, skipPlacing(view, behind, new Set()), at === 0) ??
    topicBehind(view, behind);
  if (from === undefined) return undefined;
  const to = clauseEnd(view, from + 1, { subordinate: true });
  if (to - from < 2) return undefined;
  return {
    view,
    rule: 'asked',
    ...(asker !== undefined && { source: asker }),
    cue: [{ from: at, to: at + 1 }],
    content: [{ from, to }],
    cueLemma: form.verb.lemma,
    polarity: 'asked',
    confidence: 0.75,
  };
}

/** Whether a participle at `at` opens the sentence, follows “when”, or stands behind the first noun phrase and its comma. */
function opensAside(view: SentenceView, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && pos(view, before) === 'ADV' && !is(view, before, Word.participleOpeners)) before--;
  if (before < 0 || is(view, before, Word.participleOpeners)) return true;
  return isComma(view, before) && nounPhraseBefore(view, before)?.from === 0;
}

/** “asked | at a briefing Monday in Oslo | about the mayor”: where the topic begins behind what tells where and when. */
function topicBehind(view: SentenceView, from: number): number | undefined {
  if (view.rules.verbSecond === true || !/^(?:ADP|PROPN)$/.test(pos(view, from))) return undefined;
  for (let at = from + 1; at < from + LONGEST_PLACE; at++) {
    if (/^(?:AUX|PUNCT|VERB)$/.test(pos(view, at))) return undefined;
    if (is(view, at, Word.topicLinks) && !is(view, at, Word.of)) return at;
  }
  return undefined;
}

/** In words. */
const LONGEST_PLACE = 12;

/** Where a question or a topic begins: “whether …”, “about …”; where the sentence `opens` with it, “to explain …” too. */
function questionAt(view: SentenceView, at: number, opens: boolean): number | undefined {
  const infinitive = opens && isInfinitiveMark(view, at) && pos(view, at + 1) === 'VERB';
  return is(view, at, Word.questions) || is(view, at, Word.topicLinks) || infinitive ? at : undefined;
}
