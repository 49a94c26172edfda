import type { Gender } from '../../model/gender.ts';
import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { rememberBy } from '../../model/remember.ts';
import { createNode, type Node, type Refs } from '../nodes/node.ts';
import { slug } from '../nodes/slug.ts';

/** Tells which mentions of persons are one person: full names by their words, short ones by the full name that they are part of. */
export function linkPeople(mentions: readonly Mention[], text: string, refs: Refs, rules: MentionRules): Node[] {
  const wordsOf = cutNames(rules);
  const people: { readonly mention: Mention; readonly words: NameWords }[] = [];
  for (const mention of mentions) if (mention.kind === 'person') people.push({ mention, words: wordsOf(mention.name) });
  const full = new Map<string, Node>();
  const endings = endingsOf(people.map(({ words }) => words));
  const nodes: Node[] = [];
  const make = (mention: Mention): Node => {
    const node = createNode('person', mention.name, mention.start);
    nodes.push(node);
    return node;
  };
  for (const { mention, words } of people) {
    const { tokens, whole, reversed } = words;
    if (tokens.length < 2 || mention.rule === 'short-name' || (mention.rule === 'title' && endings.has(whole)))
      continue;
    // “Bálint Szalai” and “Szalai Bálint” are one
    const key = full.has(whole) || !full.has(reversed) ? whole : reversed;
    const node = full.get(key) ?? make(mention);
    full.set(key, node);
    attach(node, mention, refs);
  }
  const keyed = [...full].map(([key, node]) => ({ tokens: key.split(' '), node }));
  mergeForms(keyed, refs, nodes, rules);
  // “Sandy” is Sandra Falk, too, whom the text also calls Sandy Falk
  const merged = keyed.map(({ tokens, node }) => ({ tokens, node: refs.get(node.mentions[0] as Mention) ?? node }));
  const byToken = new Map<string, Named[]>();
  for (const entry of merged)
    for (const token of new Set(entry.tokens)) {
      const others = byToken.get(token);
      if (others) others.push(entry);
      else byToken.set(token, [entry]);
    }
  const fullNodes = new Set(merged.map(({ node }) => node));
  const singles = new Map<string, Node>();
  for (const { mention, words } of people) {
    if (refs.has(mention)) continue;
    const { tokens, whole } = words;
    const node = chooseFull(mention, tokens, byToken, { text, refs, rules }) ?? singles.get(whole) ?? make(mention);
    if (!fullNodes.has(node)) singles.set(whole, node);
    attach(node, mention, refs);
  }
  return nodes;
}

/** Somebody with the words of the full name. */
interface Named {
  readonly tokens: string[];
  readonly node: Node;
}

/** The words of a name that tell people apart, and what it is compared by. */
interface NameWords {
  readonly tokens: readonly string[];
  readonly whole: string;
  readonly reversed: string;
  /** What a shorter form of the name may consist of: all but its first words. */
  readonly endings: readonly string[];
}

/** Words of a name that tell people apart: no “Jr.”, no stops. */
const cutNames = rememberBy((rules: MentionRules, name): NameWords => {
  const tokens = name
    .split(/\s+/)
    .map((word) => slug(word).replace(/^(?:al|el)-/, ''))
    .filter((word) => word !== 'unnamed' && !rules.nameEndings.has(word));
  return {
    tokens,
    whole: tokens.join(' '),
    reversed: [...tokens].reverse().join(' '),
    endings: tokens.slice(1).map((_, at) => tokens.slice(at + 1).join(' ')),
  };
});

/** What longer names end with: “Ms Ní Dhálaigh” is the end of “Síle Ní Dhálaigh”. */
function endingsOf(names: readonly NameWords[]): Set<string> {
  const endings = new Set<string>();
  for (const name of new Set(names)) for (const ending of name.endings) endings.add(ending);
  return endings;
}

function attach(node: Node, mention: Mention, refs: Refs): void {
  node.mentions.push(mention);
  refs.set(mention, node);
  if (mention.gender && (!node.gender || mention.rule === 'title')) node.gender = mention.gender;
  if (mention.name !== node.name) node.aliases.add(mention.name);
}

/** “Ramiro Cáceres” is “Ramiro Cáceres Oyarzún”, “Dana Reed Harlan” is “Dana Harlan”: first word and order agree. */
function mergeForms(entries: Named[], refs: Refs, nodes: Node[], rules: MentionRules): void {
  const kept: Named[] = [];
  const byLength = [...entries].sort(
    (a, b) =>
      b.tokens.length - a.tokens.length ||
      Number(opensWithInitial(a.tokens)) - Number(opensWithInitial(b.tokens)) ||
      a.node.order - b.node.order,
  );
  for (const entry of byLength) {
    const fits = kept.filter(
      (other) => isShorterForm(entry.tokens, other.tokens) || isFamiliarForm(entry, other, rules),
    );
    const [only] = fits;
    if (!only || fits.length > 1) {
      kept.push(entry);
      continue;
    }
    for (const mention of entry.node.mentions) attach(only.node, mention, refs);
    // the form that the text uses more often, and first, is the name to show
    if (
      !opensWithInitial(entry.tokens) &&
      entry.node.mentions.length > only.node.mentions.length - entry.node.mentions.length &&
      entry.tokens[entry.tokens.length - 1] === only.tokens[only.tokens.length - 1]
    ) {
      only.node.aliases.add(only.node.name);
      only.node.name = entry.node.name;
      only.node.aliases.delete(entry.node.name);
    }
    nodes.splice(nodes.indexOf(entry.node), 1);
  }
}

const opensWithInitial = ([first = '']: readonly string[]): boolean => first.length === 1;

/** “A. Falk” is “Ada Falk” */
function isInitialsOf([initial = '', ...short]: readonly string[], [first = '', ...long]: readonly string[]): boolean {
  return short.length > 0 && first.length > 1 && first.startsWith(initial) && short.join(' ') === long.join(' ');
}

/** “Vince Falk” is “Vincent Falk”, where nothing else tells the two apart. */
function isFamiliarForm(a: Named, b: Named, { nicknames }: MentionRules): boolean {
  const [[short = '', ...family], [long = '', ...other]] = [a.tokens, b.tokens];
  if (!nicknames || family.length === 0 || family.join(' ') !== other.join(' ')) return false;
  if (a.node.gender && b.node.gender && a.node.gender !== b.node.gender) return false;
  return nicknames.get(short)?.includes(long) === true || nicknames.get(long)?.includes(short) === true;
}

function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (opensWithInitial(short) && isInitialsOf(short, long)) return true;
  // “Mike Tarrow” is the end of “Iron Mike Tarrow”
  if (short.length > 1 && short.length < long.length && long.slice(-short.length).join(' ') === short.join(' '))
    return true;
  if (short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
}

/** The full name that a short one is part of; undefined where none is, or where the text does not tell which. */
function chooseFull(
  mention: Mention,
  tokens: readonly string[],
  byToken: ReadonlyMap<string, Named[]>,
  { text, refs, rules }: { readonly text: string; readonly refs: Refs; readonly rules: MentionRules },
): Node | undefined {
  const [first = ''] = tokens;
  let fits = (byToken.get(first) ?? []).filter(({ tokens: long }) => isPart(tokens, long));
  fits = fits.filter(({ node }, at) => fits.findIndex((other) => other.node === node) === at);
  if (mention.gender && mention.rule === 'title') fits = sameGender(fits, mention.gender, mention.start);
  // “Ada Falk, 9, died there. Mrs Falk said”
  if (fits.length > 1 && mention.rule === 'title') fits = fits.filter(({ node }) => !isChild(node, text));
  if (fits.length < 2) return fits[0]?.node;
  // the family name before the given one: “Harlan” is not “Harlan Smith”
  const family = fits.filter(
    ({ tokens: long }) =>
      long.slice(-tokens.length).join(' ') === tokens.join(' ') ||
      (rules.firstFamilyNames.has(long[0] ?? '') && long[0] === first),
  );
  if (family.length > 0) fits = family;
  if (fits.length < 2) return fits[0]?.node;
  const nodes = [...new Set(fits.map(({ node }) => node))];
  return nearestHolder(mention, nodes, refs);
}

/** “Mrs Dunmore” is the Dunmore known to be a woman; where none is, or is named only later, one of whom the text does not tell. */
function sameGender<T extends { readonly node: Node }>(fits: readonly T[], gender: Gender, at: number): T[] {
  const sure = fits.filter(({ node }) => node.gender === gender);
  const open = fits.filter(({ node }) => node.gender === undefined);
  const isNamed = ({ node }: T): boolean => node.order < at;
  if (sure.length > 0 && !sure.some(isNamed) && open.some(isNamed)) return open.filter(isNamed);
  return sure.length > 0 ? sure : open;
}

/** “Ada Falk, 9, ” */
const isChild = ({ mentions }: Node, text: string): boolean =>
  mentions.some(({ end }) => /^(?:, (?:\d|1[0-5]),| \((?:\d|1[0-5])\))/.test(text.slice(end, end + 10)));

const PARAGRAPH = 450;

/** Of two Harlans: the one just named in full, else the one who was called so before the other came. */
function nearestHolder(mention: Mention, nodes: readonly Node[], refs: Refs): Node | undefined {
  const named = nodes.map((node) => {
    const places = node.mentions.filter((other) => refs.get(other) === node && other.name.includes(' '));
    const before = places.filter((other) => other.start < mention.start).map((other) => other.start);
    return {
      node,
      first: places[0]?.start ?? Number.POSITIVE_INFINITY,
      last: before.length > 0 ? Math.max(...before) : Number.NEGATIVE_INFINITY,
      count: node.mentions.length,
    };
  });
  const near = named.filter(({ last }) => mention.start - last < PARAGRAPH);
  if (near.length === 1) return near[0]?.node;
  const known = named.filter(({ last }) => last > Number.NEGATIVE_INFINITY).sort((a, b) => a.first - b.first);
  if (known.length === 1) return known[0]?.node;
  const ranked = [...named].sort((a, b) => b.count - a.count || a.first - b.first);
  const [most, next] = ranked;
  return most && next && most.count >= 2 * next.count ? most.node : known[0]?.node;
}

function isPart(tokens: readonly string[], long: readonly string[]): boolean {
  for (let from = 0; from + tokens.length <= long.length; from++)
    if (tokens.every((token, at) => long[from + at] === token)) return true;
  return false;
}
