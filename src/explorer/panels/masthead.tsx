import { clearSelection, firstView, showAs } from '../state/view.ts';
import { useStore } from '../store.ts';
import { theme, turnTheme } from '../theme.ts';
import { AddMenu } from './add-menu.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Help } from './help.tsx';
import { StepLink } from './node-link.tsx';
import { SearchBox } from './search-box.tsx';

/** The strip on top: name, search, and how to look at the graph. */
export function Masthead() {
  const store = useStore();
  const { form } = store.view.value;
  return (
    <header class="masthead">
      <h1 class="unseen">{store.graph.getAttribute('title')}</h1>
      <StepLink class="wordmark" label="Whosaid, to the first screen" step={() => firstView}>
        Who<i>said</i>
      </StepLink>
      <SearchBox />
      <fieldset class="forms">
        <legend class="unseen">Show as</legend>
        {(['picture', 'table'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={form === name}
            onClick={() => store.go((view) => showAs(view.article ? clearSelection(view) : view, name))}
          >
            {name === 'picture' ? 'Graph' : 'Table'}
          </button>
        ))}
      </fieldset>
      <AddMenu />
      <ExportMenu />
      <button
        type="button"
        class="icon-button theme"
        aria-label={theme.value === 'dark' ? 'Light theme' : 'Dark theme'}
        title={theme.value === 'dark' ? 'Light theme' : 'Dark theme'}
        onClick={turnTheme}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" />
          <path class="half" d="M10 3a7 7 0 0 1 0 14Z" />
        </svg>
      </button>
      <Help />
    </header>
  );
}
