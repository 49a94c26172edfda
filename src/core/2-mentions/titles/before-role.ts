import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleDraft } from './role-node.ts';

/** How far the words before a role's head are read, from right to left. */
export interface BeforeRole {
  readonly words: readonly Word[];
  readonly draft: RoleDraft;
  readonly map: UnitMap;
  readonly rules: MentionRules;
  /** The word that is read. */
  at: number;
  /** Whether all words up to it belong to the title. */
  inTitle: boolean;
}

/** Whether the words at a place were `taken` for the role, or the role `ends` there; undefined where a reader knows nothing of them. */
export type Reading = 'taken' | 'ends' | undefined;

/** The role goes on to the word at `first`, but no longer its title. */
export function leaveTitle(before: BeforeRole, first: number): Reading {
  before.draft.first = first;
  before.at = first;
  before.inTitle = false;
  return 'taken';
}

/** How many nouns in a row may stand before a head. */
export const MOST_NOUNS = 3;
