/** The register as rows of a tracker: what a table and small charts show of each item, and nothing of its history. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import { reportInWords } from '../register/compare.ts';
import type { Item, Mention, Observation, Register, Target } from '../register/model.ts';
import { ratingOf, type State, titleOf } from '../register/queries.ts';
import { comparable, type Direction, numberOf, valueInWords } from '../register/value.ts';
import { gapOf, isTimed, latestValue, series } from '../register/values-reported.ts';
import { atTag, type Location } from '../rules/finding.ts';
import type { ItemKind, Rating } from '../syntax/ast.ts';
import { daysOverdue, dueOf, ownerWordsOf } from './item-words.ts';
import { registerAsOf } from './register-as-of.ts';
import { filterStandings, type ItemFilter, mostUrgent, type Standing } from './standing.ts';
import { shapeOf } from './state-shape.ts';

export interface RegisterDataOptions extends ItemFilter {
  /** The day to judge on; left out, that of the snapshot. */
  readonly asOf?: Day | undefined;
  /** How many rows to pass over; left out, none. */
  readonly offset?: number | undefined;
  /** How many rows to give at the most; left out, 500. */
  readonly limit?: number | undefined;
  /** How many values of a series to give at the most, the latest; left out, 60. */
  readonly points?: number | undefined;
}

export interface RegisterData {
  readonly asOf: Day;
  /** How many rows there are in all. */
  readonly total: number;
  readonly offset: number;
  /** The most urgent first. */
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  /** `''` for an item that nothing later can refer to. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** Who is to see to it, the first leading; `''` where nobody is named. */
  readonly owner: string;
  readonly state: State;
  readonly shape: string;
  readonly rating: Rating | null;
  /** The deadline as said, and its last day; null where none was stated. */
  readonly due: { readonly text: string; readonly day: Day | null } | null;
  /** 0 for what is not overdue. */
  readonly daysOverdue: number;
  readonly slips: number;
  /** The latest value and when it held; `''` for none. */
  readonly latest: string;
  readonly target: string;
  readonly stretch: string;
  /** The latest value against the target; `''` where they cannot be compared. */
  readonly gap: string;
  /** The values that can be drawn in one chart, in order of time. */
  readonly series: readonly SeriesPoint[];
  /** The lines of that chart: what is aimed at, and by when; null where there is none on its scale. */
  readonly targetPoint: SeriesPoint | null;
  readonly stretchPoint: SeriesPoint | null;
  /** Which way is better; null where nothing tells. */
  readonly better: Direction | null;
  /** The body that spoke of it first, as it writes its name. */
  readonly body: string;
  /** The tag that defines it. */
  readonly location: Location;
}

export interface SeriesPoint {
  /** The last day of the period the value is of; null where nobody knows. */
  readonly day: Day | null;
  readonly value: number;
  readonly label: string;
}

const usualLimit = 500;
const usualPoints = 60;

/** A page of the register's rows on a day. */
export function registerData(snapshot: Snapshot, options: RegisterDataOptions = {}): RegisterData {
  const { asOf, offset = 0, limit = usualLimit, points = usualPoints, ...filter } = options;
  const register = registerAsOf(snapshot, asOf ?? null);
  const standings = filterStandings(register, soonIn(snapshot.settings), filter);
  const rows = mostUrgent(standings, offset, limit).map((standing) => rowOf(standing, register, points));
  return { asOf: register.asOf, total: standings.length, offset, rows };
}

function rowOf({ item, state }: Standing, register: Register, points: number): RegisterRow {
  const defined = item.definitions[0] ?? (item.mentions[0] as Mention);
  const due = dueOf(item);
  const latest = latestValue(item);
  return {
    id: item.id,
    kind: item.kind,
    title: titleOf(item),
    owner: ownerWordsOf(item, register),
    state,
    shape: shapeOf(state),
    rating: ratingOf(item) ?? null,
    due: due === null ? null : { text: due.text, day: due.days?.last ?? null },
    daysOverdue: daysOverdue(item, state, register.asOf),
    slips: item.slips.length,
    latest: latest === undefined ? '' : reportInWords(latest),
    target: aimInWords(item.targets.at(-1)),
    stretch: aimInWords(item.stretches.at(-1)),
    gap: gapOf(item),
    series: latest === undefined ? [] : pointsOf(item, latest).slice(-points),
    targetPoint: aimPoint(item.targets.at(-1), latest),
    stretchPoint: aimPoint(item.stretches.at(-1), latest),
    better: item.direction?.value ?? null,
    body: defined.minutes.meeting.body.trim(),
    location: atTag(defined),
  };
}

function aimInWords(target: Target | undefined): string {
  return target === undefined ? '' : valueInWords(target.value);
}

function aimPoint(target: Target | undefined, latest: Observation | undefined): SeriesPoint | null {
  if (target === undefined || latest === undefined || !comparable(target.value, latest.value)) return null;
  const { value, days } = target;
  return { day: days?.last ?? null, value: numberOf(value), label: valueInWords(value) };
}

/** The values of one measure with the latest: a count and a percentage have no scale in common. */
function pointsOf(item: Item, latest: Observation): SeriesPoint[] {
  return series(item)
    .filter(({ value }) => comparable(value, latest.value))
    .map((observation) => ({
      // What only was so before has no place in time: drawn on the day it was said, it would stand over the value of that day.
      day: isTimed(observation) ? (observation.period?.last ?? null) : null,
      value: numberOf(observation.value),
      label: valueInWords(observation.value),
    }));
}
