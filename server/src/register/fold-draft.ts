/** What the parts of the fold share: the item as it grows, and what of the world they may ask. */
import type { ItemKind, SaidDate } from '../syntax/ast.ts';
import { type Day, type DaySpan, oneDay } from './calendar.ts';
import { daysMeant } from './days-meant.ts';
import type { Item, Mention, Minutes } from './model.ts';

/** What the fold must know of the world besides the item's own tags. */
export interface FoldContext {
  /** The month fiscal years begin in, from 1. */
  readonly fiscalStart: number;
  /** The day of the meeting that follows a document's, or null while nobody has named it. */
  readonly nextMeeting: (minutes: Minutes) => Day | null;
}

/** An item being folded. Its fields are set in the files of the fold, and nowhere else. */
export type Draft = { -readonly [Key in keyof Item]: Item[Key] };

export const noStatements: readonly never[] = Object.freeze([]);

/** Lists start as one shared empty list: most items have no targets, slips or links, and there are many items. */
export function added<T>(list: readonly T[], value: T): readonly T[] {
  if (list.length === 0) return [value];
  (list as T[]).push(value);
  return list;
}

/** The list without the room that it grew by. */
export function exactly<T>(list: readonly T[]): readonly T[] {
  return list.length > 1 ? list.slice() : list;
}

/** An item of which nothing has been said yet. */
export function emptyItem(id: string, kind: ItemKind, mentions: readonly Mention[]): Draft {
  return {
    id,
    kind,
    definitions: noStatements,
    mentions,
    called: null,
    owners: null,
    status: null,
    statusDay: null,
    ratings: noStatements,
    deadlines: noStatements,
    slips: noStatements,
    observations: noStatements,
    targets: noStatements,
    stretches: noStatements,
    direction: null,
    needs: noStatements,
    serves: noStatements,
    replaces: noStatements,
    source: null,
  };
}

/** The days a date in a tag means, with `next meeting` as the body's own. */
export function daysSaid(
  date: SaidDate | null,
  { minutes }: Mention,
  toward: 'next' | 'last',
  context: FoldContext,
): DaySpan | null {
  if (date === null) return null;
  if (date.form === 'meeting') {
    const day = context.nextMeeting(minutes);
    return day === null ? null : oneDay(day);
  }
  if (date.year === 0 && minutes.meeting.day === null) return null;
  return daysMeant(date, minutes.meeting.day ?? 0, toward, context.fiscalStart);
}
