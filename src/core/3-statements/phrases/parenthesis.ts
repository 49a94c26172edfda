import { lower, type SentenceView } from '../sentences/sentence-view.ts';

export function openingParenthesis(view: SentenceView, close: number, from: number): number | undefined {
  for (let at = close - 1; at >= from; at--) if (lower(view, at) === '(') return at;
  return undefined;
}

export function closingParenthesis(view: SentenceView, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(view.tokens.length, open + 25); at++) if (lower(view, at) === ')') return at;
  return undefined;
}
