/** What the words of a tag come to, shown behind them: days, values read, how late, how often put back. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import { longDay } from '../register/calendar.ts';
import { indexOf } from '../register/item-index.ts';
import type { Item, Mention, Minutes, Slip } from '../register/model.ts';
import { deadlineOf, stateOf, titleOf } from '../register/queries.ts';
import { valueInWords } from '../register/value.ts';
import type { SaidDate, Span, Tag } from '../syntax/ast.ts';
import { firstEndingAfter } from '../text/search.ts';
import { counted } from '../text/words.ts';
import { type DateReading, isInFull, readingOf, spanInWords } from './date-reading.ts';
import { headOf } from './hover/hovered.ts';
import { daysOverdue } from './item-words.ts';
import { type Mentioned, mentionedBy } from './mentioned.ts';
import { shapeOf } from './state-shape.ts';

/** What a hint tells, so that each sort can be turned off. */
export type InlayHintSort = 'date' | 'value' | 'overdue' | 'slips';

/** Words shown at a place of a document, with a blank before them. */
export interface InlayHint {
  readonly offset: number;
  readonly sort: InlayHintSort;
  readonly label: string;
  readonly tooltip: string;
}

export interface InlayHintOptions {
  /** What is wanted; all of it unless said. */
  readonly sorts?: readonly InlayHintSort[];
}

/** The hints of a stretch of a document, in order of place. */
export function inlayHintsIn(
  snapshot: Snapshot,
  minutes: Minutes,
  range: Span,
  options: InlayHintOptions = {},
): InlayHint[] {
  const { tags } = minutes.read;
  const hints: InlayHint[] = [];
  // A hint may stand at the very end of a tag that is still being typed.
  for (let at = firstEndingAfter(tags, range.start - 1); at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (tag.start > range.end) break;
    const mentioned = mentionedBy(tag, minutes, snapshot.register);
    hints.push(...dateHints(tag, minutes, snapshot));
    if (mentioned !== undefined) hints.push(...itemHints(tag, mentioned, snapshot));
  }
  const { sorts } = options;
  return hints
    .filter(({ offset, sort }) => range.start <= offset && offset <= range.end && (sorts?.includes(sort) ?? true))
    .sort((one, other) => one.offset - other.offset);
}

function dateHints(tag: Tag, minutes: Minutes, snapshot: Snapshot): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const clause of tag.clauses) {
    for (const date of [clause.date, clause.to]) {
      if (date === null || isInFull(date)) continue;
      const reading = readingOf(date, clause, tag, minutes, snapshot);
      const label = labelOf(date, reading);
      if (label === '' || reading.days === null) continue;
      const tooltip = `Read as ${spanInWords(reading.days)}`;
      hints.push({ offset: date.end, sort: 'date', label: `= ${label}`, tooltip });
    }
  }
  return hints;
}

/** What a date means that does not say so itself; `''` where it does: a month or year with its year is what it says. */
function labelOf({ form, edge, year }: SaidDate, { days, purpose }: DateReading): string {
  if (days === null) return '';
  if (purpose === 'deadline') return longDay(days.last);
  if (purpose === 'beginning') return longDay(days.first);
  return year !== 0 && edge === '' && (form === 'month' || form === 'year') ? '' : spanInWords(days);
}

function itemHints(tag: Tag, { item, mention }: Mentioned, snapshot: Snapshot): InlayHint[] {
  const index = indexOf(item);
  const hints: InlayHint[] = [];
  const read = index.read.get(mention);
  if (read !== undefined) {
    hints.push({
      offset: endOfNames(tag),
      sort: 'value',
      label: `now ${valueInWords(read.value)}`,
      tooltip: 'The value read from the words this tag covers. Write `now` and a value where it should be another.',
    });
  }
  const late = lateHint(item, mention, snapshot);
  if (late !== undefined) hints.push(late);
  const slip = index.slips.get(mention);
  if (slip !== undefined) hints.push(slipHint(slip, item));
  return hints;
}

/** Where the kind, the id and the owners end that stand before all clauses. */
function endOfNames(tag: Tag): number {
  const first = tag.clauses[0]?.start ?? tag.end;
  const owners = tag.owners.filter(({ start }) => start < first);
  return Math.max(headOf(tag).end === tag.end ? 0 : headOf(tag).end, ...owners.map(({ end }) => end));
}

/** How late an item is, behind the date that it missed. */
function lateHint(item: Item, mention: Mention, { register, settings }: Snapshot): InlayHint | undefined {
  const deadline = deadlineOf(item);
  if (deadline?.by !== mention || deadline.days === null) return undefined;
  const days = daysOverdue(item, stateOf(item, register, soonIn(settings)), register.asOf);
  if (days === 0) return undefined;
  return {
    offset: deadline.said.end,
    sort: 'overdue',
    label: `${shapeOf('overdue')} ${counted(days, 'day')} overdue`,
    tooltip: `“${titleOf(item)}” was due on ${longDay(deadline.days.last)}; judged on ${longDay(register.asOf)}.`,
  };
}

/** By how much a date was put back, and for which time, behind the clause that says so. */
function slipHint(slip: Slip, { slips }: Item): InlayHint {
  const { from, to, clause } = slip;
  const days = from === null || to === null ? 0 : to.last - from.last;
  const count = slips.indexOf(slip) + 1;
  const time = slips.length === 1 ? '' : `, ${ordinal(count)} time`;
  const dates = from === null || to === null ? '' : `: from ${longDay(from.last)} to ${longDay(to.last)}`;
  return {
    offset: (clause.to ?? clause.date)?.end ?? clause.keywordEnd,
    sort: 'slips',
    label: days > 0 ? `put back ${counted(days, 'day')}${time}` : `put back${time}`,
    tooltip: `Put back ${count} of ${counted(slips.length, 'time')}${dates}.`,
  };
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
