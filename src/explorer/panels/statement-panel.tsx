import type { StatementNode } from '../../core/model/graph.ts';
import { kindNames } from '../state/kinds.ts';
import { statementPassage } from '../state/passages.ts';
import { speakerNames, speakersOfStatement } from '../state/speaker-names.ts';
import { cueOf, wordsOf } from '../state/words.ts';
import { useStore } from '../store.ts';
import { CorrectBar } from './correct-bar.tsx';
import { KindMark } from './kind-mark.tsx';
import { NodeLink } from './node-link.tsx';
import { NoteBox } from './note-box.tsx';
import { PassageList } from './passage-list.tsx';

/** A statement: its words as a quotation, who said them, whom they mention, and the sentence they stand in. */
export function StatementPanel({ node, statement }: { node: string; statement: StatementNode }) {
  const { graph } = useStore();
  const speakers = speakersOfStatement(graph, node);
  const mentioned = graph.filterOutNeighbors(
    node,
    (_, other) => other.kind !== 'statement' && other.kind !== 'document',
  );
  const inside = graph.filterOutEdges(node, (_, edge) => edge.kind === 'nestedIn').map((edge) => graph.target(edge));
  const holds = graph.filterInEdges(node, (_, edge) => edge.kind === 'nestedIn').map((edge) => graph.source(edge));
  const passage = statementPassage(graph, node);
  const cue = cueOf(graph, statement);
  const speaker = speakerNames(graph, node) ?? 'nobody named';
  return (
    <>
      <header class="subject statement-subject">
        <p class="kicker">
          <KindMark kind="statement" />
          {kindNames.statement.one}, {statement.directness}
          {statement.polarity !== 'asserted' && <span class="status">{statement.polarity}</span>}
        </p>
        <h2 class="unseen">Statement by {speaker}</h2>
        <blockquote data-direct={statement.directness === 'direct'}>
          {wordsOf(graph, statement) || statement.label}
        </blockquote>
        <p class="attribution">
          {speakers.length > 0
            ? speakers.map((key) => <NodeLink key={key} node={key} mark />)
            : (statement.speaker ?? 'The article does not say who')}
          {cue !== '' && <i>{cue}</i>}
        </p>
        <dl class="facts">
          <Names title="Mentions" nodes={mentioned} />
          <Names title="Told within" nodes={inside} />
          <Names title="Tells of" nodes={holds} />
        </dl>
        <CorrectBar node={node} />
      </header>
      <NoteBox node={node} key={node} />
      {passage && <PassageList title="In its article" passages={[passage]} />}
    </>
  );
}

function Names({ title, nodes }: { title: string; nodes: readonly string[] }) {
  if (nodes.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {nodes.map((key) => (
        <dd key={key}>
          <NodeLink node={key} mark />
        </dd>
      ))}
    </div>
  );
}
