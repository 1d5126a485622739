/** The action log as titled tables of words, in the order in which a committee takes them. */
import { longDay } from '../register/calendar.ts';
import { reaches } from '../register/queries.ts';
import { counted, timesInWords } from '../text/words.ts';
import { ratingCell } from './marks.ts';
import { placeOf } from './places.ts';
import {
  decisionCells,
  dueCell,
  metricCells,
  nameCell,
  outcomeCell,
  ownerCell,
  sourceCells,
  toldCell,
} from './register-cells.ts';
import type { LogEntry } from './register-entries.ts';
import type { ActionLog } from './register-model.ts';
import { type Cell, type Line, line, type Section, type Tone, withoutEmptyColumns } from './section.ts';

/** What a log is headed with. */
export interface LogHeading {
  readonly title: string;
  readonly notes: readonly string[];
  /** The counts that matter, each with its tone. */
  readonly counts: readonly Line[];
}

/** The heading of a log: what it is of, how far it goes, and how things stand in one line. */
export function headingOf(log: ActionLog): LogHeading {
  const { register, body, lastMeetings, metrics } = log;
  const met = metrics.filter(({ state }) => state === 'met').length;
  const aimed = metrics.filter(({ target }) => target !== undefined).length;
  const meetings = lastMeetings.map(({ meeting }) => `${meeting.body.trim()}, ${longDay(meeting.day as number)}`);
  return {
    title: `Action log${body === null ? '' : ` of ${body.name}`} as of ${longDay(register.asOf)}`,
    notes: [
      `${counted(log.documents, 'document')}, ${counted(log.items.length, 'item')}.`,
      meetings.length === 0 ? '' : `Last ${meetings.length === 1 ? 'meeting' : 'meetings'}: ${meetings.join('; ')}.`,
    ].filter((note) => note !== ''),
    counts: [
      ...line(`${log.overdue.length} overdue`, log.overdue.length > 0 ? 'red' : 'green'),
      ...countLine(log.blocked, 'blocked', 'amber'),
      ...countLine(log.dueSoon, 'due soon', 'amber'),
      ...countLine(log.open, 'open', ''),
      ...countLine(log.noDate, 'with no date', 'amber'),
      ...countLine(log.finished, 'finished', 'green'),
      ...countLine(log.slipped, 'slipped', 'amber'),
      ...(aimed === 0 ? [] : line(`${met} of ${aimed} targets met`)),
    ],
  };
}

/** The sections of a log that have something to say. `withPlaces` adds the document and line of each entry. */
export function sectionsOf(log: ActionLog, withPlaces: boolean): Section[] {
  const since = 'at the last meeting or since';
  const sections = [
    workedSection('Overdue', log.overdue, log, 'Nothing is overdue.'),
    workedSection('Blocked', log.blocked, log),
    workedSection('Due soon', log.dueSoon, log),
    workedSection('Open', log.open, log),
    workedSection('With no date', log.noDate, log),
    section(`Finished ${since}`, ['What', 'Owner', 'Outcome', 'Rating'], log.finished, (entry) => [
      nameCell(entry),
      ownerCell(entry),
      outcomeCell(entry, log),
      ratingCell(entry.rating),
    ]),
    section(`Slipped ${since}`, ['What', 'Owner', 'Put back', 'In all'], log.slipped, (entry) => [
      nameCell(entry),
      ownerCell(entry),
      toldCell(entry),
      line(timesInWords(entry.slips)),
    ]),
    section('Metrics', ['Measure', 'Latest', 'Trend', 'Target', 'Result'], log.metrics, metricCells),
    section(
      `Recommendations by source${log.body === null ? '' : ', with those of other bodies'}`,
      ['Source', 'Rating', 'State'],
      log.sources,
      sourceCells,
    ),
    section(`Decisions ${since}`, ['Decision', 'Outcome', 'Meeting'], log.decisions, decisionCells),
  ];
  return sections
    .map((made) => (withPlaces ? withPlace(made) : made.section))
    .filter(({ rows, whenEmpty }) => rows.length > 0 || whenEmpty !== '')
    .map(withoutEmptyColumns);
}

function countLine({ length }: readonly unknown[], words: string, tone: Tone): Cell {
  return line(length === 0 ? '' : `${length} ${words}`, tone);
}

type Placed = Pick<LogEntry, 'by'>;

interface PlacedSection {
  readonly section: Section;
  /** What each row is of. */
  readonly entries: readonly Placed[];
}

function section<Entry extends Placed>(
  title: string,
  columns: readonly string[],
  entries: readonly Entry[],
  row: (entry: Entry) => readonly Cell[],
  whenEmpty = '',
): PlacedSection {
  return { section: { title, whenEmpty, columns, rows: entries.map(row) }, entries };
}

function workedSection(title: string, entries: readonly LogEntry[], log: ActionLog, whenEmpty = ''): PlacedSection {
  const row = (entry: LogEntry): Cell[] => [
    nameCell(entry),
    ownerCell(entry),
    dueCell(entry, log),
    line(timesInWords(entry.slips)),
    expectedCell(entry),
  ];
  return section(title, ['What', 'Owner', 'Due', 'Slipped', 'Rating'], entries, row, whenEmpty);
}

/** The rating now, and the one expected by the date that is due. */
function expectedCell({ rating, due }: LogEntry): Cell {
  const expected = due === null || due.track === 'due' || reaches(rating, due.track) ? '' : `to be ${due.track}`;
  return [...ratingCell(rating), ...line(expected, 'quiet')];
}

function withPlace({ section: { columns, rows, ...rest }, entries }: PlacedSection): Section {
  const placed = rows.map((row, index) => {
    const { file, line: number } = placeOf((entries[index] as Placed).by);
    return [...row, line(`${file}:${number}`, 'quiet')];
  });
  return { ...rest, columns: [...columns, 'Where'], rows: placed };
}
