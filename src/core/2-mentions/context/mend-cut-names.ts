import { copyMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';

/** “[Per Argu]s ansökan” of a text that also names Per Argus: the “s” that looked like a genitive’s is the name’s own. */
export function mendCutNames(mentions: readonly Mention[], text: string, rules: MentionRules): readonly Mention[] {
  if (!rules.wordForms) return mentions;
  const lasts = new Set(mentions.map(({ kind, name }) => (kind === 'person' ? lastOf(name) : '')));
  return mentions.map((mention) => {
    const isCut =
      mention.kind === 'person' &&
      /^s(?!\p{L})/u.test(text.slice(mention.end, mention.end + 2)) &&
      lasts.has(`${lastOf(mention.name)}s`);
    return isCut ? Object.assign(copyMention(mention), { name: `${mention.name}s` }) : mention;
  });
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
