import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { RoleMention } from '../nodes/node.ts';
import type { Around } from './around.ts';

/** “Larchcorp has shut a mill. Chief executive Ada Falk said …”: the body that the sentence before an office is about. */
export function openingBody(mention: RoleMention, around: Around): Mention | undefined {
  const { reading, refs, rules } = around;
  const { text } = reading.doc;
  const at = reading.sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
  const [before, own] = [reading.sentences[at - 1], reading.sentences[at]];
  if (!before || !own || rules.founderHeads?.has(mention.role.head)) return undefined;
  // “Colonel Ada Falk, a spokesman, said”
  const named = rules.speakingHeads.has(mention.role.head) && !rules.wordForms ? mention.role.holder : undefined;
  const opening = { start: own.start, end: Math.min(mention.start, named?.start ?? mention.start) };
  // “Nordvik's chief executive”, whatever is called so
  if (namedIn(opening, around).length > 0 || /['’]s /.test(text.slice(own.start, mention.end))) return undefined;
  const [opener] = namedIn(before, around);
  const node = opener && refs.get(opener);
  if (!opener || node?.kind !== 'organization' || (rules.wordForms && opener.kind !== 'organization')) return undefined;
  const { opening: opens, news } = rules.sentenceBefore;
  const isNews = news.test(text.slice(opener.end, opener.end + 12));
  if (!opens.test(text.slice(before.start, opener.start)) || isNews) return undefined;
  // “The Larch League began. Manager Ada Falk left”: a league has none
  const tail = node.name.toLowerCase().split(' ').at(-1) ?? '';
  if (rules.sideLeaders?.has(mention.role.head) && rules.leagueHeads?.has(tail)) return undefined;
  // “The department has frozen it. Chief executive Ada Falk said”: hardly the department's
  const isState = node.name.split(' ').some((word) => rules.stateBodies.has(word.toLowerCase()));
  return isState && !rules.speakingHeads.has(mention.role.head) ? undefined : opener;
}

/** Who and what a stretch names, pronouns and titles left out. */
function namedIn(span: Span, { mentions, refs }: Around): Mention[] {
  return mentionsIn(mentions, span).filter((one) => {
    const node = refs.get(one);
    return one.kind !== 'pronoun' && one.kind !== 'role' && node !== undefined && node.kind !== 'group';
  });
}
