/** The register as a page of paper: everything that is shown, in one piece, with nothing to press. */

import { render } from 'preact';
import type { Meeting, Row } from '../../src/tracker/messages.ts';
import { t } from '../shared/words.ts';
import { drawChart, type Palette, paletteOf } from './chart.ts';
import { dayInWords } from './days.ts';
import { describe, MetricHead } from './metrics.tsx';
import { RatingsOverTime } from './ratings.tsx';
import { seriesOf } from './series.ts';
import { SummaryLine } from './summary.tsx';
import { ItemRows, keyOf } from './table.tsx';

interface PrintProps {
  readonly rows: readonly Row[];
  readonly meetings: readonly Meeting[];
  readonly asOf: string;
  /** The filters in words; `''` for none. */
  readonly of: string;
}

/** The inside of the page's body as HTML. The charts are pictures in it, for it has no script. */
export async function printedPage(props: PrintProps): Promise<string> {
  const holder = document.createElement('div');
  holder.className = 'paper';
  // In the document for as long as it takes: only there a style sheet gives it colours.
  holder.style.position = 'absolute';
  holder.style.visibility = 'hidden';
  document.body.append(holder);
  try {
    const palette = paletteOf(holder);
    const metrics = props.rows.filter(({ kind }) => kind === 'metric');
    const cards = await Promise.all(metrics.map(async (row) => ({ row, ...(await pictureOf(row, palette)) })));
    render(<PrintedRegister {...props} cards={cards} />, holder);
    return holder.innerHTML;
  } finally {
    render(null, holder);
    holder.remove();
  }
}

function PrintedRegister({ rows, meetings, asOf, of, cards }: PrintProps & { readonly cards: readonly Card[] }) {
  return (
    <main>
      <h1>
        {t('Register')} <span class="quiet">{t('as of {0}', dayInWords(asOf))}</span>
      </h1>
      {of !== '' && <p class="quiet">{of}</p>}
      <SummaryLine rows={rows} />
      <ItemRows rows={rows} />
      {cards.length > 0 && (
        <section>
          <h2>{t('Metrics')}</h2>
          <ul class="cards">
            {cards.map(({ row, picture, words }) => (
              <li key={keyOf(row)} class="card">
                <MetricHead row={row} />
                {picture !== '' && <img src={picture} width={size.width} height={size.height} alt={words} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {meetings.length > 0 && (
        <section>
          <h2>{t('Ratings over time')}</h2>
          <RatingsOverTime meetings={meetings} of={of} />
        </section>
      )}
    </main>
  );
}

interface Card {
  readonly row: Row;
  /** As a `data:` address; `''` where there is nothing to draw. */
  readonly picture: string;
  readonly words: string;
}

const size = { width: 340, height: 150 };

/** A chart as a picture, three times as fine as a screen needs, which is what a printer has. */
async function pictureOf(row: Row, palette: Palette): Promise<Omit<Card, 'row'>> {
  const series = seriesOf(row);
  if (series === null) return { picture: '', words: '' };
  const scale = 3 / devicePixelRatio;
  const chart = drawChart(document.createElement('div'), series, palette, {
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
    scale,
  });
  // It is drawn once whatever is under way has ended.
  await new Promise((drawn) => setTimeout(drawn));
  const picture = chart.ctx.canvas.toDataURL('image/png');
  chart.destroy();
  return { picture, words: describe(row.title, series) };
}
