import { Word } from '../../model/statement-words.ts';
import { canSpeak, QUOTING } from '../phrases/can-speak.ts';
import { isTeller } from '../phrases/is-teller.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { mainSubject } from '../phrases/shared-subject.ts';
import type { Found } from '../sentences/found.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  endOfPerson,
  inQuote,
  is,
  isDash,
  isMark,
  isNamed,
  lower,
  pos,
  type QuoteRun,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { readSaidNoun } from './read-said-noun.ts';

const LONGEST_NAME = 7;

/** “Roe: No new taxes”, “No new taxes: minister”, and the speaker’s name before what is said in a transcript. */
export function readColon(view: SentenceView, at: number, soFar: readonly Found[]): Found | undefined {
  if (lower(view, at) !== ':' || at === 0 || (inQuote(view, at) && !isMark(view, 0))) return undefined;
  // “Ostby (Greek: Αθήνα)”
  for (let k = at - 1; k >= 0 && lower(view, k) !== ')'; k--) if (lower(view, k) === '(') return undefined;
  // a cue before the colon has taken what follows it
  if (soFar.some((found) => found.content.some((run) => run.to > at))) return undefined;
  const quote = quoteBehind(view, at);
  const message = readSaidNoun(view, at, quote);
  if (message !== undefined) return message;
  const { reading, sentence } = view;
  const paragraph = reading.paragraphs[sentence.paragraph];
  if (paragraph === undefined) return undefined;
  const base = { view, cueLemma: '', polarity: 'asserted' as const };
  const startsParagraph = paragraph.first === sentence.index;
  const isTitle = paragraph.index === 0 && startsParagraph && view.tokens.length < 25 && !hasMainVerb(view, at);
  if (paragraph.kind === 'heading' || isTitle) {
    const left: Run = { from: behindDash(view, at), to: at };
    const right: Run = { from: at + 1, to: view.stop };
    const names =
      at - left.from <= LONGEST_NAME && !isLabel(view, left) && isSpeaker(view, left) && speakerIn(view, left);
    if (names && right.to - right.from >= 3)
      return {
        rule: 'headline-colon',
        source: names,
        cue: [],
        content: [right],
        confidence: 0.75,
        ...base,
      };
    // “Roe to strikers: Be patient”
    const isAct = /^(?:AUX|VERB)$/.test(pos(view, right.from));
    const mayName = right.to - right.from <= 4 && right.to > right.from && !isMark(view, right.from) && !isAct;
    if (mayName && isSpeaker(view, right, true) && at >= 3) {
      return { rule: 'headline-colon', source: right, cue: [], content: [left], confidence: 0.8, ...base };
    }
    return undefined;
  }
  const quotation = quote && readQuotation(view, at, quote);
  if (quotation !== undefined) return quotation;
  if (!startsParagraph || at > LONGEST_NAME || at + 1 >= view.stop) return undefined;
  const name: Run = { from: isMark(view, 0) ? 1 : 0, to: at };
  // “PERU: The envoy of Peru said …”: a label, no speaker
  if (!isTranscriptName(view, name) || view.bodies[name.from]) return undefined;
  return {
    rule: 'transcript-colon',
    source: name,
    cue: [{ from: at, to: at + 1 }],
    content: [{ from: at + 1, to: view.tokens.length }],
    wholeParagraph: true,
    confidence: 0.8,
    ...base,
  };
}

/** “[Facket] stämmer Nordfrys: “Nog nu””: where the verb stands second, who does something before the colon is who speaks. */
function speakerIn(view: SentenceView, left: Run): Run | undefined {
  if (view.rules.verbSecond !== true) return left;
  const owner = ownerBefore(view, left);
  if (owner !== undefined) return owner;
  // “[Lind] om Berg: “Det är bra””
  for (let at = left.from + 1; at < left.to; at++) if (is(view, at, Word.topics)) return { from: left.from, to: at };
  if (!hasFiniteVerb(view, left.from + 1, left.to)) return isTopic(view, left) ? undefined : left;
  const subject = mainSubject(view, left.to, (one) => one.run.from === left.from && isTeller(view, one.run));
  // “Här utbildas Ek: “Det är roligt””
  return subject?.run ?? (/^(?:ADP|ADV)$/.test(pos(view, left.from)) ? undefined : left);
}

/** “[Lind]s hot: Vi stänger bron”, “[Hamas] svar: “Ja””: whose the noun for what is said is. */
function ownerBefore(view: SentenceView, { from, to }: Run): Run | undefined {
  for (let at = from + 1; at < to; at++) {
    if (!view.rules.nouns.has(lower(view, at)) && !is(view, at, Word.saidNouns)) continue;
    if (is(view, at - 1, Word.possessiveMarks)) return { from, to: at - 1 };
    return isNamed(view, at - 1) && lower(view, at - 1).endsWith('s') ? { from, to: at } : undefined;
  }
  return undefined;
}

/** “Larmen från Kuriren: Allt är stängt”: a thing that can say nothing, and whose it is. */
function isTopic(view: SentenceView, { from }: Run): boolean {
  const head: Run = { from, to: from + 1 };
  return pos(view, from) === 'NOUN' && pos(view, from + 1) === 'ADP' && !isNamed(view, from) && !isTeller(view, head);
}

/** “New win for Redbridge – coach: “We are not done””: where who speaks begins. */
function behindDash(view: SentenceView, colon: number): number {
  for (let at = colon - 1; at > 0; at--) if (isDash(view, at)) return at + 1;
  return 0;
}

/** The quotation that a colon opens, unless it is a word or two. */
function quoteBehind(view: SentenceView, colon: number): QuoteRun | undefined {
  const quote = quoteOpeningAt(view, colon + 1);
  return quote?.open === colon + 1 && quote.to - quote.from >= 3 ? quote : undefined;
}

/** “The minister: “Weeks, not days.”” and “Councillor Hale goes further: “…””, where no cue verb takes the quotation. */
function readQuotation(view: SentenceView, at: number, quote: QuoteRun): Found | undefined {
  const name: Run = { from: 0, to: at };
  const content: readonly Run[] = [{ from: quote.open, to: quote.close }];
  const base = { view, cueLemma: '', cue: [], content, polarity: 'asserted' as const };
  const subject = mainSubject(view, at, (one) => canSpeak(view, one.run, QUOTING));
  if (subject !== undefined && isTeller(view, subject.run))
    return { rule: 'clause-colon', source: subject.run, confidence: 0.6, ...base };
  if (at > LONGEST_NAME || !isSpeaker(view, name)) return undefined;
  // “I rapporten beskrivs broarna: “…””
  if (view.rules.verbSecond === true && pos(view, 0) === 'ADP' && hasFiniteVerb(view, 1, at)) return undefined;
  return { rule: 'name-colon', source: name, confidence: 0.8, ...base };
}

/** “The minister had this to say: …”: whether the words before a colon are a sentence, which ends with a stop. */
function hasMainVerb(view: SentenceView, colon: number): boolean {
  return view.stop < view.tokens.length && hasFiniteVerb(view, 1, colon);
}

/** “Ostby floods: …”, “Ostby 2-1 Larch: …”, “‘No more’: …” */
function isLabel(view: SentenceView, { from, to }: Run): boolean {
  if (isMark(view, from)) return true;
  for (let k = from; k < to; k++) if (/^\d/.test(lower(view, k)) && !isNamed(view, k)) return true;
  // “Roe to voters after the election: …”
  const behind = endOfPerson(view, from) ?? to;
  // “Review: a night at the opera”
  if (from === 0 && to === 1) return view.rules.labels.has(lower(view, 0));
  return to - from > 1 && behind + 1 >= to && view.rules.labels.has(lower(view, to - 1));
}

function isSpeaker(view: SentenceView, run: Run, role = false): boolean {
  // “Oslo Convention: A good beginning”
  for (let k = run.from; k < run.to; k++)
    if (run.to - run.from > 1 && view.shapes.treaty.test(lower(view, k))) return false;
  for (let k = run.from; k < run.to; k++)
    if (isNamed(view, k)) return pos(view, k) !== 'ADJ' || role || run.to - run.from > 1;
  if (!role) return run.to - run.from <= 3 && view.rules.sources.has(lower(view, run.to - 1));
  const np = nounPhraseFrom(view, run.from, { apposition: false });
  if (np === undefined || np.to < run.to) return false;
  const head = lower(view, run.to - 1);
  return view.shapes.speaker.test(head);
}

/** “HALE”, “ANNA ROE (Peru)”, “Anna Roe”, where the whole line up to the colon is the name of a person. */
function isTranscriptName(view: SentenceView, run: Run): boolean {
  // “FRÅGA: …”
  if (run.to <= run.from || (view.rules.verbSecond && is(view, run.from, Word.askedNouns))) return false;
  const text = view.reading.doc.text.slice(view.tokens[run.from]!.start, view.tokens[run.to - 1]!.end);
  if (/^\p{Lu}[\p{Lu}.'’ -]{2,}(?: \([^)]*\))?$/u.test(text)) return !/\d/.test(text) && nameLike(view, run);
  if (/^[QA]$/.test(text)) return true;
  const person = view.persons.get(run.from);
  return person !== undefined && person.end === view.tokens[run.to - 1]!.end;
}

/** In capitals, but no heading such as “HOW TO GET THERE”. */
function nameLike(view: SentenceView, run: Run): boolean {
  return isNamed(view, run.from) || run.to - run.from <= 3;
}
