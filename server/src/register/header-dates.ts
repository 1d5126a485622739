/** The dates of a header that came to no day, for the rules that say why. */
import type { HeaderEntry, HeaderValue, SaidDate } from '../syntax/ast.ts';
import { parseDate } from '../syntax/parse.ts';
import { type Day, dayOf } from './calendar.ts';
import { daysMeant } from './days-meant.ts';
import { entryOf, type StatedOwner } from './meeting.ts';
import type { Minutes } from './model.ts';

export interface DateWithoutDay {
  readonly key: string;
  readonly value: Extract<HeaderValue, { type: 'scalar' }>;
  /** The date as it reads, where it stands; null where it does not. */
  readonly said: SaidDate | null;
}

/** Without a year a date is taken from the first day there is, which leaves it before this one. */
const firstCertain = dayOf(1972, 1, 1);
const noDates: readonly DateWithoutDay[] = [];
const noOwners: readonly StatedOwner[] = [];

function isUndated({ since, until }: StatedOwner): boolean {
  return since === null || until === null;
}

/** Dates of the meeting, the next one and the owners' terms that are written but mean no day, or no day for certain. */
export function datesWithoutDay({ read: { header }, meeting }: Minutes): readonly DateWithoutDay[] {
  const date = meeting.day === null || meeting.day < firstCertain ? entryOf(header, 'date') : undefined;
  const next = meeting.next === null ? entryOf(header, 'next') : undefined;
  const stated = meeting.owners.length === 0 ? noOwners : meeting.owners.filter(isUndated);
  if (date === undefined && next === undefined && stated.length === 0) return noDates;
  const entries: (HeaderEntry | undefined)[] = [date, next];
  const undated = new Set(stated.map(({ handle }) => handle));
  const owners = undated.size === 0 ? undefined : entryOf(header, 'owners')?.value;
  for (const { key, value } of owners?.type === 'map' ? owners.entries : []) {
    if (value.type !== 'map' || !undated.has(key)) continue;
    entries.push(...value.entries.filter((field) => field.key === 'since' || field.key === 'until'));
  }
  return entries.flatMap((entry) => {
    if (entry?.value.type !== 'scalar' || entry.value.text.trim() === '') return [];
    const { key, value } = entry;
    const said = parseDate(value.text);
    // A scalar in quotes is shorter than where it stands.
    return [{ key, value, said: said === null ? null : { ...said, start: value.start, end: value.end } }];
  });
}

/** The day in a document's file name (`2020-01-24`, `2020_01_24`, `20200124`); null for none. */
export function dayInPath(path: string): Day | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, year, month, day] = /(?<!\d)(\d{4})[-_. ]?(\d\d)[-_. ]?(\d\d)(?!\d)/u.exec(name) ?? [];
  const said = year === undefined ? null : parseDate(`${year}-${month}-${day}`);
  return said === null || said.form !== 'day' ? null : (daysMeant(said, 0, 'next', 4)?.first ?? null);
}
