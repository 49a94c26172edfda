import { calledBody } from '../names/called-body.ts';
import type { RoleLink } from '../titles/role-link.ts';
import { describedBody } from './body-of-role.ts';
import { skipBrackets } from './end-of-words.ts';

/** “director for [security firm Larchtree]”, “generalsekreterare för [den internationella organisationen Norrut]”: a body behind its noun. */
export function attachBody({ words, draft, map, rules, at, isOf, employs }: RoleLink): boolean {
  if (!isOf && !employs) return false;
  const described = rules.wordForms ? describedBody(words, at, map, rules) : undefined;
  if (described !== undefined) {
    draft.targets.push(described);
    draft.last = described.last;
    return true;
  }
  const called = rules.wordForms ? undefined : calledBody(words, at, map, rules);
  if (!called) return false;
  draft.targets.push(called);
  draft.last = skipBrackets(words, called.last, map);
  return true;
}
