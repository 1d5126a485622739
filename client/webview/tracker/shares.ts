/** The ratings of a plan at one meeting as shares of the whole. */
import type { Meeting, Rating } from '../../src/tracker/messages.ts';
import { ratings } from './rows.ts';

export interface Share {
  readonly rating: Rating;
  readonly count: number;
  /** In hundredths, whole numbers that add up to 100; 0 where nothing is rated. */
  readonly percent: number;
}

export function ratedIn(meeting: Meeting): number {
  return ratings.reduce((sum, rating) => sum + meeting[rating], 0);
}

/** One share a rating, none left out. What rounding takes away goes to the largest remainders (Hare and Niemeyer). */
export function sharesOf(meeting: Meeting): Share[] {
  const total = ratedIn(meeting);
  const exact = ratings.map((rating) => (total === 0 ? 0 : (meeting[rating] / total) * 100));
  const percents = exact.map(Math.floor);
  const short = total === 0 ? 0 : 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const remainder = (place: number) => (exact[place] as number) % 1;
  const byRemainder = ratings.map((_, place) => place).sort((one, other) => remainder(other) - remainder(one));
  for (const place of byRemainder.slice(0, short)) percents[place] = (percents[place] as number) + 1;
  return ratings.map((rating, place) => ({ rating, count: meeting[rating], percent: percents[place] as number }));
}
