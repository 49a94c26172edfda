import type { CueUse, Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { findParticle } from '../clauses/find-particle.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { placeEnd } from '../clauses/place-end.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { isModifier } from '../phrases/is-modifier.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  is,
  isComma,
  isDash,
  isInfinitiveMark,
  isNamed,
  isNominal,
  isThat,
  isTime,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { afterAddressee, whomAndBare, whomAndWhat } from './after-addressee.ts';
import { type Complement, withoutClause } from './complement.ts';
import { farThat } from './far-that.ts';
import { isColonBeforeQuote, objectAt } from './object-at.ts';
import { saysNothing } from './says-nothing.ts';
import { takeAt } from './take-at.ts';

const QUOTE: ReadonlySet<Frame> = new Set(['quote']);
const LONGEST_ASIDE = 15;

/** What the cue verb at `verb` takes to its right in one of its uses, or nothing. */
export function complementAfter(
  view: SentenceView,
  verb: number,
  use: CueUse,
  from = verb + 1,
): Complement | undefined {
  const near = complementNear(view, verb, use, from);
  // “said | on the radio on Sunday that …”
  const isPlaced = near?.frame === 'clause' && pos(view, near.run.from) === 'ADP';
  return near === undefined || isPlaced ? (farThat(view, from - 1, use) ?? near) : near;
}

function complementNear(view: SentenceView, verb: number, use: CueUse, from: number): Complement | undefined {
  const { frames } = use;
  if (use.particles.length === 0 && isByAgent(view, from)) return undefined;
  if (use.particles.length === 0 && leadsOut(view, from)) return undefined;
  // “kallar | hem sin ambassadör”
  if (frames.has('calls') && is(view, from, Word.callingPlaces)) return undefined;
  // “said so | in a statement”
  if (use.frames.has('clause') && is(view, from, Word.nothings) && saysNothing(view, from)) return undefined;
  let at = behindAnnouncer(view, behindAside(view, from, frames));
  // “berättar | hon själv | att …”
  // but not “uppmanar | hon | alla att …” and “uppmanar | hon | båda sidor att …”
  if (view.rules.verbSecond === true && at > verb + 1 && is(view, at, Word.floaters) && !isHearerAt(view, at, frames))
    at++;
  let particle: Run | undefined;
  if (use.particles.length > 0) {
    const found = findParticle(view, at, use.particles);
    // “uppmanade | båda sidor till eldupphör”: whoever is called on is a part of the content
    const called = found === undefined && frames.has('object-infinitive');
    if (called && whomAndWhat(view, at) !== undefined) return undefined;
    const summons = called ? openedBy(view, particleBehindAddressee(view, at, use), frames) : undefined;
    if (summons !== undefined) return { ...summons, run: { from: at, to: summons.run.to } };
    if (use.opensContent)
      return openedBy(
        view,
        found ??
          particleBehindAddressee(view, at, use) ??
          findParticle(view, placeEnd(view, behindAdverb(view, at)), use.particles) ??
          particleBehindPlace(view, at, use.particles) ??
          particleBehindCompany(view, at, use),
        frames,
      );
    // “gör | i ett öppet brev | gällande att …”
    // “called | on Monday | for calm”
    const isParted =
      found === undefined && (view.rules.verbSecond === true || isTime(view, at) || isTime(view, at + 1));
    particle = isParted ? findParticle(view, placeEnd(view, at), use.particles) : found;
    if (particle === undefined || opensInfinitive(view, particle)) return undefined;
    at = particle.to;
  }
  const told = frames.has('quote') ? colonBehindTopic(view, at) : undefined;
  if (told !== undefined) return takeAt(view, told, QUOTE, false);
  const marked = takeAt(view, at, withoutClause(frames), particle !== undefined);
  // “Falk told to quit” is told so
  const isTold = marked?.frame === 'infinitive' && frames.has('follows') && isHeadline(view);
  if (isTold && view.rules.verbSecond !== true) return undefined;
  if (marked !== undefined) return withParticle(marked, particle);
  const early = skipPlacing(view, at, frames);
  // “of crimes that cross borders” is no that-clause
  const clause = isThat(view, early) && !is(view, at, Word.of);
  // “säger i en kommentar till beslutet att sluta|: “Det är dags.””
  const colon =
    early > at && frames.has('quote') && isInfinitiveMark(view, early) ? colonBehind(view, early) : undefined;
  if (colon !== undefined) return takeAt(view, colon, QUOTE, false);
  // “berättar för Kuriren | hur bron föll”
  // “explained in a letter | why the bridge fell”, but not “told them in Oslo | when she left”
  const isSure =
    view.rules.verbSecond === true || !(is(view, early, Word.doubtfulQuestions) || isComma(view, early - 1));
  const asks = frames.has('question') && isSure && is(view, early, Word.questions) && !is(view, early, Word.relatives);
  if (early > at && (clause || asks || quoteOpeningAt(view, early) !== undefined)) {
    const later = takeAt(view, early, frames, particle !== undefined, true);
    if (later !== undefined) return withParticle(later, particle);
  }
  const placed = placeEnd(view, at);
  if (frames.has('addressee')) {
    const told = afterAddressee(view, at, frames);
    if (told === 'nothing') return undefined;
    if (told !== undefined) return withParticle(told, particle);
  }
  const direct = placed > at ? undefined : takeAt(view, at, frames, particle !== undefined);
  if (direct !== undefined) return withParticle(direct, particle);
  if (frames.has('object-infinitive')) {
    const whole = whomAndWhat(view, at) ?? (placed > at ? whomAndWhat(view, placed) : undefined);
    if (whole !== undefined) return withParticle({ run: whole, frame: 'object-infinitive' }, particle);
  }
  if (frames.has('bare-infinitive')) {
    const whole = whomAndBare(view, at);
    if (whole !== undefined) return { run: whole, frame: 'object-infinitive' };
  }
  for (const moved of [placed, early]) {
    if (moved <= at) continue;
    const later = takeAt(view, moved, frames, particle !== undefined, true);
    if (later !== undefined) return withParticle(later, particle);
  }
  const isOfParticle = particle !== undefined && view.rules.verbSecond !== true;
  if (frames.has('object') || frames.has('measure') || isOfParticle) {
    // “föreslog på torsdagen | en fond”
    const object =
      objectAt(view, at, frames, particle !== undefined) ??
      (placed > at && !(frames.has('calls') && is(view, at, Word.addresseeLinks))
        ? objectAt(view, placed, frames, particle !== undefined)
        : undefined);
    // “kommenterar beslutet|: “Bra!””
    if (
      object &&
      frames.has('quote') &&
      isColonBeforeQuote(view, object.to) &&
      !hasFiniteVerb(view, object.from, object.to)
    )
      return takeAt(view, object.to, QUOTE, false);
    if (object !== undefined && !(frames.has('calls') && isSummoned(view, object.from)))
      return withParticle({ run: object, frame: 'object' }, particle);
  }
  return undefined;
}

/** “agreed | to raise trade”: no preposition, as in “agreed to a deal” and “agreed to proposed cuts” */
function opensInfinitive(view: SentenceView, { from, to }: Run): boolean {
  if (view.rules.verbSecond === true || !is(view, from, Word.infinitiveMarks) || to - from > 1) return false;
  const word = lower(view, to);
  return pos(view, to) === 'VERB' && !view.shapes.verbal.test(word) && !view.shapes.thirdPerson.test(word);
}

/** “found | out when …”, “sade | nyligen upp sig”: another verb than the cue. */
function leadsOut(view: SentenceView, from: number): boolean {
  let at = from;
  while (view.rules.verbSecond === true && pos(view, at) === 'ADV' && at < from + 3 && !is(view, at, Word.outOf)) at++;
  return is(view, at, Word.outOf);
}

/** “the changes proposed | by the mayor”: what a participle tells of, but not “began by saying” and “said by phone” */
function isByAgent(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || !is(view, at, Word.agents)) return false;
  if (pos(view, at + 1) !== 'DET' && !isNamed(view, at + 1)) return false;
  // “said by a large majority | that …”
  const np = nounPhraseFrom(view, at + 1, { apposition: false });
  const isHow = np !== undefined && isThat(view, np.to) && is(view, np.to - 1, Word.quantities);
  return !isHow && cueAt(view, at - 1)?.forms.has('participle') === true;
}

/** “alla att …”, “båda sidor att …”: whom somebody calls on. */
const isHearerAt = (view: SentenceView, at: number, frames: ReadonlySet<Frame>): boolean =>
  frames.has('object-infinitive') && !is(view, at, Word.selves) && whomAndWhat(view, at) !== undefined;

/** “yrkade | tillsammans med Berg | på att …”: where the verb stands second, behind an adverb and with whom. */
function particleBehindCompany(view: SentenceView, at: number, { frames, particles }: CueUse): Run | undefined {
  if (view.rules.verbSecond !== true || pos(view, at) !== 'ADV' || pos(view, at + 1) !== 'ADP') return undefined;
  const particle = findParticle(view, skipPlacing(view, at + 1, frames), particles);
  return particle && isThat(view, particle.to) ? particle : undefined;
}

/** “varnade | redan | i fjol för att …”: where the verb stands second. */
const behindAdverb = (view: SentenceView, at: number): number =>
  view.rules.verbSecond === true && pos(view, at) === 'ADV' ? at + 1 : at;

/** “wrote | the following: “…”” */
function behindAnnouncer(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + 3 && /^(?:ADV|DET)$/.test(pos(view, at))) at++;
  return is(view, at, Word.announcers) && isColonBeforeQuote(view, at + 1) ? at + 1 : from;
}

/** Where behind an infinitive a colon opens a quotation. */
function colonBehind(view: SentenceView, mark: number): number | undefined {
  for (let at = mark + 2; at < Math.min(mark + LONGEST_ASIDE, view.stop); at++) {
    if (isColonBeforeQuote(view, at)) return at;
    if (/^(?:AUX|SCONJ)$/.test(pos(view, at))) return undefined;
  }
  return undefined;
}

/** “säger så här om beslutet|: “Det är bra”” */
function colonBehindTopic(view: SentenceView, from: number): number | undefined {
  let at = from;
  while (pos(view, at) === 'ADV' && at < from + 2) at++;
  const colon = is(view, at, Word.topics) ? colonBehind(view, at) : undefined;
  return colon !== undefined && !hasFiniteVerb(view, at, colon) ? colon : undefined;
}

/** “kallar | parterna till nya samtal”: somebody is called, not called something. */
function isSummoned(view: SentenceView, at: number): boolean {
  const called = nounPhraseFrom(view, at, { apposition: false });
  if (view.rules.verbSecond !== true || called === undefined) return false;
  for (let k = called.from + 1; k <= called.to; k++)
    if (is(view, k, Word.addresseeLinks))
      return !view.tokens.slice(called.from, k).some((token) => token.pos === 'ADP');
  return false;
}

/** “said | — on Twitter, of all places — | that …”, “promised|, as she has before, | to go” */
function behindAside(view: SentenceView, at: number, frames: ReadonlySet<Frame>): number {
  const closes = isDash(view, at) ? isDash : is(view, at + 1, Word.asLike) && isComma(view, at) ? isComma : undefined;
  if (closes === undefined) return behindManner(view, at, frames);
  for (let k = at + 2; k < Math.min(at + LONGEST_ASIDE, view.stop); k++) {
    if (!closes(view, k)) continue;
    const isDeed = frames.has('infinitive') && isInfinitiveMark(view, k + 1) && pos(view, k + 2) === 'VERB';
    return isDeed || isThat(view, k + 1) || quoteOpeningAt(view, k + 1) !== undefined ? k + 1 : at;
  }
  return at;
}

/** “described|, in blunt terms, | a set of rules”: what tells how, between commas and without a verb. */
function behindManner(view: SentenceView, at: number, frames: ReadonlySet<Frame>): number {
  const isManner = isComma(view, at) && is(view, at + 1, Word.insideLinks) && view.rules.verbSecond !== true;
  if (!isManner || !frames.has('object')) return at;
  const close = commaIn(view, at + 2, at + LONGEST_MANNER);
  if (close === undefined || !/^(?:DET|PRON)$/.test(pos(view, close + 1))) return at;
  for (let k = at + 1; k < close; k++)
    if (/^(?:AUX|VERB)$/.test(pos(view, k)) && !isModifier(view, k, k + 1, 0)) return at;
  return close + 1;
}

const LONGEST_MANNER = 9;

/** “varnade | för att …”, “påminde mötet | om att …”: a preposition that is a part of the content. */
function openedBy(view: SentenceView, particle: Run | undefined, frames: ReadonlySet<Frame>): Complement | undefined {
  if (particle === undefined) return undefined;
  // “pleaded | not guilty to fraud”
  if (frames.has('plea'))
    return { run: { from: particle.from, to: clauseEnd(view, particle.to, { phrase: true }) }, frame: 'object' };
  const opened = takeAt(view, particle.to, withoutClause(frames), true);
  const object = opened ?? (frames.has('object') ? objectOf(view, particle.to, frames) : undefined);
  return object && { ...object, run: { from: particle.from, to: object.run.to } };
}

function objectOf(view: SentenceView, at: number, frames: ReadonlySet<Frame>): Complement | undefined {
  const run = objectAt(view, at, frames, true);
  return run && { run, frame: 'object' };
}

function particleBehindAddressee(view: SentenceView, at: number, use: CueUse): Run | undefined {
  const addressee = use.frames.has('addressee') ? nounPhraseFrom(view, at, { apposition: false }) : undefined;
  if (addressee === undefined) return undefined;
  // “notified the police | of nine thefts”, but not “notified the Ministry of Health”
  for (let k = addressee.from + 1; k < addressee.to; k++)
    if (use.particles.includes(lower(view, k)) && !isNamed(view, k)) return { from: k, to: k + 1 };
  return findParticle(view, addressee.to, use.particles);
}

/** “varnade i sitt nyårstal | för nya medier” */
function particleBehindPlace(view: SentenceView, at: number, particles: readonly string[]): Run | undefined {
  if (view.rules.verbSecond !== true || !is(view, at, Word.placeOpeners)) return undefined;
  for (let k = at + 2; k < Math.min(at + LONGEST_PLACE, view.stop); k++) {
    if (/^(?:AUX|CCONJ|PUNCT|SCONJ|VERB)$/.test(pos(view, k))) return undefined;
    if (particles.includes(lower(view, k)) && isNominal(view, k - 1)) return { from: k, to: k + 1 };
  }
  return undefined;
}

/** In words. */
const LONGEST_PLACE = 9;

function withParticle(complement: Complement, particle: Run | undefined): Complement {
  return particle === undefined ? complement : { particle, ...complement };
}
