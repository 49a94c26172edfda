import { useMemo } from 'preact/hooks';
import { communitiesOf } from '../state/communities.ts';
import { selectNode } from '../state/view.ts';
import { useStore } from '../store.ts';

/** The colours of the communities, each called after its most important name, which a click selects. */
export function CommunityLegend() {
  const store = useStore();
  const scene = store.scene.value;
  const communities = useMemo(() => communitiesOf(store.graph, scene), [store.graph, scene]);
  return (
    <fieldset class="legend communities">
      <legend class="unseen">Communities by colour</legend>
      {communities.map(({ number, leader, size }) => (
        <button key={number} type="button" onClick={() => store.go((view) => selectNode(view, leader))}>
          <span class="dot" data-community={number} />
          <span>{store.graph.getNodeAttribute(leader, 'label')}</span>
          <span class="count">{size}</span>
        </button>
      ))}
    </fieldset>
  );
}
