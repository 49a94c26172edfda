import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../store.ts';

/** A panel that is fetched when it is first shown; a failure is told in a notice. */
export function Lazy<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const store = useStore();
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType<P> } | null>(null);
  useEffect(() => {
    load().then(
      (Panel) => setPanel({ Panel }),
      () => {
        store.notice.value = 'This part of the page could not be fetched. Is the server still running?';
      },
    );
  }, []);
  return panel && <panel.Panel {...props} />;
}
