/** Reads a sentence that stands alone. */
import type { ItemKind, SaidDate } from '../syntax/ast.ts';
import { dueIn, isDeadline } from './deadline.ts';
import { type Details, detailsOf } from './details.ts';
import { readingsIn, untagged } from './read-prose.ts';
import { addresseeIn } from './recommendations/addressee.ts';

export interface WordsReading extends Details {
  readonly kind: ItemKind;
}

/** What some words say by themselves. */
export function readWords(words: string): WordsReading[] {
  return readingsIn(words, untagged).map(({ reading, words: read, governor }) => ({
    kind: reading.kind,
    ...detailsOf(reading.kind, read, governor, reading.at - reading.start),
  }));
}

/** The day by which something is to be done, as the words have it; `''` where they have none. */
export function deadlineIn(words: string): string {
  return dueIn(words, 0);
}

/** Whether some words make a date that stands in them a deadline, beyond doubt. */
export function isDeadlineAt(words: string, date: SaidDate): boolean {
  return isDeadline(words, date);
}

/** Whom the words of a recommendation name as having to do it, as written; `''` for nobody. */
export function advisedIn(words: string): string {
  return addresseeIn(words);
}
