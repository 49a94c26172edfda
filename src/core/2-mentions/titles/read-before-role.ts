import type { MentionRules } from '../../model/mention-rules.ts';
import { beforeLetters } from '../units/acronyms.ts';
import type { UnitMap } from '../units/map-units.ts';
import { readParty } from '../units/read-party.ts';
import type { Word } from '../words/read-words.ts';
import type { BeforeRole } from './before-role.ts';
import { ledBody } from './led-body.ts';
import { readDescriber } from './read-describer.ts';
import { readOwner } from './read-owner.ts';
import { readTitleWord } from './read-title-word.ts';
import { readUnitBefore } from './read-unit-before.ts';
import type { RoleDraft } from './role-node.ts';
import { takeCompounds } from './take-compounds.ts';

/** Reads the words before a role's head: the rest of the title, “former”, whose it is, the article. */
export function readBeforeRole(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  const { sentence } = words[draft.headAt] as Word;
  takeCompounds(words, draft, rules);
  const before: BeforeRole = { words, draft, map, rules, at: draft.first - 1, inTitle: true };
  for (; before.at >= 0; before.at--) {
    const word = words[before.at] as Word;
    if (word.sentence !== sentence) break;
    // “Larch Council, LC, president”
    if (word.surface === ',') {
      const aside = beforeLetters(words, before.at, map);
      if (aside === before.at) break;
      before.at = aside;
      continue;
    }
    const reading =
      readDescriber(before) ??
      readParty(before) ??
      readOwner(before) ??
      readUnitBefore(before) ??
      readTitleWord(before);
    if (reading === 'ends') break;
  }
  takeCompounds(words, draft, rules);
  readDeterminer(words, draft, map, rules);
}

/** “[its] secretary”, “[a] spokesman”; what stands before the article may tell the body too. */
function readDeterminer(words: readonly Word[], draft: RoleDraft, map: UnitMap, rules: MentionRules): void {
  const determiner = words[draft.first - 1];
  if (determiner?.sentence !== (words[draft.headAt] as Word).sentence) return;
  const led = ledBody(words, draft, map, rules);
  if (led) draft.targets.push(led);
  const owner = rules.pronouns.get(determiner.lower);
  if (rules.definiteArticles.has(determiner.lower) || owner?.possessive) draft.definite = true;
  // “Its secretary, Grace Wanjiru”
  if (owner?.possessive && draft.targets.length === 0) draft.targetWords.push([draft.first - 1, draft.first]);
  if (rules.indefiniteArticles.has(determiner.lower)) draft.definite = false;
}
