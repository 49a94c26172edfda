import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { hasDefiniteArticle, wordBefore } from '../nodes/has-article.ts';
import type { Node, Refs } from '../nodes/node.ts';
import type { Interview } from './link-interview.ts';

interface Called {
  /** Nobody whom the text names: “a neighbour”. */
  readonly person: Node | undefined;
  /** Whose kin that is: “[her] mother, Ada Falk”. */
  readonly owner: Node | undefined;
}

/** Whom the text has called by a noun so far: “a neighbour, Ada Falk, … the neighbour”, “her mother, Ada Falk, … her mother”. */
export class CalledBefore {
  readonly #byNoun = new Map<string, Called[]>();
  readonly #text: string;
  readonly #rules: MentionRules;

  constructor(text: string, rules: MentionRules) {
    this.#text = text;
    this.#rules = rules;
  }

  /** Whom a noun for somebody means, of those whom it has named; it is kept for those that follow. */
  meet(mention: Mention, node: Node, owner: Node | undefined): Node | undefined {
    if (mention.kind !== 'group' || mention.plural || (mention.rule !== 'single-noun' && mention.rule !== 'kin'))
      return undefined;
    const before = this.#byNoun.get(mention.name) ?? [];
    if (node.kind === 'person') {
      this.#byNoun.set(mention.name, [...before, { person: node, owner }]);
      return undefined;
    }
    const isDefinite = hasDefiniteArticle(mention, this.#text, this.#rules) && !this.#isOfMany(mention);
    const fits = isDefinite ? before : before.filter((one) => owner !== undefined && one.owner === owner);
    const people = new Set(fits.map(({ person }) => person));
    const [only] = people;
    if (only && people.size === 1) return only;
    // “another neighbour”
    if (!isDefinite && wordBefore(mention, this.#text) !== '')
      this.#byNoun.set(mention.name, [...before, { person: undefined, owner }]);
    return undefined;
  }

  /** “the mother of three”, who may be anybody. */
  #isOfMany({ rule, end }: Mention): boolean {
    const [, link = ''] = /^ (\p{Ll}+) /u.exec(this.#text.slice(end, end + LONGEST_LINK)) ?? [];
    return rule === 'kin' && this.#rules.roleLinks.has(link);
  }
}

const LONGEST_LINK = 8;

interface Known {
  readonly refs: Refs;
  readonly interview: Interview | undefined;
  readonly rules: MentionRules;
}

/** Whose a noun is: “[her] mother”, “[Falk]'s mother”, and “[your] mother” of whoever is interviewed. */
export function ownerOf(
  before: Mention | undefined,
  mention: Mention,
  text: string,
  { refs, interview, rules }: Known,
): Node | undefined {
  const { start } = mention;
  if (interview && start > interview.start && rules.interviewOwners?.has(wordBefore(mention, text)))
    return interview.person;
  const isBeside = before && before.end < start && /^(?:['’]s?)?\s$/.test(text.slice(before.end, start));
  return isBeside ? refs.get(before) : undefined;
}
