import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isNamed,
  isNominal,
  isThat,
  isTime,
  kindsAt,
  lower,
  pos,
  quoteClosingBefore,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';

/** A verb with what belongs to it: “has repeatedly said”, “went on to say”. Positions are token positions in the sentence. */
export interface VerbGroup {
  readonly at: number;
  /** Where the group begins: its first auxiliary, or the verb. */
  readonly from: number;
  /** Auxiliaries and verb without the adverbs between them. */
  readonly pieces: readonly Run[];
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle';
  readonly passive: boolean;
  /** “would say”, “could not say”: nobody has said it. */
  readonly unreal: boolean;
  readonly negated: boolean;
  /** The subject, where it stands inside the group. */
  readonly subject?: Run;
}

/** Reads the verb group around a form of a cue verb, or tells that the word is no verb here. */
export function verbGroupAt(view: SentenceView, at: number, form: CueForm): VerbGroup | undefined {
  if (isPhrase(view, at, form)) return undefined;
  if (form.forms.has('ing') && is(view, at - 1, Word.keeping)) return keptUp(view, at);
  const pieces: Run[] = [{ from: at, to: at + 1 }];
  let from = at;
  let be = false;
  let have = false;
  let unreal = false;
  let negated = false;
  let infinitive = false;
  let auxiliaries = 0;
  for (let k = at - 1; k >= Math.max(0, at - 7) && !inQuote(view, k); k--) {
    const word = lower(view, k);
    const kinds = kindsAt(view, k);
    const tag = pos(view, k);
    // “not only | said”
    if (auxiliaries === 0 && kinds[Word.nots] && is(view, k + 1, Word.limiting) && pos(view, k - 1) !== 'AUX') {
      from = k;
      continue;
    }
    if (view.rules.negations.has(word)) {
      negated = true;
      pieces.unshift({ from: k, to: k + 1 });
      continue;
    }
    // “Theresa [May] says”
    const isModal = view.rules.unreal.has(word) && !isNamed(view, k);
    if (isModal && (tag === 'AUX' || (tag !== 'PROPN' && !kinds[Word.doubtfulModals]))) {
      unreal = true;
    } else if (isAuxiliary(view, k) && (tag === 'AUX' || tag === 'VERB' || tag === 'PART')) {
      // “Roe's said” is not the possessive's business
      if (kinds[Word.possessiveS] && isNominal(view, k - 1) && form.forms.has('past') && !form.forms.has('participle'))
        break;
      // “Sainsbury's | said”
      if (kinds[Word.possessiveS] && isNamed(view, k) && (form.forms.has('past') || form.forms.has('third'))) break;
      if (auxiliaries === 0) {
        be = kinds[Word.be] && !kinds[Word.possessiveS];
        have = kinds[Word.have];
      }
    } else if (tag === 'ADV' || kinds[Word.groupAdverbs] || isDayInside(view, k)) {
      continue;
    } else if (kinds[Word.infinitiveMarks] && auxiliaries === 0 && !negated) {
      // “everyone I spoke to | said”
      if (form.forms.has('past') && !form.forms.has('base')) break;
      infinitive = true;
      if (launches(view, k)) {
        pieces.unshift({ from: k, to: k + 1 });
        from = k;
        infinitive = false;
        return {
          at,
          from: launchStart(view, k),
          pieces: [{ from: launchStart(view, k), to: at + 1 }],
          form: 'finite',
          passive: false,
          unreal: false,
          negated,
        };
      }
      break;
    } else if (kinds[Word.infinitiveMarks] && have && is(view, k - 1, Word.deemed)) {
      // “is understood | to have told”
      pieces.unshift({ from: k - 1, to: k + 1 });
      k--;
    } else break;
    auxiliaries++;
    from = k;
    pieces.unshift({ from: k, to: k + 1 });
  }
  const { forms } = form;
  // “har blivit så kritiserade att”: a participle, and no past tense
  if (view.rules.verbSecond === true && be && !forms.has('participle')) return undefined;
  // “ska ha sagt” is hearsay and done
  if (unreal && have && view.rules.hearsayModals?.has(lower(view, from))) unreal = false;
  // ““Everything is a draft,” she | would tell | her students”
  if (unreal && !negated && is(view, from, Word.habituals) && isBehindQuote(view, from)) unreal = false;
  // “would say only that”, “would only say that”
  if (unreal && isLimited(view, from, at)) unreal = false;
  // “sade inte att”, “svarade hon inte”: where the verb stands second, the negation follows it
  negated ||= view.rules.verbSecond === true && isNegatedBehind(view, at);
  const split = auxiliaries === 0 && !negated ? splitGroup(view, at, form) : undefined;
  if (split !== undefined) return split;
  const parted = auxiliaries === 0 && !negated ? partedGroup(view, at, form) : undefined;
  if (parted !== undefined) return parted;
  // “sagt”, “säga”: forms that nothing but an auxiliary makes finite, as in “brukar säga”
  const usual = auxiliaries === 1 && is(view, from, Word.do);
  // “Som Kuriren tidigare berättat”: a clause may leave out its “har”
  const isAside =
    view.rules.verbSecond === true &&
    auxiliaries === 0 &&
    forms.has('participle') &&
    (opensAside(view, at) || sharesPerfect(view, at) || leavesOutHave(view, at, form));
  if (
    view.rules.verbSecond === true &&
    !have &&
    !usual &&
    !isAside &&
    !unreal &&
    !forms.has('past') &&
    !forms.has('third')
  )
    infinitive = true;
  if (infinitive) return { at, from, pieces: mergeRuns(pieces), form: 'infinitive', passive: false, unreal, negated };
  // “have | claims | in the area”: no auxiliary stands before that form
  if (auxiliaries > 0 && forms.has('third') && view.rules.verbSecond !== true) return undefined;
  const passive = be && forms.has('participle') && !have;
  if (forms.has('ing') && !be && !have)
    return { at, from, pieces: mergeRuns(pieces), form: 'ing', passive: false, unreal, negated };
  const finite = forms.has('past') || forms.has('third') || auxiliaries > 0 || forms.has('base') || isAside;
  return { at, from, pieces: mergeRuns(pieces), form: finite ? 'finite' : 'participle', passive, unreal, negated };
}

/** “She | kept saying | that …” */
function keptUp(view: SentenceView, at: number): VerbGroup {
  const from = isAuxiliary(view, at - 2) ? at - 2 : at - 1;
  const pieces = [{ from, to: at + 1 }];
  return { at, from, pieces, form: 'finite', passive: false, unreal: false, negated: false };
}

/** Whether a short subject stands between the end of a quotation and its verb. */
function isBehindQuote(view: SentenceView, verb: number): boolean {
  const subject = nounPhraseBefore(view, verb);
  const quote = subject && quoteClosingBefore(view, subject.from);
  return quote !== undefined && /^[,!?…]$/.test(lower(view, quote.to - 1));
}

/** Whether “only” stands in a verb group, or right behind it. */
function isLimited(view: SentenceView, from: number, at: number): boolean {
  for (let k = from + 1; k <= at + 1; k++) if (is(view, k, Word.limiting)) return true;
  return false;
}

/** “som sagt”: as said before, and no report. */
function isPhrase(view: SentenceView, at: number, { forms }: CueForm): boolean {
  if (view.rules.verbSecond !== true || !is(view, at - 1, Word.asLike) || !forms.has('participle')) return false;
  return !forms.has('past') && !forms.has('third') && !isThat(view, at + 1);
}

/** “has | today | confirmed” */
function isDayInside(view: SentenceView, at: number): boolean {
  return view.rules.verbSecond !== true && isTime(view, at) && is(view, at - 1, Word.perfects);
}

/** Whether the sentence begins with “som” and no verb stands between it and `at`. */
function opensAside(view: SentenceView, at: number): boolean {
  if (!is(view, 0, Word.asLike) || at > LONGEST_ASIDE) return false;
  for (let k = 1; k < at; k++) if (/^(?:AUX|VERB|PUNCT)$/.test(pos(view, k))) return false;
  return true;
}

/** “Hon har åkt hem och | sagt”: a form that shares the “har” of the one before it. */
function sharesPerfect(view: SentenceView, at: number): boolean {
  const { supine } = view.shapes;
  if (!supine || !is(view, at - 1, Word.and)) return false;
  for (let k = at - 2; k > 0 && !inQuote(view, k) && pos(view, k) !== 'SCONJ'; k--) {
    if (is(view, k, Word.perfects)) return true;
    if (pos(view, k) === 'AUX' || (pos(view, k) === 'VERB' && !supine.test(lower(view, k)))) return false;
  }
  return false;
}

/** In words. */
const LONGEST_ASIDE = 10;

/** “sedan [kommunen] medgett att”, “eftersom [hon] tidigare sagt att”: a clause behind its link may leave out its “har”. */
function leavesOutHave(view: SentenceView, at: number, { forms }: CueForm): boolean {
  if (forms.has('past') || forms.has('third') || !(isThat(view, at + 1) || opensBehind(view, at))) return false;
  for (let k = at - 1; k > at - FARTHEST_HAVE; k--) if (is(view, k, Word.perfects)) return false;
  let end = at;
  while (end > 1 && pos(view, end - 1) === 'ADV' && !is(view, end - 1, Word.nots)) end--;
  const subject = nounPhraseBefore(view, end);
  return subject !== undefined && pos(view, subject.from - 1) === 'SCONJ' && isSomebody(view, subject);
}

/** “sedan Lind larmat | om rost”: a preposition that begins the content. */
const opensBehind = (view: SentenceView, at: number): boolean =>
  cueAt(view, at)?.verb.uses.some((use) => use.opensContent && use.particles.includes(lower(view, at + 1))) === true;

/** In words. */
const FARTHEST_HAVE = 9;

/** “Därför har | ministern | sagt”: where the verb stands second, the subject parts the auxiliary from a form that needs one. */
function splitGroup(view: SentenceView, at: number, { forms }: CueForm): VerbGroup | undefined {
  // “brukar | Lind | säga”
  const kind = forms.has('participle') ? Word.perfects : Word.do;
  const mayNeed = forms.has('participle') || forms.has('base');
  if (view.rules.verbSecond !== true || !mayNeed || forms.has('past') || forms.has('third')) return undefined;
  let end = at;
  while (end > 1 && pos(view, end - 1) === 'ADV' && !is(view, end - 1, Word.nots)) end--;
  const subject = nounPhraseBefore(view, end);
  const auxiliary = subject === undefined ? -1 : subject.from - 1;
  if (subject === undefined || isOften(view, subject.from, end) || !is(view, auxiliary, kind)) return undefined;
  return { ...finiteGroup(at, auxiliary), subject };
}

/** “har | i flera intervjuer | sagt”: where the verb stands second, what tells where and when parts it from its auxiliary. */
function partedGroup(view: SentenceView, at: number, { forms }: CueForm): VerbGroup | undefined {
  if (view.rules.verbSecond !== true || !forms.has('participle') || forms.has('past') || forms.has('third'))
    return undefined;
  // “har, efter kritiken, | lovat”
  const isAside = isComma(view, at - 1);
  for (let k = isAside ? at - 2 : at - 1; k >= Math.max(1, at - 8); k--) {
    if (isAside && isComma(view, k)) {
      const isParted = is(view, k - 1, Word.perfects) && /^(?:ADP|ADV)$/.test(pos(view, k + 1));
      return isParted ? finiteGroup(at, k - 1) : undefined;
    }
    if (is(view, k, Word.perfects))
      return pos(view, k + 1) === 'ADP' || isOften(view, k + 1, at) ? finiteGroup(at, k) : undefined;
    if (isOften(view, k, at)) continue;
    if (inQuote(view, k) || /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(pos(view, k)) || is(view, k, Word.nots))
      return undefined;
  }
  return undefined;
}

/** “upprepade gånger”, “flera gånger” */
function isOften(view: SentenceView, from: number, to: number): boolean {
  return from + 2 === to && is(view, from, Word.timeModifiers) && isTime(view, from + 1);
}

function finiteGroup(at: number, auxiliary: number): VerbGroup {
  return {
    at,
    from: auxiliary,
    pieces: [
      { from: auxiliary, to: auxiliary + 1 },
      { from: at, to: at + 1 },
    ],
    form: 'finite',
    passive: false,
    unreal: false,
    negated: false,
  };
}

function isNegatedBehind(view: SentenceView, at: number): boolean {
  let next = at + 1;
  while (
    next < at + 3 &&
    (pos(view, next) === 'ADV' || is(view, next, Word.newSubjects)) &&
    !view.rules.negations.has(lower(view, next))
  )
    next++;
  return view.rules.negations.has(lower(view, next));
}

function launches(view: SentenceView, to: number): boolean {
  // “went so far | as to say”
  return is(view, is(view, to - 1, Word.as) ? to - 2 : to - 1, Word.launching);
}

function launchStart(view: SentenceView, to: number): number {
  let at = to - 1;
  while (at > 0 && !/^(?:VERB|AUX)$/.test(pos(view, at)) && at > to - 5) at--;
  while (at > 0 && pos(view, at - 1) === 'AUX') at--;
  return at;
}

export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  if (runs.length < 2) return runs;
  const out: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = out[out.length - 1];
    if (last && last.to >= run.from) out[out.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else out.push(run);
  }
  return out;
}

function isAuxiliary(view: SentenceView, at: number): boolean {
  return is(view, at, Word.be) || is(view, at, Word.have) || is(view, at, Word.do);
}
