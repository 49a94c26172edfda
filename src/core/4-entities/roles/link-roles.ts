import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { RoleStatus } from '../../model/relation.ts';
import { contains, lastBeginning, type Span } from '../../model/span.ts';
import { nearest } from '../bodies/link-bodies.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import { createNode, isRoleMention, type Node, type Refs, type RoleMention } from '../nodes/node.ts';
import { slug } from '../nodes/slug.ts';
import { findApposed } from './find-apposed.ts';
import { findNamedBefore, findOtherTitle, isOtherTitle, mayMean } from './find-other-title.ts';
import { findRanked } from './find-ranked.ts';
import { findTargets, guessTarget } from './find-targets.ts';
import { fitsTitle } from './fits-title.ts';
import { giveCountries } from './give-countries.ts';
import { servedBy } from './served-by.ts';

export interface RoleLinks {
  readonly nodes: Node[];
  /** The role node of each role mention, also of those that stand for the person who holds it. */
  readonly roleOf: Map<Mention, Node>;
  /** What each role mention is of. */
  readonly targetsOf: ReadonlyMap<Mention, readonly Node[]>;
  /** Roles whose body only the text around tells, with the mention of that body. */
  readonly guessed: ReadonlyMap<Mention, Mention>;
  /** Offices of state that have the country which the text is about. */
  readonly given: ReadonlyMap<Node, Node>;
  /** Whether a description may vary the name of a person, for all that their roles tell. */
  readonly mayVary: (mention: Mention, person: Node) => boolean;
  /** Gives a role to the person of whom a pronoun tells it; whether that person then holds it. */
  readonly hold: (mention: Mention, person: Node) => boolean;
}

/**
 * Tells which role mentions are one role and who holds them. A mention of a role whose holder is known refers to that
 * person; one of a role that nobody is known to hold refers to the role.
 */
export function linkRoles(reading: Reading, mentions: readonly Mention[], refs: Refs, rules: MentionRules): RoleLinks {
  const roles = mentions.filter(isRoleMention);
  const around = { reading, mentions, refs, rules, apart: new Map<Node, boolean>() };
  const targetsOf = new Map(roles.map((mention) => [mention, findTargets(mention, around)]));
  const desk = new Desk(reading, rules);
  const partyIn = (mention: Mention): Node | undefined => {
    const mark = mentionsIn(mentions, mention).find(({ rule }) => rule === 'party-mark');
    return mark && refs.get(mark);
  };
  const guessed = new Map<Mention, Mention>();
  const personAt = new Map<string, Mention>();
  for (const mention of mentions) if (mention.kind === 'person') personAt.set(keyOf(mention), mention);

  // those with a holder beside them first: they tell who the others are
  for (const mention of roles) {
    const { holder, sharers = [], status } = mention.role;
    for (const span of holder ? [holder, ...sharers] : []) {
      const person = refs.get(personAt.get(keyOf(span)) as Mention);
      if (person?.kind !== 'person') continue;
      const node = desk.held(mention, targetsOf.get(mention) ?? [], person);
      giveStatus(node, person, status);
      if (span === holder) desk.place(mention, node);
      const owner = servedBy(mention, around);
      if (owner) desk.serve(person, owner);
      const party = partyIn(mention);
      if (party) desk.partyOf.set(person, party);
      if (!mention.plural) refs.set(mention, person);
      if (mention.gender && !person.gender) person.gender = mention.gender;
    }
  }
  for (const mention of roles) {
    const node = desk.roleOf.get(mention);
    if (node?.role && node.role.holders.size < 2) guess(mention, node.role);
  }
  const given = giveCountries(desk.nodes, desk.roleOf, around);
  desk.given = given;
  // “the UN chief” last, when all titles are known
  const others = new Set(roles.filter((mention) => isOtherTitle(mention, targetsOf.get(mention) ?? [], rules)));
  for (const mention of [...roles.filter((one) => !others.has(one)), ...others]) {
    if (refs.has(mention) || mention.plural) continue;
    const own = targetsOf.get(mention) ?? [];
    const heading = isHeading(mention, reading);
    const isOther = others.has(mention) && (mention.role.definite || heading);
    const found =
      findNamedBefore(mention, desk.nodes, rules) ??
      desk.findHeld(mention, own, heading, { party: partyIn(mention), owner: servedBy(mention, around) }) ??
      (isOther ? findOtherTitle(mention, own, desk.nodes, rules) : undefined);
    const where = { text: reading.doc.text, refs, rules };
    const ranked = found
      ? undefined
      : (findRanked(mention, mentions, where, !desk.hasMet(mention.role.head)) ??
        findApposed(mention, mentions, where));
    if (ranked) {
      refs.set(mention, ranked);
      ranked.mentions.push(mention);
      continue;
    }
    const node = found?.node ?? desk.findSame(mention, own) ?? desk.make(mention, own);
    desk.place(mention, node);
    // “A spokesman later said”
    if (!found && node.role && rules.speakingHeads.has(node.role.head)) guess(mention, node.role);
    refs.set(mention, found?.person ?? node);
    if (mention.gender) (found?.person ?? node).gender ??= mention.gender;
  }
  return {
    nodes: desk.nodes,
    roleOf: desk.roleOf,
    targetsOf,
    guessed,
    given,
    mayVary: (mention, person) =>
      !isRoleMention(mention) || mayMean(mention, person, targetsOf.get(mention) ?? [], desk.nodes, rules),
    hold: (mention, person) => {
      if (!isRoleMention(mention) || mention.plural) return false;
      const before = desk.roleOf.get(mention);
      const node = desk.held(mention, targetsOf.get(mention) ?? [], person);
      if (node !== before) {
        before?.mentions.splice(before.mentions.indexOf(mention), 1);
        desk.place(mention, node);
      }
      giveStatus(node, person, mention.role.status);
      return true;
    },
  };

  function guess(mention: RoleMention, role: NonNullable<Node['role']>): void {
    const body = role.targets.length === 0 ? guessTarget(mention, around) : undefined;
    const target = body && refs.get(body);
    if (!body || !target) return;
    guessed.set(mention, body);
    role.targets.push(target);
  }
}

/** What a text tells last of a holder counts, but for one who no longer holds the office, or does not yet. */
function giveStatus({ role }: Node, person: Node, status: RoleStatus): void {
  const before = role?.holders.get(person);
  if (before === undefined || before === 'current') role?.holders.set(person, status);
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function isHeading(mention: Mention, reading: Reading): boolean {
  const paragraph = reading.paragraphs[lastBeginning(reading.paragraphs, mention.start)];
  return paragraph?.kind === 'heading' && contains(paragraph, mention);
}

/** The roles of one document while they are being told apart. */
class Desk {
  readonly nodes: Node[] = [];
  readonly roleOf = new Map<Mention, Node>();
  /** The party that the text tells with somebody's office: “Labour MP Ada Falk”. */
  readonly partyOf = new Map<Node, Node>();
  given: ReadonlyMap<Node, Node> = new Map();
  readonly #servedBy = new Map<Node, Set<Node>>();
  readonly #rules: MentionRules;
  readonly #reading: Reading;

  constructor(reading: Reading, rules: MentionRules) {
    this.#reading = reading;
    this.#rules = rules;
  }

  make(mention: RoleMention, targets: readonly Node[]): Node {
    const { head, represents } = mention.role;
    const { title, name } = ownTitle(mention, targets);
    const node = createNode('role', title, mention.start);
    node.role = { title, name, head, targets: [...targets], holders: new Map(), represents };
    this.nodes.push(node);
    return node;
  }

  place(mention: RoleMention, node: Node): void {
    this.roleOf.set(mention, node);
    node.mentions.push(mention);
    const { title } = mention.role;
    // “Prime Minister” is the form to show, not “prime minister”
    if (
      node.role &&
      title !== node.role.title &&
      capitals(title) > capitals(node.role.title) &&
      slug(title) === slug(node.role.title)
    )
      node.role.title = title;
  }

  /** The role that `person` holds under this or a shorter title: “UN Secretary-General” and “Secretary-General” are one. */
  held(mention: RoleMention, targets: readonly Node[], person: Node): Node {
    const { head } = mention.role;
    const { title, name } = ownTitle(mention, targets);
    const same = this.nodes.find(
      ({ role }) => role?.holders.has(person) && this.#fits(mention, role) && agree(targets, role.targets),
    );
    // what is said of one holder's office says nothing of another's
    const own =
      same && targets.length > 0 && same.role?.targets.length === 0 && same.role.holders.size > 1 ? undefined : same;
    const node =
      own ??
      this.#givenOf(targets, name) ??
      this.nodes.find(({ role }) => role?.head === head && role.name === name && sameTargets(targets, role.targets)) ??
      this.#heldBefore(mention, targets, name) ??
      this.make(mention, targets);
    for (const target of targets) if (node.role && !node.role.targets.includes(target)) node.role.targets.push(target);
    if (node.role && own && name.length > node.role.name.length) Object.assign(node.role, { title, name });
    return node;
  }

  /** “its acting director, Ada Falk … The former director, Lou Berg”: the one office of that name, which somebody else had at another time. */
  #heldBefore({ role, rule }: RoleMention, targets: readonly Node[], name: string): Node | undefined {
    // “under former director Lou Berg”
    const isFormer = rule === 'role-before-name' && role.status === 'former' && role.office && !this.#isOfState(name);
    if (!(role.definite || isFormer) || targets.length > 0) return undefined;
    const [only, other] = this.nodes.filter((node) => node.role?.name === name);
    const held = only?.role?.holders;
    return held && !other && ![...held.values()].includes(role.status) ? only : undefined;
  }

  #isOfState(name: string): boolean {
    return this.#rules.state?.offices.some(({ title }) => title.test(name)) === true;
  }

  /** “Foreign Minister Ada Falk … He was foreign minister then”: the office of the country that the text is about. */
  #givenOf(targets: readonly Node[], name: string): Node | undefined {
    const isShared = this.#rules.state?.offices.some(({ shared, title }) => shared && title.test(name));
    if (targets.length > 0 || isShared) return undefined;
    return this.nodes.find((node) => this.given.has(node) && node.role?.name === name);
  }

  /** The person whom “the minister” or “the Secretary-General” points at. */
  findHeld(
    mention: RoleMention,
    targets: readonly Node[],
    heading: boolean,
    { party, owner }: { readonly party: Node | undefined; readonly owner: Node | undefined },
  ): { node: Node; person: Node } | undefined {
    const { definite, status } = mention.role;
    if (!definite && !heading) return targets.length === 0 ? this.#namedNext(mention) : undefined;
    const fits: { node: Node; person: Node }[] = [];
    for (const node of this.nodes) {
      if (!node.role || !this.#mayMean(mention, node.role) || this.#isElsewhere(mention, node, targets)) continue;
      // a role of another country is another person's
      if (!targets.every((target) => node.role?.targets.includes(target)) && !this.#isAhead(mention, node, targets))
        continue;
      // “Republican nominee Ada Falk … the Democratic nominee”
      for (const [person, held] of node.role.holders)
        if (
          (held === 'former') === (status === 'former') &&
          !this.#isOfOther(person, party) &&
          this.#mayServe(person, owner)
        )
          fits.push({ node, person });
    }
    const people = [...new Set(fits.map(({ person }) => person))];
    const person = nearest(people, mention.start);
    if (!person) return undefined;
    const before = people.filter((one) => one.mentions.some(({ start }) => start < mention.start));
    // two ministers in one breath: the text does not tell which
    if (before.length > 1 && !isExact(fits, person, mention.name) && inOneBreath(before, mention.start, this.#reading))
      return undefined;
    const found = fits.find((fit) => fit.person === person);
    for (const target of targets)
      if (found?.node.role && !found.node.role.targets.includes(target)) found.node.role.targets.push(target);
    return found;
  }

  /** “Falk's lawyer”: tells whom somebody serves. */
  serve(person: Node, owner: Node): void {
    this.#servedBy.set(person, (this.#servedBy.get(person) ?? new Set()).add(owner));
  }

  /** “Berg's lawyer, Ada Falk, … Tarn's lawyer” are two. */
  #mayServe(person: Node, owner: Node | undefined): boolean {
    const own = this.#servedBy.get(person);
    return !owner || !own || own.has(owner);
  }

  #isOfOther(person: Node, party: Node | undefined): boolean {
    const own = this.partyOf.get(person);
    return party !== undefined && own !== undefined && own !== party;
  }

  /** “Statsministerns talesperson”: words for whose it is that point at nobody known are no other body's. */
  #isElsewhere(mention: RoleMention, { role }: Node, targets: readonly Node[]): boolean {
    if (!this.#rules.wordForms || mention.role.targets.length === 0 || targets.length > 0) return false;
    return role?.name !== ownTitle(mention, targets).name || role.targets.length > 0;
  }

  /** “Tanzania's energy minister: …” above “Energy Minister Rehema Kileo said”: a title of no other country, and its holder comes next. */
  #isAhead(mention: RoleMention, node: Node, targets: readonly Node[]): boolean {
    if (!node.role || node.role.targets.length > 0 || node.role.name !== mention.name) return false;
    if (node.order < mention.start || node.order - mention.start > SOON || node.role.holders.size !== 1) return false;
    return !this.nodes.some(
      ({ role }) => role?.name === mention.name && role.targets.some((target) => !targets.includes(target)),
    );
  }

  /** “a judge ruled on Thursday … Judge Beatrice Okonjo found”: an office that soon gets its only name. */
  #namedNext(mention: RoleMention): { node: Node; person: Node } | undefined {
    const held = this.nodes.filter(({ role }) => role?.name === mention.name && role.holders.size > 0);
    const [node] = held;
    const [person] = node?.role?.holders.keys() ?? [];
    if (!node || !person || !mention.role.office || held.length > 1 || node.role?.holders.size !== 1) return undefined;
    return node.order > mention.start && node.order - mention.start < SOON ? { node, person } : undefined;
  }

  /** “An officer fell. The officer said”: whether the text has one whom it does not name. */
  hasMet(head: string): boolean {
    return this.nodes.some(({ role }) => role?.head === head && role.holders.size === 0);
  }

  /** The role without a known holder that this one is. */
  findSame(mention: RoleMention, targets: readonly Node[]): Node | undefined {
    if (!mention.role.definite && targets.length === 0) return undefined;
    return this.nodes.find(({ role }) => {
      if (!role || role.head !== mention.role.head) return false;
      // “Kommunalrådet”, where several hold that office
      const isOffice = this.#rules.wordForms !== undefined && role.name === mention.name && role.holders.size > 1;
      if (role.holders.size > 0) return isOffice && targets.length === 0 && role.targets.length === 0;
      if (targets.length > 0) return role.name === mention.name && sameTargets(targets, role.targets);
      return this.#fits(mention, role);
    });
  }

  /** “the minister”, and “the head of state” of who is president or king. */
  #mayMean(mention: RoleMention, role: NonNullable<Node['role']>): boolean {
    const { ofState, alike, ranked } = this.#rules.otherTitles;
    if (alike?.get(mention.name)?.has(role.name)) return true;
    if (ranked?.get(mention.name)?.test(role.name) && !this.hasMet(mention.role.head)) return true;
    const isOfState = ofState.get(mention.name)?.has(role.name);
    return (isOfState && role.targets.every(({ kind }) => kind === 'country')) || this.#fits(mention, role);
  }

  #fits(mention: RoleMention, role: { name: string; head: string }): boolean {
    return fitsTitle({ name: mention.name, head: mention.role.head }, role, this.#rules);
  }
}

/** “simklubbens ordförande” where the text has no such body, else “ordförande”. */
function ownTitle(mention: RoleMention, targets: readonly Node[]): { readonly title: string; readonly name: string } {
  const { title, phrase } = mention.role;
  return phrase !== undefined && targets.length === 0 ? { title: phrase, name: phrase } : { title, name: mention.name };
}

/** In characters: within the next paragraphs. */
const SOON = 700;

const capitals = (text: string): number => (text.match(/\p{Lu}/gu) ?? []).length;

function isExact(fits: readonly { node: Node; person: Node }[], person: Node, name: string): boolean {
  const same = fits.filter(({ node }) => node.role?.name === name);
  return same.length > 0 && same.every((fit) => fit.person === person);
}

/** Whether the last sentence that names any of them names two. */
function inOneBreath(people: readonly Node[], at: number, reading: Reading): boolean {
  const lasts = people.map((person) =>
    Math.max(...person.mentions.filter(({ start }) => start < at).map(({ start }) => start)),
  );
  lasts.sort((a, b) => b - a);
  const [last = 0, next = 0] = lasts;
  const sentence = reading.sentences[lastBeginning(reading.sentences, next)];
  return sentence !== undefined && last < sentence.end;
}

function agree(a: readonly Node[], b: readonly Node[]): boolean {
  return (
    a.length === 0 ||
    b.length === 0 ||
    a.some((node) => b.includes(node)) ||
    !a.some((node) => b.some((other) => other.kind === node.kind))
  );
}

function sameTargets(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((node) => b.includes(node));
}
