/** The outline and the register's rows as they are sent: places as the client counts them, days as it writes them. */
import type { OutlineAnswer, Place } from '../config/outline-schema.ts';
import type { RegisterAnswer } from '../config/tracker-schema.ts';
import type { OutlinePage } from '../features/outline.ts';
import type { RegisterData } from '../features/register-data.ts';
import { type Day, isoDay } from '../register/calendar.ts';
import type { Location } from '../rules/finding.ts';

/** Gives the place of a stretch of a document in the client's terms. */
export type Locate = (location: Location) => Place;

/** The answer to `matters/outline`. `complete` is false while documents are still being read. */
export function outlineAnswer(page: OutlinePage, complete: boolean, locate: Locate): OutlineAnswer {
  const nodes = page.nodes.map(({ location, ...node }) => ({
    ...node,
    location: location === null ? null : locate(location),
  }));
  return { version: 1, ...page, asOf: isoDay(page.asOf), complete, nodes };
}

/** The answer to `matters/register`. `complete` is false while documents are still being read. */
export function registerAnswer(data: RegisterData, complete: boolean, locate: Locate): RegisterAnswer {
  const rows = data.rows.map(({ due, series, location, ...row }) => ({
    ...row,
    due: due === null ? null : { text: due.text, day: dayOrNull(due.day) },
    series: series.map(({ day, value, label }) => ({ day: dayOrNull(day), value, label })),
    location: locate(location),
  }));
  return { version: 1, ...data, asOf: isoDay(data.asOf), complete, rows };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
