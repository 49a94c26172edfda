import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { chooseStatements } from './choose-statements.ts';
import type { Found } from './found.ts';
import { isSomebody } from './is-somebody.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readAsked } from './read-asked.ts';
import { readColon } from './read-colon.ts';
import { readCueNoun } from './read-cue-noun.ts';
import { readDash } from './read-dash.ts';
import { readHearsay } from './read-hearsay.ts';
import { readPointingBack } from './read-pointing-back.ts';
import { readUnlistedVerb } from './read-unlisted-verb.ts';
import { readVerbCue } from './read-verb-cue.ts';
import { is, type SentenceView, viewSentences } from './sentence-view.ts';
import { toStatement } from './to-statement.ts';
import { viewQuotations } from './view-quotations.ts';

const rules = [
  readAsked,
  readVerbCue,
  readUnlistedVerb,
  readAccordingTo,
  readColon,
  readCueNoun,
  readHearsay,
  readPointingBack,
  readDash,
];

/** Finds the speech acts that a text reports, with the spans of source, cue and content, in the order of the text. */
export function findStatements(reading: Reading, mentions: readonly Mention[], language: Language): Statement[] {
  const found: Found[] = [];
  for (const view of viewSentences(reading, mentions, language)) {
    found.push(...viewQuotations(view).flatMap(readQuoted));
    for (let at = 0; at < view.tokens.length; at++) {
      for (const rule of rules) {
        const statement = rule(view, at, found);
        if (statement !== undefined) found.push(statement);
      }
    }
  }
  return chooseStatements(found.map((one) => toStatement(one)).filter((one) => one !== undefined));
}

/** What others are reported to have said inside a quotation; what its own speaker says with “I” and “we” is part of it. */
function readQuoted(view: SentenceView): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const one = readVerbCue(view, at, found);
    if (one?.source === undefined || !/^cue-(?:that|clause|question|infinitive)/.test(one.rule)) continue;
    if (is(view, one.source.from, 'ownPronouns') || !isSomebody(view, one.source)) continue;
    found.push({ ...one, quoted: true, confidence: Math.round(one.confidence * 80) / 100 });
  }
  return found;
}
