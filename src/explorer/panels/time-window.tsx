import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FilterIndex } from '../state/filter-index.ts';
import { setPeriod } from '../state/filters.ts';
import { formatPeriod, formatPeriods } from '../state/format-period.ts';
import { binRange, binsOf, countBins, nextWindow, periodOf } from '../state/histogram.ts';
import { useStore } from '../store.ts';

/** How long a window stands while it plays, in milliseconds. */
const PACE = 900;

let gestures = 0;

/** When the articles appeared: bars to draw a window over, with the pointer or by its two ends, and to play through. */
export function TimeWindow({ index, refused }: { index: FilterIndex; refused: Uint16Array }) {
  const store = useStore();
  const bins = useMemo(() => binsOf(index), [index]);
  const bars = useRef<HTMLDivElement>(null);
  const gesture = useRef('');
  const grip = useRef<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const { period } = store.view.value;
  const begin = () => {
    gestures += 1;
    gesture.current = `time ${gestures}`;
  };
  useEffect(() => {
    if (!playing) return;
    begin();
    const timer = setInterval(() => {
      const present = store.view.peek().period;
      const next = nextWindow(bins, present);
      if (present && next && next.from < present.from) setPlaying(false);
      else store.go((view) => setPeriod(view, next), gesture.current);
    }, PACE);
    return () => clearInterval(timer);
  }, [playing, store, bins]);
  if (bins.length === 0) return null;

  const counted = countBins(index, bins, { period }, refused);
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const [low, high] = binRange(bins, period);
  const undated = index.statements.filter(({ doc }) => index.articles.get(doc)?.day === undefined).length;
  const window_ = (a: number, b: number) => {
    setPlaying(false);
    store.go((view) => setPeriod(view, periodOf(bins, a, b)), gesture.current);
  };
  const binAt = (x: number): number => {
    const { left, width } = bars.current!.getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((x - left) / width) * bins.length)));
  };
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ends = [
    ['First', low, (value: number) => window_(Math.min(value, high), high)],
    ['Last', high, (value: number) => window_(low, Math.max(value, low))],
  ] as const;
  return (
    <fieldset class="facet time-window">
      <legend>Time</legend>
      {period && (
        <button
          type="button"
          class="clear"
          aria-label="Clear Time"
          onClick={() => {
            setPlaying(false);
            store.go((view) => setPeriod(view, null));
          }}
        >
          Clear
        </button>
      )}
      <div
        class="time-bars"
        ref={bars}
        aria-hidden="true"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          begin();
          grip.current = binAt(event.clientX);
          window_(grip.current, grip.current);
        }}
        onPointerMove={(event) => {
          if (grip.current !== null) window_(grip.current, binAt(event.clientX));
        }}
        onPointerUp={() => {
          grip.current = null;
        }}
        onPointerCancel={() => {
          grip.current = null;
        }}
      >
        {counted.map(({ bin, count, inside }) => (
          <span key={bin.name} data-inside={inside} title={`${formatPeriod(bin.name)}: ${count}`}>
            <i style={{ height: `${(100 * count) / most}%` }} />
          </span>
        ))}
      </div>
      <div class="time-ends">
        {ends.map(([name, value, set]) => (
          <input
            key={name}
            type="range"
            min={0}
            max={bins.length - 1}
            value={value}
            aria-label={`${name} date shown`}
            aria-valuetext={formatPeriod(bins[value]!.name)}
            onFocus={begin}
            onInput={(event) => set(event.currentTarget.valueAsNumber)}
            onChange={begin}
          />
        ))}
      </div>
      <p class="hint" role="status">
        {formatPeriods(bins[low]!.name, bins[high]!.name)}
      </p>
      <button
        type="button"
        class="quiet-button"
        onClick={() => {
          if (!isCalm) return setPlaying(!playing);
          begin();
          store.go((view) => setPeriod(view, nextWindow(bins, view.period)), gesture.current);
        }}
      >
        {isCalm ? 'Next' : playing ? 'Pause' : 'Play'}
      </button>
      {period && undated > 0 && (
        <p class="hint">
          {undated} statement{undated === 1 ? '' : 's'} without a date {undated === 1 ? 'is' : 'are'} left out.
        </p>
      )}
    </fieldset>
  );
}
