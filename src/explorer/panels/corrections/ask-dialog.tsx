import './corrections.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import type { NewCorrection } from '../../../core/corrections/correction-id.ts';
import { correct } from '../../corrections/correct.ts';
import type { Ask } from '../../state/asks.ts';
import { shorten, wordsOf } from '../../state/words.ts';
import { useStore } from '../../store.ts';
import { Dialog } from '../dialog.tsx';
import type { FormProps } from './form-props.ts';
import { MergeForm } from './merge-form.tsx';
import { PlacesForm } from './places-form.tsx';
import { RenameForm } from './rename-form.tsx';
import { RetypeForm } from './retype-form.tsx';
import { SpeakerForm } from './speaker-form.tsx';

/** The sheet in which a correction is made. It stays until the correction is taken, and tells why it cannot be. */
export function AskDialog({ act, node, others = [] }: Ask) {
  const store = useStore();
  const isOpen = useSignal(true);
  const refusal = useSignal('');
  useSignalEffect(() => {
    if (!isOpen.value) store.asked.value = null;
  });
  const attributes = store.graph.getNodeAttributes(node);
  const name =
    attributes.kind === 'statement'
      ? `“${shorten(wordsOf(store.graph, attributes) || attributes.label, 90)}”`
      : shorten(attributes.label, 60);
  const take = async (decisions: readonly NewCorrection[]) => {
    refusal.value = '';
    refusal.value = await correct(store, decisions);
  };
  return (
    <Dialog title={others.length > 0 ? 'Are they one?' : titles[act](name)} isOpen={isOpen}>
      <div class="ask">
        {form({ act, node, others }, (decisions) => void take(decisions))}
        <p class="ask-told" role="status">
          {refusal.value || store.busy.value}
        </p>
      </div>
    </Dialog>
  );
}

const titles: Readonly<Record<Ask['act'], (name: string) => string>> = {
  merge: (name) => `Who else is ${name}?`,
  split: (name) => `Split ${name}`,
  rename: (name) => `Rename ${name}`,
  retype: (name) => `What is ${name}?`,
  unname: (name) => `${name} is not a name`,
  reject: (name) => `${name} is not a statement`,
  speaker: () => 'Who said this?',
  names: () => 'Who is named here?',
};

function form({ act, node, others = [] }: Ask, take: FormProps['take']) {
  switch (act) {
    case 'merge':
      return <MergeForm node={node} first={others} take={take} />;
    case 'rename':
      return <RenameForm node={node} take={take} />;
    case 'retype':
      return <RetypeForm node={node} take={take} />;
    case 'speaker':
      return <SpeakerForm node={node} take={take} />;
    case 'split':
    case 'unname':
    case 'names':
      return <PlacesForm node={node} act={act} take={take} />;
    case 'reject':
      return null;
  }
}
