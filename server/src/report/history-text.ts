/** One item's story for a terminal. */
import { createColors } from 'picocolors';
import { longDay } from '../register/calendar.ts';
import { counted } from '../text/words.ts';
import type { Episode, History } from './history.ts';
import type { Style } from './report.ts';
import { measureFor, painter, wrap } from './text-table.ts';
import { visibleLine } from './visible.ts';
import type { Measure } from './width.ts';

/** Lines longer than this are hard to follow, however wide the terminal is. */
const widest = 100;

/** The history as text, ending with a line end. */
export async function historyText(history: History, style: Style): Promise<string> {
  const colors = createColors(style.color);
  const paint = painter(colors);
  const width = Math.min(style.width, widest);
  const { title, summary, facts, episodes } = history;
  const words = episodes.flatMap(({ said }) => said.flatMap((one) => [one.words, ...one.changes]));
  const measure = await measureFor([title, ...words, ...facts.flatMap(({ lines }) => lines.map(({ text }) => text))]);
  const margin = Math.max(0, ...facts.map(({ label }) => label.length)) + 4;
  const rows = facts.flatMap(({ label, lines }) =>
    lines
      .flatMap(({ text, tone }) => wrap(visibleLine(text), width - margin, measure).map((part) => paint(part, tone)))
      .map((part, row) => `${colors.dim(`  ${row === 0 ? label : ''}`.padEnd(margin))}${part}`),
  );
  const layout: Layout = { width, measure, dim: colors.dim, bold: colors.bold };
  return `${[
    ...wrap(visibleLine(title), width, measure).map((part) => colors.bold(part)),
    colors.dim(visibleLine(summary.join(' · '))),
    '',
    ...rows,
    ...(rows.length === 0 ? [] : ['']),
    `${colors.bold(colors.underline('History'))} ${colors.dim(`(${counted(meetingsIn(episodes), 'meeting')})`)}`,
    ...episodes.flatMap((episode) => ['', ...episodeLines(episode, layout)]),
  ].join('\n')}\n`;
}

interface Layout {
  readonly width: number;
  readonly measure: Measure;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

function episodeLines({ minutes, day, said }: Episode, { width, measure, dim, bold }: Layout): string[] {
  const when = day === null ? 'Undated' : longDay(day);
  const inset = (text: string, first: string): string[] =>
    wrap(visibleLine(text), width - first.length, measure).map(
      (part, row) => (row === 0 ? first : ' '.repeat(first.length)) + part,
    );
  return [
    `  ${bold(when)}  ${visibleLine(minutes.meeting.body.trim())}`,
    ...said.flatMap(({ changes, words, place }) => [
      ...changes.flatMap((change) => inset(change, '    • ')),
      ...(words === '' ? [] : inset(`“${words}”`, '      ').map(dim)),
      dim(`      ${visibleLine(place.file)}:${place.line}`),
    ]),
  ];
}

/** How many meetings they are of: a meeting may have several documents. */
function meetingsIn(episodes: readonly Episode[]): number {
  const known = new Set(episodes.map(({ minutes: { meeting, path } }) => `${meeting.day ?? path} ${meeting.bodyKey}`));
  return known.size;
}
