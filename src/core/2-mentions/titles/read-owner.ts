import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import type { BeforeRole, Reading } from './before-role.ts';
import type { RoleDraft } from './role-node.ts';

/** “[Chile's] president”, “[the company's] chief executive”: whose a role is. The role ends with it. */
export function readOwner({ words, draft, map, rules, at }: BeforeRole): Reading {
  if (!rules.possessiveMarks.has((words[at] as Word).lower)) return undefined;
  const owner = map[at - 1];
  const first = owner ? owner.first : startOfNouns(words, at, rules);
  if (first === at) return 'ends';
  if (owner) takeOwner(words, owner, draft, rules);
  else draft.targetWords.push([first, at]);
  draft.first = first;
  draft.definite = true;
  return 'ends';
}

function takeOwner(words: readonly Word[], owner: Unit, draft: RoleDraft, rules: MentionRules): void {
  // “the Tern Project’s coordinator”
  const isRun = owner.rule === 'thing-head' && rules.runThings?.has((words[owner.last - 1] as Word).lower) === true;
  // “Ostby Paper's plant director”
  const isLed = owner.rule === 'thing-head' && owner.last - owner.first > 1 && rules.bodyHeads.has(draft.head);
  if ((isRun || (isLed && !rules.wordForms)) && rules.roleHeads.get(draft.head)?.office) owner.kind = 'organization';
  // “Holmstads målvakt” plays for the team of the town
  if (owner.kind === 'place' && rules.wordForms && rules.teamHeads?.has(draft.head))
    retype(owner, 'organization', 'team-of-place');
  const isNamed = owner.kind !== 'thing' && owner.kind !== 'place' && owner.kind !== 'role';
  if (isNamed && !isOnlyWhere(words, owner, draft, rules)) draft.targets.unshift(owner);
}

/** “Italy's Harvest League leader” is of the league and speaks for no country. */
function isOnlyWhere(words: readonly Word[], owner: Unit, { targets }: RoleDraft, rules: MentionRules): boolean {
  const [body] = targets;
  if (owner.kind !== 'country' || body?.kind !== 'organization' || rules.wordForms) return false;
  return !words.slice(body.first, body.last).some(({ lower }) => rules.stateBodies.has(lower));
}

/** Where the noun phrase that ends before `end` begins; its article belongs to it. */
function startOfNouns(words: readonly Word[], end: number, rules: MentionRules): number {
  let from = end;
  while (from > 0 && end - from < 6) {
    const word = words[from - 1] as Word;
    if (word.sentence !== (words[end] as Word).sentence) break;
    if (
      rules.definiteArticles.has(word.lower) ||
      rules.indefiniteArticles.has(word.lower) ||
      rules.pronouns.get(word.lower)?.possessive
    )
      return from - 1;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'PROPN') break;
    from--;
  }
  return from;
}
