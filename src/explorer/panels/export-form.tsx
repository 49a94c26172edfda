import { useSignal } from '@preact/signals';
import { isSingleFile } from '../is-single-file.ts';
import { saveExport } from '../save-export.ts';
import {
  type ExportChoice,
  type ExportFormat,
  firstChoice,
  formatGroups,
  formatOptions,
} from '../state/export-choice.ts';
import { useStore } from '../store.ts';
import { withBusy } from '../with-busy.ts';

const parts = [
  ['everything', 'Everything'],
  ['visible', 'What is visible now'],
] as const;

/** What to save, in which format, each with one line of what opens it, and what else the chosen one asks. */
export function ExportForm({ close }: { close: () => void }) {
  const store = useStore();
  const choice = useSignal<ExportChoice>(firstChoice);
  const choose = (change: Partial<ExportChoice>) => {
    choice.value = { ...choice.value, ...change };
  };
  const save = async () => {
    try {
      await withBusy(store, 'Writing the file …', () => saveExport(store, choice.value));
      close();
    } catch (error) {
      store.notice.value = `The export failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const words = Object.assign({}, ...formatGroups.map(([, formats]) => formats))[choice.value.format];
  return (
    <form
      class="export-menu"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {!isPicture(choice.value.format) && (
        <Choices field="part" title="What" values={parts} choice={choice.value} choose={choose} />
      )}
      {formatGroups.map(([title, formats]) => (
        <fieldset key={title} class="formats">
          <legend>{title}</legend>
          {Object.entries(formats)
            .filter(isOffered)
            .map(([format, { name, opens }]) => (
              <label key={format}>
                <input
                  type="radio"
                  name="format"
                  checked={choice.value.format === format}
                  disabled={isPicture(format) && !store.shoot.value}
                  onChange={() => choose({ format: format as ExportFormat })}
                />
                <span>
                  <b>{name}</b> <small>{opens}</small>
                </span>
              </label>
            ))}
        </fieldset>
      ))}
      {formatOptions[choice.value.format]?.map(({ field, title, values }) => (
        <Choices key={field} field={field} title={title} values={values} choice={choice.value} choose={choose} />
      ))}
      <button type="submit" class="main-button">
        {words.save}
      </button>
    </form>
  );
}

/** A picture is of what is visible, whatever else is chosen, and there is none of the table. */
const isPicture = (format: string): boolean => format === 'svg' || format === 'png';

/** A page without a server cannot fetch what it is made of. */
const isOffered = ([format]: readonly [string, unknown]): boolean => format !== 'html' || !isSingleFile;

interface ChoicesProps {
  readonly field: keyof ExportChoice;
  readonly title: string;
  readonly values: readonly (readonly [string, string])[];
  readonly choice: ExportChoice;
  readonly choose: (change: Partial<ExportChoice>) => void;
}

function Choices({ field, title, values, choice, choose }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {values.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={field}
            checked={choice[field] === value}
            onChange={() => choose({ [field]: value })}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
