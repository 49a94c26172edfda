import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { wordBefore } from '../nodes/has-article.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, RoleMention } from '../nodes/node.ts';
import type { Around } from './around.ts';
import { openingBody } from './opening-body.ts';

/** “It comes as the Larch Commission meets. A spokesman said …”: the one body that the sentence before names speaks. */
export function spokenFor(mention: RoleMention, around: Around): Mention | undefined {
  const { reading, rules } = around;
  if (!rules.speakingHeads.has(mention.role.head)) return undefined;
  // “I Brug svarar utrikesdepartementet. Talespersonen Ada Ek …”
  if (rules.wordForms) return mention.role.definite ? soleBefore(mention, around) : undefined;
  const opening = openingBody(mention, around);
  // “a company spokesman”, “Falk's spokesman”, “a spokesman for Falk” tell whose they are
  const isBare = reading.doc.text.slice(mention.start, mention.end).toLowerCase() === mention.role.head;
  if (opening || mention.role.holder || !isBare || mention.role.targets.length > 0) return opening;
  return soleBefore(mention, around);
}

/** The one body that the sentence before names. */
function soleBefore(mention: RoleMention, { reading, rules, mentions, refs }: Around): Mention | undefined {
  const at = reading.sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
  const before = reading.sentences[at - 1];
  const bodies = new Map<Node, Mention>();
  for (const one of before ? mentionsIn(mentions, before) : []) {
    const node = refs.get(one);
    if (node?.kind === 'organization' && one.rule !== 'party-mark') bodies.set(node, one);
  }
  const [only, second] = bodies.values();
  if (second || !only || isAddressee(only, reading, rules)) return undefined;
  // “Det skriver Expressen.”: who only tells of it
  const isTeller = rules.wordForms !== undefined && only.known !== undefined;
  return isTeller && rules.speechVerbs.has(wordBefore(only, reading.doc.text)) ? undefined : only;
}

/** “told the Kirkbrae Enquirer”: who is told is seldom whom the text is about. */
export function isAddressee({ start }: Span, { doc: { text } }: Reading, rules: MentionRules): boolean {
  if (rules.wordForms) return text.slice(0, start).endsWith(` ${rules.wordForms.addresseeLink} `);
  const [, verb = ''] = /(\p{L}+) (?:the |The )?$/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  return rules.tellingVerbs?.has(verb.toLowerCase()) === true;
}
