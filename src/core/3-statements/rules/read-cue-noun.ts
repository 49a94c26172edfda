import type { CueNoun } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isDocument } from '../phrases/is-teller.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { type Owner, ownerOf } from '../phrases/owner-of.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import type { Found } from '../sentences/found.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  cueAt,
  inQuote,
  is,
  isInfinitiveMark,
  isThat,
  isTime,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';

const USE = { frames: new Set(['clause' as const]), particles: [] };

/** “his warning that …”, “Roe's claim that …”, “issued a statement that …”, “the demand by Roe that …” */
export function readCueNoun(view: SentenceView, at: number): Found | undefined {
  const noun = view.rules.nouns.get(lower(view, at));
  if (noun === undefined || inQuote(view, at)) return undefined;
  if (!/^(?:NOUN|VERB|PROPN)$/.test(pos(view, at))) return undefined;
  const message = readMessage(view, at, noun);
  if (message !== undefined) return message;
  const owner = ownerOf(view, at);
  const source = owner && meantBy(view, owner);
  if (source === undefined || !canSpeak(view, source.run, USE)) return undefined;
  // “his assertion Monday that …”, “her suggestion was that …”
  let next = source.after;
  while (isTime(view, next)) next++;
  // “Linds budskap | till regeringen | är att …”
  const toldTo = source.strong && is(view, next, Word.addresseeLinks) ? subjectAfter(view, next + 1) : undefined;
  if (toldTo !== undefined && is(view, toldTo.run.to, Word.equals)) next = toldTo.run.to;
  // “Brovaktens råd är | att stanna hemma”
  const isAct = view.rules.verbSecond === true && isInfinitiveMark(view, next + 1);
  const equals = source.strong && is(view, next, Word.equals) && (isThat(view, next + 1) || isAct);
  if (equals) next++;
  let from: number | undefined;
  // “löfte | om att …”, “krav | på att …”
  const told = view.rules.verbSecond === true && source.strong && is(view, next, Word.ofFor) ? next + 1 : next;
  if (isThat(view, told) && noun.takes.has('that')) from = told;
  else if (isInfinitiveMark(view, told) && noun.takes.has('infinitive') && isVerbAt(view, told + 1)) from = told;
  else if (is(view, next, Word.ofFor) && noun.takes.has('of') && source.strong) from = next + 1;
  if (from === undefined) return undefined;
  const phrase = !isThat(view, from);
  const end = clauseEnd(view, from + 1, { phrase });
  const content = { from, to: innerEnd(view, from + 1, end, phrase ? 1 : 0) };
  return {
    view,
    rule: 'cue-noun',
    cueLemma: noun.lemma,
    source: source.run,
    cue: [{ from: at, to: at + 1 }],
    content: [content],
    polarity: view.rules.denials.has(noun.lemma) ? 'denied' : 'asserted',
    confidence: phrase ? 0.55 : 0.7,
  };
}

/** “sälja”, and where the verb stands second “i stället sälja” */
function isVerbAt(view: SentenceView, from: number): boolean {
  let at = from;
  while (view.rules.verbSecond === true && pos(view, at) === 'ADV' && at < from + 3) at++;
  return pos(view, at) === 'VERB';
}

/** “Roe upprepade | sin | varning för att …”: whose a noun is by a reflexive is the subject’s; what a cue tells of is told with it. */
function meantBy(view: SentenceView, owner: Owner): Owner | undefined {
  if (!is(view, owner.run.from, Word.reflexivePossessives)) return owner;
  let verb = owner.run.from - 1;
  while (pos(view, verb) === 'ADV') verb--;
  // “I dag upprepade | Roe | sin varning”
  const behind = isFiniteVerb(view, verb) ? undefined : nounPhraseBefore(view, owner.run.from);
  if (behind) verb = behind.from - 1;
  if (!isFiniteVerb(view, verb)) return owner;
  const uses = cueAt(view, verb)?.verb.uses ?? [];
  if (uses.some(({ frames, particles }) => frames.has('object') && particles.length === 0)) return undefined;
  const subject = behind ?? subjectBefore(view, verb)?.run;
  return subject ? { ...owner, run: subject } : owner;
}

/** “The message from Roe is that …”, “Slutsatsen i rapporten är att …” */
function readMessage(view: SentenceView, at: number, noun: CueNoun): Found | undefined {
  const isWritten = view.rules.verbSecond === true && is(view, at + 1, Word.insideLinks);
  if (!noun.takes.has('that') || !(isWritten || is(view, at + 1, Word.senders))) return undefined;
  const sender = subjectAfter(view, at + 2);
  if (sender === undefined || !canSpeak(view, sender.run, USE)) return undefined;
  if (isWritten && !isDocument(view, sender.run)) return undefined;
  const verb = sender.run.to;
  if (!is(view, verb, Word.equals) || !isThat(view, verb + 1)) return undefined;
  return {
    view,
    rule: 'cue-noun',
    cueLemma: noun.lemma,
    source: sender.run,
    cue: [
      { from: at, to: at + 2 },
      { from: verb, to: verb + 1 },
    ],
    content: [{ from: verb + 1, to: clauseEnd(view, verb + 2) }],
    polarity: 'asserted',
    confidence: 0.75,
  };
}

/** “his warning that the bank would fail | was ignored”: where the verb of the clause around it begins. */
function innerEnd(view: SentenceView, from: number, end: number, before: number): number {
  let verbs = before;
  for (let k = from; k < end; k++) {
    if (/^(?:CCONJ|SCONJ|PUNCT)$/.test(pos(view, k)) || is(view, k, Word.relatives)) verbs = 0;
    if (before > 0 && isInfinitiveMark(view, k)) verbs = 0;
    if (!isFiniteVerb(view, k) || isTakenOf(view, k)) continue;
    if (verbs > 0 && opensOuter(view, k)) return is(view, k - 1, Word.fillers) ? k - 1 : k;
    if (verbs > 0 && view.shapes.finite?.test(lower(view, k)) && pos(view, k) === 'VERB') return k;
    if (pos(view, k) === 'AUX' || pos(view, k - 1) !== 'AUX') verbs++;
  }
  return end;
}

/** “a man | convicted | of fraud”, “a firm | led | by Falk”: a participle, by what hangs on it. */
const isTakenOf = (view: SentenceView, at: number): boolean =>
  view.rules.verbSecond !== true &&
  pos(view, at) === 'VERB' &&
  pos(view, at - 1) === 'NOUN' &&
  view.shapes.reduced.test(lower(view, at)) &&
  (is(view, at + 1, Word.of) || is(view, at + 1, Word.agents));

/** “… | was ignored”, “… | remains open”, “… | surprised the board”, but not “a storm | caused by the heat”. */
function opensOuter(view: SentenceView, at: number): boolean {
  const before = pos(view, at - 1);
  if (pos(view, at) === 'AUX') return before !== 'AUX' && before !== 'PRON';
  if (!/^(?:NOUN|PROPN)$/.test(before) || view.rules.verbSecond === true) return false;
  const isPresent = view.shapes.thirdPerson.test(lower(view, at)) && cueAt(view, at)?.forms.has('past') !== true;
  return isPresent || (/^(?:DET|PRON|PROPN)$/.test(pos(view, at + 1)) && !isTime(view, at + 1));
}
