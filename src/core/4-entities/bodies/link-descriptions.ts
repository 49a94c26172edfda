import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { bySpan, contains, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import { createNode, isRoleMention, type Node, type Refs } from '../nodes/node.ts';
import { slug, slugWords } from '../nodes/slug.ts';
import { actsAsBody } from './acts-as-body.ts';
import { byNoun } from './by-noun.ts';

/**
 * Tells which organization “the company”, “the ministry” or “the operator” is, where the text leaves no doubt.
 * A body that the text only describes (“the provincial labour department”) gets a node of its own, which is returned.
 */
export function linkDescriptions(
  mentions: readonly Mention[],
  { reading, statements }: { readonly reading: Reading; readonly statements: readonly Statement[] },
  nodes: readonly Node[],
  refs: Refs,
  rules: MentionRules,
): Node[] {
  const { text } = reading.doc;
  const organizations = nodes.filter((node) => node.kind === 'organization');
  const described = new Map<string, Node>();
  const sources = rules.pressNouns ? statements.flatMap(({ source }) => source.slice(0, 1)).sort(bySpan) : [];
  const offices = rules.wordForms ? [] : mentions.filter(isRoleMention).filter(({ role }) => role.targets.length > 0);
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== 'group' || mention.rule !== 'organization-noun') continue;
    // “the enlarged company” is none that the text names
    const [first = ''] = text.slice(mention.start, mention.end).toLowerCase().split(' ');
    if (rules.mergedWords?.has(first) && rules.businessNouns.has(mention.name)) continue;
    const definite = isDefinite(mention, text, rules) || tellsWhose(mention);
    const node =
      apposed(mentions, at, text, refs, rules) ??
      labelled(mention, mentions, text, refs, rules) ??
      (definite
        ? (spoken(mention) ?? byNoun(mention, [...organizations, ...described.values()], text, rules))
        : undefined) ??
      describe(mention, definite, lastPerson(mentions, at));
    if (!node) continue;
    const form = rules.wordForms?.body(mention.name);
    if (form) node.nouns = new Set([...(node.nouns ?? []), form.head]);
    if (
      node.described &&
      !node.acting &&
      (rules.officialBodies?.has(mention.name) ||
        (!hasCountry(mentions, at) && actsAsBody(mention, lastPerson(mentions, at), reading, rules)))
    )
      node.acting = true;
    refs.set(mention, node);
    node.mentions.push(mention);
  }
  return [...described.values()];

  /** “The Larch Times said … The paper”: of several papers the one that spoke last. */
  function spoken(mention: Mention): Node | undefined {
    if (!rules.pressNouns?.has(mention.name)) return undefined;
    for (let at = sources.length - 1; at >= 0; at--) {
      const source = sources[at] as Span;
      if (source.end > mention.start) continue;
      for (const node of mentionsIn(mentions, source).map((one) => refs.get(one)))
        if (node?.kind === 'organization' && byNoun(mention, [node], text, rules) === node) return node;
    }
    return undefined;
  }

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

/** “[National Renewal] party”, “the [Reuters] news agency”: a name and the noun for what it is. */
function labelled(
  mention: Mention,
  mentions: readonly Mention[],
  text: string,
  refs: Refs,
  { labelNouns, knownNouns }: MentionRules,
): Node | undefined {
  if (!labelNouns) return undefined;
  for (const one of mentionsIn(mentions, mention)) {
    const node = one.kind === 'organization' ? refs.get(one) : undefined;
    const noun = text.slice(one.end + 1, mention.end);
    if (node && (labelNouns.has(noun) || (node.known && knownNouns.get(node.known)?.has(noun)))) return node;
  }
  return undefined;
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
