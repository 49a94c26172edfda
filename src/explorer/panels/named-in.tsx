import type { EntityMention } from '../../core/model/entity.ts';
import type { EntityNode } from '../../core/model/graph.ts';
import { newestFirst } from '../state/passages.ts';
import { openArticle } from '../state/view.ts';
import { useStore } from '../store.ts';
import { StepLink } from './node-link.tsx';

/** The articles that name an entity, with how often; each opens at the first time. */
export function NamedIn({ entity }: { entity: EntityNode }) {
  const { graph } = useStore();
  const byDoc = new Map<string, EntityMention[]>();
  for (const mention of entity.mentions) {
    const doc = `document:${mention.doc}`;
    if (!graph.hasNode(doc)) continue;
    byDoc.set(doc, [...(byDoc.get(doc) ?? []), mention]);
  }
  if (byDoc.size === 0) return null;
  return (
    <section class="counts">
      <h3>Named in</h3>
      <ul>
        {[...byDoc]
          .sort(([a], [b]) => newestFirst(graph, a, b))
          .map(([doc, mentions]) => (
            <li key={doc}>
              <StepLink class="headline" step={(view) => openArticle(view, doc, mentions[0]!)}>
                {graph.getNodeAttribute(doc, 'label')}
              </StepLink>
              <span class="number">{mentions.length}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
