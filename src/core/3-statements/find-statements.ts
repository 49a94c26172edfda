import type { Evidence } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading, Sentence, Token } from '../model/reading.ts';
import { bySpan, hull, lastBeginning } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { StatementRules } from '../model/statement-rules.ts';
import { Word } from '../model/statement-words.ts';
import { type WordBits, wordBitsBy } from '../model/word-bits.ts';
import { type WordFacts, wordFactsBy } from '../model/word-facts.ts';
import { chooseStatements } from './choose-statements.ts';
import { type Proposal, rateStatement } from './confidence/rate-statement.ts';
import { signsOf } from './confidence/signs-of.ts';
import { beforeNext } from './contents/before-next.ts';
import { ownPart } from './contents/main-part.ts';
import { isSomebody } from './phrases/is-somebody.ts';
import { joinOpen } from './quotations/join-open.ts';
import { readAccordingTo } from './rules/read-according-to.ts';
import { readAnswer } from './rules/read-answer.ts';
import { readAsked } from './rules/read-asked.ts';
import { readColon } from './rules/read-colon.ts';
import { readCueNoun } from './rules/read-cue-noun.ts';
import { readDash } from './rules/read-dash.ts';
import { readEmerges } from './rules/read-emerges.ts';
import { FREE_QUOTATION, readFreeQuotation } from './rules/read-free-quotation.ts';
import { readHeard } from './rules/read-heard.ts';
import { readHearsay } from './rules/read-hearsay.ts';
import { readItSays } from './rules/read-it-says.ts';
import { readManner } from './rules/read-manner.ts';
import { readOwnWords } from './rules/read-own-words.ts';
import { readPassiveForm } from './rules/read-passive-form.ts';
import { readPointingBack } from './rules/read-pointing-back.ts';
import { readQuestionNoun } from './rules/read-question-noun.ts';
import { readReceived } from './rules/read-received.ts';
import { readStance } from './rules/read-stance.ts';
import { readThatFirst } from './rules/read-that-first.ts';
import { readUnlistedVerb } from './rules/read-unlisted-verb.ts';
import { readVerbCue } from './rules/read-verb-cue.ts';
import type { Found } from './sentences/found.ts';
import { cueAt, is, pos, type SentenceView } from './sentences/sentence-view.ts';
import { viewQuotations } from './sentences/view-quotations.ts';
import { viewSentences } from './sentences/view-sentences.ts';
import { isDashWord, isMarkWord } from './sentences/word-signs.ts';
import { toStatement } from './to-statement.ts';

type Read = (view: SentenceView, at: number, soFar: readonly Found[]) => Found | undefined;

interface Way {
  readonly read: Read;
  /** The words that it can hang on at all: most words bear none, and are passed over. */
  readonly hangsOn: (word: string, rules: StatementRules) => boolean;
  /** Whether it needs a quotation in the sentence. */
  readonly quotes?: boolean;
}

/** The ways of reporting speech. */
const ways: readonly Way[] = [
  { read: readAsked, hangsOn: (word, { verbs, asking }) => asking.has(verbs.get(word)?.verb.lemma ?? '') },
  { read: readVerbCue, hangsOn: (word, { verbs }) => verbs.has(word) },
  {
    read: readThatFirst,
    hangsOn: (word, { verbs, verbSecond }) => verbSecond === true && verbs.has(word),
  },
  { read: readPassiveForm, hangsOn: (word, { passives }) => passives?.has(word) === true },
  { read: readUnlistedVerb, hangsOn: (word, { verbs }) => !verbs.has(word), quotes: true },
  { read: readAccordingTo, hangsOn: (word, { phrases }) => phrases.accordingTo.some(([first]) => first === word) },
  { read: readColon, hangsOn: (word) => word === ':' },
  { read: readCueNoun, hangsOn: (word, { nouns }) => nouns.has(word) },
  { read: readAnswer, hangsOn: (word, { words, verbSecond }) => verbSecond === true && words.saidNouns.has(word) },
  { read: readHearsay, hangsOn: (word, { hearsay }) => hearsay?.has(word) === true },
  { read: readItSays, hangsOn: (word, { itSays }) => itSays?.has(word) === true },
  { read: readHeard, hangsOn: (word, { hearing }) => hearing?.has(word) === true },
  { read: readQuestionNoun, hangsOn: (word, { questionNouns }) => questionNouns?.has(word) === true },
  { read: readEmerges, hangsOn: (word, { emerging }) => emerging?.has(word) === true },
  { read: readOwnWords, hangsOn: (word, { ownWords }) => ownWords?.has(word) === true },
  { read: readStance, hangsOn: (word, { stances }) => stances?.has(word) === true },
  { read: readReceived, hangsOn: (word, { words }) => words.receivedNouns.has(word) },
  { read: readManner, hangsOn: (word, { manner }) => manner?.has(word) === true, quotes: true },
  { read: readPointingBack, hangsOn: (word, { verbs, verbSecond }) => verbSecond === true && verbs.has(word) },
  { read: readDash, hangsOn: isDashWord, quotes: true },
  { read: readFreeQuotation, hangsOn: isMarkWord, quotes: true },
];

/** The readers that a word can be the start of. */
interface Readers {
  readonly anywhere: readonly Read[];
  /** Where something is quoted in the same sentence. */
  readonly besideQuotes: readonly Read[];
}

/** Those of most words. */
const BESIDE_QUOTES_ONLY: Readers = { anywhere: [], besideQuotes: [readUnlistedVerb] };

const readersBy = wordFactsBy((rules: StatementRules, _surface, word): Readers => {
  const some = ways.filter(({ hangsOn }) => hangsOn(word, rules));
  if (some.length === 1 && some[0]?.read === readUnlistedVerb) return BESIDE_QUOTES_ONLY;
  return {
    anywhere: some.filter(({ quotes }) => quotes !== true).map(({ read }) => read),
    besideQuotes: some.map(({ read }) => read),
  };
});

/** A word that some reader takes anywhere. */
const TAKEN = 1;
const CUE = 2;

/** What is asked of every word before its readers are. */
const signsBy = wordBitsBy((rules: StatementRules, _surface, word): number => {
  const isTaken = ways.some(({ hangsOn, quotes }) => quotes !== true && hangsOn(word, rules));
  return (isTaken ? TAKEN : 0) | (rules.verbs.has(word) ? CUE : 0);
});

/** Finds the speech acts that a text reports, with the spans of source, cue and content, in the order of the text. */
export function findStatements(reading: Reading, mentions: readonly Mention[], language: Language): Statement[] {
  return proposeStatements(reading, mentions, language).map(rateStatement);
}

/** The same before their confidence is weighed. */
export function proposeStatements(reading: Reading, mentions: readonly Mention[], language: Language): Proposal[] {
  const readers = readersBy(language.statements, reading.vocabulary);
  const signs = signsBy(language.statements, reading.vocabulary);
  const statements: Statement[] = [];
  const free: Statement[] = [];
  const inside = new Set<Statement>();
  const origin = new Map<Evidence, Found>();
  const keep = (found: Found): void => {
    const statement = toStatement(found);
    if (statement === undefined) return;
    origin.set(statement.evidence, found);
    (found.rule === FREE_QUOTATION ? free : statements).push(statement);
    if (found.quoted) inside.add(statement);
  };
  const { tokens } = reading;
  const mayReport = ({ first, last, paragraph }: Sentence): boolean => {
    if (reading.paragraphs[paragraph]?.kind === 'dateline') return false;
    for (let at = first; at < last; at++) if ((signs.of((tokens[at] as Token).word) & TAKEN) !== 0) return true;
    return false;
  };
  const isCue = ({ word }: Token): boolean => (signs.of(word) & CUE) !== 0;
  for (const view of viewSentences(reading, mentions, language, mayReport)) {
    for (const inner of viewQuotations(view, isCue)) readQuoted(inner, isCue).forEach(keep);
    readSentence(view, readers, signs).forEach(keep);
  }
  const opened = unattributed(
    free,
    statements.filter((statement) => !inside.has(statement)),
  );
  const joined = joinOpen(opened, statements, reading);
  for (const [before, after] of joined)
    if (after !== undefined) origin.set(after.evidence, origin.get(before.evidence) as Found);
  const kept = [...statements, ...opened].map((one) => (joined.has(one) ? joined.get(one) : one));
  return chooseStatements(kept.filter((one) => one !== undefined)).map((statement) => ({
    statement,
    strength: statement.evidence.confidence,
    signs: signsOf(origin.get(statement.evidence) as Found, statement),
  }));
}

/** The quotations of `free` that nothing of `told`, and none before, tells the speaker of. */
function unattributed(free: readonly Statement[], told: readonly Statement[]): Statement[] {
  if (free.length === 0) return [];
  const pieces = told.flatMap(({ content }) => content).sort(bySpan);
  // the farthest end of all pieces up to each
  const ends: number[] = [];
  for (const { end } of pieces) ends.push(Math.max(end, ends.at(-1) ?? 0));
  const kept: Statement[] = [];
  let last = 0;
  for (const statement of free) {
    const whole = hull(statement.content);
    if (whole.start < last || (ends[lastBeginning(pieces, whole.end - 1)] ?? 0) > whole.start) continue;
    kept.push(statement);
    last = whole.end;
  }
  return kept;
}

function readSentence(view: SentenceView, readers: WordFacts<Readers>, signs: WordBits): Found[] {
  const found: Found[] = [];
  const isQuoted = view.quotes.length > 0;
  for (let at = 0; at < view.tokens.length; at++) {
    const { word } = view.tokens[at] as Token;
    if (!isQuoted && (signs.of(word) & TAKEN) === 0) continue;
    const { anywhere, besideQuotes } = readers.of(word);
    for (const read of isQuoted ? besideQuotes : anywhere) {
      const one = read(view, at, found);
      if (one !== undefined) found.push(ownPart(one));
    }
  }
  return beforeNext(found);
}

const TOLD = /^cue-(?:that|clause|question|infinitive|quotation)/;
const TOLD_OR_PLEDGED = /^cue-(?:that|clause|question|infinitive|quotation|object)/;

/** What others are reported to have said inside a quotation; what its own speaker says with “I” and “we” is part of it, but not what they said. */
function readQuoted(view: SentenceView, isCue: (token: Token) => boolean): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!isCue(view.tokens[at] as Token)) continue;
    const one = readVerbCue(view, at, found);
    const isPast = cueAt(view, at)?.forms.has('past') === true;
    // “– De lovade oss pengar, säger hon.”
    const isPledge = view.rules.pledging?.has(one?.cueLemma ?? '') === true && isPast;
    const isTold = isPledge ? TOLD_OR_PLEDGED : TOLD;
    if (one?.source === undefined || !isTold.test(one.rule)) continue;
    // “an even better Trump state: “…””
    if (!isPast && (isOwn(view, one) || one.rule.startsWith('cue-quotation'))) continue;
    // “The bank told us to wait”
    const isToldUs = isPast && is(view, at + 1, Word.ownPronouns) && pos(view, at + 1) === 'PRON';
    if (!(isToldUs && !is(view, one.source.from, Word.its)) && !isSomebody(view, one.source)) continue;
    found.push({ ...one, quoted: true, confidence: Math.round(one.confidence * 80) / 100 });
  }
  return found;
}

/** “I say”, “we say”, but not “our ministers say that it rains” */
function isOwn(view: SentenceView, { source, rule }: Found): boolean {
  if (source === undefined || !is(view, source.from, Word.ownPronouns)) return false;
  const isAnother = source.to - source.from > 1 && is(view, source.from, Word.possessives);
  return !isAnother || !/^cue-(?:that-)?clause/.test(rule);
}
