import { signal } from '@preact/signals';

export type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
const present = (): Theme => chosen() ?? (dark.matches ? 'dark' : 'light');

/** The theme of the page: the reader's choice, else that of the system. */
export const theme = signal<Theme>(present());

apply();
dark.addEventListener('change', () => {
  theme.value = present();
});

/** Turns light to dark and dark to light, and remembers it. */
export function turnTheme(): void {
  const next = theme.peek() === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('whosaid-theme', next);
  } catch {
    // A page without storage keeps its choice until it is closed.
  }
  document.documentElement.dataset.theme = next;
  theme.value = next;
}

function chosen(): Theme | null {
  try {
    const kept = localStorage.getItem('whosaid-theme');
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null;
  }
}

function apply(): void {
  const kept = chosen();
  if (kept) document.documentElement.dataset.theme = kept;
}
