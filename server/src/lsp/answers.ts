/** The outline and the register's rows as they are sent: places as the client counts them, days as it writes them. */
import type { OutlineAnswer, Place } from '../config/outline-schema.ts';
import type { PublicCopyAnswer, RatingsAnswer, RegisterAnswer } from '../config/tracker-schema.ts';
import type { OutlinePage } from '../features/outline.ts';
import type { PublicCopy } from '../features/public-copy.ts';
import type { RatingShares } from '../features/rating-shares.ts';
import type { RegisterData, SeriesPoint } from '../features/register-data.ts';
import { type Day, isoDay } from '../register/calendar.ts';
import type { Location } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

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
  const rows = data.rows.map(({ due, series, targetPoint, stretchPoint, location, ...row }) => ({
    ...row,
    due: due === null ? null : { text: due.text, day: dayOrNull(due.day) },
    series: series.map(pointAnswer),
    targetPoint: targetPoint === null ? null : pointAnswer(targetPoint),
    stretchPoint: stretchPoint === null ? null : pointAnswer(stretchPoint),
    location: locate(location),
  }));
  return { version: 1, ...data, asOf: isoDay(data.asOf), complete, rows };
}

/** The answer to `matters/ratings`. `complete` is false while documents are still being read. */
export function ratingsAnswer({ asOf, meetings }: RatingShares, complete: boolean): RatingsAnswer {
  const shares = meetings.map(({ day, ...counts }) => ({ day: isoDay(day), ...counts }));
  return { version: 1, asOf: isoDay(asOf), complete, meetings: shares };
}

/** The answer to `matters/publicCopy`. */
export function publicCopyAnswer(copy: PublicCopy, rangeAt: (span: Span) => Place['range']): PublicCopyAnswer {
  const problems = copy.problems.map(({ message, ...span }) => ({ message, range: rangeAt(span) }));
  return { version: 1, ...copy, lines: [...copy.lines], problems };
}

function pointAnswer({ day, value, label }: SeriesPoint) {
  return { day: dayOrNull(day), value, label };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
