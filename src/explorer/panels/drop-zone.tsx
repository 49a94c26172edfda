import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isSingleFile } from '../is-single-file.ts';
import { useStore } from '../store.ts';
import { addFiles } from './add-menu.tsx';

/** Takes files that are dropped anywhere on the page, and says so while they are held over it. */
export function DropZone() {
  const store = useStore();
  const isOver = useSignal(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      isOver.value = true;
    };
    const onLeave = (event: DragEvent) => {
      // Leaving the window has no element to go to.
      if (event.relatedTarget === null) isOver.value = false;
    };
    const onDrop = (event: DragEvent) => {
      isOver.value = false;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      void addFiles(store, event.dataTransfer?.files ?? []);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [store, isOver]);
  return (
    <>
      {isOver.value && (
        <div class="drop-zone">
          <p>
            {isSingleFile ? 'Drop a saved graph to open it here' : 'Drop articles, or a saved graph, to read them here'}
          </p>
        </div>
      )}
      <p class="busy" role="status" hidden={store.busy.value === ''}>
        {store.busy.value}
      </p>
    </>
  );
}
