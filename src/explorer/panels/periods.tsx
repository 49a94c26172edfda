import { useMemo } from 'preact/hooks';
import { formatPeriod } from '../state/format-period.ts';
import { type Period, periodsOf } from '../state/periods.ts';
import { selectNode } from '../state/view.ts';
import { useStore } from '../store.ts';
import { StepLink } from './node-link.tsx';

/** When speakers said what they said: a row of columns each, drawn to one scale. A column leads to its first statement. */
export function Periods({ speakers }: { speakers: readonly string[] }) {
  const { graph } = useStore();
  const periods = useMemo(() => periodsOf(graph, speakers), [graph, ...speakers]);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...periods.flatMap(({ statements }) => statements.map(({ length }) => length)));
  return (
    <section class="periods">
      <h3>When</h3>
      {speakers.map((speaker, row) => (
        <Row
          key={speaker}
          name={speakers.length > 1 ? graph.getNodeAttribute(speaker, 'label') : ''}
          periods={periods}
          row={row}
          most={most}
        />
      ))}
      <p class="period-ends" aria-hidden="true">
        <span>{formatPeriod(first.name)}</span>
        <span>{formatPeriod(last.name)}</span>
      </p>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly periods: readonly Period[];
  readonly row: number;
  readonly most: number;
}

function Row({ name, periods, row, most }: RowProps) {
  return (
    <div class="period-row">
      {name !== '' && <p>{name}</p>}
      <ol>
        {periods.map((period) => {
          const statements = period.statements[row]!;
          const [first] = statements;
          if (first === undefined) return <li key={period.name} />;
          const told = `${formatPeriod(period.name)}: ${statements.length} statement${statements.length === 1 ? '' : 's'}`;
          return (
            <li key={period.name} title={told}>
              <StepLink label={told} step={(view) => selectNode({ ...view, article: null }, first)}>
                <span style={{ height: `${(100 * statements.length) / most}%` }} />
              </StepLink>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
