import type { CueForm, CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { verbGroupAt } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isCue,
  isGerund,
  lower,
  pos,
  quoteClosingBefore,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { afterQuotation, type Finite, skipCommaLeft } from './finite.ts';
import { readInverted } from './read-inverted.ts';
import { readWithSubject } from './read-with-subject.ts';

const QUOTE_ONLY: CueUse = { frames: new Set(['quote']), particles: [] };
const FEWEST_WORDS = 3;

/** A verb of no list that stands where only a cue can: “…,” she posed; “…!” thundered the mayor; the mayor beamed: “…”. */
export function readUnlistedVerb(view: SentenceView, at: number): Found | undefined {
  if (view.quotes.length === 0 || pos(view, at) !== 'VERB' || inQuote(view, at)) return undefined;
  const written = lower(view, at);
  if (quotes(view, at) || isGerund(view, at) || view.rules.silence.has(written)) return undefined;
  // “We are hungry,” I hope.
  if (view.shapes.thought.test(written)) return undefined;
  const form: CueForm = { verb: { lemma: written, uses: [QUOTE_ONLY] }, forms: new Set(['past']) };
  const group = verbGroupAt(view, at, form);
  if (group === undefined || group.form !== 'finite' || group.passive || group.unreal || group.negated)
    return undefined;
  // “If Falk is elected, “she …””
  if (is(view, group.from, Word.be)) return undefined;
  // “…,” the banker | turned | baker said
  if (isCue(view, at + 2) && isFiniteVerb(view, at + 2) && /^(?:NOUN|PROPN)$/.test(pos(view, at + 1))) return undefined;
  const finite: Finite = { view, group, form, quotable: QUOTE_ONLY };
  const found = afterQuotation(finite) ? readInverted(finite, QUOTE_ONLY) : behindSubject(finite);
  if (found?.source === undefined || !isSomebody(view, found.source)) return undefined;
  // “…,” launch director Ada Falk | told them
  if (found.source.from > at && isCue(view, found.source.to) && isFiniteVerb(view, found.source.to)) return undefined;
  if (!/^(?:quotation|cue-quotation)/.test(found.rule) || !quotesSpeech(view, found)) return undefined;
  return { ...found, rule: 'unlisted-verb', confidence: 0.75 };
}

/** Whether a listed cue takes a quotation anyhow: “called” takes none. */
function quotes(view: SentenceView, at: number): boolean {
  const uses = cueAt(view, at)?.verb.uses ?? [];
  return uses.some(({ frames }) => frames.has('quote') || frames.has('clause') || frames.has('that'));
}

function behindSubject(finite: Finite): Found | undefined {
  const { view, group } = finite;
  const subject = subjectBefore(view, group.from);
  if (subject === undefined || subject.how !== 'near') return undefined;
  // “asked whom | she liked, Falk said “…””
  if (is(view, subject.run.from - 1, Word.relativePronouns)) return undefined;
  const quoted = quoteClosingBefore(view, skipCommaLeft(view, subject.run.from)) !== undefined;
  // “she beamed: “…””: a quotation that only a mark sets off
  // “she texted | back |: “…””
  const next = pos(view, group.at + 1) === 'ADV' ? group.at + 2 : group.at + 1;
  if (!quoted && !isComma(view, next) && lower(view, next) !== ':') return undefined;
  return readWithSubject(finite, subject);
}

/** Whether what is quoted is a sentence or the beginning of one, not a title or a word. */
function quotesSpeech(view: SentenceView, found: Found): boolean {
  const first = found.content[0];
  if (first === undefined) return false;
  const quote = view.quotes.find((one) => one.open <= first.from && one.close >= first.to - 1);
  if (quote === undefined || quote.to - quote.from < FEWEST_WORDS) return false;
  return /^[.,!?…]+$/.test(lower(view, quote.to - 1)) || isComma(view, quote.close);
}
