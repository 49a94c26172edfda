import type { EntityNode } from '../../core/model/graph.ts';
import { comparable } from '../state/compare.ts';
import { factsOf, speaksOf, speaksThrough, spokenOfBy } from '../state/facts.ts';
import { kindNames } from '../state/kinds.ts';
import { saidAbout, saidBy, toldAbout } from '../state/passages.ts';
import { selectPair } from '../state/view.ts';
import { useStore } from '../store.ts';
import { CorrectBar } from './correct-bar.tsx';
import { CountList } from './count-list.tsx';
import { ExpandButton } from './expand-button.tsx';
import { KindMark } from './kind-mark.tsx';
import { NamedIn } from './named-in.tsx';
import { NodeLink, StepLink } from './node-link.tsx';
import { NoteBox } from './note-box.tsx';
import { PassageList } from './passage-list.tsx';
import { Periods } from './periods.tsx';

/** Who a person, role, country, organization or group is, what it says and what is said of it. */
export function EntityPanel({ node, entity }: { node: string; entity: EntityNode }) {
  const { graph, passing } = useStore();
  const groups = factsOf(graph, node);
  const through =
    entity.kind === 'country' || entity.kind === 'organization' ? speaksThrough(graph, node, passing.value) : [];
  const said = saidBy(graph, node);
  const about = saidAbout(graph, node);
  return (
    <>
      <header class="subject">
        <p class="kicker">
          <KindMark kind={entity.kind} />
          {kindNames[entity.kind].one}
          {entity.code && <span class="code">{entity.code}</span>}
        </p>
        <h2>{entity.label}</h2>
        <dl class="facts">
          {groups.map((group) => (
            <div key={group.title}>
              <dt>{group.title}</dt>
              {group.facts.map((fact) => (
                <dd key={fact.edge}>
                  <NodeLink node={fact.key} />
                  {fact.status && fact.status !== 'current' && <span class="status">{fact.status}</span>}
                </dd>
              ))}
            </div>
          ))}
          {entity.aliases.length > 0 && (
            <div>
              <dt>Also written</dt>
              <dd class="aliases">{entity.aliases.slice(0, 12).join(' · ')}</dd>
            </div>
          )}
        </dl>
        <ExpandButton node={node} />
        <CorrectBar node={node} />
      </header>
      <NoteBox node={node} key={node} />
      <CountList title="Speaks through" counts={through} />
      <CountList title="Speaks of" counts={speaksOf(graph, node, passing.value)} from={node} />
      <CountList title="Spoken of by" counts={spokenOfBy(graph, node, passing.value)} from={node} />
      <CompareWith node={node} />
      <Periods key={`when ${node}`} speakers={[node]} />
      <PassageList title={`Said by ${entity.label}`} key={`said ${node}`} passages={said} />
      <PassageList title={`Said of ${entity.label}`} key={`about ${node}`} passages={about} />
      <PassageList title="Where the articles say so" key={`told ${node}`} passages={toldAbout(graph, node)} />
      <NamedIn entity={entity} />
    </>
  );
}

/** The speakers who speak of the same, each leading to both side by side. */
function CompareWith({ node }: { node: string }) {
  const { graph } = useStore();
  const others = comparable(graph, node).slice(0, 6);
  if (others.length === 0) return null;
  return (
    <section class="compare-with">
      <h3>Compare with</h3>
      <p>
        {others.map(({ key, count }) => (
          <StepLink
            key={key}
            label={`Compare with ${graph.getNodeAttribute(key, 'label')}: both speak of ${count}`}
            step={(view) => selectPair({ ...view, article: null }, node, key)}
          >
            {graph.getNodeAttribute(key, 'label')}
          </StepLink>
        ))}
      </p>
    </section>
  );
}
