import type { CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { findParticle } from '../clauses/find-particle.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { tellsHow } from '../clauses/tells-how.ts';
import { contentBefore } from '../contents/content-before.ts';
import { quoteOrRest } from '../contents/quotation-at.ts';
import { behindHearer } from '../phrases/behind-hearer.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import { tellsBehind } from '../phrases/subject-behind.ts';
import type { Found } from '../sentences/found.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  is,
  isComma,
  isGerund,
  isNamed,
  isThat,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import {
  afterQuotation,
  endsParagraphWithColon,
  type Finite,
  make,
  previousEndsWithQuote,
  standsApart,
} from './finite.ts';

/** “…” said Roe; “The plan failed, said Roe.” */
export function readInverted(finite: Finite, use: CueUse): Found | undefined {
  const { view, group } = finite;
  const quoted = afterQuotation(finite);
  const previous = group.from <= 1 && !isSubject(view, group.from - 1) && previousEndsWithQuote(view);
  const title = use.frames.has('inverts') ? readTitle(finite) : undefined;
  if (title !== undefined) return title;
  if (!quoted && !previous && !(use.frames.has('inverts') && standsApart(view, group.from))) return undefined;
  // “…,” Roe, who called it a “gamble”, told Larch News
  if (use.frames.has('follows')) return undefined;
  if (use.frames.has('addressee') && !use.frames.has('inverts') && !quoted) return undefined;
  // “”Vi är klara”, har | hon | sagt”, “Bron stängs, har | kommunen | meddelat”
  if (
    group.subject !== undefined &&
    (quoted || (use.frames.has('inverts') && isComma(view, group.from - 1))) &&
    !tellsBehind(view, group.at, { from: group.at, to: group.at + 1 })
  ) {
    const before = contentBefore(view, { from: group.from, to: group.at + 1 }, group.at);
    if (before === undefined || !canSpeak(view, group.subject, use)) return undefined;
    // “Bron är ”ett hot”, har | hon | sagt”
    if (before.direct ? !quoted : !use.frames.has('inverts')) return undefined;
    const rule = before.direct ? 'quotation-inverted-cue' : 'content-inverted-cue';
    return make(finite, rule, group.subject, before.content, before.direct ? 0.97 : 0.88);
  }
  const subject = subjectAfter(view, behindVerb(finite, use));
  if (subject === undefined || !canSpeak(view, subject.run, use)) return undefined;
  const behind = view.rules.verbSecond === true || quoted ? undefined : quoteBehindColon(view, subject.run.to);
  if (behind !== undefined) return make(finite, 'cue-quotation', subject.run, [behind], 0.9);
  if (isThat(view, group.at + 1)) return undefined;
  // “Inför nästa möte, säger | hon |:”, “På frågan om hur det gick, svarar | hon |:”
  const isOpening =
    !quoted && view.rules.verbSecond === true && (pos(view, 0) === 'ADP' || !hasFiniteVerb(view, 0, group.from));
  if (isOpening && lower(view, subject.run.to) === ':' && endsParagraphWithColon(view))
    return { fromParagraphAfter: true, ...make(finite, 'cue-colon', subject.run, [], 0.9) };
  // “Efter olyckan, där två skadades, menar polisen | att …”: what stands before only opens the sentence
  if (!quoted && view.rules.verbSecond === true && isThat(view, behindHearer(view, subject.run.to))) return undefined;
  if (!quoted && (tellsBehind(view, group.at, subject.run) || opensByQuestion(view))) return undefined;
  // “Roe, an adviser, said | Falk | “knew it””: what is said begins with whom it tells of
  const opensQuote = quoteOpeningAt(view, subject.run.to)?.open === subject.run.to;
  if (!quoted && !previous && opensQuote && view.rules.verbSecond !== true) return undefined;
  const after = pos(view, subject.run.to);
  // “said her lawyer”
  const isOwned = is(view, subject.run.from, Word.possessives) && isSomebody(view, subject.run);
  const pronoun = pos(view, subject.run.from) === 'PRON' && !isOwned;
  // “Roe, who called it a “gamble,” said the bridge was safe”
  if (after === 'AUX') return undefined;
  if ((!quoted || pronoun) && after === 'VERB' && !isGerund(view, subject.run.to) && !tellsHow(view, subject.run.to))
    return undefined;
  const isPronoun = pos(view, group.at + 1) === 'PRON' && !isOwned;
  if (!quoted && !previous && isPronoun && view.rules.verbSecond !== true) return undefined;
  if (previous && !quoted)
    return { fromSentenceBefore: true, ...make(finite, 'quotation-inverted-cue', subject.run, [], 0.9) };
  const before = contentBefore(view, { from: group.from, to: subject.run.to }, group.at);
  if (before === undefined) return undefined;
  if (before.direct) return make(finite, 'quotation-inverted-cue', subject.run, before.content, 0.97);
  // “I romanen ”Havet” beskriver Lind kriget”
  if (view.rules.verbSecond === true && !use.frames.has('inverts')) return undefined;
  if (isOnlyAside(view, before.content[0]?.from ?? 0, group.from)) return undefined;
  return make(finite, 'content-inverted-cue', subject.run, before.content, 0.88);
}

/** “In other words, said Falk: | “It is late””: the quotation that a colon opens right behind who speaks. */
function quoteBehindColon(view: SentenceView, colon: number): Run | undefined {
  if (lower(view, colon) !== ':' || quoteOpeningAt(view, colon + 1)?.open !== colon + 1) return undefined;
  return quoteOrRest(view, colon + 1, 'quote').run;
}

/** “På frågan om bron stängs, | svarar Lind undvikande”: what was asked is not what is answered. */
function opensByQuestion({ tokens, rules }: SentenceView): boolean {
  return tokens[0]?.pos === 'ADP' && tokens.slice(1, 4).some(({ lower: word }) => rules.questionNouns?.has(word));
}

/** “pointed out | Roe”, “says now | Roe”, “svarar till exempel | Lind” */
function behindVerb({ view, group }: Finite, { particles }: CueUse): number {
  const particle = particles.length === 0 ? undefined : findParticle(view, group.at + 1, particles);
  if (particle !== undefined) return particle.to;
  let at = group.at + 1;
  while (at < group.at + 3 && pos(view, at) === 'ADV') at++;
  return at;
}

/** ““I left.” She | said many had stayed”: one word before the verb is its subject. */
const isSubject = (view: SentenceView, at: number): boolean =>
  view.rules.verbSecond !== true && /^(?:NOUN|PRON|PROPN)$/.test(pos(view, at));

/** “Nordvik, which makes turbines, | said sales rose 5%”: a name with a relative clause is no report. */
function isOnlyAside(view: SentenceView, from: number, verb: number): boolean {
  const name = view.rules.verbSecond === true ? undefined : nounPhraseFrom(view, from, { apposition: false });
  if (name === undefined || !isComma(view, name.to) || !is(view, name.to + 1, Word.relativePronouns)) return false;
  return commaIn(view, name.to + 1, verb) === verb - 1;
}

/** “House prices rebound says Halifax”: a title that ends with who says so. */
function readTitle(finite: Finite): Found | undefined {
  const { view, group } = finite;
  if (view.rules.verbSecond === true || !isHeadline(view) || group.from < FEWEST_IN_TITLE) return undefined;
  const source = nounPhraseFrom(view, group.at + 1, { apposition: false });
  if (source === undefined || source.to < view.stop || !isNamed(view, source.to - 1)) return undefined;
  if (isComma(view, group.from - 1) || isNamed(view, group.from - 1)) return undefined;
  return make(finite, 'content-inverted-cue', source, [{ from: 0, to: group.from }], 0.85);
}

/** In words before the cue. */
const FEWEST_IN_TITLE = 3;
