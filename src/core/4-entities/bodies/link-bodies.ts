import type { EntityRules } from '../../model/entity-rules.ts';
import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { remember, rememberBy } from '../../model/remember.ts';
import { createNode, type Node, type Refs } from '../nodes/node.ts';
import { slug, slugWords } from '../nodes/slug.ts';
import { countCountries, plainCountry } from './plain-country.ts';

/** Tells which mentions of countries and organizations are one: by ISO code, by name, by the acronym that the text defines. */
export function linkBodies(
  mentions: readonly Mention[],
  refs: Refs,
  language: { mentions: MentionRules; entities: EntityRules },
): Node[] {
  const nodes: Node[] = [];
  const countries = new Map<string, Node>();
  for (const mention of mentions) {
    if (mention.kind !== 'country') continue;
    let node = countries.get(mention.name);
    if (!node) {
      node = createNode('country', language.entities.countryName(mention.name), mention.start);
      node.code = mention.name;
      countries.set(mention.name, node);
      nodes.push(node);
    }
    node.mentions.push(mention);
    refs.set(mention, node);
  }
  nodes.push(...linkOrganizations(mentions, refs, language.mentions));
  return nodes;
}

function linkOrganizations(mentions: readonly Mention[], refs: Refs, rules: MentionRules): Node[] {
  const named = mentions.filter(
    (mention) => mention.kind === 'organization' && mention.rule !== 'organization-generic',
  );
  const keyOf = keysBy(rules);
  const byKey = new Map<string, Node>();
  const nodes: Node[] = [];
  const parties = rules.nationalParties?.get(plainCountry(countCountries(mentions)) ?? '');
  // “the Social Democrats” of an article on Germany are the SPD
  const partyOf = ({ known, name }: Mention): string | undefined => parties?.get(known ?? name);
  const keyFor = (mention: Mention): string => keyOf(partyOf(mention) ?? mention.known ?? mention.name);
  const shortened = readAcronyms(named, keyFor);
  for (const mention of named) {
    const party = partyOf(mention);
    const own = keyFor(mention);
    const key = shortened.get(mention.name) ?? own;
    let node = byKey.get(key);
    if (!node) {
      node = createNode('organization', mention.name, mention.start);
      byKey.set(key, node);
      nodes.push(node);
    }
    if (party !== undefined) node.known = party;
    else if (mention.known && (key === own || sharesWord(mention.known, node.name))) node.known = mention.known;
    node.mentions.push(mention);
    refs.set(mention, node);
    for (const alias of mention.aliases ?? []) node.aliases.add(alias);
    node.aliases.add(mention.name);
  }
  for (const node of nodes) node.name = chooseName(node, rules);
  mergeShortForms(byKey, nodes, refs, rules);
  linkGeneric(mentions, nodes, refs, rules);
  return nodes;
}

/** “UNODC” → the name that it stands in brackets behind, or whose initials it has. */
function readAcronyms(named: readonly Mention[], keyFor: (mention: Mention) => string): Map<string, string> {
  const shortened = new Map<string, string>();
  for (const mention of named)
    for (const alias of mention.aliases ?? [])
      if (isAcronym(alias) || isShortForm(alias, mention.name)) shortened.set(alias, keyFor(mention));
  for (const mention of named) {
    const short = mention.name.includes(' ') ? initials(mention.name) : '';
    if (short.length > 2 && !shortened.has(short)) shortened.set(short, keyFor(mention));
  }
  return shortened;
}

const isAcronym = remember((name): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(name));

/** “Larceco” of the “Larch Coast Electric Cooperative”, but not the “Court” of the “Philippine Court” */
const isShortForm = (alias: string, name: string): boolean => !alias.includes(' ') && alias[0] === name[0];

/** “UN Office on Drugs and Crime (UNODC)” is known by its acronym; “Arbetarunionen (AU)” is not the African Union. */
function sharesWord(known: string, name: string): boolean {
  const words = slugWords(name);
  return slugWords(known).some((word) => word.length > 3 && words.includes(word));
}

/** The most telling form that the text has: spelt out, without “Inc.”, and of several the first. */
function chooseName(node: Node, rules: MentionRules): string {
  const plainOf = plainNames(rules);
  const forms = new Set<string>();
  for (const { name } of node.mentions) forms.add(name);
  const plain = [...forms].map(plainOf);
  for (const form of plain) node.aliases.add(form);
  // “the EU Commission” is the European Commission where the text has that too
  if (node.known !== undefined && plain.includes(node.known) && !isAcronym(node.known)) return node.known;
  const spelt = plain.find((form) => form.includes(' ') && !isAcronym(form)) ?? plain.find((form) => !isAcronym(form));
  return spelt ?? plain[0] ?? node.name;
}

/** “Tolvana N.V.” is called Tolvana. */
const plainNames = rememberBy((rules: MentionRules, name): string => {
  const words = name.split(' ');
  const last = (words[words.length - 1] ?? '').toLowerCase().replace(/\.$/, '');
  if (words.length < 2 || !rules.legalForms.has(last) || words[words.length - 2] === '&') return name;
  return words.slice(0, -1).join(' ').replace(/,$/, '');
});

const keysBy = rememberBy((rules: MentionRules, name): string => {
  // “Larch.com” is Larch
  const words = slug(name.replace(/\.(?:com|net|org)$/i, '')).split('-');
  while (words.length > 1 && rules.definiteArticles.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && rules.organizationSuffixes.has(words[words.length - 1] ?? '')) words.pop();
  // “N.V.” falls into two letters
  while (words.length > 2 && (words[words.length - 1] ?? '').length === 1) words.pop();
  // “Ministry of Transport” and “Transport Ministry”
  const of = words.findIndex((word, at) => at > 0 && rules.matterLinks.has(word));
  if (of === 1 && rules.organizationHeads.has(words[0] ?? '')) {
    const rest = words.slice(rules.definiteArticles.has(words[2] ?? '') ? 3 : 2);
    words.splice(0, words.length, ...rest, words[0] as string);
  }
  // “Organisation” and “Organization”
  return words.map((word) => rules.spelling?.(word) ?? word).join('-');
});

const initials = remember((name) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join(''),
);

/** “Meridian” is “Meridian Mutual” where only one name begins so. */
function mergeShortForms(byKey: Map<string, Node>, nodes: Node[], refs: Refs, rules: MentionRules): void {
  for (const [key, node] of [...byKey]) {
    if (node.mentions.some((mention) => mention.rule === 'known-name')) continue;
    const isPaper = node.mentions.every((mention) => mention.rule === 'paper-name');
    const mayEnd = key.includes('-') || isPaper || isTelling(key, rules);
    const beginning = `${key}-`;
    const ending = `-${key}`;
    const fits: Node[] = [];
    for (const [other, longer] of byKey)
      if (
        longer !== node &&
        // “SKL:s delegation” is no longer name of SKL
        !(rules.wordForms !== undefined && other.startsWith(`${beginning}s-`)) &&
        (other.startsWith(beginning) ||
          // “Circuit Court” is the 2nd Circuit Court of Appeals
          (/^\d/.test(other) && other.replace(/^\d+(?:st|nd|rd|th)-/, '').startsWith(beginning)) ||
          // “Norrviken” is Norrvikens IF
          (rules.wordForms !== undefined && other === `${key}s` && longer.name.includes(' ')) ||
          isItsNoun(node.name, longer.name, rules) ||
          (mayEnd && other.endsWith(ending))) &&
        nodes.includes(longer)
      )
        fits.push(longer);
    // “Ostby” is Ostby Athletic, and not the Ostby Supporters' Trust
    const [club, ...others] = fits.filter(({ name }) => rules.clubHeads?.has(lastWord(name)));
    const long = others.length === 0 && club ? club : fits.length === 1 ? fits[0] : undefined;
    if (!long) continue;
    for (const mention of node.mentions) {
      refs.set(mention, long);
      long.mentions.push(mention);
    }
    for (const alias of [node.name, ...node.aliases]) if (alias !== long.name) long.aliases.add(alias);
    nodes.splice(nodes.indexOf(node), 1);
    byKey.delete(key);
  }
}

/** “Tingsrätten”, which only begins a sentence, is “Brugs tingsrätt”. */
function isItsNoun(noun: string, name: string, { wordForms }: MentionRules): boolean {
  if (!wordForms || noun.includes(' ') || !name.includes(' ')) return false;
  const form = wordForms.body(noun.toLowerCase());
  const head = form?.definite && form.base === form.head ? form.head : undefined;
  return head !== undefined && lastWord(name) === head;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** “Vertigo” may be “Pulse Vertigo”, but “Police” is not the “Kirkbrae Police”. */
const isTelling = (word: string, rules: MentionRules): boolean =>
  !rules.organizationHeads.has(word) && !rules.organizationNouns.has(word) && !rules.known.has(word);

/** “the Assembly” is the “Assembly of the River Compact” last named. */
function linkGeneric(mentions: readonly Mention[], nodes: Node[], refs: Refs, rules: MentionRules): void {
  for (const mention of mentions) {
    if (mention.kind !== 'organization' || mention.rule !== 'organization-generic') continue;
    const word = slug(mention.name);
    // “Radio is a medium”
    if (rules.stationHeads?.has(word)) continue;
    const fits = nodes.filter((node) => slugWords(node.name).includes(word) && !rules.wholeNames.has(node.known ?? ''));
    const node = nearest(fits, mention.start) ?? forceOf(mention, word);
    if (!node) continue;
    refs.set(mention, node);
    node.mentions.push(mention);
    if (mention.name !== node.name) node.aliases.add(mention.name);
  }

  /** “the Navy” that no fuller name explains; the next place where it stands finds it */
  function forceOf({ name, start }: Mention, word: string): Node | undefined {
    if (!rules.forces?.has(word)) return undefined;
    const node = createNode('organization', name, start);
    nodes.push(node);
    return node;
  }
}

/** The node mentioned last before `at`; where none was, the only one that there is. */
export function nearest(nodes: readonly Node[], at: number): Node | undefined {
  let best: Node | undefined;
  let place = -1;
  for (const node of nodes)
    for (const { start } of node.mentions)
      if (start < at && start > place) {
        best = node;
        place = start;
      }
  return best ?? (nodes.length === 1 ? nodes[0] : undefined);
}
