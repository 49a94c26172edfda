import type { EntityId } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Reading } from '../model/reading.ts';
import type { Relation, RelationKind, RoleStatus } from '../model/relation.ts';
import { hull, lastBeginning, type Span } from '../model/span.ts';
import type { RoleLinks } from './link-roles.ts';
import { mentionsIn } from './mentions-in.ts';
import { chooseStatus } from './merge-relations.ts';
import type { Node, Refs } from './node.ts';

interface Found {
  readonly kind: RelationKind;
  readonly from: Node;
  readonly to: Node;
  readonly status?: RoleStatus;
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

export interface Known {
  readonly mentions: readonly Mention[];
  readonly roles: RoleLinks;
  readonly refs: Refs;
  readonly ids: ReadonlyMap<Node, EntityId>;
}

const CONFIDENCE: Readonly<Record<string, number>> = {
  'role-before-name': 0.96,
  'name-comma-role': 0.94,
  'role-comma-name': 0.93,
  'name-is-role': 0.85,
  'role-head': 0.8,
};

/** What a relation loses where a pronoun tells whose it is. */
const PRONOUN = 0.1;

const GUESSED = 0.6;

/** Finds what the text says of people, roles, countries and organizations, with the words that say it. Sorted. */
export function findRelations(reading: Reading, known: Known, rules: MentionRules): Relation[] {
  const found = [...ofRoles(reading, known, rules), ...besideNames(reading, known, rules)];
  return gather(found, reading.doc.id, known.ids);
}

function ofRoles(reading: Reading, known: Known, rules: MentionRules): Found[] {
  const { mentions, roles, refs } = known;
  const found: Found[] = [];
  for (const mention of mentions) {
    const { role } = mention;
    const node = roles.roleOf.get(mention);
    if (!role || !node?.role) continue;
    const confidence = (CONFIDENCE[mention.rule] ?? 0.8) - (role.subject ? PRONOUN : 0);
    for (const { person, span } of sharersOf(mention, known))
      found.push({ kind: 'holds', from: person, to: node, status: role.status, span, rule: mention.rule, confidence });
    const person = refs.get(mention);
    const beside = role.holder ?? role.subject;
    const span = beside ? hull([mention, beside]) : mention;
    const isVaried =
      !beside &&
      person?.kind === 'person' &&
      node.role.holders.size === 1 &&
      node.role.holders.has(person) &&
      node.mentions.length === 1;
    if (isVaried)
      found.push({
        kind: 'holds',
        from: person,
        to: node,
        status: role.status,
        span,
        rule: 'description-of-name',
        confidence: 0.7,
      });
    if (beside && person?.kind === 'person')
      found.push({ kind: 'holds', from: person, to: node, status: role.status, span, rule: mention.rule, confidence });
    for (const body of roles.targetsOf.get(mention) ?? []) {
      if (!node.role.targets.includes(body)) continue;
      const isOutside = role.targets.some((target) => target.start < span.start || target.end > span.end);
      const whole = isOutside ? hull([span, ...role.targets]) : span;
      found.push({
        kind: 'of',
        from: node,
        to: body,
        span: isOutside ? whole : mention,
        rule: mention.rule,
        confidence,
      });
      if (person?.kind !== 'person' || role.status === 'former') continue;
      if (body.kind === 'organization')
        found.push({ kind: 'affiliatedWith', from: person, to: body, span: whole, rule: mention.rule, confidence });
      else if (role.represents && !isOfFirm(mention, reading, known, rules))
        found.push({ kind: 'represents', from: person, to: body, span: whole, rule: mention.rule, confidence });
    }
    // “the Kenyan co-chair”
    const origin = rules.seatedHeads?.has(role.head)
      ? mentionsIn(mentions, mention).find(({ rule }) => rule === 'country-adjective')
      : undefined;
    const country = origin ? refs.get(origin) : ledDelegation(role.targets, reading, known, rules);
    if (country && person?.kind === 'person')
      found.push({ kind: 'represents', from: person, to: country, span, rule: mention.rule, confidence });
    // “Labour MP Ada Falk”
    for (const party of person?.kind === 'person' ? mentionsIn(mentions, mention) : []) {
      const body = party.rule === 'party-mark' ? refs.get(party) : undefined;
      if (person && body)
        found.push({ kind: 'affiliatedWith', from: person, to: body, span, rule: mention.rule, confidence });
    }
    const guess = roles.guessed.get(mention);
    const body = guess && refs.get(guess);
    if (guess && body)
      found.push({
        kind: 'of',
        from: node,
        to: body,
        span: hull([guess, mention]),
        rule: 'only-body-near',
        confidence: GUESSED,
      });
  }
  return found;
}

/** “UK and Ireland retail leader at Corvane”: who leads a body that is none of the state speaks for no country. */
function isOfFirm({ start, role }: Mention, { doc: { text } }: Reading, known: Known, rules: MentionRules): boolean {
  const head = role?.head ?? '';
  if (rules.matterHeads.has(head) && !rules.partyOffices?.has(head)) return false;
  return (role?.targets ?? []).some((target) => {
    const isBehind = text.slice(start, target.start).toLowerCase().includes(head);
    const named = isBehind ? mentionsIn(known.mentions, target).find(({ kind }) => kind === 'organization') : undefined;
    const words = named?.name.toLowerCase().split(' ');
    return words !== undefined && !words.some((word) => rules.stateBodies.has(word));
  });
}

/** “the head of the [Kenyan delegation]”: the country that it is of. */
function ledDelegation(
  targets: readonly Span[],
  { doc: { text } }: Reading,
  { mentions, refs }: Known,
  rules: MentionRules,
): Node | undefined {
  for (const target of targets) {
    const noun = /(\p{L}+)$/u.exec(text.slice(target.start, target.end))?.[1] ?? '';
    const country = mentionsIn(mentions, target).find(({ kind }) => kind === 'country');
    if (country && rules.delegationNouns?.has(noun)) return refs.get(country);
  }
  return undefined;
}

/** “Senators [Ada Falk] and [Lou Berg]”: all who hold a title in the plural. */
function sharersOf({ start, role }: Mention, { mentions, refs }: Known): { person: Node; span: Span }[] {
  const holder = role?.holder;
  if (!holder || !role.sharers) return [];
  return [holder, ...role.sharers].flatMap((one) => {
    const named = mentionsIn(mentions, one).find(
      (other) => other.kind === 'person' && other.start === one.start && other.end === one.end,
    );
    const person = named && refs.get(named);
    return person ? [{ person, span: { start, end: one.end } }] : [];
  });
}

const NEAR = 90;

/** “sade Anna Lind i Kuriren”: where it was said, unless that is a body with members. */
function isToldIn(between: string, before: string, { name }: Mention, rules: MentionRules): boolean {
  const verb = /(\p{L}+)\s+(?:\p{Ll}+\s+)?$/u.exec(before)?.[1] ?? '';
  if (!rules.insideLinks.has(between.trim()) || !rules.speechVerbs.has(verb.toLowerCase())) return false;
  const { wordForms } = rules;
  const words = name.toLowerCase().split(' ');
  const head = wordForms?.body(words[words.length - 1] ?? '')?.head ?? '';
  const hasMembers = wordForms?.ofMembers.has(head) || rules.partyHeads.has(head) || rules.bodyHeads.has(head);
  return !hasMembers && !wordForms?.districtNouns.has(words[0] ?? '') && !wordForms?.ofMatters.has(head);
}

/** “Anna Kovács (Hungary)”, “Claire Dufour of Banque Mirelle”, “Labour's Fintan Daly”, “Wibowo, who heads the Rescue Corps”. */
function besideNames(reading: Reading, { mentions, refs }: Known, rules: MentionRules): Found[] {
  const found: Found[] = [];
  const { text } = reading.doc;
  for (const [at, mention] of mentions.entries()) {
    const own = refs.get(mention);
    // “the council's Ada Falk”
    const isBody = mention.kind === 'group' && own?.kind === 'organization';
    const theirs = own?.kind === 'person' ? bodyBehind(at) : undefined;
    const body = theirs && refs.get(theirs);
    if (own && theirs && body?.kind === 'organization') {
      const span = { start: mention.start, end: theirs.end };
      found.push({ kind: 'affiliatedWith', from: own, to: body, span, rule: 'own-organization', confidence: 0.8 });
    }
    if (!own || !(isBody || /^(?:person|organization|country)$/.test(mention.kind))) continue;
    for (let next = at + 1; next < mentions.length && (mentions[next] as Mention).start - mention.end < NEAR; next++) {
      const other = mentions[next] as Mention;
      if (other.start < mention.end) continue;
      const there = refs.get(other);
      if (!there || there === own) continue;
      const between = text.slice(mention.end, other.start);
      const span = { start: mention.start, end: other.end };
      if (own.kind === 'person' && there.kind === 'country') {
        if (between === ' (' && text[other.end] === ')' && other.rule === 'country-name')
          found.push({ kind: 'represents', from: own, to: there, span, rule: 'name-in-brackets', confidence: 0.9 });
        else if (rules.speaksFor?.(between, text.slice(other.end, other.end + NEAR)))
          found.push({ kind: 'represents', from: own, to: there, span, rule: 'speaks-for', confidence: 0.88 });
      } else if (own.kind === 'country' && there.kind === 'person' && other.kind === 'person') {
        if (rules.spokenForBy?.(textBefore(mention), between))
          found.push({ kind: 'represents', from: there, to: own, span, rule: 'speaks-for', confidence: 0.85 });
      } else if (own.kind === 'person' && there.kind === 'organization') {
        const rule = isPartyMark(other, between) ? 'name-in-brackets' : rules.belongsTo(between, text[other.end] ?? '');
        const isTold = rules.wordForms && isToldIn(between, textBefore(mention), other, rules);
        const isApart = isTold || rules.leaves?.(textBefore(mention), between) === true;
        if (rule && !isApart && !standsBeforeNoun(reading, other.end, rules))
          found.push({ kind: 'affiliatedWith', from: own, to: there, span, rule, confidence: 0.88 });
      } else if (
        own.kind === 'organization' &&
        there.kind === 'person' &&
        other.kind === 'person' &&
        (rules.possesses(between) || isMember(mention, between))
      )
        found.push({
          kind: 'affiliatedWith',
          from: there,
          to: own,
          span,
          rule: 'organization-s-name',
          confidence: 0.85,
        });
      if (other.kind === 'person') break;
    }
  }
  return found;

  function textBefore({ start }: Mention): string {
    return text.slice(Math.max(0, start - NEAR), start);
  }

  /** “her [Harbour Party]”: a body that is somebody's by a pronoun, and that one can be of. */
  function bodyBehind(at: number): Mention | undefined {
    const { kind, name, end } = mentions[at] as Mention;
    const facts = kind === 'pronoun' ? rules.pronouns.get(name) : undefined;
    if (!facts?.possessive || !facts.gender) return undefined;
    const body = mentions.slice(at + 1).find(({ start }) => start >= end);
    if (body?.kind !== 'organization' || body.start !== end + 1) return undefined;
    // “his Government” is no name
    const noun = body.name.split(' ').slice(1).at(-1)?.toLowerCase() ?? '';
    const isBody = rules.organizationNouns.has(noun);
    return isBody && !standsBeforeNoun(reading, body.end, rules) ? body : undefined;
  }

  /** “Conservative Ada Falk”, “Labour Cllr Ada Falk” */
  function isMember({ start, end }: Mention, between: string): boolean {
    const title = between.trim().toLowerCase().replace(/\.$/, '');
    const isBeside = between === ' ' || rules.titleOffices.has(title);
    return isBeside && rules.partisans?.has(text.slice(start, end).toLowerCase()) === true;
  }
}

/** “Ada Falk (R-Ohio)”, “Ada Falk, R-Ohio,”, “Ada Falk, a Republican,” */
function isPartyMark({ rule }: Mention, between: string): boolean {
  return rule === 'party-mark' && /^(?: \(|, (?:an? )?)$/.test(between);
}

/** “Mike Tarrow at [Larch Group] events”: a name that only tells what kind of thing is meant, and not where it is: “works at the [Larch] plant”. */
function standsBeforeNoun({ doc: { text }, tokens }: Reading, end: number, rules: MentionRules): boolean {
  if (!/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  const next = tokens[lastBeginning(tokens, end) + 1];
  return next?.pos === 'NOUN' && !rules.sites?.has(next.lower);
}

/** A relation while its evidence is being gathered. */
interface Gathered {
  readonly relation: Relation;
  readonly evidence: Evidence[];
  readonly statuses: Map<RoleStatus, number>;
}

/** One relation a triple, with all its evidence; what ties nobody who is in the graph is dropped. */
function gather(found: readonly Found[], doc: string, ids: ReadonlyMap<Node, EntityId>): Relation[] {
  const relations = new Map<string, Gathered>();
  for (const { kind, from, to, status, span, rule, confidence } of found) {
    const fromId = ids.get(from);
    const toId = ids.get(to);
    if (!fromId || !toId) continue;
    const key = `${kind} ${fromId} ${toId}`;
    const evidence = { doc, start: span.start, end: span.end, rule, confidence };
    let entry = relations.get(key);
    if (entry === undefined) {
      const all: Evidence[] = [];
      entry = { relation: { kind, from: fromId, to: toId, evidence: all }, evidence: all, statuses: new Map() };
      relations.set(key, entry);
    }
    if (!entry.evidence.some((one) => one.start === evidence.start && one.end === evidence.end))
      entry.evidence.push(evidence);
    if (status) entry.statuses.set(status, (entry.statuses.get(status) ?? 0) + 1);
  }
  return [...relations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { relation, statuses }]) => {
      // once “former”, a later “President Harlan” is courtesy
      const status = statuses.has('former') ? 'former' : chooseStatus(statuses);
      return status ? { status, ...relation } : relation;
    });
}
