import { copyMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { isRoleMention, type RoleMention } from '../nodes/node.ts';

/**
 * Gives “counterpart” the title that it stands for: behind “Norwegian Foreign Minister Ada Falk”, “her Finnish counterpart”
 * is the Foreign Minister of Finland. Where no title stands before it, it describes somebody, as “colleague” does. Mentions come and go in the order of the text; the others stay as they are.
 */
export function nameCounterparts(mentions: readonly Mention[], rules: MentionRules): readonly Mention[] {
  if (!mentions.some((mention) => rules.counterpartHeads.has(mention.role?.head ?? ''))) return mentions;
  let office: RoleMention | undefined;
  let counterpart: RoleMention | undefined;
  return mentions.map((mention) => {
    if (!isRoleMention(mention)) return mention;
    if (!rules.counterpartHeads.has(mention.role.head)) {
      if (mention.role.office && !mention.plural) office = mention;
      return mention;
    }
    // “Her counterpart disagreed”: the one spoken of before
    const isSame = mention.role.targets.length === 0 || !namesBody(mention, mentions);
    const model = isSame ? counterpart : near(office, mention);
    if (!model || mention.plural) return asDescription(mention);
    const { title, head, represents } = model.role;
    const targets = isSame ? model.role.targets : mention.role.targets;
    const role = { ...mention.role, title, head, represents, office: true, definite: true, targets };
    counterpart = Object.assign(copyMention(mention), { name: model.name, role });
    return counterpart;
  });
}

function asDescription(mention: RoleMention): Mention {
  const rule = mention.plural ? 'group-noun' : 'single-noun';
  return Object.assign(copyMention(mention), {
    kind: 'group',
    name: mention.role.head,
    rule,
    role: undefined,
  } as const);
}

/** In characters: within the same few sentences. */
const FAR = 400;

const near = (office: RoleMention | undefined, mention: Mention): RoleMention | undefined =>
  office && mention.start - office.end < FAR ? office : undefined;

function namesBody({ role }: RoleMention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ kind, start, end }) =>
      (kind === 'country' || kind === 'organization') &&
      role.targets.some((target) => target.start <= start && end <= target.end),
  );
}
