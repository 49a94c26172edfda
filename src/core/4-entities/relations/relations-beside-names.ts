import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { lastBeginning } from '../../model/span.ts';
import type { Node } from '../nodes/node.ts';
import type { FoundRelation, Known } from './found-relation.ts';
import { leads, owns } from './owns.ts';
import { partnerBefore } from './partner-before.ts';
import { partyRow } from './party-row.ts';

const NEAR = 90;

/** “Larch's Ada Falk”, “Republicans Ada Falk and Lou Berg” */
const OF_BODY = { rule: 'organization-s-name', confidence: 0.85 };

/** “Anna Kovács (Hungary)”, “Claire Dufour of Banque Mirelle”, “Labour's Fintan Daly”, “Wibowo, who heads the Rescue Corps”. */
export function relationsBesideNames(reading: Reading, known: Known, rules: MentionRules): FoundRelation[] {
  const { mentions, refs } = known;
  const found: FoundRelation[] = [];
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
    if (own?.kind === 'person' && isSubject(mention, rules)) found.push(...worksFor(at, own));
    if (!own || !(isBody || /^(?:person|organization|country)$/.test(mention.kind))) continue;
    // “Republicans Ada Falk and Lou Berg”
    for (const other of isPartyOfMany(mention) ? partyRow(mentions, at, text) : []) {
      const there = refs.get(other);
      const span = { start: mention.start, end: other.end };
      if (there?.kind === 'person') found.push({ kind: 'affiliatedWith', from: there, to: own, span, ...OF_BODY });
    }
    let last: Mention | undefined;
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
        const isSecond = last && isJoined(reading, last, other, rules);
        const rule = isSecond
          ? 'name-works-at-organization'
          : isPartyMark(other, between)
            ? 'name-in-brackets'
            : leads(reading, mention, other, rules)
              ? 'name-s-side'
              : rules.belongsTo(between, text[other.end] ?? '');
        if (!rule || isApart(mention, between, other)) continue;
        if (rule !== 'name-s-side' && standsBeforeNoun(reading, other.end, rules, rule)) continue;
        last = other;
        found.push({ kind: 'affiliatedWith', from: own, to: there, span, rule, confidence: 0.88 });
        const partner = rule === 'name-of-organization' ? partnerBefore(at, text, known, rules) : undefined;
        const too = partner && refs.get(partner);
        if (partner && too)
          found.push({
            kind: 'affiliatedWith',
            from: too,
            to: there,
            span: { start: partner.start, end: other.end },
            rule: 'partner-of-organization',
            confidence: 0.8,
          });
      } else if (
        own.kind === 'organization' &&
        there.kind === 'person' &&
        other.kind === 'person' &&
        (rules.possesses(between) ||
          owns(reading, mention, other, rules) ||
          isMember(mention, between) ||
          rules.takesIn?.(between, text.slice(other.end, other.end + 1)) ||
          isRank(between, rules))
      )
        found.push({ kind: 'affiliatedWith', from: there, to: own, span, ...OF_BODY });
      if (other.kind === 'person') break;
    }
  }
  return found;

  /** “She | works at [Larch Bank]”: the body beside a pronoun. */
  function worksFor(at: number, own: Node): FoundRelation[] {
    const { start, end } = mentions[at] as Mention;
    const body = mentions.slice(at + 1, at + 1 + MOST_BETWEEN).find((one) => one.kind === 'organization');
    const node = body && refs.get(body);
    if (!body || node?.kind !== 'organization' || body.start - end > NEAR) return [];
    const rule = rules.belongsTo(text.slice(end, body.start), text[body.end] ?? '');
    if (!rule || !WORK.has(rule) || standsBeforeNoun(reading, body.end, rules, rule)) return [];
    const span = { start, end: body.end };
    return [{ kind: 'affiliatedWith', from: own, to: node, span, rule, confidence: 0.75 }];
  }

  /** “Republicans”, “the Liberal Democrats” */
  function isPartyOfMany({ kind, rule, known }: Mention): boolean {
    if (kind !== 'organization' || known === undefined || rules.wordForms) return false;
    return rule === 'party-mark' || [...(rules.partisans?.values() ?? [])].includes(known);
  }

  function textBefore({ start }: Mention): string {
    return text.slice(Math.max(0, start - NEAR), start);
  }

  /** Whether the text around says that a body beside a name is none that its bearer belongs to. */
  function isApart(person: Mention, between: string, body: Mention): boolean {
    const before = textBefore(person);
    const isTold = rules.wordForms !== undefined && isToldIn(between, before, body, rules);
    return isTold || rules.leaves?.(before, between) === true;
  }

  /** “her [Harbour Party]”: a body that is somebody's by a pronoun, and that one can be of. */
  function bodyBehind(at: number): Mention | undefined {
    const { kind, name, end } = mentions[at] as Mention;
    const facts = kind === 'pronoun' ? rules.pronouns.get(name) : undefined;
    if (!facts?.possessive || !facts.gender) return undefined;
    let next = at + 1;
    while (next < mentions.length && (mentions[next] as Mention).start < end) next++;
    const body = mentions[next];
    if (body?.kind !== 'organization' || body.start !== end + 1) return undefined;
    // “his Government” is no name
    const noun = body.name.split(' ').slice(1).at(-1)?.toLowerCase() ?? '';
    const isBody = rules.organizationNouns.has(noun);
    return isBody && !standsBeforeNoun(reading, body.end, rules) ? body : undefined;
  }

  /** “Conservative Ada Falk”, “Labour Cllr Ada Falk”, “moderaten Ada Falk” */
  function isMember({ start, end, rule }: Mention, between: string): boolean {
    if (rules.wordForms) return rule === 'party-mark' && between === ' ';
    const title = between.trim().toLowerCase().replace(/\.$/, '');
    const isBeside = between === ' ' || rules.titleOffices.has(title);
    return isBeside && rules.partisans?.has(text.slice(start, end).toLowerCase()) === true;
  }
}

/** “Navy [Capt.] Ada Falk”, “Larch Police [Lt. Col.] Lou Berg” */
function isRank(between: string, rules: MentionRules): boolean {
  if (!/^ (?:\d\p{L}+ )?\p{Lu}[\p{L}. ]*\. $/u.test(between)) return false;
  const titles = between.trim().toLowerCase().replaceAll('.', '').split(' ');
  return (
    rules.rankTitles.has(titles.at(-1) ?? '') && titles.every((one) => rules.personTitles.has(one) || /^\d/.test(one))
  );
}

/** “she”, and not “her” */
function isSubject({ kind, name }: Mention, rules: MentionRules): boolean {
  const facts = kind === 'pronoun' ? rules.pronouns.get(name) : undefined;
  return facts?.person === 3 && facts.gender !== undefined && !facts.possessive;
}

/** What is told by a verb. */
const WORK: ReadonlySet<string> = new Set(['name-heads-organization', 'name-works-at-organization']);

/** In mentions: between a pronoun and the body behind its verb. */
const MOST_BETWEEN = 3;

/** “works for [Larch Bank] and [Nordvik]”, but not “works for Larch Bank and Nordvik said” */
function isJoined({ doc: { text }, tokens }: Reading, first: Mention, second: Mention, rules: MentionRules): boolean {
  const [link = '', article = '', ...more] = text.slice(first.end, second.start).trim().toLowerCase().split(' ');
  if (!rules.conjunctions.has(link) || more.length > 0 || (article && !rules.definiteArticles.has(article)))
    return false;
  const next = tokens[lastBeginning(tokens, second.end) + 1];
  return next === undefined || /^(?:ADP|PUNCT)$/.test(next.pos);
}

/** “Ada Falk (R-Ohio)”, “Ada Falk, R-Ohio,”, “Ada Falk, a Republican,”, “Ada Falk, the Ohio Republican,” */
function isPartyMark({ rule }: Mention, between: string): boolean {
  return rule === 'party-mark' && /^(?: \(|, (?:an? )?|, (?:an?|the) (?:\p{Lu}\p{L}+ ){1,2})$/u.test(between);
}

/** “Mike Tarrow at [Larch Group] events”: a name that only tells what kind of thing is meant, and not where it is: “works at the [Larch] plant”. */
function standsBeforeNoun(reading: Reading, end: number, rules: MentionRules, rule = ''): boolean {
  const {
    doc: { text },
    tokens,
  } = reading;
  if (!/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  const next = tokens[lastBeginning(tokens, end) + 1];
  // “founded the [Larch Alliance] union”
  const isKind = rule === 'name-heads-organization' && rules.organizationNouns.has(next?.lower ?? '');
  // “Ada Falk of Larch Bank points out”, which the tagger takes for points
  const isSaid = rule === 'name-of-organization' && next !== undefined && saysSo(reading, next, rules);
  return next?.pos === 'NOUN' && !isKind && !isSaid && !rules.sites?.has(next.lower);
}

/** “points out”, “says” */
function saysSo({ tokens }: Reading, verb: Token, rules: MentionRules): boolean {
  const after = tokens[tokens.indexOf(verb) + 1];
  return (
    rules.speechVerbs.has(verb.lower) || (after !== undefined && rules.speechParticles?.get(verb.lower) === after.lower)
  );
}

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
