import { useRef } from 'preact/hooks';

interface FileButtonProps {
  /** What the button says. */
  readonly name: string;
  /** What the field behind it is called. */
  readonly label: string;
  /** Extensions and types, as in the attribute of that name. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly choose: (files: FileList) => void;
}

/** A button that lets the reader choose files; the same file can be chosen again. */
export function FileButton({ name, label, accept, multiple = false, choose }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet-button" onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          choose(event.currentTarget.files!);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
