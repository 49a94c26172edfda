import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { introduction } from '../../state/facts.ts';
import { kindNames } from '../../state/kinds.ts';
import type { Candidate } from '../../state/likely-speakers.ts';
import { useStore } from '../../store.ts';
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

/** A search for one name, which offers likely ones with what speaks for each. Arrows and Enter choose. */
export function NamePicker({ label, candidates, none, allows, choose }: NamePickerProps) {
  const store = useStore();
  const id = useId();
  const query = useSignal('');
  const active = useSignal(0);
  const isSearch = query.value.trim() !== '';
  const options: readonly Candidate[] = isSearch
    ? (store.search()?.(query.value, SEARCHED) ?? [])
        .filter(({ key }) => allows(key))
        .map(({ key }) => ({ key, reasons: candidates?.find((one) => one.key === key)?.reasons ?? [] }))
    : (candidates ?? []).filter(({ key }) => allows(key));
  const shown = options.slice(0, SHOWN);
  const onKey = (event: KeyboardEvent) => {
    const last = shown.length - 1;
    const chosen = shown[active.value];
    if (event.key === 'ArrowDown') active.value = active.value >= last ? 0 : active.value + 1;
    else if (event.key === 'ArrowUp') active.value = active.value <= 0 ? Math.max(0, last) : active.value - 1;
    else if (event.key === 'Enter' && chosen) choose(chosen.key);
    else if (event.key === 'Escape' && isSearch) query.value = '';
    else return;
    event.preventDefault();
  };
  return (
    <div class="name-picker">
      <input
        ref={firstFocus}
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={shown.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(shown.length > 0 ? { 'aria-activedescendant': `${id}-${active.value}` } : {})}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={onKey}
      />
      <div id={id} role="listbox" aria-label={isSearch ? 'Found' : 'Likely'}>
        {shown.map(({ key, reasons }, index) => (
          // The keys of the list are those of the input, as in every combobox.
          <div
            key={key}
            id={`${id}-${index}`}
            class="hit"
            role="option"
            tabIndex={-1}
            aria-selected={index === active.value}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(key);
            }}
          >
            <NameLine node={key} reasons={reasons} />
          </div>
        ))}
      </div>
      <p class="no-hit" role="status">
        {shown.length === 0 && (isSearch ? 'Nobody of that name can be chosen here.' : candidates ? none : 'Looking …')}
      </p>
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
