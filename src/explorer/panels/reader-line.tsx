import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Span } from '../../core/model/span.ts';
import type { Mark } from '../state/mark-text.ts';
import type { Passage } from '../state/passages.ts';
import { speakerNames } from '../state/speaker-names.ts';
import { openArticle, selectNode } from '../state/view.ts';
import { useStore } from '../store.ts';
import { CorrectBar } from './correct-bar.tsx';
import { Marked } from './marked.tsx';
import { StepLink } from './node-link.tsx';

interface ReaderLineProps {
  readonly doc: string;
  readonly text: string;
  readonly line: Span;
  readonly marks: readonly Mark[];
  /** What is reported from this line on. */
  readonly starting: readonly Passage[];
  readonly focus: string;
}

/** A line of the article; in the margin, who speaks in it. */
export function ReaderLine({ doc, text, line, marks, starting, focus }: ReaderLineProps) {
  const { graph } = useStore();
  return (
    <div class="line">
      <p>
        <Marked text={text} span={line} marks={marks} focus={focus} />
      </p>
      {starting.length > 0 && (
        <ul class="margin" aria-label="Statements in this paragraph">
          {speakersIn(graph, starting).map(({ key, name, passage }) => (
            <li key={key} data-focus={key === focus}>
              <StepLink
                label={`Statement by ${name}`}
                step={(view) => openArticle(selectNode(view, key), doc, passage.evidence)}
              >
                {name}
              </StepLink>
            </li>
          ))}
          {starting.some(({ id }) => id === focus) && (
            <li>
              <CorrectBar node={focus} />
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** One note for each statement, but a speaker who goes on speaking is named once. */
function speakersIn(graph: KnowledgeGraph, passages: readonly Passage[]) {
  let last: string | undefined;
  return passages.flatMap((passage) => {
    if (!('statement' in passage.of)) return [];
    const key = passage.of.statement;
    const name = speakerNames(graph, key) ?? 'speaker not told';
    if (name === last) return [];
    last = name;
    return [{ key, name, passage }];
  });
}
