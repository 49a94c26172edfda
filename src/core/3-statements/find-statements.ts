import type { Evidence } from '../model/evidence.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading, Token } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import type { StatementRules } from '../model/statement-rules.ts';
import { type WordFacts, wordFactsBy } from '../model/word-facts.ts';
import { chooseStatements } from './choose-statements.ts';
import type { Found } from './found.ts';
import { isSomebody } from './is-somebody.ts';
import { type Proposal, rateStatement } from './rate-statement.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readAsked } from './read-asked.ts';
import { readColon } from './read-colon.ts';
import { readCueNoun } from './read-cue-noun.ts';
import { readDash } from './read-dash.ts';
import { readHearsay } from './read-hearsay.ts';
import { readPointingBack } from './read-pointing-back.ts';
import { readUnlistedVerb } from './read-unlisted-verb.ts';
import { readVerbCue } from './read-verb-cue.ts';
import { is, isDashWord, type SentenceView, viewSentences } from './sentence-view.ts';
import { signsOf } from './signs-of.ts';
import { toStatement } from './to-statement.ts';
import { viewQuotations } from './view-quotations.ts';

type Read = (view: SentenceView, at: number, soFar: readonly Found[]) => Found | undefined;

/** The ways of reporting speech, each with the words that it can hang on at all: most words bear none, and are passed over. */
const ways: readonly { readonly read: Read; readonly hangsOn: (word: string, rules: StatementRules) => boolean }[] = [
  { read: readAsked, hangsOn: (word, { verbs, asking }) => asking.has(verbs.get(word)?.verb.lemma ?? '') },
  { read: readVerbCue, hangsOn: (word, { verbs }) => verbs.has(word) },
  { read: readUnlistedVerb, hangsOn: (word, { verbs }) => !verbs.has(word) },
  { read: readAccordingTo, hangsOn: (word, { phrases }) => phrases.accordingTo.some(([first]) => first === word) },
  { read: readColon, hangsOn: (word) => word === ':' },
  { read: readCueNoun, hangsOn: (word, { nouns }) => nouns.has(word) },
  { read: readHearsay, hangsOn: (word, { hearsay }) => hearsay?.has(word) === true },
  { read: readPointingBack, hangsOn: (word, { verbs, verbSecond }) => verbSecond === true && verbs.has(word) },
  { read: readDash, hangsOn: isDashWord },
];

const readersBy = wordFactsBy((rules: StatementRules, _surface, word) =>
  ways.filter(({ hangsOn }) => hangsOn(word, rules)).map(({ read }) => read),
);

/** Finds the speech acts that a text reports, with the spans of source, cue and content, in the order of the text. */
export function findStatements(reading: Reading, mentions: readonly Mention[], language: Language): Statement[] {
  return proposeStatements(reading, mentions, language).map(rateStatement);
}

/** The same before their confidence is weighed. */
export function proposeStatements(reading: Reading, mentions: readonly Mention[], language: Language): Proposal[] {
  const readers = readersBy(language.statements, reading.vocabulary);
  const statements: Statement[] = [];
  const origin = new Map<Evidence, Found>();
  const keep = (found: Found): void => {
    const statement = toStatement(found);
    if (statement === undefined) return;
    origin.set(statement.evidence, found);
    statements.push(statement);
  };
  for (const view of viewSentences(reading, mentions, language)) {
    for (const inner of viewQuotations(view)) readQuoted(inner, readers).forEach(keep);
    readSentence(view, readers).forEach(keep);
  }
  return chooseStatements(statements).map((statement) => ({
    statement,
    strength: statement.evidence.confidence,
    signs: signsOf(origin.get(statement.evidence) as Found, statement),
  }));
}

function readSentence(view: SentenceView, readers: WordFacts<readonly Read[]>): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < view.tokens.length; at++)
    for (const read of readers.of((view.tokens[at] as Token).word)) {
      const one = read(view, at, found);
      if (one !== undefined) found.push(one);
    }
  return found;
}

/** What others are reported to have said inside a quotation; what its own speaker says with “I” and “we” is part of it. */
function readQuoted(view: SentenceView, readers: WordFacts<readonly Read[]>): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!readers.of((view.tokens[at] as Token).word).includes(readVerbCue)) continue;
    const one = readVerbCue(view, at, found);
    if (one?.source === undefined || !/^cue-(?:that|clause|question|infinitive)/.test(one.rule)) continue;
    if (is(view, one.source.from, 'ownPronouns') || !isSomebody(view, one.source)) continue;
    found.push({ quoted: true, ...one, confidence: Math.round(one.confidence * 80) / 100 });
  }
  return found;
}
