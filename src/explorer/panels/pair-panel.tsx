import { edgeVerbs } from '../state/kinds.ts';
import { passagesBetween } from '../state/passages.ts';
import { tieBetween, tieId } from '../state/picture.ts';
import { sentencesOf } from '../state/sentences.ts';
import { selectPair } from '../state/view.ts';
import { useStore } from '../store.ts';
import { Compare } from './compare.tsx';
import { DenyButton } from './deny-button.tsx';
import { MergeBar } from './merge-bar.tsx';
import { NodeLink, StepLink } from './node-link.tsx';
import { PassageList } from './passage-list.tsx';
import { PassageView } from './passage-view.tsx';

/** A line of the picture: what connects two nodes, and every sentence behind it. */
export function PairPanel({ pair: [a, b] }: { pair: readonly [string, string] }) {
  const { graph, picture, path, scene } = useStore();
  const tie = tieBetween(picture, a, b);
  const via = scene.value.via.ties.get(tieId(a, b));
  const passages = passagesBetween(graph, picture, a, b);
  const told = passages.filter((passage) => 'edge' in passage.of);
  const said = passages.filter((passage) => 'statement' in passage.of);
  return (
    <>
      <header class="subject pair-subject">
        <p class="kicker">Connection</p>
        <h2>
          <NodeLink node={a} mark />
          <NodeLink node={b} mark />
        </h2>
        {!tie && !via && <Way path={path.value} />}
        {via && (
          <p class="byline">
            {tie ? 'What ties them directly is filtered out.' : 'Nothing ties the two directly.'} Both are tied to what
            you look through.
          </p>
        )}
        {tie && tie.edges.length > 0 && (
          <ul class="sentences">
            {tie.edges.map((edge) => {
              const { kind, status } = graph.getEdgeAttributes(edge);
              return (
                <li key={edge}>
                  <NodeLink node={graph.source(edge)} /> <i>{edgeVerbs[kind]}</i> <NodeLink node={graph.target(edge)} />
                  {status && status !== 'current' && <span class="status">{status}</span>}
                  <DenyButton edge={edge} />
                </li>
              );
            })}
          </ul>
        )}
        <MergeBar keys={[a, b]} />
      </header>
      <Compare key={`compare ${a} ${b}`} pair={[a, b]} />
      {via?.hubs.map((hub) => (
        <ByWayOf key={hub} hub={hub} pair={[a, b]} />
      ))}
      <PassageList title="Where the articles say so" key={`told ${a} ${b}`} passages={told} />
      <PassageList title="Statements" key={`said ${a} ${b}`} passages={said} />
    </>
  );
}

/** What ties each of two nodes to a hub that is looked through. */
function ByWayOf({ hub, pair }: { hub: string; pair: readonly [string, string] }) {
  const { graph, picture } = useStore();
  const name = graph.getNodeAttribute(hub, 'label');
  return pair.map((end) => (
    <PassageList
      key={`${hub} ${end}`}
      title={`${graph.getNodeAttribute(end, 'label')} and ${name}`}
      passages={passagesBetween(graph, picture, end, hub)}
    />
  ));
}

/** The way between two nodes that nothing ties: each step leads to its own sentences. */
function Way({ path }: { path: readonly string[] }) {
  const { graph } = useStore();
  if (path.length < 3) return <p class="byline">Nothing on the canvas connects the two.</p>;
  return (
    <>
      <p class="byline">Nothing connects the two directly. The shortest way:</p>
      <ol class="way">
        {path.slice(1).map((key, i) => {
          const before = path[i]!;
          const names = [before, key].map((node) => graph.getNodeAttribute(node, 'label'));
          return (
            <li key={key}>
              <StepLink step={(view) => selectPair(view, before, key)}>{names.join(' – ')}</StepLink>
              <BestSentence a={before} b={key} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The sentence that ties two nodes most surely. */
function BestSentence({ a, b }: { a: string; b: string }) {
  const { graph, picture } = useStore();
  const [best] = [...passagesBetween(graph, picture, a, b)].sort(
    (x, y) => y.evidence.confidence - x.evidence.confidence || (x.id < y.id ? -1 : 1),
  );
  const [sentence] = best ? sentencesOf(graph, { doc: best.doc, passages: [best] }) : [];
  return sentence ? <PassageView {...sentence} /> : null;
}
