import { createPronoun } from '../../model/create-pronoun.ts';
import type { PronounFacts } from '../../model/grammar-rules.ts';
import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import type { Statement } from '../../model/statement.ts';
import { wordBefore } from '../nodes/has-article.ts';
import type { Node, Refs } from '../nodes/node.ts';
import type { RoleLinks } from '../roles/link-roles.ts';
import { CalledBefore, ownerOf } from './called-before.ts';
import type { Candidate, Place } from './candidate.ts';
import { choose } from './choose-meant.ts';
import { findHost, type Visit } from './find-host.ts';
import { isToldApart, isVariation } from './is-variation.ts';
import { agesOf, ageTold, ofAge } from './known-ages.ts';
import type { Interview } from './link-interview.ts';
import { inCourt } from './part-in-court.ts';
import { speakerOf } from './quoted-speaker.ts';
import { withoutActors } from './without-actors.ts';

interface Around {
  /** Those that quote somebody whom a mention heads. */
  readonly quoting: readonly Statement[];
  /** The mention that heads each statement's source. */
  readonly heads: ReadonlyMap<Statement, Mention>;
  readonly mentions: readonly Mention[];
  readonly refs: Refs;
  readonly interview: Interview | undefined;
  readonly roles: readonly Node[];
  readonly mayVary: RoleLinks['mayVary'];
}

/** Finds out, mention by mention in the order of the text, who is named again by other words: “the 27-year-old”, “the defendant”, “the same speaker”. */
export class NameAgain {
  readonly #reading: Reading;
  readonly #around: Around;
  readonly #rules: MentionRules;
  readonly #called: CalledBefore;
  readonly #partOf: ReturnType<typeof inCourt>;
  #ages: ReturnType<typeof agesOf> | undefined;
  #visit: Visit | undefined;

  constructor(reading: Reading, around: Around, rules: MentionRules) {
    const { mentions, refs, roles } = around;
    const { text } = reading.doc;
    this.#reading = reading;
    this.#around = around;
    this.#rules = rules;
    this.#called = new CalledBefore(text, rules);
    this.#partOf = inCourt({ text, sentences: reading.sentences, mentions, refs, roles }, rules);
  }

  /** Gives the mention at `at` to whom it names again, if anybody. */
  read(at: number, place: Place, said: readonly Candidate[]): void {
    const { mentions, refs } = this.#around;
    const { text } = place;
    const mention = mentions[at] as Mention;
    const old = refs.get(mention);
    if (!old) return;
    const named = this.#namedBy(at, old, place, said);
    const varied = named ? undefined : this.#variedBy(mention, old, place, said);
    if (varied?.kind === 'person' && this.#around.mayVary(mention, varied)) this.#vary(mention, old, varied);
    const same = named ?? (isSame(mention, text, this.#rules) ? lastSpeaker(said, place.sentence) : undefined);
    if (same) this.#move(mention, same);
  }

  /** “the defendant”, “the 52-year-old teacher”: by what the text has called or told somebody. */
  #namedBy(at: number, old: Node, { text, sentence }: Place, said: readonly Candidate[]): Node | undefined {
    const { mentions, refs, interview } = this.#around;
    const mention = mentions[at] as Mention;
    if (isToldApart(mention, text, this.#rules)) return undefined;
    const owner = ownerOf(mentions[at - 1], mention, text, { refs, interview, rules: this.#rules });
    const called = this.#called.meet(mention, old, owner);
    return called ?? (old.kind === 'person' ? undefined : this.#partOf(mention, said, sentence));
  }

  /** “the French producer”, “the guest”: the likeliest of those in mind. */
  #variedBy(mention: Mention, old: Node, place: Place, said: readonly Candidate[]): Node | undefined {
    const { mentions, refs, heads, quoting } = this.#around;
    const { text, speaks, sentence } = place;
    const rules = this.#rules;
    if (!isVariation(mention, old, { text, sentence: this.#reading.sentences[sentence], speaks }, rules))
      return undefined;
    const side = rules.visitHeads.get(mention.role?.head ?? mention.name);
    if (side) {
      this.#visit ??= findHost(this.#reading, mentions, refs, rules);
      return this.#visit?.[side];
    }
    const age = ageTold(mention, text, rules);
    if (age !== undefined) this.#ages ??= agesOf(mentions, text, refs);
    const speaker = speakerOf(mention, quoting, heads, refs);
    const others = withoutActors(said, mention, place, { speaker, rules });
    return choose(mention, variedFacts(mention), ofAge(age, others, this.#ages), place);
  }

  #vary(mention: Mention, old: Node, varied: Node): void {
    const { role } = mention;
    // “the former education minister” tells an office, “the French producer” only varies the name
    const isOffice = role?.office && !role.represents && !this.#rules.variedHeads.has(role.head);
    if (role && old.role && (role.status === 'former' || isOffice)) {
      old.role.holders.set(varied, role.status);
      this.#around.refs.set(mention, varied);
      varied.mentions.push(mention);
    } else this.#move(mention, varied);
  }

  #move(mention: Mention, node: Node): void {
    const { refs } = this.#around;
    const before = refs.get(mention) as Node;
    before.mentions.splice(before.mentions.indexOf(mention), 1);
    refs.set(mention, node);
    node.mentions.push(mention);
  }
}

const variedFacts = ({ gender }: Mention): PronounFacts =>
  createPronoun({ person: 3, plural: false, varied: true, gender });

/** “the same speaker” */
function isSame(mention: Mention, text: string, rules: MentionRules): boolean {
  if (mention.plural || (mention.kind !== 'role' && mention.kind !== 'group')) return false;
  const [first = ''] = /^\S*/.exec(text.slice(mention.start, mention.end)) ?? [];
  return rules.sameWords.has(first.toLowerCase()) || rules.sameWords.has(wordBefore(mention, text));
}

/** Who spoke last, in this sentence or one of the two before. */
function lastSpeaker(said: readonly Candidate[], sentence: number): Node | undefined {
  const last = said.findLast(({ spoke, mention, quoted }) => spoke && !quoted && !mention.plural);
  return last && sentence - last.sentence <= 2 ? last.node : undefined;
}
