import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { Dialog } from './dialog.tsx';

type Line = readonly [keys: readonly string[], does: string];

const groups: readonly (readonly [title: string, lines: readonly Line[]])[] = [
  [
    'Anywhere',
    [
      [['/', 'Ctrl K'], 'Search names and words'],
      [['Ctrl Z', 'Ctrl Shift Z'], 'Undo and redo, whatever changed the view'],
      [['Esc'], 'Close what is on top, then let go of the selection'],
      [['Shift Enter'], 'On a name found: add it to the selection; of two you see the way'],
      [['Tab'], 'Go on to the next button or link'],
      [['?'], 'This sheet'],
    ],
  ],
  [
    'In the graph',
    [
      [['←', '↑', '↓', '→'], 'Walk to the neighbour on that side; move the view if nothing is selected'],
      [['Shift ←', '…'], 'Move the view'],
      [['+', '−'], 'Nearer, farther'],
      [['0', 'f'], 'Everything in sight; what is selected in sight'],
      [['Ctrl A'], 'Select all names on the canvas'],
      [['l'], 'Lasso: draw a loop around names; with Shift it adds, with Space you drag the view'],
    ],
  ],
  [
    'With what is selected in the graph',
    [
      [['Enter'], 'Unfold or fold the statements of the selected name'],
      [['i'], 'To the panel that tells of the selection'],
      [['m'], 'Merge the selected name with another'],
      [['Delete'], 'Hide what is selected'],
      [['t'], 'Look through a hub: hide it, and link what it ties'],
      [['p'], 'Pin what is selected where it stands, or let go of it'],
      [['o'], 'Hide the others; again to show them'],
      [['1', '2'], 'Only what is one step, or two, around the selection; again to show all'],
      [['Menu', 'Shift F10'], 'What can be done with the selection'],
    ],
  ],
  [
    'With the pointer',
    [
      [['Click'], 'Select a name, or the line between two; again to let go'],
      [['Shift click', 'Ctrl click'], 'Add a name to the selection, or take it out; of two you see the way'],
      [['Double click'], 'Unfold or fold its statements'],
      [['Right click', 'Long press'], 'What can be done with a name'],
      [['Drag'], 'Move a name and pin it, with all that are selected if it is one of them; or move the view'],
      [['Wheel', 'Pinch'], 'Nearer, farther'],
      [['Alt click'], 'On a kind in the legend: show it alone'],
    ],
  ],
  [
    'In an article',
    [
      [['Enter'], 'Next place that concerns the selection'],
      [['Shift Enter'], 'Previous place'],
      [['Esc'], 'Back'],
    ],
  ],
];

/** The button that tells all keys and gestures, and the sheet that it opens; `?` opens it too. */
export function Help() {
  const isOpen = useSignal(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input[type=text], textarea');
      if (event.key !== '?' || isWriting || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      isOpen.value = true;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        class="icon-button help"
        aria-label="Keys and gestures"
        title="Keys and gestures (?)"
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M7 7.2a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.4M10 15.4v.1" />
        </svg>
      </button>
      <Dialog title="Keys and gestures" isOpen={isOpen}>
        <div class="help-groups">
          {groups.map(([title, lines]) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {lines.map(([keys, does]) => (
                  <Fragment key={does}>
                    <dt>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Dialog>
    </>
  );
}
