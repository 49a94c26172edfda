import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Reading } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import { actsAsBody } from './acts-as-body.ts';
import { nearest } from './link-bodies.ts';
import { mentionsIn } from './mentions-in.ts';
import { createNode, isRoleMention, type Node, type Refs } from './node.ts';
import { slug, slugWords } from './slug.ts';

/**
 * Tells which organization “the company”, “the ministry” or “the operator” is, where the text leaves no doubt.
 * A body that the text only describes (“the provincial labour department”) gets a node of its own, which is returned.
 */
export function linkDescriptions(
  mentions: readonly Mention[],
  reading: Reading,
  nodes: readonly Node[],
  refs: Refs,
  rules: MentionRules,
): Node[] {
  const { text } = reading.doc;
  const organizations = nodes.filter((node) => node.kind === 'organization');
  const described = new Map<string, Node>();
  const offices = rules.wordForms ? [] : mentions.filter(isRoleMention).filter(({ role }) => role.targets.length > 0);
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== 'group' || mention.rule !== 'organization-noun') continue;
    const definite = isDefinite(mention, text, rules) || tellsWhose(mention);
    const node =
      apposed(mentions, at, text, refs, rules) ??
      labelled(mention, mentions, refs, rules) ??
      (definite ? byNoun(mention, [...organizations, ...described.values()], text, rules) : undefined) ??
      describe(mention, definite, lastPerson(mentions, at));
    if (!node) continue;
    const form = rules.wordForms?.body(mention.name);
    if (form) node.nouns = new Set([...(node.nouns ?? []), form.head]);
    if (
      node.described &&
      !node.acting &&
      !hasCountry(mentions, at) &&
      actsAsBody(mention, lastPerson(mentions, at), reading, rules)
    )
      node.acting = true;
    refs.set(mention, node);
    node.mentions.push(mention);
  }
  return [...described.values()];

  /** “[Foreign ministry] spokesman” */
  function tellsWhose({ start, end }: Mention): boolean {
    return offices.some(
      (office) =>
        text[end] === ' ' &&
        office.start <= start &&
        office.end > end &&
        office.role.targets.some((one) => one.start === start && one.end === end),
    );
  }

  function describe(mention: Mention, definite: boolean, person: Mention | undefined): Node | undefined {
    const whole = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const isProper = definite && rules.wordForms?.isInstitution(mention.name) === true;
    // “den finländska [gränsbevakningen]”, “[Barn- och utbildningsnämnden]”
    // “the ruling [Colorado Nuevo party]”
    const named = rules.wordForms ? whole : whole.replace(/^\p{Ll}[\p{L}-]* (?=\p{Lu})/u, '');
    const name = isProper ? (/(?:\S+- \S+ )?\S+$/u.exec(whole)?.[0] ?? whole) : named;
    if (isProper) {
      const key = slug(name);
      const same = [...organizations, ...described.values()].find((node) => slug(node.name) === key);
      if (same) return same;
    } else if (!definite || !name.includes(' ') || !mention.qualified) return undefined;
    else if (!isInstitution(mention) && !isTeamOf(person, mention)) return undefined;
    const known = described.get(name);
    if (known) return known;
    const node = createNode('organization', name, mention.start);
    node.described = true;
    node.proper = isProper;
    described.set(name, node);
    return node;
  }

  /** “health ministry”, “central bank” */
  function isInstitution({ name, start, end }: Mention): boolean {
    const adjective = text.slice(start, end).split(/\s+/).at(-2)?.toLowerCase() ?? '';
    return rules.institutionHeads.has(name) || rules.soleKinds?.get(name)?.has(adjective) === true;
  }

  /** “Ada Falk, who leads the reef group”, “Insp. Ada Falk of the fraud unit” */
  function isTeamOf(person: Mention | undefined, { name, start }: Mention): boolean {
    if (!person || !rules.teamNouns?.has(name)) return false;
    return rules.belongsTo(text.slice(person.end, start), '') !== undefined;
  }
}

/** “[Ada Falk], who heads the rescue office”: behind the name stand only “who” and the verb. */
function lastPerson(mentions: readonly Mention[], at: number): Mention | undefined {
  for (let before = at - 1; before >= 0 && before > at - 4; before--)
    if (mentions[before]?.kind === 'person') return mentions[before];
  return undefined;
}

/** “the Indian government” is India where it acts. */
function hasCountry(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at] as Mention;
  return [mentions[at - 1], mentions[at + 1]].some((other) => other?.kind === 'country' && contains(mention, other));
}

/** “packaging maker Tolvana”, “The operator, Puerto Claro”, “Grupo Austral, the parent”. */
function apposed(
  mentions: readonly Mention[],
  at: number,
  text: string,
  refs: Refs,
  rules: MentionRules,
): Node | undefined {
  const mention = mentions[at] as Mention;
  let next = at + 1;
  // “the [[dockers]' union] Mar Unido”
  while (next < mentions.length && contains(mention, mentions[next] as Mention)) next++;
  for (const other of [mentions[next], mentions[at - 1]]) {
    if (other?.kind !== 'organization' || !refs.has(other)) continue;
    const between =
      other.start > mention.start ? text.slice(mention.end, other.start) : text.slice(other.end, mention.start);
    if (!isApposition(between, rules)) continue;
    // “In documents lodged with the Environmental Authority, the company said”: a subject of its own
    const isSubject =
      other.start < mention.start && text[other.end] === ',' && opensClause(mention, other, text, rules);
    if (!isSubject) return refs.get(other);
  }
  return undefined;
}

/** Whether a firm stands behind the name of an institution, or right before a verb of speech. */
function opensClause({ name, end }: Mention, before: Mention, text: string, rules: MentionRules): boolean {
  if (rules.wordForms) return false;
  const verb = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  if (rules.speechVerbs.has(verb)) return true;
  return rules.businessNouns.has(name) && slugWords(before.name).some((word) => rules.institutionHeads.has(word));
}

/** “[National Renewal] party”: a name and the noun for what it is. */
function labelled(mention: Mention, mentions: readonly Mention[], refs: Refs, rules: MentionRules): Node | undefined {
  if (!rules.labelNouns?.has(mention.name)) return undefined;
  const named = mentionsIn(mentions, mention).find(
    (one) => one.kind === 'organization' && one.end === mention.end - mention.name.length - 1,
  );
  return named && refs.get(named);
}

/** “ ”, “, ”, “, the ” */
function isApposition(between: string, rules: MentionRules): boolean {
  if (between === ' ') return true;
  const word = /^, (?:(\p{L}+) )?$/u.exec(between);
  if (!word) return false;
  const article = word[1]?.toLowerCase();
  return (
    article === undefined ||
    rules.definiteArticles.has(article) ||
    rules.indefiniteArticles.has(article) ||
    rules.pronouns.get(article)?.possessive === true
  );
}

function isDefinite(mention: Mention, text: string, rules: MentionRules): boolean {
  // “kommunerna” are several
  if (rules.wordForms) return rules.wordForms.isDefinite(mention.name) && !rules.wordForms.body(mention.name)?.plural;
  const word =
    /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, mention.start - 12), mention.start))?.[1]?.toLowerCase() ?? '';
  return (
    rules.definiteArticles.has(word) ||
    // “Ostby district council”
    (mention.qualified === true && /^\p{Lu}/u.test(text.slice(mention.start)) && !rules.indefiniteArticles.has(word)) ||
    rules.possessiveMarks.has(`'${word}`) ||
    (rules.pronouns.get(word)?.possessive ?? false)
  );
}

function byNoun(mention: Mention, organizations: readonly Node[], text: string, rules: MentionRules): Node | undefined {
  const form = rules.wordForms?.body(mention.name);
  const named = organizations.filter((node) =>
    form ? isHeadedBy(node, form.base, rules) : isCalled(node, mention.name, rules),
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
  const kinds = below ? organizations.filter((node) => node.order < mention.start && isKind(node, below, rules)) : [];
  const fits = [...new Set([...named, ...kinds])];
  if (fits.length > 0) return nearest(fits, mention.start);
  if (!rules.businessNouns.has(mention.name))
    return nearest(calledBy(mention.name, mention, organizations, rules), mention.start);
  const firms = organizations.filter(
    (node) =>
      !hasWord(node, (word) => rules.institutionHeads.has(word)) &&
      (node.mentions.some((one) => one.rule !== 'known-name') || isKnownAs(node, mention.name, rules)),
  );
  const firm = nearest(salient(firms, mention.start), mention.start);
  // whom the text names much later is not meant
  return firm && firm.order < mention.start + SOON ? firm : undefined;
}

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

/** “myndigheten” may be “Nationella Matverket”, “klubben” “Norrvikens IF”. */
function isKind(node: Node, kinds: ReadonlySet<string>, rules: MentionRules): boolean {
  return [node.name, ...node.aliases].some((name) => {
    const own = rules.wordForms ? name : name.replace(BEHIND_HEAD, '');
    const last = own.toLowerCase().split(/\s+/).pop() ?? '';
    return kinds.has(last) || kinds.has(rules.wordForms?.body(last)?.head ?? '');
  });
}

/** “Office [of Hospital Safety]”, “Centre [for Water]” */
const BEHIND_HEAD = /\s(?:against|for|of|on)\s.*/;

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
