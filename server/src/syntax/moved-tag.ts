/** Tags and problems of a text in which they have moved: copies, with every field in the order in which the parser makes it. */
import type { Clause, Name, SaidDate, SaidValue, SyntaxProblem, Tag } from './ast.ts';

const none: readonly never[] = Object.freeze([]);

/** A tag that stands `by` code units further on. */
export function movedTag(tag: Tag, by: number): Tag {
  if (by === 0) return tag;
  const { start, end, kind, kindEnd, id, owners, clauses, open, close, closed } = tag;
  return {
    start: start + by,
    end: end + by,
    kind,
    kindEnd: kindEnd + by,
    id: id === null ? null : movedName(id, by),
    owners: owners.length === 0 ? none : owners.map((owner) => movedName(owner, by)),
    clauses: clauses.length === 0 ? none : clauses.map((clause) => movedClause(clause, by)),
    open: open === -1 ? -1 : open + by,
    close: close === -1 ? -1 : close + by,
    closed,
  };
}

/** The same of a problem. */
export function movedProblem({ start, end, fault, detail }: SyntaxProblem, by: number): SyntaxProblem {
  return { start: start + by, end: end + by, fault, detail };
}

function movedClause(clause: Clause, by: number): Clause {
  const { start, end, type, keywordEnd, date, dateWord, to, value, words, names, votes, unread } = clause;
  return {
    start: start + by,
    end: end + by,
    type,
    keywordEnd: keywordEnd + by,
    date: date === null ? null : movedDate(date, by),
    dateWord,
    to: to === null ? null : movedDate(to, by),
    value: value === null ? null : movedValue(value, by),
    words,
    names: names.length === 0 ? none : names.map((name) => movedName(name, by)),
    votes,
    unread: unread === null ? null : { start: unread.start + by, end: unread.end + by },
  };
}

function movedName({ start, end, name }: Name, by: number): Name {
  return { start: start + by, end: end + by, name };
}

function movedDate({ start, end, form, edge, day, part, lastPart, year }: SaidDate, by: number): SaidDate {
  return { start: start + by, end: end + by, form, edge, day, part, lastPart, year };
}

function movedValue({ start, end, qualifier, low, high, whole, unit, noun }: SaidValue, by: number): SaidValue {
  return { start: start + by, end: end + by, qualifier, low, high, whole, unit, noun };
}
