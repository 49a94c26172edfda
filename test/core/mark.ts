import type { Span } from '../../src/core/model/span.ts';

/** The three roles of a statement and the marks around them in a test’s text: `[source] {cue} <content>`. */
export interface Marks {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const OPEN = { source: '[', cue: '{', content: '<' } as const;
const CLOSE = { source: ']', cue: '}', content: '>' } as const;
const ROLES = ['source', 'cue', 'content'] as const;

/** The text without its marks. */
export function unmark(marked: string): string {
  return marked.replace(/[[\]{}<>]/g, '');
}

/** The text with the marks of one statement, as a test would write it. */
export function mark(text: string, marks: Marks): string {
  const cuts = ROLES.flatMap((role) =>
    marks[role].flatMap((span) => [
      { at: span.start, text: OPEN[role], closes: false },
      { at: span.end, text: CLOSE[role], closes: true },
    ]),
  );
  cuts.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes));
  let out = '';
  let from = 0;
  for (const cut of cuts) {
    out += text.slice(from, cut.at) + cut.text;
    from = cut.at;
  }
  return out + text.slice(from);
}
