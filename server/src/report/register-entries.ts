/** One item of the register as a line of an action log: words, days and the tag that everything hangs on. */
import type { Day, DaySpan } from '../register/calendar.ts';
import { type OwnerInWords, ownerOn } from '../register/in-words.ts';
import type { Deadline, Item, Mention, Observation, Register, Target } from '../register/model.ts';
import { asSaid, deadlineOf, ratingOf, type State, stateOf, titleOf } from '../register/queries.ts';
import { comparable, valueInWords } from '../register/value.ts';
import { gapOf, latestValue, series } from '../register/values-reported.ts';
import type { Rating } from '../syntax/ast.ts';

/** A deadline as said and the days it means, null for a vague date or a meeting nobody has fixed. */
export interface Due {
  readonly text: string;
  readonly days: DaySpan | null;
  /** `due`, or the rating expected by then. */
  readonly track: Deadline['track'];
  readonly by: Mention;
}

/** A recommendation or action. */
export interface LogEntry {
  readonly item: Item;
  readonly title: string;
  readonly state: State;
  readonly rating: Rating | undefined;
  /** Who holds the posts on the day of the log, or held them when it was done. The first leads. */
  readonly owners: readonly OwnerInWords[];
  readonly due: Due | null;
  /** The first date that was ever set. */
  readonly firstDue: Due | null;
  readonly slips: number;
  /** Days from the day of the log to the deadline: below 0 when it has passed; null without a deadline. */
  readonly daysLeft: number | null;
  /** The tag to turn to: the one that puts the item where the log shows it. */
  readonly by: Mention;
}

export interface MetricEntry {
  readonly item: Item;
  readonly title: string;
  readonly state: State;
  readonly latest: Observation | undefined;
  readonly target: Target | undefined;
  readonly stretch: Target | undefined;
  /** The latest value against the target, in words; `''` where there is nothing to compare. */
  readonly gap: string;
  /** What can be drawn of the values over time: those of one measure, in order. */
  readonly points: readonly Observation[];
  readonly by: Mention;
}

/** How long a title may be, in UTF-16 code units. */
const titleLength = 72;

/** The entry of a recommendation or action; `by` is the tag to turn to, left out the last that speaks of it. */
export function entryOf(item: Item, register: Register, soon: number, by?: Mention): LogEntry {
  const due = dueOf(deadlineOf(item));
  const last = due?.days?.last;
  return {
    item,
    title: titleOf(item, titleLength),
    state: stateOf(item, register, soon),
    rating: ratingOf(item),
    owners: ownersOf(item, register),
    due,
    firstDue: firstDueOf(item),
    slips: item.slips.length,
    daysLeft: last === undefined ? null : last - register.asOf,
    by: by ?? lastMention(item),
  };
}

/** The entry of a metric. */
export function metricEntryOf(item: Item, register: Register): MetricEntry {
  const latest = latestValue(item);
  return {
    item,
    title: titleOf(item, titleLength),
    state: stateOf(item, register),
    latest,
    target: item.targets.at(-1),
    stretch: item.stretches.at(-1),
    gap: gapOf(item),
    points: latest === undefined ? [] : series(item).filter(({ value }) => comparable(value, latest.value)),
    by: latest?.by ?? lastMention(item),
  };
}

/** From the first of some values to the last, their unit said once: `30 → 12.8%`; `''` for none. */
export function movementInWords(points: readonly Observation[]): string {
  const [first, last] = [points[0], points.at(-1)].map((point) =>
    point === undefined ? '' : valueInWords(point.value),
  );
  if (first === undefined || last === undefined || first === '') return '';
  const unit = /(?<=\d)(?:%| of .+| [^\d]+)$/u.exec(last)?.[0] ?? '';
  return `${unit !== '' && first.endsWith(unit) ? first.slice(0, -unit.length) : first} → ${last}`;
}

/** Who made an item, or where its figure comes from; `''` where nobody says. */
export function sourceInWords({ source }: Item, register: Register): string {
  const words = source?.value ?? '';
  return words.startsWith('@') ? ownerOn(words.slice(1), register, register.asOf).name : words;
}

/** The holders of an item's owning posts: on the day it ended, else on the register's day. */
export function ownersOf(item: Item, register: Register): OwnerInWords[] {
  const ended = item.status !== null && item.status.value !== 'open' ? item.statusDay : null;
  const day: Day = ended ?? register.asOf;
  return item.owners?.value.map(({ name }) => ownerOn(name, register, day)) ?? [];
}

export function dueOf(deadline: Deadline | undefined): Due | null {
  if (deadline === undefined) return null;
  const { said, days, track, by } = deadline;
  return { text: asSaid(by.minutes, said), days, track, by };
}

/** The first date set; an item that comes in with `slipped from A to B` was first due on A. */
export function firstDueOf(item: Item): Due | null {
  const first = item.deadlines[0];
  const slip = item.slips[0];
  if (slip !== undefined && slip.clause.type === 'slipped' && slip.clause.date !== null) {
    if (first === undefined || item.mentions.indexOf(slip.by) <= item.mentions.indexOf(first.by)) {
      const { by, clause, from } = slip;
      return {
        text: asSaid(by.minutes, clause.date as NonNullable<typeof clause.date>),
        days: from,
        track: first?.track ?? 'due',
        by,
      };
    }
  }
  return dueOf(first);
}

function lastMention(item: Item): Mention {
  return item.mentions.at(-1) as Mention;
}
