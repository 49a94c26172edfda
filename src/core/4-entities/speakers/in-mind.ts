import { copyMention, type Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { createNode, type Node, type Refs } from '../nodes/node.ts';
import type { Candidate, Place } from './candidate.ts';
import { isBody } from './choose-meant.ts';
import { isUnnamedBody } from './is-unnamed-body.ts';
import { isPredicate } from './is-variation.ts';
import { ownsNext } from './source-head.ts';

/** Whom a reader has in mind at a place of the text, and so may take a pronoun to mean. */
export class InMind {
  /** In the order of the text. */
  readonly said: Candidate[] = [];
  readonly #text: string;
  readonly #refs: Refs;
  readonly #rules: MentionRules;
  /** Those who have no name, and no node of the graph before a pronoun speaks for them. */
  readonly #unnamed = new Map<Node, Mention>();
  /** The two whom the text names side by side, for what stands for both. */
  readonly #pairs = new Map<Node, readonly [Node, Node]>();
  #sentence = -1;
  // whether the sentence has named somebody, and a body, so far
  #hasPerson = false;
  #hasBody = false;

  constructor(text: string, refs: Refs, rules: MentionRules) {
    this.#text = text;
    this.#refs = refs;
    this.#rules = rules;
  }

  /** The words that describe somebody without a name. */
  descriptionOf(node: Node): Mention | undefined {
    return this.#unnamed.get(node);
  }

  /** “Ada Falk and Lou Berg”, where both are meant. */
  pairOf(node: Node): readonly [Node, Node] | undefined {
    return this.#pairs.get(node);
  }

  /** Comes to a mention in this sentence. */
  enter(sentence: number): void {
    if (sentence !== this.#sentence) this.#hasPerson = this.#hasBody = false;
    this.#sentence = sentence;
  }

  /** Keeps a mention in mind, as whoever it is by now; `before` is the one before it. */
  keep(mention: Mention, before: Mention | undefined, place: Place): void {
    const known = this.#refs.get(mention);
    const unnamed = this.#severalIn(mention, before) ?? this.#bodyIn(mention, place);
    if (unnamed) this.#push(unnamed, mention, { ...place, speaks: false });
    // “As the host, she said”: what somebody is, and nobody else
    if (!known || (known.kind === 'role' && isPredicate(mention, this.#text, this.#rules))) return;
    const after = this.#text.slice(mention.end, mention.end + LONGEST_MARK);
    const owns = known.kind === 'country' && ownsNext(after, this.#rules);
    this.#push(known, mention, place, owns);
    if (!isBody(known)) this.#hasPerson = true;
  }

  #push(node: Node, mention: Mention, { sentence, paragraph, quoted, speaks }: Place, owns?: boolean): void {
    const isThing = isBody(node);
    const subject = isThing ? !this.#hasBody : !this.#hasPerson;
    this.said.push({
      node,
      mention,
      sentence,
      paragraph,
      subject,
      spoke: speaks,
      quoted,
      ...(owns !== undefined && { owns }),
    });
    if (isThing) this.#hasBody = true;
  }

  /** “Two doctors left. They said”, “Ada Falk and Lou Berg left. They said”: many, who only stand in the way of what “they” might mean further back. */
  #severalIn(mention: Mention, before: Mention | undefined): Node | undefined {
    const isKnown = this.#refs.has(mention);
    const areMany = mention.plural && mention.role?.holder === undefined && (!isKnown || mention.kind === 'role');
    if (!areMany && !(isKnown && this.#arePair(before, mention))) return undefined;
    const several = mention.plural ? mention : Object.assign(copyMention(mention), { plural: true });
    const node = this.#unnamedNode('group', mention, several);
    const [first, second] = [before && this.#refs.get(before), this.#refs.get(mention)];
    if (!areMany && first && second && first !== second) this.#pairs.set(node, [first, second]);
    return node;
  }

  /** “The council cut bus lines. It said”: a body that only takes part once “it” says something. */
  #bodyIn(mention: Mention, { quoted }: Place): Node | undefined {
    if (this.#refs.has(mention) || this.#hasBody || quoted) return undefined;
    if (!isUnnamedBody(mention, this.#text, this.#rules)) return undefined;
    return this.#unnamedNode('organization', mention, mention);
  }

  #unnamedNode(kind: 'group' | 'organization', mention: Mention, as: Mention): Node {
    const node = createNode(kind, '', mention.start, NO_ALIASES);
    node.mentions.push(as);
    this.#unnamed.set(node, mention);
    return node;
  }

  /** “Ada Falk and Mr. Lou Berg” */
  #arePair(before: Mention | undefined, { kind, start }: Mention): boolean {
    if (kind !== 'person' || before?.kind !== 'person' || before.end > start) return false;
    const [link = '', ...titles] = this.#text.slice(before.end, start).toLowerCase().trim().split(/\s+/);
    const isTitle = (word: string): boolean => this.#rules.personTitles.has(word.replace(/\.$/, ''));
    return this.#rules.conjunctions.has(link) && titles.every(isTitle);
  }
}

/** “'s ” */
const LONGEST_MARK = 4;

const NO_ALIASES: Set<string> = new Set();
