import { useEffect, useState } from 'preact/hooks';
import { citation } from '../state/citation.ts';
import { useStore } from '../store.ts';
import { copyText } from './copy-text.ts';

/** Copies statements as citations in plain text, and says that it did, aloud too. */
export function CiteButton({ statements }: { statements: readonly string[] }) {
  const { graph } = useStore();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (told === '') return;
    const wait = setTimeout(() => setTold(''), 4000);
    return () => clearTimeout(wait);
  }, [told]);
  if (statements.length === 0) return null;
  const copy = async () => {
    const isCopied = await copyText(statements.map((key) => citation(graph, key)).join('\n\n'));
    setTold(isCopied ? 'Copied' : 'This browser does not let the page copy');
  };
  return (
    <span class="cite">
      <button type="button" onClick={() => void copy()}>
        Copy as citation
      </button>
      <span role="status">{told}</span>
    </span>
  );
}
