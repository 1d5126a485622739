/** The metrics, a card each: where it stands, how it went, what is aimed at, and the figures behind the line. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import type { Row } from '../../src/tracker/messages.ts';
import { onThemeChanged } from '../shared/host.ts';
import { t } from '../shared/words.ts';
import { drawChart, paletteOf } from './chart.ts';
import { dayInWords } from './days.ts';
import { HistoryButton } from './history-button.tsx';
import { RatingMark, StateMark } from './marks.tsx';
import { More } from './more.tsx';
import { type Series, seriesOf } from './series.ts';
import { keyOf, type RowActions } from './table.tsx';

/** So many cards are drawn at once: each has a chart, and a thousand charts take a minute. */
const step = 60;

export function Metrics({ rows, actions }: { readonly rows: readonly Row[]; readonly actions: RowActions }) {
  const [shown, setShown] = useState(step);
  return (
    <>
      <ul class="cards">
        {rows.slice(0, shown).map((row) => (
          <li key={keyOf(row)} class="card">
            <MetricCard row={row} actions={actions} />
          </li>
        ))}
      </ul>
      <More rest={rows.length - shown} next={step} onMore={() => setShown(shown + step)} />
    </>
  );
}

function MetricCard({ row, actions }: { readonly row: Row; readonly actions: RowActions }) {
  const series = seriesOf(row);
  return (
    <article aria-label={row.title}>
      <MetricHead row={row} actions={actions} />
      {series === null ? (
        <p class="nothing">{t('No value with a date yet: state one with “now” in a tag.')}</p>
      ) : (
        <Chart series={series} title={row.title} />
      )}
      {row.series.length > 0 && <Figures row={row} />}
    </article>
  );
}

/** What stands above a chart; without actions, to be printed. */
export function MetricHead({ row, actions }: { readonly row: Row; readonly actions?: RowActions }) {
  const Heading = actions === undefined ? 'h3' : 'h2';
  const { title, latest, gap, rating, better } = row;
  const [value = '', when = ''] = splitLatest(latest);
  const way = better === null ? '' : better === 'lower' ? t('lower is better') : t('higher is better');
  return (
    <>
      <header>
        <Heading>
          {actions === undefined ? (
            title
          ) : (
            <button type="button" class="link" onClick={() => actions.open(row)}>
              {title}
            </button>
          )}
        </Heading>
        {actions !== undefined && <HistoryButton row={row} showHistory={actions.showHistory} />}
      </header>
      <p class="standing">
        <strong>{value || '–'}</strong> <span class="quiet">{when}</span>
        <span class="marks">
          <StateMark row={row} />
          {rating !== null && <RatingMark rating={rating} />}
        </span>
      </p>
      <p class="quiet gap">{[gap, way].filter((part) => part !== '').join(' · ')}</p>
    </>
  );
}

/** `28% (25 January 2024)` is the value and when it held. */
function splitLatest(latest: string): string[] {
  return /^(.*) \((.*)\)$/su.exec(latest)?.slice(1) ?? [latest];
}

function Chart({ series, title }: { readonly series: Series; readonly title: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const drawing = JSON.stringify(series);
  useEffect(() => {
    const element = place.current as HTMLDivElement;
    let chart: uPlot | undefined;
    const draw = () => {
      chart?.destroy();
      const size = { width: element.clientWidth, height: 150, scale: 1 };
      chart = drawChart(element, series, paletteOf(element), size, setAt);
    };
    // A chart that is not in sight has no width: it is drawn once it has one.
    const resizes = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      if (chart === undefined) draw();
      else chart.setSize({ width: element.clientWidth, height: 150 });
    });
    resizes.observe(element);
    const stopListening = onThemeChanged(() => chart !== undefined && draw());
    return () => {
      stopListening();
      resizes.disconnect();
      chart?.destroy();
    };
  }, [drawing]);
  const shown = at === null ? series.values.length - 1 : at;
  return (
    <>
      <div ref={place} class="chart" role="img" aria-label={describe(title, series)} />
      <p class="pointed quiet" aria-hidden="true">
        {pointInWords(series, shown)}
      </p>
    </>
  );
}

function pointInWords({ times, labels }: Series, place: number): string {
  return `${dayInWords(new Date((times[place] ?? 0) * 1000).toISOString().slice(0, 10))}: ${labels[place] ?? ''}`;
}

/** The chart in a sentence, for those who do not see it; every figure is in the table below it. */
export function describe(title: string, series: Series): string {
  const last = series.values.length - 1;
  const aims = series.aims.map(({ sort, label }) =>
    sort === 'target' ? t('target {0}', label) : t('stretch {0}', label),
  );
  const run = last === 0 ? [pointInWords(series, 0)] : [pointInWords(series, 0), pointInWords(series, last)];
  return [`${t('Chart of {0}', title)}: ${run.join(' → ')}`, ...aims].join(', ');
}

function Figures({ row: { series, title } }: { readonly row: Row }) {
  const undated = series.filter(({ day }) => day === null).length;
  return (
    <details>
      <summary>
        {t('Figures')}{' '}
        <span class="quiet">
          ({undated === 0 ? series.length : t('{0}, {1} without a day and not drawn', series.length, undated)})
        </span>
      </summary>
      <table class="figures">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Day')}</th>
            <th scope="col">{t('Value')}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ day, label }, place) => (
            <tr key={place}>
              <th scope="row">{day === null ? t('day not known') : dayInWords(day, 'short')}</th>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
