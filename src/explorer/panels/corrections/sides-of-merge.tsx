import { introduction } from '../../state/facts.ts';
import { mentionsOf } from '../../state/find-again.ts';
import { kindNames } from '../../state/kinds.ts';
import { useStore } from '../../store.ts';
import { KindMark } from '../kind-mark.tsx';
import { PlaceView } from './place-view.tsx';

interface SidesOfMergeProps {
  readonly keys: readonly string[];
  readonly reasons: readonly string[];
  readonly kept: string | null;
  readonly canKeep: (key: string) => boolean;
  readonly keep: (key: string) => void;
}

/** Names side by side, with sentences of each, so that nobody merges two people by their names alone. */
export function SidesOfMerge({ keys, reasons, kept, canKeep, keep }: SidesOfMergeProps) {
  return (
    <>
      <fieldset class="merge-sides">
        <legend>Which name stays?</legend>
        {keys.map((key) => (
          <Side key={key} node={key} isKept={key === kept} isPossible={canKeep(key)} keep={() => keep(key)} />
        ))}
      </fieldset>
      {reasons.length > 0 && (
        <ul class="reason-list">
          {reasons.map((reason) => (
            <li key={reason} data-against={reason.startsWith('but ')}>
              {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SideProps {
  readonly node: string;
  readonly isKept: boolean;
  readonly isPossible: boolean;
  readonly keep: () => void;
}

function Side({ node, isKept, isPossible, keep }: SideProps) {
  const { graph } = useStore();
  const attributes = graph.getNodeAttributes(node);
  const mentions = mentionsOf(attributes);
  const statements = 'statements' in attributes ? attributes.statements : 0;
  const telling = mentions.filter(({ kind }) => kind !== 'pronoun').slice(0, 2);
  return (
    <div class="merge-side" data-kept={isKept}>
      <label>
        <input type="radio" name="kept" checked={isKept} disabled={!isPossible} onChange={keep} />
        <span>
          <b>{attributes.label}</b>
          <small>
            <KindMark kind={attributes.kind} /> {introduction(graph, node) ?? kindNames[attributes.kind].one}
          </small>
        </span>
      </label>
      {telling.map((mention) => (
        <PlaceView key={`${mention.doc} ${mention.start}`} place={mention} />
      ))}
      <p class="byline">
        {plural(mentions.length, 'mention')}, {plural(statements, 'statement')}
      </p>
    </div>
  );
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
