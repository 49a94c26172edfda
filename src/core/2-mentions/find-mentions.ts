import type { KnownName } from '../model/known-name.ts';
import type { Language } from '../model/language.ts';
import { createMention, type Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import { bySpan, type Span } from '../model/span.ts';
import { dropPlaces } from './context/drop-places.ts';
import { findInHeadlines } from './context/find-in-headlines.ts';
import { mendCutNames } from './context/mend-cut-names.ts';
import { partyOf } from './context/party-of.ts';
import { takeCredits } from './context/take-credits.ts';
import { takeLabelled } from './context/take-labelled.ts';
import { takeStates } from './context/take-states.ts';
import { takeSurnames } from './context/take-surnames.ts';
import { takeTeams } from './context/take-teams.ts';
import { takeWorks } from './context/take-works.ts';
import { headlinesOf, trimNames } from './context/trim-names.ts';
import { findGroups } from './find-groups.ts';
import { findPronouns } from './find-pronouns.ts';
import { findRoles } from './find-roles.ts';
import { findUnits } from './find-units.ts';
import { judgeNames } from './names/judge-names.ts';
import { personName } from './names/person-name.ts';
import type { Verdict } from './names/verdict.ts';
import { isFirmsTrade } from './titles/is-firms-trade.ts';
import { findPartyMembers } from './titles/party-member.ts';
import { findSmallMarks, prefixedBody } from './titles/prefixed-body.ts';
import { TEAM_PREFIX } from './titles/prefixed-team.ts';
import type { RoleNode } from './titles/role-node.ts';
import { acronymAfter, acronymBefore } from './units/acronyms.ts';
import { mapUnits } from './units/map-units.ts';
import type { Unit } from './units/unit.ts';
import { readWords, type Word } from './words/read-words.ts';
import { partyCalled, wellKnown } from './words/well-known.ts';
import { skipAuxiliaries, wordsNear } from './words/words-near.ts';

/** Finds who and what a text refers to: people, roles, countries, organizations, pronouns and described groups, in the order of the text. */
export function findMentions(reading: Reading, language: Language): Mention[] {
  const rules = language.mentions;
  const { text } = reading.doc;
  const words = readWords(reading, rules);
  const units = findUnits(words, rules);
  const headlines = headlinesOf(reading);
  trimNames(words, units, headlines, rules);
  takeStates(units, rules);
  takeSurnames(words, units, rules);
  takeWorks(words, units, reading, rules);
  takeCredits(words, units);
  takeLabelled(words, units, rules);
  takeTeams(words, units, rules);
  const map = mapUnits(words, units);
  const roles = findRoles(words, map, rules);
  const verdicts = judgeNames(words, units, map, roles, rules);
  const spanOf = (first: number, last: number): Span => ({
    start: (words[first] as Word).start,
    end: (words[last - 1] as Word).end,
  });

  const textOf = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

  const mentions: Mention[] = [];
  for (const unit of units) {
    const mention = mentionOf(unit);
    if (mention) mentions.push(mention);
  }
  for (const role of roles) {
    // “winemaker Larchcorp” is what the firm does, and nobody's role
    const isFirm = role.holder !== undefined && verdicts.get(role.holder)?.kind === 'organization';
    if (isFirm && isFirmsTrade(words, role, rules)) continue;
    const body = prefixedBody(words, role, rules);
    if (body) mentions.push(body);
    mentions.push(roleMention(role, body));
  }
  mentions.push(
    ...findSmallMarks(words, map, rules),
    ...findPartyMembers(words, map, rules),
    ...findPronouns(words, rules),
    ...findGroups(words, map, roles, rules),
    ...findInHeadlines(words, map, verdicts, { headlines, rules }),
  );
  const found = dropPlaces(mendCutNames(mentions, text, rules), reading);
  return dropDoubles(found.toSorted((a, b) => bySpan(a, b) || order(a) - order(b)));

  function mentionOf(unit: Unit): Mention | undefined {
    const span = spanOf(unit.first, unit.last);
    if (unit.known && verdicts.has(unit)) return verdictMention(unit, verdicts.get(unit), span);
    switch (unit.kind) {
      case 'country':
      case 'adjective': {
        const rule = unit.kind === 'adjective' ? 'country-adjective' : 'country-name';
        return createMention('country', unit.known?.name ?? '', rule, span);
      }
      case 'people': {
        const isOne = isOneOfPeople(unit);
        const rule = isOne ? 'country-person' : 'country-people';
        const mention = createMention('country', unit.known?.name ?? '', rule, span);
        mention.plural = !isOne;
        return mention;
      }
      case 'organization': {
        // “Ada Falk (Lab)” is of no laboratory
        const party = unit.generic ? partyMention(unit, span) : undefined;
        if (party) return party;
        const before = acronymBefore(words, unit, map);
        const isBodys = before && (before.kind === 'organization' || verdicts.has(before));
        const acronym = acronymAfter(words, unit, map)[0] ?? (isBodys ? before : undefined);
        const aliases = acronym ? [(words[acronym.first] as Word).surface] : [];
        // “Philippine Court of Public Order” is also called without its country
        if (unit.bareFirst !== undefined) aliases.push(textOf(spanOf(unit.bareFirst, unit.last)));
        aliases.push(...branchOf(unit));
        // “Conservative Ada Falk” is of the Conservative Party
        const name = unit.rule === 'party-mark' && unit.known ? unit.known.name : textOf(span);
        const rule = unit.generic ? (isPaper(unit) ? 'paper-name' : 'organization-generic') : unit.rule;
        const mention = createMention('organization', name, rule, span);
        mention.known = unit.known?.name;
        if (aliases.length > 0) mention.aliases = aliases;
        return mention;
      }
      case 'name': {
        return partyMention(unit, span) ?? verdictMention(unit, verdicts.get(unit), span);
      }
      case 'place': {
        // “Moscow said”: a capital speaks for its country, “Halifax said”: another place is the bank or the council that is called so
        const code = unit.known && rules.capitals.get(unit.known.name);
        const at = wordsNear(words, unit.first);
        const next = at(skipAuxiliaries(unit.last, at));
        const speaks = next !== undefined && (rules.wordForms?.reportingVerbs ?? rules.speechVerbs).has(next.lower);
        if (!speaks) return undefined;
        if (code) return createMention('country', code, 'country-capital', span);
        return opensClause(unit) ? createMention('organization', textOf(span), 'place-speaks', span) : undefined;
      }
      case 'thing': {
        const party = memberOf(unit) ?? membersOf(unit);
        if (!party) return undefined;
        const mention = createMention('organization', party.name, 'party-mark', span);
        mention.known = party.name;
        return mention;
      }
      case 'role':
      case 'title':
      case 'pronoun':
        return undefined;
    }
  }

  function partyMention(unit: Unit, span: Span): Mention | undefined {
    const party = partyOf(unit, { words, units, map, verdicts, rules });
    if (party === undefined) return undefined;
    const mention = createMention('organization', party, 'party-mark', span);
    mention.known = wellKnown(party, rules)?.name;
    return mention;
  }

  /** “[Halifax] said”, “Overall, [Halifax] said”, but not “a man from Halifax said”, “Falk, of Halifax, said” */
  function opensClause({ first }: Unit): boolean {
    const article = words[first - 1];
    const before = article && rules.definiteArticles.has(article.lower) ? words[first - 2] : article;
    const isSame = before?.sentence === (words[first] as Word).sentence;
    return !isSame || (before !== undefined && /^(?:ADV|PUNCT|SCONJ)$/.test(before.pos) && !isAside(first));
  }

  /** “Falk, of Ostby, Larch, [said]”: a place between commas */
  function isAside(first: number): boolean {
    const place = map[first - 2];
    return words[first - 1]?.surface === ',' && place !== undefined && place.kind !== 'thing';
  }

  /** “the Dane” */
  function isOneOfPeople({ first, last }: Unit): boolean {
    const { lower } = words[last - 1] as Word;
    const article = words[first - 1]?.lower ?? '';
    return !rules.wordForms && rules.definiteArticles.has(article) && rules.singular(lower) === undefined;
  }

  /** “Jane Roe, a Republican from Ohio,”, “Jane Roe, the Ohio Republican”: the party of whom an apposition calls a member. */
  function memberOf({ first, last }: Unit): KnownName | undefined {
    const party = partyCalled((words[first] as Word).lower, rules);
    const next = words[last];
    if (!party || last - first > 1 || (next && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos))) return undefined;
    const home = map[first - 1];
    const opening = home?.kind === 'place' ? home.first - 1 : first - 1;
    const article = words[opening]?.lower ?? '';
    const opens = rules.indefiniteArticles.has(article) || (opening < first - 1 && rules.definiteArticles.has(article));
    const person = opens && words[opening - 1]?.surface === ',' ? map[opening - 2] : undefined;
    return person && verdicts.get(person)?.kind === 'person' ? party : undefined;
  }

  /** “Democrats Ada Falk and Lou Berg”: the party of several who are named behind it. */
  function membersOf({ first, last }: Unit): KnownName | undefined {
    const { lower, capital } = words[first] as Word;
    const member = capital && last - first === 1 && !rules.wordForms ? rules.singular(lower) : undefined;
    const party = member === undefined ? undefined : partyCalled(member, rules);
    const name = party && (map[last]?.kind === 'title' ? map[last + 1] : map[last]);
    return name && verdicts.get(name)?.kind === 'person' ? party : undefined;
  }

  /** “The Courier”, with a capital that no sentence forces */
  function isPaper({ first }: Unit): boolean {
    const article = words[first - 1];
    const isNamed = article?.capital === true && !article.first && rules.definiteArticles.has(article.lower);
    return isNamed && rules.paperHeads.has((words[first] as Word).lower);
  }

  function verdictMention(unit: Unit, verdict: Verdict | undefined, span: Span): Mention | undefined {
    if (!verdict) return undefined;
    const { kind, rule } = verdict;
    if (kind === 'person') {
      const mention = createMention(kind, personName(words.slice(unit.first, unit.last), rules), rule, span);
      mention.gender = verdict.gender;
      return mention;
    }
    const mention = createMention(kind, textOf(span), rule, span);
    const [acronym] = acronymAfter(words, unit, map);
    const aliases =
      acronym && verdicts.get(acronym)?.rule === 'acronym' ? [(words[acronym.first] as Word).surface] : [];
    aliases.push(...branchOf(unit));
    if (aliases.length > 0) mention.aliases = aliases;
    return mention;
  }

  /** “Hyresgästerna [i Norrdalen]”: a body with the place that tells which of many it is. */
  function branchOf({ first, last }: Unit): string[] {
    const place = map[last + 1];
    const isBranch =
      rules.wordForms?.looksDefinite((words[last - 1] as Word).lower) &&
      rules.insideLinks.has(words[last]?.lower ?? '') &&
      place?.first === last + 1 &&
      place.last === last + 2 &&
      (place.kind === 'place' || place.kind === 'name' || place.kind === 'country');
    return isBranch && place ? [textOf(spanOf(first, place.last))] : [];
  }

  /** “simklubbens ordförande”, “ordförande i byalaget”, “company spokesman” */
  function phraseOf(role: RoleNode, title: string): string | undefined {
    const [only, another] = role.targetWords;
    if (!only || another || role.targets.length > 0) return undefined;
    const [first, last] = only;
    // “company spokesman”
    if (!rules.wordForms)
      return rules.attributeBodies?.has((words[last - 1] as Word).lower) && last === role.title[0]
        ? `${textOf(spanOf(first, last))} ${title}`
        : undefined;
    // “mannens advokat” is in no body
    if (!rules.organizationNouns.has((words[last - 1] as Word).lower)) return undefined;
    // “samordnare i kommunerna Arvika och Eda”
    if (last > role.headAt && rules.wordForms.body((words[last - 1] as Word).lower)?.plural) return undefined;
    const before = last <= role.headAt;
    // “båthandlare i 50-årsåldern” is in no body
    const isOffice = rules.roleHeads.get(role.head)?.office === true;
    if (!before && !(isOffice && rules.wordForms.looksDefinite((words[last - 1] as Word).lower))) return undefined;
    // “chef för verkets trafikavdelning”
    const end = rules.possessiveMarks.has(words[last]?.lower ?? '') ? role.last : last;
    const body = textOf(spanOf(before ? first : role.headAt + 1, before ? last + 1 : end));
    return (before ? `${body} ${title}` : `${title} ${body}`).toLowerCase();
  }

  function roleMention(role: RoleNode, body: Mention | undefined): Mention {
    const whole = role.writtenAs ?? titleText(role, words, text);
    // “V-ledaren” is the “ledare” of a party
    const mark = rules.wordForms && body?.rule !== 'party-mark' ? '-?' : '-';
    // “Nordvikstränaren”
    const joint = body?.rule === TEAM_PREFIX ? `[\\p{L}-]*?(?=${role.head})` : mark;
    const title = body ? whole.replace(new RegExp(`${textOf(body)}${joint}`, 'iu'), '') : whole;
    const targets: Span[] = body ? [{ start: body.start, end: body.end }] : [];
    for (const unit of role.targets) targets.push(spanOf(unit.first, unit.last));
    for (const [first, last] of role.targetWords) targets.push(spanOf(first, last));
    const [holder, ...sharers] = (role.unreal ? [] : [role.holder, ...(role.sharers ?? [])])
      .filter((unit) => unit !== undefined && verdicts.get(unit)?.kind === 'person')
      .map((unit) => spanOf((unit as Unit).first, (unit as Unit).last));
    const lower = title.toLowerCase();
    // “Chief Executive Officer” is the chief executive
    const cut = rules.sameTitles?.get(lower);
    const name = rules.shortRoles.get(title) ?? cut ?? lower;
    const mention = createMention('role', name, role.rule, spanOf(role.first, role.last));
    mention.gender = role.gender;
    mention.plural = role.plural;
    mention.role = {
      title,
      head: cut?.slice(cut.lastIndexOf(' ') + 1) ?? role.head,
      office: rules.roleHeads.get(role.head)?.office ?? true,
      status: role.status,
      definite: role.definite,
      targets,
      represents: role.represents,
      phrase: phraseOf(role, title),
      holder,
      sharers: role.sharers && holder ? sharers : undefined,
      subject:
        role.holder?.kind === 'pronoun' && !role.unreal ? spanOf(role.holder.first, role.holder.last) : undefined,
    };
    return mention;
  }
}

/** The words of a title as written, white space made plain. */
function titleText(role: RoleNode, words: readonly Word[], text: string): string {
  return role.title
    .map((at, index) => {
      const word = words[at] as Word;
      const before = index > 0 ? words[role.title[index - 1] as number] : undefined;
      return (before && before.end === word.start ? '' : ' ') + text.slice(word.start, word.end);
    })
    .join('')
    .trim();
}

const KINDS = ['person', 'organization', 'country', 'role', 'group', 'pronoun'] as const;
const order = (mention: Mention): number => KINDS.indexOf(mention.kind);

/** Of two mentions of the same words the one of the firmer kind stays. */
function dropDoubles(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => {
    const before = mentions[index - 1];
    return !(
      before &&
      before.start === mention.start &&
      before.end === mention.end &&
      (before.kind === mention.kind || mention.kind === 'group')
    );
  });
}
