import type { Analysis } from '../model/analysis.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import { createMention, type Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Reading } from '../model/reading.ts';
import { sharersOf } from '../model/shared-by.ts';
import { bySpan, contains, hull, type Span } from '../model/span.ts';
import { type AttributedStatement, copyStatement, type Statement } from '../model/statement.ts';
import { linkBodies } from './bodies/link-bodies.ts';
import { linkDescriptions } from './bodies/link-descriptions.ts';
import { linkMinistries } from './merge/link-ministries.ts';
import { nameEntities } from './naming/name-entities.ts';
import { mentionsIn } from './nodes/mentions-in.ts';
import { createNode, type Node, type Refs } from './nodes/node.ts';
import { linkPeople } from './people/link-people.ts';
import { nameLead } from './people/name-lead.ts';
import { findRelations } from './relations/find-relations.ts';
import { linkRoles } from './roles/link-roles.ts';
import { nameCounterparts } from './roles/name-counterparts.ts';
import { describeGroup } from './speakers/describe-group.ts';
import { findSharers } from './speakers/find-sharers.ts';
import { isBodyName } from './speakers/is-body-name.ts';
import { isCalled } from './speakers/is-called.ts';
import { keepsCapital } from './speakers/keeps-capital.ts';
import { linkAnswers } from './speakers/link-answers.ts';
import { linkFreeQuotations } from './speakers/link-free-quotations.ts';
import { linkInterview } from './speakers/link-interview.ts';
import { linkPapers } from './speakers/link-papers.ts';
import { linkPronouns } from './speakers/link-pronouns.ts';
import { findSourceHead } from './speakers/source-head.ts';

/** Decides who each mention of a document is, which roles they hold, and who made each statement. */
export function resolveEntities(
  reading: Reading,
  found: readonly Mention[],
  statements: readonly Statement[],
  language: Language,
): Analysis {
  const { doc } = reading;
  const rules = language.mentions;
  const mentions = nameLead(reading, nameCounterparts(found, rules), statements, rules);
  const refs: Refs = new Map();
  const people = linkPeople(mentions, doc.text, refs, rules);
  const bodies = linkBodies(mentions, refs, language);
  const described = linkDescriptions(mentions, { reading, statements }, bodies, refs, rules);
  const roles = linkRoles(reading, mentions, refs, rules);

  const heads = new Map<Statement, Mention>();
  const groups = new Map<string, Node>();
  const unmentioned = new Map<Statement, Node>();
  const interview = linkInterview(reading, mentions, { statements, heads, refs }, rules);
  for (const statement of statements) {
    if (statement.source.length === 0 || heads.has(statement)) continue;
    const source = sourceOf(statement);
    const head = findSourceHead(source, mentionsIn(mentions, source), doc.text, rules);
    // “The accused, identified as Ada Falk, said”
    if (head.mention && isSomebody(head.mention) && !refs.has(head.mention) && namedBeside(head.mention))
      meet(head.mention);
    const known = head.mention && (head.mention.kind === 'pronoun' || refs.has(head.mention));
    if (head.mention && !head.described && known) heads.set(statement, head.mention);
    else {
      const spans = head.owns && head.mention ? [head.mention] : statement.source;
      const node = groupNode(spans, head.mention, head.described);
      if (head.mention && !head.described) {
        heads.set(statement, head.mention);
        if (!refs.has(head.mention)) {
          refs.set(head.mention, node);
          node.mentions.push(head.mention);
        }
      } else unmentioned.set(statement, node);
    }
  }
  for (const mention of mentions) if (isSomebody(mention) && !refs.has(mention)) meet(mention);
  const partners = linkPronouns(
    reading,
    withSources(),
    { statements, heads, interview, roles: roles.nodes, mayVary: roles.mayVary, hold: roles.hold, meet },
    refs,
    rules,
  );

  const speakers = new Map<Statement, Node>();
  for (const statement of statements) {
    const head = heads.get(statement);
    const node = head ? refs.get(head) : unmentioned.get(statement);
    if (node) speakers.set(statement, node);
  }
  for (const [statement, paper] of linkPapers(reading, statements, heads, rules))
    speakers.set(statement, movedTo(groupNode([paper], undefined), heads.get(statement)));
  for (const [statement, node] of linkAnswers(reading, mentions, { statements, speakers, refs }))
    speakers.set(statement, node);
  for (const [statement, node] of linkFreeQuotations(reading, mentions, { statements, speakers, refs }))
    speakers.set(statement, node);
  const named = nameEntities({
    reading,
    language,
    nodes: [...people, ...bodies, ...described, ...roles.nodes, ...groups.values()],
    speakers: new Set(speakers.values()),
    mentions,
  });
  const relations = findRelations(reading, { mentions, roles, refs, ids: named.ids }, rules);
  return {
    doc,
    entities: named.entities,
    relations: linkMinistries({ entities: named.entities, relations }),
    statements: statements.map(attribute),
  };

  /** “the referendum”, which asks: what a relative pronoun hangs on tells who it is. */
  function sourceOf({ source }: Statement): Span {
    const [first, pronoun] = source;
    const relative = pronoun && rules.pronouns.get(doc.text.slice(pronoun.start, pronoun.end).toLowerCase());
    return first && relative?.relative && relative.thing ? first : hull(source);
  }

  /** The mentions and, among them, the sources of several that no mention heads: “Many agreed. They said …”. */
  function withSources(): readonly Mention[] {
    const sources: Mention[] = [];
    for (const node of unmentioned.values())
      for (const mention of node.mentions)
        if (mention.rule === 'source' && mention.plural && !refs.has(mention)) {
          refs.set(mention, node);
          sources.push(mention);
        }
    return sources.length === 0 ? mentions : [...mentions, ...sources].sort(bySpan);
  }

  /** A described person: “his wife, Jane Roe” is Jane Roe, “a resident” somebody whom a pronoun may mean. */
  function meet(mention: Mention): void {
    const person = namedBeside(mention);
    const node = person ?? groupNode([mention], mention);
    if (person && mention.gender) person.gender ??= mention.gender;
    refs.set(mention, node);
    node.mentions.push(mention);
  }

  function namedBeside({ end }: Mention): Node | undefined {
    const name = mentionsIn(mentions, { start: end, end: end + LONGEST_GAP }).find(({ kind }) => kind === 'person');
    const isNamed = name && isCalled(doc.text.slice(end, name.start), doc.text.slice(name.end, name.end + 2), rules);
    return isNamed ? refs.get(name) : undefined;
  }

  /** Takes a pronoun from whom it seemed to mean. */
  function movedTo(node: Node, pronoun: Mention | undefined): Node {
    if (!pronoun) return node;
    const before = refs.get(pronoun);
    before?.mentions.splice(before.mentions.indexOf(pronoun), 1);
    refs.set(pronoun, node);
    node.mentions.push(pronoun);
    return node;
  }

  function groupNode(pieces: readonly Span[], head: Mention | undefined, described = false): Node {
    const first = pieces[0] as Span;
    const span = head && !contains(first, head) ? head : first;
    const name = describeGroup(doc.text.slice(span.start, span.end), language.entities, (first, next) =>
      keepsCapital(reading, mentions, doc.text.indexOf(first, span.start), { first, next }, rules),
    );
    const isSole = head !== undefined && !described && isSoleBody(head, doc.text, rules);
    const isOrganization =
      isSole || (head !== undefined && !described && isBody(head)) || (!head && isBodyName(name, rules));
    const key = name.toLowerCase();
    let node = groups.get(key);
    if (!node) {
      node = createNode(isOrganization ? 'organization' : 'group', name, span.start);
      node.described = isSole;
      groups.set(key, node);
    }
    if (head?.gender) node.gender ??= head.gender;
    if (!head || described) {
      const [first = ''] = name.split(' ', 1);
      const mention = createMention('group', name, 'source', span);
      mention.plural =
        rules.severals.has(first.toLowerCase()) ||
        rules.wordForms?.namesSeveral(doc.text.slice(span.start, span.end)) === true;
      node.mentions.push(mention);
    }
    return node;
  }

  /** “Styrelsen föreslår”: in a language with endings for “the” its form tells one body from several. */
  function isBody(head: Mention): boolean {
    return head.rule === 'organization-noun' && rules.wordForms?.standsAlone(head.name) === true;
  }

  function attribute(statement: Statement): AttributedStatement {
    const node = speakers.get(statement);
    const entity = node && named.entityOf.get(node);
    const copy = copyStatement(statement);
    copy.mentions = mentionedIn(statement, entity);
    copy.speaker = entity?.kind === 'role' ? entity.label : entity?.name;
    copy.speakerId = entity?.id;
    copy.sharedBy = sharersIn(statement, entity);
    copy.speakerRule = entity && ruleOf(heads.get(statement));
    return copy;
  }

  function sharersIn(statement: Statement, speaker: Entity | undefined): EntityId[] | undefined {
    const head = speaker && heads.get(statement);
    if (!head || speakers.get(statement) !== refs.get(head)) return undefined;
    const sharers = findSharers(statement, head, { text: doc.text, mentions, refs, partners }, rules);
    return sharersOf(
      sharers.flatMap((node) => named.ids.get(node) ?? []),
      speaker.id,
    );
  }

  function mentionedIn(statement: Statement, speaker: Entity | undefined): EntityId[] {
    const found = new Set<EntityId>();
    for (const span of statement.content)
      for (const mention of mentionsIn(mentions, span)) {
        const node = refs.get(mention);
        const id = node && named.ids.get(node);
        if (id && (id !== speaker?.id || mention.kind !== 'pronoun')) found.add(id);
      }
    return [...found].sort();
  }
}

/** “a resident”, “the 27-year-old”, “his wife” */
/** In characters, between a description and the name of whom it describes. */
const LONGEST_GAP = 90;

const isSomebody = (mention: Mention): boolean =>
  mention.kind === 'group' &&
  !mention.plural &&
  (mention.rule === 'single-noun' || mention.rule === 'kin' || mention.rule === 'age');

/** “The diocese said”: a noun for a body that a place has but one of, with “the”. */
function isSoleBody({ name, rule, start, end }: Mention, text: string, rules: MentionRules): boolean {
  if (rule !== 'organization-noun' || !rules.soleBodies.has(name) || end - start !== name.length) return false;
  const article = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return rules.definiteArticles.has(article?.toLowerCase() ?? '');
}

function ruleOf(head: Mention | undefined): string {
  switch (head?.kind) {
    case undefined:
      return 'description';
    case 'person':
    case 'organization':
    case 'country':
      return 'name';
    case 'role':
      return head.role?.holder ? 'name' : 'role';
    case 'pronoun':
      return 'pronoun';
    case 'group':
      return 'description';
  }
}
