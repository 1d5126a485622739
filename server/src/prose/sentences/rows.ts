/** The cells of a row, and what its status says. */
import type { Columns } from './governing.ts';
import { pattern } from './patterns.ts';

/** The cells of a row, without blanks at their ends. */
export function cellsOf(row: string): string[] {
  const cells = row.split('|').map((cell) => cell.trim());
  if (cells.at(-1) === '') cells.pop();
  if (cells[0] === '') cells.shift();
  return cells;
}

const done = pattern(
  '^\\W*(?:(?:agreed|accepted),? (?:and )?(?:now )?)?(?:done|complete|completed|closed|finished|discharged|actioned|delivered|resolved|achieved|implemented|withdrawn|cleared|no longer required|no further action|removed|yes|sent|blue|ended|fulfilled|published)\\b(?! (?:by|except|apart|in part|subject))|^\\W*(?:superseded|overtaken|withdrawn|replaced by|not needed|lapsed|dropped|abandoned|merged (?:with|into))\\b|[,;.:-] ?(?:now |action )?(?:closed|complete|completed|done|discharged)\\W*$|^\\W*(?:on (?:the|this) agenda|see (?:item|agenda|minute))|\\b(?:now|since|was|were|has been|had been|been|is|are) (?:complete|completed|done|closed|actioned|finished|circulated|sent|discharged|removed|delivered|resolved)\\W*(?:$|[.;,])|\\b(?:item|action) (?:can be )?closed\\b|^\\W*(?:carried out|already|circulated|issued) ',
);
/** A status in the past tense, with no more than a day or a place behind it, and words that close. */
const over = pattern(
  '^\\W*(?:reply |response |letter |report |now |all )?(?:received|shared|held|provided|presented|submitted|appointed|installed|arranged|met|paid|bought|purchased|posted|reported|approved|adopted|signed|uploaded|launched|distributed|written|emailed|visited|fitted|repaired|replaced|updated|amended|notified|informed|cleared|cancelled|declined|refused|rejected|recruited|filled)\\b(?= ?(?:$|[.;,]|and [a-z]+ed\\b|(?:on |in |at |to |by |with )?(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|the (?:last|board|committee|meeting)|members|all)))|\\bno longer (?:needed|required|relevant|applicable|proceeding)\\b|\\bpropos(?:e|ed|al) (?:to (?:close|remove)|closure|for closure)\\b|\\b(?:can|to|may|should) (?:now )?be (?:closed|removed)\\b|(?:^|[,.;] ?)(?:remove|close|for closure)\\W*$|\\baction closed\\b|\\bis now live\\b',
);
const isOver = (status: string): boolean => over.test(status) && !unfinished.test(status);
const unfinished =
  /\b(?:but|await(?:ing|ed)|pending|chas(?:ing|ed)|to follow|draft|some|partly|part|not|still|yet|outstanding|due)\b/u;
const notDone = pattern(
  '\\b(?:not|partly|partially|nearly|almost|to be|yet|part|half|except|outstanding|due|second|remain(?:s|ing)?|but|still) ?(?:complete|completed|done|closed|to|outstanding|arranged)?\\b',
);
const happened =
  /(?:^| - |: |\) ?-? ?)(?:now |all |already )?(?:done|sorted|happened|finished|complete|completed|closed|mended|fixed|bought|paid|ordered|delivered|returned|sent|dealt with|went (?:well|out)|in place)\b/u;
const doneAtEnd = pattern(
  '(?:[,;:(|-] ?|\\. ?)(?:now |already |since |action )?(?:done|complete|completed|closed|discharged|actioned|finished|withdrawn|superseded)\\b(?: (?:on |in |during |at |since |by )?[\\w ]{1,30})?[).]?$|^(?:done|complete|completed|closed)\\b|- done\\W*$|\\b(?:overtaken by events|delete)\\W*$|\\b(?:was|were|has been|have been|had been) (?:withdrawn|completed|done|closed|actioned|discharged)\\W*$|\\bhas been (?:completed|done|sent|actioned|circulated)\\W*$|\\bis now (?:live|up|in place|complete|done|fixed|open|available|on the website)\\W*$',
);

/** Whether a row or entry says that it is done. */
export function isDone(raw: string, columns: Columns | null): boolean {
  const low = raw.toLowerCase();
  if (columns === null) return doneAtEnd.test(low) || (happened.test(low) && !notDone.test(low));
  const cells = cellsOf(low);
  const status = columns.status === -1 ? cells.at(-1) : cells[columns.status];
  const last = cells.at(-1) ?? '';
  if ((status !== undefined && isOver(status)) || (cells.length > 2 && isOver(last))) return true;
  if (status === undefined || !done.test(status)) return columns.status === -1 && doneAtEnd.test(low);
  return !(notDone.test(status) && !/^\W*(?:done|complete|completed|closed|actioned)\b/u.test(status));
}

/** Whether a row of a table of actions names none. */
export function isEmptyCell(raw: string, columns: Columns | null): boolean {
  if (columns === null) return false;
  const cells = cellsOf(raw.toLowerCase());
  const what = cells[columns.what === -1 ? 0 : columns.what] ?? '';
  const who = columns.who === -1 ? 'somebody' : (cells[columns.who] ?? '');
  return (
    what === '' ||
    /^\W*(?:none|nil|n\/a|nothing|no (?:further )?actions?|-)\b/u.test(what) ||
    /^(?:n\/a|none|nil)$/u.test(who)
  );
}
