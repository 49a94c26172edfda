import { edgeVerbs } from '../state/kinds.ts';
import { passagesBetween } from '../state/passages.ts';
import { tieId } from '../state/picture.ts';
import { useStore } from '../store.ts';
import { NodeLink } from './node-link.tsx';
import { PassageList } from './passage-list.tsx';

/** A line of the picture: what connects two nodes, and every sentence behind it. */
export function PairPanel({ pair: [a, b] }: { pair: readonly [string, string] }) {
  const { graph, picture } = useStore();
  const tie = picture.ties.get(tieId(a, b));
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
        {!tie && <p class="byline">Nothing in the articles connects the two directly.</p>}
        {tie && tie.edges.length > 0 && (
          <ul class="sentences">
            {tie.edges.map((edge) => {
              const { kind, status } = graph.getEdgeAttributes(edge);
              return (
                <li key={edge}>
                  <NodeLink node={graph.source(edge)} /> <i>{edgeVerbs[kind]}</i> <NodeLink node={graph.target(edge)} />
                  {status && status !== 'current' && <span class="status">{status}</span>}
                </li>
              );
            })}
          </ul>
        )}
      </header>
      <PassageList title="Where the articles say so" key={`told ${a} ${b}`} passages={told} />
      <PassageList title="Statements" key={`said ${a} ${b}`} passages={said} />
    </>
  );
}
