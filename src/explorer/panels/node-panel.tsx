import { useStore } from '../store.ts';
import { DocumentPanel } from './document-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { StatementPanel } from './statement-panel.tsx';

/** The panel of the selected node. */
export function NodePanel({ node }: { node: string }) {
  const { graph } = useStore();
  const attributes = graph.getNodeAttributes(node);
  switch (attributes.kind) {
    case 'statement':
      return <StatementPanel node={node} statement={attributes} />;
    case 'document':
      return <DocumentPanel node={node} doc={attributes} />;
    case 'person':
    case 'role':
    case 'country':
    case 'organization':
    case 'group':
      return <EntityPanel node={node} entity={attributes} />;
  }
}
