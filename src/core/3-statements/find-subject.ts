import type { Found } from './found.ts';
import { headOf, nounPhraseBefore, nounPhraseFrom, openingParenthesis } from './noun-phrase.ts';
import {
  inQuote,
  isComma,
  isDash,
  isNominal,
  isTime,
  lower,
  pos,
  type Run,
  type SentenceView,
} from './sentence-view.ts';

export interface Subject {
  readonly run: Run;
  /** `near`: it stands before its verb; `shared`: it is an earlier verb's, joined by “and”; `relative`: what a “who” hangs on. */
  readonly how: 'near' | 'shared' | 'relative';
  /** The “who” of a relative clause. */
  readonly pronoun?: Run;
}

const FILLER =
  /^(?:also|then|later|now|himself|herself|themselves|itself|too|once|again|meanwhile|however|therefore|still|just|even|simply|only|already|recently|reportedly|allegedly)$/;
const RELATIVE = new Set(['who', 'which', 'that']);

/** The subject that stands before the verb group that begins at `verb`. */
export function subjectBefore(view: SentenceView, verb: number, from = 0): Subject | undefined {
  const at = skipBack(view, verb - 1, from);
  if (at < from) return undefined;
  if (at < verb - 1 && isReducedRelative(view, at)) {
    const np = nounPhraseBefore(view, at, from);
    return np && { run: { from: np.from, to: verb }, how: 'near' };
  }
  if (isComma(view, at)) {
    const aside = asideBefore(view, at, from);
    if (aside !== undefined) return aside;
    return undefined;
  }
  if (isDash(view, at)) {
    for (let open = at - 2; open > Math.max(from, at - 30); open--) {
      if (!isDash(view, open)) continue;
      const np = nounPhraseBefore(view, open, from);
      return np && { run: { from: np.from, to: at }, how: 'near' };
    }
    return undefined;
  }
  if (lower(view, at) === ')') {
    const open = openingParenthesis(view, at, from);
    const np = open === undefined ? undefined : nounPhraseBefore(view, open, from);
    return np && { run: withApposition(view, { from: np.from, to: at + 1 }, from), how: 'near' };
  }
  if (RELATIVE.has(lower(view, at))) {
    const antecedentEnd = isComma(view, at - 1) ? at - 1 : at;
    const np = nounPhraseBefore(view, antecedentEnd, from);
    if (np === undefined) return undefined;
    return { run: withApposition(view, np, from), how: 'relative', pronoun: { from: at, to: at + 1 } };
  }
  const np = nounPhraseBefore(view, at + 1, from);
  if (np === undefined) return undefined;
  return { run: np, how: 'near' };
}

const SAYING =
  /^(?:statement|interview|speech|tweet|tweets|e-?mail|letter|conference|briefing|post|twitter|facebook|rally|debate|hearing|appearance|blog|op-ed|reporters|address|summit|meeting|call|testimony|sermon|column|editorial)$/;

/** Back over what may stand between a subject and its verb: “Stumpf | in a televised interview this month also | said”. */
function skipBack(view: SentenceView, start: number, from: number): number {
  let at = start;
  for (;;) {
    const word = lower(view, at);
    if (at < from) return at;
    if (pos(view, at) === 'ADV' && !isNominal(view, at)) at--;
    else if (/^(?:all|both|each)$/.test(word)) {
      if (at === from || !(isNominal(view, at - 1) || lower(view, at - 1) === ')')) return at;
      at--;
    } else if (FILLER.test(word)) at--;
    else if (isTime(view, at) && !view.persons.has(at)) {
      let k = at;
      while (
        k > from &&
        (isTime(view, k - 1) ||
          /^(?:this|last|next|early|late|same|the|that)$/.test(lower(view, k - 1)) ||
          pos(view, k - 1) === 'NUM')
      )
        k--;
      if (k > from && /^(?:on|in|by|since|at|late|early|during)$/.test(lower(view, k - 1))) k--;
      if (k <= from) return at;
      at = k - 1;
    } else if (/^(?:1[89]|20)\d\d$/.test(word) && /^(?:in|since|by)$/.test(lower(view, at - 1)) && at - 2 > from) {
      at -= 2;
    } else if (SAYING.test(word)) {
      let k = at - 1;
      while (
        k > from &&
        k > at - 5 &&
        /^(?:DET|ADJ|NOUN|PROPN|PRON|VERB)$/.test(pos(view, k)) &&
        !/^(?:in|on|at|during|to)$/.test(lower(view, k))
      )
        k--;
      if (
        k <= from ||
        !/^(?:in|on|at|during|to)$/.test(lower(view, k)) ||
        !(isNominal(view, k - 1) || lower(view, k - 1) === ')')
      )
        return at;
      at = k - 1;
    } else return at;
  }
}

/** “a poll released | Friday shows” */
function isReducedRelative(view: SentenceView, at: number): boolean {
  return (
    pos(view, at) === 'VERB' &&
    /(?:ed|en|wn|ld|de|ht)$/.test(lower(view, at)) &&
    /^(?:NOUN|PROPN)$/.test(pos(view, at - 1))
  );
}

/** “Brandolino, director for treaty affairs, | stated”: the phrase with the aside between its commas. */
function asideBefore(view: SentenceView, comma: number, from: number): Subject | undefined {
  let candidate: Subject | undefined;
  for (let open = comma - 1; open > Math.max(from, comma - 45); open--) {
    if (inQuote(view, open)) return candidate;
    if (lower(view, open) === ';' || lower(view, open) === ':') return candidate;
    if (!isComma(view, open)) continue;
    const np = nounPhraseBefore(view, open, from);
    if (np === undefined || isTime(view, open - 1) || isAge(view, np)) continue;
    const inside = open + 1;
    const word = lower(view, inside);
    const tag = pos(view, inside);
    const clause = word === 'who' || word === 'which' || word === 'whose' || word === 'whom' || word === 'where';
    const phrase =
      tag === 'DET' || tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'PRON';
    const participle = tag === 'VERB' && /(?:ing|ed|en|own|eld)$/.test(word);
    const adverbial = tag === 'ADV' || tag === 'ADP' || tag === 'SCONJ' || tag === 'PART';
    if (!clause && !phrase && !participle && !adverbial) continue;
    // a comma of a list or of an opening phrase is no aside: the phrase before it must be able to be a subject
    const before = np.from - 1;
    if (before >= from && /^(?:ADP|AUX)$/.test(pos(view, before)) && !clause) {
      if (candidate !== undefined) return candidate;
      continue;
    }
    const end = adverbial || clause || participle ? open : comma;
    candidate = { run: { from: np.from, to: phrase ? end : open }, how: 'near' };
    if (clause || !isListComma(view, np)) return candidate;
  }
  return candidate;
}

/** “Roe, 58, who”: the number is no subject. */
function isAge(view: SentenceView, np: Run): boolean {
  return np.to - np.from === 1 && pos(view, np.from) === 'NUM';
}

function isListComma(view: SentenceView, np: Run): boolean {
  return np.from > 0 && isComma(view, np.from - 1);
}

/** Takes in an apposition that stands before a relative clause: “Jane Roe, a lawyer, who said”. */
function withApposition(view: SentenceView, np: Run, from: number): Run {
  if (np.from - 1 <= from || !isComma(view, np.from - 1)) return np;
  const before = nounPhraseBefore(view, np.from - 1, from);
  if (before === undefined || isTime(view, np.from - 2) || !view.named[np.from - 2]) return np;
  const tag = pos(view, np.from);
  return tag === 'DET' || tag === 'NOUN' || tag === 'ADJ' ? { from: before.from, to: np.to } : np;
}

/**
 * Whose verb a joined one is: “he praised the plan and | called for more”. The subject of the nearest main clause to the left;
 * a clause inside another (“that she had met him”, “who came”) gives way to the one around it.
 */
export function sharedSubject(
  view: SentenceView,
  at: number,
  accept: (subject: Subject) => boolean,
  soFar: readonly Found[],
): Subject | undefined {
  let inner: Subject | undefined;
  for (let k = at - 1; k >= 0; k--) {
    if (inQuote(view, k) || !isFiniteVerb(view, k)) continue;
    let from = k;
    while (from > 0 && (pos(view, from - 1) === 'AUX' || pos(view, from - 1) === 'ADV')) from--;
    const subject = subjectBefore(view, from);
    k = from;
    if (subject === undefined || !accept(subject)) continue;
    const shared: Subject = { run: subject.run, how: 'shared' };
    if (subject.how !== 'relative' && !isSubordinate(view, subject.run.from)) {
      return isSomebody(view, subject.run) ? shared : (lastSpeaker(view, at, soFar) ?? shared);
    }
    inner ??= subject.how === 'relative' ? undefined : shared;
  }
  return inner ?? lastSpeaker(view, at, soFar);
}

/** Whether a noun phrase names somebody beyond doubt: by a name, a pronoun, or a word for one who acts. */
function isSomebody(view: SentenceView, run: Run): boolean {
  const head = headOf(view, run);
  const word = lower(view, head);
  if (view.named[head] || view.rules.speaking.has(word)) return true;
  if (pos(view, head) === 'PRON') return word !== 'it';
  return (
    pos(view, head) === 'PROPN' ||
    /(?:er|or|ist|ian|man|men|woman|women|ers|ors|ists|ians|people|police|officials?|critics?|experts?|aides?|delegates?|representatives?)$/.test(
      word,
    )
  );
}

/** Whose a participle is: “…, adding that” goes with the last one who spoke in the sentence, else with its main subject. */
export function speakerSoFar(
  view: SentenceView,
  at: number,
  accept: (subject: Subject) => boolean,
  soFar: readonly Found[],
): Subject | undefined {
  return lastSpeaker(view, at, soFar) ?? sharedSubject(view, at, accept, soFar);
}

function lastSpeaker(view: SentenceView, at: number, soFar: readonly Found[]): Subject | undefined {
  const before = soFar.filter((found) => found.view === view && found.source !== undefined && cueEnd(found) <= at);
  const outer = before.filter((found) => !before.some((other) => other !== found && holds(other, found)));
  const last = outer[outer.length - 1];
  return last?.source && { run: last.source, how: 'shared' };
}

function cueEnd(found: Found): number {
  return Math.max(...found.cue.map((run) => run.to), 0);
}

/** Whether one statement’s cue stands in the other’s content. */
function holds(outer: Found, inner: Found): boolean {
  return outer.content.some((run) => inner.cue.some((cue) => cue.from >= run.from && cue.to <= run.to));
}

const SUBORDINATING =
  /^(?:that|who|which|what|whom|as|when|while|after|before|because|if|since|until|although|though|where|how|why|whether|than|unless|once)$/;

/** Whether the clause whose subject begins at `from` hangs on another one. */
function isSubordinate(view: SentenceView, from: number): boolean {
  const before = from - 1;
  if (before < 0) return false;
  if (SUBORDINATING.test(lower(view, before)) || pos(view, before) === 'SCONJ') return true;
  // “she said | she had met him”
  return (
    pos(view, before) === 'VERB' &&
    (view.rules.verbs.has(lower(view, before)) ||
      /^(?:believe|think|hope|feel|know|fear|mean)/.test(lower(view, before)))
  );
}

/** The subject of the sentence’s first main clause before `end`. */
export function mainSubject(
  view: SentenceView,
  end: number,
  accept: (subject: Subject) => boolean,
): Subject | undefined {
  for (let k = 1; k < end; k++) {
    if (inQuote(view, k) || !isFiniteVerb(view, k)) continue;
    const subject = subjectBefore(view, k);
    if (subject?.how === 'near' && !isSubordinate(view, subject.run.from) && accept(subject)) return subject;
  }
  return undefined;
}

export function isFiniteVerb(view: SentenceView, at: number): boolean {
  const tag = pos(view, at);
  if (tag === 'AUX') return !/^(?:be|been|being)$/.test(lower(view, at));
  const cue = view.rules.verbs.get(lower(view, at));
  const verbal =
    tag === 'VERB' || (cue !== undefined && cue.forms.has('past') && !/^(?:DET|ADJ)$/.test(pos(view, at - 1)));
  if (!verbal || lower(view, at - 1) === 'to') return false;
  return !/ing$/.test(lower(view, at));
}

/** “said Jane Roe, a lawyer in Lima,”: the subject that stands behind its verb. */
export function subjectAfter(view: SentenceView, start: number): Subject | undefined {
  const np = nounPhraseFrom(view, start, { apposition: true });
  if (np === undefined || isTime(view, start)) return undefined;
  if (/^(?:ADP|SCONJ)$/.test(pos(view, start))) return undefined;
  return { run: np, how: 'near' };
}
