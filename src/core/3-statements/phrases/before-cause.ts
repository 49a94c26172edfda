import { Word } from '../../model/statement-words.ts';
import { is, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “anklagas av Ada Ek | för slarv”: why somebody is blamed ends who is named. */
export function beforeCause(view: SentenceView, agent: Run | undefined): Run | undefined {
  for (let at = (agent?.from ?? 0) + 1; agent !== undefined && at < agent.to; at++)
    if (is(view, at, Word.verbsLikeLinks) && pos(view, at - 1) === 'PROPN') return { from: agent.from, to: at };
  return agent;
}
