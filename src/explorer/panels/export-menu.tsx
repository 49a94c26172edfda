import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Lazy } from './lazy.tsx';
import { Popover } from './popover.tsx';

/** Saves the graph for other programs, or to open it here again. The form is fetched when it is first opened. */
export function ExportMenu() {
  const isOpen = useSignal(false);
  const wasOpened = useRef(false);
  wasOpened.current ||= isOpen.value;
  return (
    <Popover name="Export" isOpen={isOpen}>
      {wasOpened.current && (
        <Lazy
          load={() => import('./export-form.tsx').then(({ ExportForm }) => ExportForm)}
          props={{
            close: () => {
              isOpen.value = false;
            },
          }}
        />
      )}
    </Popover>
  );
}
