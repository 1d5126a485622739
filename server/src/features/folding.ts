/** What may be folded away: the header and its lists, sections, long lists and tables, tags over several lines. */
import type { Minutes } from '../register/model.ts';
import type { HeaderEntry } from '../syntax/ast.ts';
import { type Heading, headingsIn, isBlank, type Line, linesIn } from '../syntax/headings.ts';
import type { Span } from '../text/span.ts';

/** From inside the first line, which stays, to the end of the last. */
export interface Fold extends Span {
  readonly sort: 'header' | 'section' | 'list' | 'table' | 'tag';
}

export interface FoldingOptions {
  /** How many are given at the most; the first of them. */
  readonly limit?: number;
}

const mostFolds = 5000;
/** Lists and tables of fewer lines are seen at a glance. */
const leastLines = 4;

/** The folds of a document in the order in which they begin, the larger first. Each takes in more than one line. */
export function foldsIn({ source, read }: Minutes, { limit = mostFolds }: FoldingOptions = {}): Fold[] {
  const text = source.text();
  const folds: Fold[] = [];
  const from = read.header?.end ?? 0;
  if (read.header !== null) {
    folds.push({ start: read.header.start, end: withoutBlankEnd(text, read.header.end, 0), sort: 'header' });
    for (const { start, value } of read.header.entries) {
      folds.push({ start, end: value.end, sort: 'header' });
      if (value.type === 'map') for (const entry of value.entries) folds.push(entryFold(entry));
    }
  }
  folds.push(...sectionFolds(text, headingsIn(text, read)));
  for (const { start, end } of read.tags) folds.push({ start, end, sort: 'tag' });
  folds.push(...blockFolds(text, from));
  return folds
    .filter(({ start, end }) => hasLineEnd(text, start, end))
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .slice(0, limit);
}

function entryFold({ start, end, value }: HeaderEntry): Fold {
  return { start, end: Math.max(end, value.end), sort: 'header' };
}

/** Each from its heading to before the next of its rank or above, without the blank lines at its end. */
function sectionFolds(text: string, headings: readonly Heading[]): Fold[] {
  const folds: Fold[] = [];
  const open: Heading[] = [];
  const close = (rank: number, at: number) => {
    for (let last = open.at(-1); last !== undefined && last.rank >= rank; last = open.at(-1)) {
      folds.push({ start: last.start, end: withoutBlankEnd(text, at, last.end), sort: 'section' });
      open.pop();
    }
  };
  for (const heading of headings) {
    close(heading.rank, heading.start);
    open.push(heading);
  }
  close(0, text.length);
  return folds;
}

/** Runs of lines that are rows of a table or entries of a list, with what is set in below an entry. */
function blockFolds(text: string, from: number): Fold[] {
  const folds: Fold[] = [];
  let sort: 'list' | 'table' | undefined;
  let first: Line | undefined;
  let last: Line | undefined;
  let lines = 0;
  const finish = () => {
    if (sort !== undefined && first !== undefined && last !== undefined && lines >= leastLines)
      folds.push({ start: first.start, end: last.end, sort });
    sort = undefined;
    lines = 0;
  };
  for (const line of linesIn(text, from)) {
    const here = sortOf(text, line, sort);
    if (here !== sort) finish();
    if (here === undefined) continue;
    if (sort === undefined) {
      sort = here;
      first = line;
    }
    last = line;
    lines++;
  }
  finish();
  return folds;
}

const entry = /[ \t]{0,12}(?:[-*+•]|\(?(?:\d{1,3}|[a-z])[.)])[ \t\u00a0]/uy;

function sortOf(text: string, line: Line, going: 'list' | 'table' | undefined): 'list' | 'table' | undefined {
  if (isBlank(text, line)) return undefined;
  if (text.charCodeAt(line.start) === 124) return 'table';
  entry.lastIndex = line.start;
  if (entry.test(text)) return 'list';
  const code = text.charCodeAt(line.start);
  return going === 'list' && (code === 32 || code === 9) ? 'list' : undefined;
}

function withoutBlankEnd(text: string, at: number, floor: number): number {
  let end = at;
  while (end > floor && ' \t\r\n\u00a0'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Whether a line ends between two offsets; no further than the first line end is looked. */
function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
