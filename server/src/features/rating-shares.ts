/** How the ratings of a plan changed: how many of its items stood at each, after every meeting that moved one. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Item, Mention, Register } from '../register/model.ts';
import type { Rating } from '../syntax/ast.ts';
import { registerAsOf } from './register-as-of.ts';
import { filterStandings, type ItemFilter } from './standing.ts';

export interface RatingSharesOptions extends ItemFilter {
  /** The last day that counts; left out, that of the snapshot. */
  readonly asOf?: Day | undefined;
  /** How many meetings to give at the most, the latest; left out, 60. */
  readonly points?: number | undefined;
}

export interface RatingShares {
  readonly asOf: Day;
  /** In order of time; the items are those that the filter lets through on the last day. */
  readonly meetings: readonly RatedMeeting[];
}

/** How many items stood at each rating when a day was over. */
export interface RatedMeeting extends Readonly<Record<Rating, number>> {
  readonly day: Day;
}

/** From a day on an item stands at a rating, or (null) is no part of the plan any more. */
interface Step {
  readonly day: Day;
  readonly item: Item;
  readonly rating: Rating | null;
}

const usualPoints = 60;

/**
 * An item counts from its first rating on, with its latest, until the body takes it off: closed, withdrawn, or replaced by
 * another. One that is said to be so `since` a day counts from then on. What is done keeps its rating, for that is what the plan came to. Ratings of undated minutes have no place in time.
 */
export function ratingShares(snapshot: Snapshot, options: RatingSharesOptions = {}): RatingShares {
  const { asOf, points = usualPoints, ...filter } = options;
  const register = registerAsOf(snapshot, asOf ?? null);
  const items = filterStandings(register, soonIn(snapshot.settings), filter).map(({ item }) => item);
  const steps = items.flatMap((item) => stepsOf(item, register)).sort((one, other) => one.day - other.day);
  return { asOf: register.asOf, meetings: countAfterEach(steps).slice(-points) };
}

function stepsOf(item: Item, register: Register): Step[] {
  const end = endOf(item, register);
  let before = Number.NEGATIVE_INFINITY;
  const steps = item.ratings.flatMap(({ value, by, day: from }): Step[] => {
    if (dayOf(by) === null || from === null) return [];
    // What was told first held until then, whatever is said of it later.
    const day = Math.max(before, from);
    before = day;
    return end !== null && day >= end ? [] : [{ day, item, rating: value }];
  });
  return end === null || steps.length === 0 ? steps : [...steps, { day: end, item, rating: null }];
}

/** The day from which an item is no part of the plan any more; null while it is. */
function endOf(item: Item, register: Register): Day | null {
  const { status } = item;
  const off = status?.value === 'closed' || status?.value === 'withdrawn' ? dayOf(status.by) : null;
  const replacement = register.links.replacers.get(item.id)?.find((other) => item.id !== '' && other.id !== item.id);
  const defined = replacement?.definitions[0];
  const replaced = defined === undefined ? null : dayOf(defined);
  return off === null || replaced === null ? (off ?? replaced) : Math.min(off, replaced);
}

function countAfterEach(steps: readonly Step[]): RatedMeeting[] {
  const counts: Record<Rating, number> = { red: 0, amber: 0, green: 0, blue: 0 };
  const now = new Map<Item, Rating>();
  const meetings: RatedMeeting[] = [];
  for (const [place, { day, item, rating }] of steps.entries()) {
    const before = now.get(item);
    if (before !== undefined) counts[before]--;
    if (rating === null) now.delete(item);
    else {
      now.set(item, rating);
      counts[rating]++;
    }
    if (steps[place + 1]?.day !== day) meetings.push({ day, ...counts });
  }
  return meetings;
}

function dayOf({ minutes }: Mention): Day | null {
  return minutes.meeting.day;
}
