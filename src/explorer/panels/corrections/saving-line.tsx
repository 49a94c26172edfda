import { replaceAll } from '../../corrections/correct.ts';
import { overwrite, readTheirs, save } from '../../corrections/keep-corrections.ts';
import { saving } from '../../saving.ts';
import { useStore } from '../../store.ts';

/** Where the decisions are, and what can be done where they cannot be saved. */
export function SavingLine() {
  const store = useStore();
  const now = saving.value;
  const takeTheirs = async () => {
    const theirs = await readTheirs();
    if (!theirs) return;
    const refusal = await replaceAll(store, theirs, 'Took the decisions of the file');
    if (refusal !== '') store.notice.value = refusal;
  };
  if (now.state !== 'failed') {
    return (
      <p class="saving" role="status">
        {told[now.state]}
      </p>
    );
  }
  return (
    <div class="saving" data-failed="true">
      <p role="status">Not saved: {now.reason}. Your decisions are in this page still.</p>
      {now.isChanged ? (
        <p class="ask-acts">
          <button type="button" class="quiet-button" onClick={() => void overwrite()}>
            Save mine in its place
          </button>
          <button type="button" class="quiet-button" onClick={() => void takeTheirs()}>
            Take what is in the file
          </button>
        </p>
      ) : (
        <p class="ask-acts">
          <button type="button" class="quiet-button" onClick={() => void save()}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

const told = {
  page: 'They are in this page alone: download them before you leave, and put the file beside your articles.',
  saving: 'Saving …',
  saved: 'Whatever you decide is saved in corrections.json.',
} as const;
