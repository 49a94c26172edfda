import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { wordBefore } from '../nodes/has-article.ts';
import type { Node } from '../nodes/node.ts';
import { slugWords } from '../nodes/slug.ts';
import { nearest } from './link-bodies.ts';

/** Which of the bodies of a text “the company”, “the health ministry” or “the club” is. */
export function byNoun(
  mention: Mention,
  organizations: readonly Node[],
  text: string,
  rules: MentionRules,
): Node | undefined {
  const form = rules.wordForms?.body(mention.name);
  const named = organizations.filter((node) =>
    form
      ? isHeadedBy(node, form.base, rules) && !(node.order > mention.start && isTheirs(node))
      : isCalled(node, mention.name, rules),
  );
  // “the health ministry” is not the foreign one, but the “Ministry of Health”
  if (mention.qualified) {
    if (rules.wordForms) return undefined;
    return (
      nearest(namedInFull(mention, named, text, rules), mention.start) ??
      nearest(calledBy(wholeNoun(mention, text), mention, organizations, rules), mention.start)
    );
  }
  const below = form ? rules.wordForms?.hypernyms.get(form.base) : rules.bodyKinds?.get(mention.name);
  // “the paper” is the one named last, whether “Times” or a well-known name tells what it is
  const isMeant = (node: Node): boolean =>
    below !== undefined && (isKind(node, below, rules) || isKnownAs(node, mention.name, rules));
  const kinds = below ? organizations.filter((node) => node.order < mention.start && isMeant(node)) : [];
  const fits = [...new Set([...named, ...kinds])];
  if (fits.length > 0) return nearest(fits, mention.start);
  if (!rules.businessNouns.has(mention.name))
    return nearest(calledBy(mention.name, mention, organizations, rules), mention.start);
  const firms = organizations.filter(
    (node) =>
      !hasWord(node, (word) => rules.institutionHeads.has(word)) &&
      !isUnion(node, text, rules) &&
      // “the union, Larch, … the company”
      !node.mentions.some(({ rule, name }) => rule === 'organization-noun' && rules.institutionHeads.has(name)) &&
      // “bolaget” is no party
      (node.mentions.some(({ rule }) => rule !== 'known-name' && !(rules.wordForms && rule === 'party-mark')) ||
        isKnownAs(node, mention.name, rules)),
  );
  const isBare = !/\s/.test(text.slice(mention.start, mention.end));
  const so = isBare ? firms.filter((node) => node.order < mention.start && isToldAs(node, mention.name, text)) : [];
  const firm = nearest(so.length === 1 ? so : salient(firms, mention.start), mention.start);
  if (!firm || firm.order < mention.start) return firm;
  // whom the text names much later is not meant, nor a firm whose people look at others
  return firm.order < mention.start + SOON && !employsObserver(firm, text, rules) ? firm : undefined;
}

/** “litauiska polisen”: of another country than the police that a text has named before. */
const isTheirs = ({ name }: Node): boolean => /^\p{Ll}\S* /u.test(name);

/** “Fackförbundet Spinnarna”: what the noun before it tells to be no firm. */
const isUnion = ({ name, nouns, mentions }: Node, text: string, { wordForms }: MentionRules): boolean =>
  wordForms !== undefined &&
  ([...(nouns ?? []), wordForms.body(name.split(' ').at(-1)?.toLowerCase() ?? '')?.head ?? ''].some((noun) =>
    wordForms.noFirms.has(noun),
  ) ||
    mentions.some((one) => wordForms.noFirms.has(wordForms.body(wordBefore(one, text))?.head ?? '')));

/** “analysts at Larch Bank”, “Ada Ek på Nordbanken”: whose people look at others. */
const employsObserver = ({ mentions }: Node, text: string, rules: MentionRules): boolean =>
  mentions.some(({ start }) => {
    const before = text.slice(Math.max(0, start - 2 * APPOSITION), start);
    if (rules.wordForms) return rules.wordForms.observers.test(before.toLowerCase());
    const [, noun = '', link = ''] = /(\p{L}+)\s+(\p{L}+)\s+$/u.exec(before.slice(-APPOSITION)) ?? [];
    return (
      rules.roleLinks.has(link) &&
      rules.staffHeads?.has(rules.singular(noun.toLowerCase()) ?? noun.toLowerCase()) === true
    );
  });

/** “the airline Larch”, “Larch, an airline”: whether the text introduces a body by this very noun. */
const isToldAs = ({ mentions }: Node, noun: string, text: string): boolean =>
  mentions.some((one) => {
    if (wordBefore(one, text) === noun) return true;
    const [, told = ''] = /^, an? ([^,.;]*)/.exec(text.slice(one.end, one.end + APPOSITION)) ?? [];
    return told.split(' ').includes(noun);
  });

/** In characters: as far as an apposition is looked at. */
const APPOSITION = 40;

/** The well-known bodies before a description that it is a noun for: “the club” is Arsenal, “the agency” the FBI. */
function calledBy(noun: string, { start }: Mention, bodies: readonly Node[], rules: MentionRules): readonly Node[] {
  return salient(
    bodies.filter((node) => node.order < start && isKnownAs(node, noun, rules)),
    start,
  );
}

const isKnownAs = ({ known }: Node, noun: string, rules: MentionRules): boolean =>
  known !== undefined && rules.knownNouns.get(known)?.has(noun) === true;

/** “space agency” of “the US space agency” */
function wholeNoun({ start, end, name }: Mention, text: string): string {
  const words = text.slice(start, end).toLowerCase().split(/\s+/);
  return words.slice(-1 - name.split(' ').length).join(' ');
}

/** The bodies whose name has all words of a description: “Ministry of Health” of “health ministry”. */
function namedInFull(mention: Mention, named: readonly Node[], text: string, rules: MentionRules): readonly Node[] {
  const wordsOf = (name: string): readonly string[] => slugWords(name).filter((word) => !rules.functionWords.has(word));
  const words = wordsOf(text.slice(mention.start, mention.end));
  // “the central bank” is the “Amber Central Bank”, “the Syrian army” not the “Free Syrian Army”
  const isSole = rules.soleKinds?.has(mention.name) === true;
  return named.filter((node) =>
    namesOf(node).some((name) => {
      const own = wordsOf(name);
      return words.every((word) => own.includes(word)) && (isSole || own.length === words.length);
    }),
  );
}

/** Without the firms that a text names in passing, where another is what it is about. */
function salient(firms: readonly Node[], at: number): readonly Node[] {
  const counts = firms.map((node) => {
    let count = 0;
    for (const { start } of node.mentions) if (start < at) count++;
    return count;
  });
  const isTopic = counts.some((count) => count >= OFTEN);
  return isTopic ? firms.filter((_, index) => (counts[index] ?? 0) > 1) : firms;
}

const OFTEN = 3;

/** In characters: within the next paragraphs. */
const SOON = 400;

/** “nämnden” may be “Statens olycksnämnd”, “verket” the “Kustbevakningsverket”. */
function isHeadedBy(node: Node, head: string, rules: MentionRules): boolean {
  return (
    node.nouns?.has(head) === true ||
    [node.name, ...node.aliases].some((name) =>
      name
        .toLowerCase()
        .split(/\s+/)
        .some((word) => {
          const form = rules.wordForms?.body(word);
          return (rules.wordForms?.wholeHeads.has(head) ? form?.base : form?.head) === head;
        }),
    )
  );
}

/** “the council” may be “Larch Council”, “the government” no “Local Government Association”. */
function isCalled(node: Node, noun: string, rules: MentionRules): boolean {
  if (!rules.institutionHeads.has(noun)) return hasWord(node, (word) => word === noun);
  return namesOf(node).some((name) => {
    const words = slugWords(name);
    const at = words.lastIndexOf(noun);
    return at === 0 || (at > 0 && !words.slice(at + 1).some((word) => rules.organizationHeads.has(word)));
  });
}

/** “myndigheten” may be “Nationella Matverket”, “klubben” “Norrvikens IF”, “the office” the “Office of Hospital Safety”. */
function isKind(node: Node, kinds: ReadonlySet<string>, rules: MentionRules): boolean {
  return [node.name, ...node.aliases].some((name) => {
    const words = name.toLowerCase().split(/\s+/);
    const link = words.findIndex((word, at) => at > 0 && rules.nameLinks.has(word));
    const last = words.at(link < 0 ? -1 : link - 1) ?? '';
    return kinds.has(last) || kinds.has(rules.wordForms?.body(last)?.head ?? '');
  });
}

/** What the text calls a node, and the name by which it is well known: “Labour” is the Labour Party. */
const namesOf = ({ name, aliases, known }: Node): readonly string[] => [name, ...aliases, ...(known ? [known] : [])];

/** Whether the name of a node, or one of its aliases, has a word that passes `test`. */
function hasWord(node: Node, test: (word: string) => boolean): boolean {
  for (const name of namesOf(node)) {
    if (slugWords(name).some(test)) return true;
    // “nämnd” keeps its letters
    if (/[^\x00-\x7f]/.test(name) && name.toLowerCase().split(/\s+/).some(test)) return true;
  }
  return false;
}
