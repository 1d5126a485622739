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
  '\\b{posts}\\b|\\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b|\\bmay \\d|\\b(?:\\d|by|from|in|due|end of) may\\b|\\bby (?:the )?(?:end|next|\\d)\\b|\\b(?:spring|summer|autumn|winter) \\d',
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
    (columns !== null && (isUnderWay(cells, columns) || isAssigned(cells, columns)));
  return isTaken ? 0 : -1;
}

/** Whether it is somebody's, and said to be open. */
function isUnderWay(cells: readonly string[], { who, status }: Columns): boolean {
  return who !== -1 && isOpen.test(cells[status] ?? '');
}

/** Whether somebody has it by a date, or it is told how far it is and when it is due; of what was rejected nobody has it. */
function isAssigned(cells: readonly string[], { who, when, status }: Columns): boolean {
  return (
    isFilled(cells[when]) &&
    (isFilled(cells[who]) || isFilled(cells[status])) &&
    !cells.some((cell) => rejects.test(cell))
  );
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && /[a-z\d]/u.test(cell);
}
const rejects = /^\W*(?:not (?:agreed|accepted|supported|taken)|reject(?:ed)?|declined?|no\b)/u;

/** Where a row says what is recommended; where no column is named so, the longest cell does. */
function whatPlace(cells: readonly string[], columns: Columns | null): number {
  if (columns !== null && columns.what !== -1) return columns.what;
  return cells.reduce((longest, cell, index) => (cell.length > (cells[longest] ?? '').length ? index : longest), 0);
}
