/** What an edit left of a text: so many code units at its beginning, and at its end, are those of the text before. */
export interface Unchanged {
  readonly first: number;
  readonly last: number;
}

/** A text before an edit, and what that left of it. */
export interface TextBefore {
  readonly text: string;
  readonly unchanged: Unchanged;
}

/** What two edits left, one after the other, of a text that had `length` code units before the second. */
export function unchangedAfter(before: Unchanged, start: number, end: number, length: number): Unchanged {
  return { first: Math.min(before.first, start), last: Math.min(before.last, length - end) };
}
