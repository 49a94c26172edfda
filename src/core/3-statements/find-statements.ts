import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { chooseStatements } from './choose-statements.ts';
import type { Found } from './found.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readColon } from './read-colon.ts';
import { readCueNoun } from './read-cue-noun.ts';
import { readUnlistedVerb } from './read-unlisted-verb.ts';
import { readVerbCue } from './read-verb-cue.ts';
import { viewSentences } from './sentence-view.ts';
import { toStatement } from './to-statement.ts';

const rules = [readVerbCue, readUnlistedVerb, readAccordingTo, readColon, readCueNoun];

/** Finds the speech acts that a text reports, with the spans of source, cue and content, in the order of the text. */
export function findStatements(reading: Reading, mentions: readonly Mention[], language: Language): Statement[] {
  const found: Found[] = [];
  for (const view of viewSentences(reading, mentions, language)) {
    for (let at = 0; at < view.tokens.length; at++) {
      for (const rule of rules) {
        const statement = rule(view, at, found);
        if (statement !== undefined) found.push(statement);
      }
    }
  }
  return chooseStatements(found.map((one) => toStatement(one)).filter((one) => one !== undefined));
}
