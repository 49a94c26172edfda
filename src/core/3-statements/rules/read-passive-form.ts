import type { CueForm, CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { causeBehind } from '../clauses/cause-behind.ts';
import { complementAfter } from '../contents/complement-after.ts';
import { polarityOf } from '../contents/polarity-of.ts';
import { beforeCause } from '../phrases/before-cause.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { headOf } from '../phrases/head-of.ts';
import { isTeller } from '../phrases/is-teller.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { passiveGroup } from '../phrases/passive-group.ts';
import { restrictedEnd } from '../phrases/restricted-phrase.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import { toldSubject } from '../phrases/told-subject.ts';
import { mergeRuns } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

interface Passive {
  readonly view: SentenceView;
  readonly at: number;
  readonly form: CueForm;
  readonly group: { readonly from: number; readonly pieces: readonly Run[] };
}

/** “Planen kritiserades av facket”, “I rapporten konstateras att bron är gammal”: a passive in one word. */
export function readPassiveForm(view: SentenceView, at: number): Found | undefined {
  const form = view.rules.passives?.get(lower(view, at));
  if (form === undefined || pos(view, at) !== 'VERB' || inQuote(view, at)) return undefined;
  const group = passiveGroup(view, at, form);
  if (group === undefined) return undefined;
  const passive = { view, at, form, group };
  return byAgent(passive) ?? saidThere(passive);
}

/** “Planen kritiserades | av facket | för sitt pris” */
function byAgent({ view, at, form, group }: Passive): Found | undefined {
  const link = agentLink(view, at + 1);
  const agent = link === undefined ? undefined : beforeCause(view, subjectAfter(view, link + 1)?.run);
  const use = form.verb.uses.find(({ frames, particles }) => frames.has('object') && particles.length === 0);
  if (link === undefined || agent === undefined || use === undefined || !canSpeak(view, agent, use)) return undefined;
  const subject = toldSubject(view, group.from, at, link);
  if (subject === undefined) return undefined;
  const cause = causeBehind(view, agent.to);
  return {
    view,
    rule: 'passive-by',
    source: agent,
    cue: mergeRuns([...group.pieces, { from: link, to: link + 1 }]),
    content: cause === undefined ? [subject] : [subject, cause],
    cueLemma: form.verb.lemma,
    polarity: polarityOf(view, form),
    confidence: 0.6,
  };
}

/** Where “av” stands behind a passive, behind the day and how it was done. */
function agentLink(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(from + MOST_BEFORE_AGENT, view.stop); at++) {
    if (is(view, at, Word.agents)) return at;
    // “kritiserades | hårt | av facket”, taken for a verb
    if (at === from && view.shapes.manner.test(lower(view, at))) continue;
    if (/^(?:PUNCT|SCONJ|VERB|AUX|CCONJ)$/.test(pos(view, at)) || is(view, at, Word.relativePronouns)) return undefined;
  }
  return undefined;
}

const MOST_BEFORE_AGENT = 7;

/** “I rapporten | konstateras | att …”, “Från fackligt håll | kritiseras | beslutet” */
function saidThere(passive: Passive): Found | undefined {
  const { view, at, form, group } = passive;
  const source = whereSaid(view, group.from);
  if (source === undefined) return undefined;
  const from = is(view, at + 1, Word.its) ? at + 2 : at + 1;
  for (const use of form.verb.uses) {
    const complement = complementAfter(view, at, use, from);
    if (complement === undefined || !fits(use, complement.frame)) continue;
    const { particle } = complement;
    return {
      view,
      rule: 'passive-by',
      source,
      cue: mergeRuns(particle === undefined ? group.pieces : [...group.pieces, particle]),
      content: [complement.run],
      cueLemma: form.verb.lemma,
      polarity: polarityOf(view, form, complement),
      confidence: 0.8,
    };
  }
  return undefined;
}

const fits = ({ frames }: CueUse, frame: string): boolean =>
  frame === 'that' ||
  frame === 'question' ||
  frame === 'quote' ||
  frames.has('object') ||
  frame === 'object-infinitive';

/** “[I] rapporten |”, “[Från] fackligt håll |”: who or what a phrase names that opens the sentence and ends at `end`. */
function whereSaid(view: SentenceView, end: number): Run | undefined {
  const from = pos(view, 0) === 'CCONJ' ? 1 : 0;
  if (!is(view, from, Word.sayingLinks)) return undefined;
  const np = nounPhraseFrom(view, from + 1, { apposition: false });
  const to = np && restrictedEnd(view, np.to, end);
  if (np === undefined || to === undefined) return undefined;
  const head = headOf(view, np);
  const isWritten = is(view, head, Word.sayingPlaces) || view.rules.sides?.has(lower(view, head));
  return isWritten || isTeller(view, np) ? { from: np.from, to } : undefined;
}
