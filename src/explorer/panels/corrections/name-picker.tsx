import { useSignal } from '@preact/signals';
import { introduction } from '../../state/facts.ts';
import { kindNames } from '../../state/kinds.ts';
import type { Candidate } from '../../state/likely-speakers.ts';
import { useStore } from '../../store.ts';
import { Combobox } from '../combobox.tsx';
import { KindMark } from '../kind-mark.tsx';
import { firstFocus } from './first-focus.ts';

interface NamePickerProps {
  readonly label: string;
  /** What is offered before anything is typed; null while it is being looked for. */
  readonly candidates: readonly Candidate[] | null;
  /** What to say where there is none. */
  readonly none: string;
  /** Whether a node can be chosen at all. */
  readonly allows: (key: string) => boolean;
  readonly choose: (key: string) => void;
}

const SHOWN = 7;
/** So many hits are looked through for those that can be chosen. */
const SEARCHED = 400;

/** A search for one name, which offers likely ones with what speaks for each. */
export function NamePicker({ label, candidates, none, allows, choose }: NamePickerProps) {
  const store = useStore();
  const query = useSignal('');
  const isSearch = query.value.trim() !== '';
  const found = isSearch ? (store.search()?.(query.value, SEARCHED) ?? []) : (candidates ?? []);
  const options = found.map(({ key }) => key).filter(allows);
  const reasonsOf = (node: string) => candidates?.find(({ key }) => key === node)?.reasons ?? [];
  return (
    <div class="name-picker">
      <Combobox
        label={label}
        query={query}
        options={options.slice(0, SHOWN)}
        title={isSearch ? 'Found' : 'Likely'}
        line={(node) => <NameLine node={node} reasons={reasonsOf(node)} />}
        choose={choose}
        told={isSearch ? 'Nobody of that name can be chosen here.' : candidates ? none : 'Looking …'}
        input={{ ref: firstFocus }}
      />
    </div>
  );
}

/** A name, who it is, and what speaks for it. */
export function NameLine({ node, reasons = [] }: { node: string; reasons?: readonly string[] }) {
  const { graph } = useStore();
  const { kind, label } = graph.getNodeAttributes(node);
  return (
    <>
      <KindMark kind={kind} />
      <span class="hit-text">
        <span class="hit-name">{label}</span>
        <small>{introduction(graph, node) ?? kindNames[kind].one}</small>
        {reasons.length > 0 && <span class="reasons">{reasons.join(', ')}</span>}
      </span>
    </>
  );
}
