/** What is said of an item in lists of many: a few words each for its owners, its date and how it stands. */
import { type Day, type DaySpan, longDay } from '../register/calendar.ts';
import { reportInWords } from '../register/compare.ts';
import { dateInWords, ownersInWords } from '../register/in-words.ts';
import type { Item, Register } from '../register/model.ts';
import { asSaid, deadlineOf, ratingOf, ratingReached, type State } from '../register/queries.ts';
import { gapOf, latestValue } from '../register/values-reported.ts';
import { counted } from '../text/words.ts';

/** The owners in words, the first leading: as on the day the item ended, else on the register's day; `''` for none. */
export function ownerWordsOf(item: Item, register: Register): string {
  if (item.owners === null) return '';
  const ended = item.status !== null && item.status.value !== 'open' ? item.statusDay : null;
  const handles = item.owners.value.map(({ name }) => name);
  return ownersInWords(handles, register, ended ?? register.asOf);
}

/** The deadline that counts, as said with the day it means: `end of March 2021 (31 March 2021)`; `''` for none. */
export function dueWordsOf(item: Item): string {
  const deadline = deadlineOf(item);
  return deadline === undefined ? '' : dateInWords(deadline.by.minutes, deadline.said, deadline.days);
}

/** A deadline as said, and the days it means; null where none was ever stated. */
export function dueOf(item: Item): { readonly text: string; readonly days: DaySpan | null } | null {
  const deadline = deadlineOf(item);
  return deadline === undefined ? null : { text: asSaid(deadline.by.minutes, deadline.said), days: deadline.days };
}

/** By how many days an overdue item is late; 0 for any other. */
export function daysOverdue(item: Item, state: State, asOf: Day): number {
  const last = deadlineOf(item)?.days?.last;
  return state === 'overdue' && last !== undefined ? asOf - last : 0;
}

interface Standing {
  readonly state: State;
  readonly asOf: Day;
  readonly words: string;
}

/** The words made last for each item: lists of many are asked for with each letter typed, and few of the items are others. */
const standings = new WeakMap<Item, Standing>();

/** How an item stands, in a few words: `overdue by 12 days`, `due soon, by 31 March 2024`, `short: 34.6%, ...`. */
export function standingInWords(item: Item, state: State, { asOf }: Pick<Register, 'asOf'>): string {
  const made = standings.get(item);
  if (made?.state === state && made.asOf === asOf) return made.words;
  const words = makeStanding(item, state, asOf);
  standings.set(item, { state, asOf, words });
  return words;
}

function makeStanding(item: Item, state: State, asOf: Day): string {
  switch (state) {
    case 'overdue':
      return `overdue by ${counted(daysOverdue(item, state, asOf), 'day')}`;
    case 'due soon':
    case 'open':
    case 'blocked': {
      const days = deadlineOf(item)?.days;
      // What is as good as was expected waits for no day.
      if (ratingReached(item)) return `${state}, rated ${ratingOf(item)}`;
      const due = days == null ? dueWordsOf(item) : longDay(days.last);
      return due === '' ? state : `${state}, due ${due}`;
    }
    case 'missed':
    case 'short': {
      const latest = latestValue(item);
      return [latest === undefined ? state : `${state}: ${reportInWords(latest)}`, gapOf(item)]
        .filter((part) => part !== '')
        .join(', ');
    }
    case 'met':
    case 'not comparable':
    case 'no target': {
      const latest = latestValue(item);
      return latest === undefined ? state : `${state}: ${reportInWords(latest)}`;
    }
    case 'done':
    case 'closed':
    case 'withdrawn':
      return item.statusDay === null ? state : `${state} ${longDay(item.statusDay)}`;
    default:
      return state;
  }
}
