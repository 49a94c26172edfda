import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../core/model/span.ts';
import { linesOf } from '../state/excerpt.ts';
import { formatDate } from '../state/format-date.ts';
import type { Mark } from '../state/mark-text.ts';
import { occurrencesIn } from '../state/occurrences.ts';
import { type Passage, reportedIn } from '../state/passages.ts';
import { shareOut } from '../state/share-out.ts';
import { closeArticle, type OpenArticle, openArticle, selectNode } from '../state/view.ts';
import { webAddress } from '../state/web-address.ts';
import { useStore } from '../store.ts';
import { focusDesk } from './focus-desk.ts';
import { ReaderLine } from './reader-line.tsx';

/** The whole article, every statement of it marked, the one that was asked for set off; next and previous walk on. */
export function Reader({ article }: { article: OpenArticle }) {
  const store = useStore();
  const { graph, picture } = store;
  const root = useRef<HTMLElement>(null);
  const doc = graph.getNodeAttributes(article.doc);
  const reported = useMemo(
    () => [...reportedIn(graph, article.doc)].sort((a, b) => a.evidence.start - b.evidence.start),
    [graph, article.doc],
  );
  const { selection } = store.view.value;
  const places = useMemo(
    () => occurrencesIn(graph, picture, article.doc, selection),
    [graph, picture, article.doc, selection],
  );
  const at = article.at;
  const focus = at ? focusOf(reported, at) : undefined;
  const here = at ? places.findIndex((place) => place.start === at.start && place.end === at.end) : -1;

  useEffect(() => {
    const before = document.activeElement;
    root.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) {
        before.focus({ preventScroll: true });
      } else focusDesk();
    };
  }, []);
  useEffect(() => {
    const target = root.current?.querySelector('[data-focus="true"]');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [at?.start, at?.end]);

  useEffect(() => {
    const text = root.current?.querySelector('article');
    const choose = (event: Event) => {
      const run = event.target instanceof Element ? event.target.closest<HTMLElement>('.line [data-of]') : null;
      const passage = reported.find(({ id }) => id === run?.dataset.of);
      // Whoever selects words to copy does not mean the statement.
      if (!passage || getSelection()?.isCollapsed === false) return;
      store.go((view) => openArticle(selectNode(view, passage.id), article.doc, passage.evidence));
    };
    text?.addEventListener('click', choose);
    return () => text?.removeEventListener('click', choose);
  }, [store, reported, article.doc]);

  if (doc.kind !== 'document') return null;
  const step = (by: number) => {
    const next = here < 0 ? nextFrom(places, at, by) : places[(here + by + places.length) % places.length];
    if (next) store.go((view) => openArticle(view, article.doc, next));
  };
  const url = webAddress(doc.url);
  const marks: Mark[] = reported.flatMap((passage) => [...passage.marks]);
  if (at && focus === undefined) marks.push({ ...at, part: 'evidence', of: 'asked' });
  const lines = linesOf(doc.text);
  const marksOfLines = shareOut(lines, marks);
  const beginnings = shareOut(
    lines,
    reported.map((passage) => ({ passage, start: passage.evidence.start, end: passage.evidence.start + 1 })),
  );
  return (
    <section
      class="reader"
      ref={root}
      tabIndex={-1}
      aria-label={`Article: ${doc.label}`}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        step(event.shiftKey ? -1 : 1);
      }}
    >
      <div class="reader-bar">
        <button type="button" class="back" onClick={() => store.go(closeArticle)}>
          <span aria-hidden="true">←</span> Back <kbd>Esc</kbd>
        </button>
        {places.length > 0 && (
          <div class="occurrences">
            <span>{here < 0 ? places.length : `${here + 1} of ${places.length}`}</span>
            <button
              type="button"
              class="icon-button"
              aria-label="Previous place"
              title="Previous place (Shift Enter)"
              onClick={() => step(-1)}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M5 12.5l5-5 5 5" />
              </svg>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label="Next place"
              title="Next place (Enter)"
              onClick={() => step(1)}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M5 7.5l5 5 5-5" />
              </svg>
            </button>
          </div>
        )}
      </div>
      <div class="reader-scroll">
        <article lang={doc.language}>
          <header>
            <p class="byline">
              {[doc.publisher, doc.author, formatDate(doc.published)].filter(Boolean).join(' · ')}
              {url && (
                <>
                  {' · '}
                  <a href={url} rel="noopener noreferrer" target="_blank">
                    original
                  </a>
                </>
              )}
            </p>
            <h2>{doc.label}</h2>
            <p class="mark-key" aria-hidden="true">
              <span class="run source">who speaks</span> <span class="run cue">how it is said</span>{' '}
              <span class="run content">what is said</span>
            </p>
          </header>
          {lines.map((line, index) => (
            <ReaderLine
              key={line.start}
              doc={article.doc}
              text={doc.text}
              line={line}
              marks={marksOfLines[index]!}
              starting={beginnings[index]!.map(({ passage }) => passage)}
              focus={focus ?? 'asked'}
            />
          ))}
        </article>
      </div>
    </section>
  );
}

/** The statement whose stretch was asked for. */
function focusOf(reported: readonly Passage[], at: Span): string | undefined {
  return reported.find(({ evidence }) => evidence.start === at.start && evidence.end === at.end)?.id;
}

function nextFrom(places: readonly Span[], at: Span | null, by: number): Span | undefined {
  const start = at?.start ?? -1;
  if (by > 0) return places.find((place) => place.start > start) ?? places[0];
  return places.findLast((place) => place.start < start) ?? places.at(-1);
}
