/** Rows of recommendations that somebody has taken on: `Agreed. Payroll Team Leader to set up log | 30 April`. */

import type { Columns, Governor } from '../sentences/governor.ts';
import { isDone } from '../sentences/over.ts';
import { pattern } from '../sentences/patterns.ts';
import { cellsOf } from '../sentences/rows.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';

/** An answer that accepts, and does not say that it was done already or how far it was not. */
const accepts = pattern(
  '^\\W*(?:(?:partly|partially|fully) )?(?:agreed?|accepted|accept|yes)\\b(?! (?:in principle|subject|to note)\\b|,? (?:and|but) (?:already |now |since )?(?:done|complete[d]?|implemented|actioned|in place))',
);
/** Behind the answer, in its cell or another: who is to see to it, or by when. */
const owned = pattern(
  '\\b{posts}\\b|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) (?:\\d{1,2}, )?\\d{2,4}\\b|\\bby (?:the )?(?:end|next|\\d|spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|november|december)\\b',
);
/** `Hilda to chase the Assistant Director`: whoever that is, somebody is. */
const somebodyTo = pattern("(?:^|[.;:,] ?)(?:the )?(?:[\\w'-]+ ){1,4}to {doing}\\b");
/** Where it stands, of what is under way and somebody's. */
const isOpen = pattern('^\\W*(?:open|overdue|outstanding|carried forward|carry forward|still to (?:come|do)|late)\\b');

/** Whether a row of recommendations says that somebody is to do what it recommends. */
export function takenOnAt({ raw }: SentenceWords, { columns }: Governor): number {
  if (isDone(raw, columns)) return -1;
  const cells = cellsOf(raw.toLowerCase());
  const answers = cells.filter((_, index) => index !== whatPlace(cells, columns));
  const isTaken =
    (answers.some((cell) => accepts.test(cell)) && answers.some((cell) => owned.test(cell))) ||
    answers.some((cell) => somebodyTo.test(cell)) ||
    (columns !== null && columns.who !== -1 && isOpen.test(cells[columns.status] ?? ''));
  return isTaken ? 0 : -1;
}

/** Where a row says what is recommended; where no column is named so, the longest cell does. */
function whatPlace(cells: readonly string[], columns: Columns | null): number {
  if (columns !== null && columns.what !== -1) return columns.what;
  return cells.reduce((longest, cell, index) => (cell.length > (cells[longest] ?? '').length ? index : longest), 0);
}
