/**
 * Reads a document again after an edit: the blocks it was made in, and no more. Nothing of the markup reaches over a blank
 * line, so that tags before the stretch are the ones they were and those behind it have only moved. A law holds what comes
 * out equal to the whole text read anew.
 */
import { firstPlace } from '../text/search.ts';
import type { Unchanged } from '../text/unchanged.ts';
import type { SyntaxProblem, TaggedText } from './ast.ts';
import { movedProblem, movedTag } from './moved-tag.ts';
import { readBody } from './parse.ts';
import { type Stretch, stretchAround } from './stretch.ts';

export interface Reparsed {
  readonly read: TaggedText;
  readonly stretch: Stretch;
}

/**
 * Reads `text`, of which `before` is the reading before an edit; null where the whole must be read, for the edit may have
 * touched the header.
 */
export function reparse(before: TaggedText, text: string, unchanged: Unchanged): Reparsed | null {
  const { header, length, pending } = before;
  const from = header?.end ?? 0;
  if (pending || !(header === null ? staysWithoutHeader(text, unchanged) : staysHeader(text, from, unchanged)))
    return null;
  const stretch = stretchAround(unchanged, text, from, length);
  const { start, end, shift } = stretch;
  const body = readBody(text.slice(start, end + shift), 0);
  const at = <T extends { readonly start: number }>(list: readonly T[], offset: number) =>
    firstPlace(list, (one) => one.start >= offset);
  const tags = [
    ...before.tags.slice(0, at(before.tags, start)),
    ...body.tags.map((tag) => movedTag(tag, start)),
    ...before.tags.slice(at(before.tags, end)).map((tag) => movedTag(tag, shift)),
  ];
  const escapes = [
    ...before.escapes.filter((place) => place < start),
    ...body.escapes.map((place) => place + start),
    ...before.escapes.filter((place) => place >= end).map((place) => place + shift),
  ];
  const problems = joinedProblems(before.problems, body.problems, stretch);
  return { read: { length: text.length, header, tags, problems, escapes, pending }, stretch };
}

/** Whether the header is the one it was: all of it stands there still, and the line of its last fence ends. */
function staysHeader(text: string, end: number, { first }: Unchanged): boolean {
  return first >= end && text.charCodeAt(end - 1) === 10;
}

/** Whether a text that had no header surely has none now: what it begins with cannot begin one. */
function staysWithoutHeader(text: string, { first }: Unchanged): boolean {
  return first >= 4 && !text.startsWith('---') && !text.startsWith('---', 1);
}

/** The problems before the stretch, in it and behind it: of each sort in turn, as the parser has them. */
function joinedProblems(
  before: readonly SyntaxProblem[],
  inside: readonly SyntaxProblem[],
  { start, end, shift }: Stretch,
): SyntaxProblem[] {
  const of = (isMiss: boolean) => {
    const sort = ({ fault }: SyntaxProblem) => (fault === 'unknown-kind') === isMiss;
    const known = before.filter(sort);
    return [
      ...known.filter((problem) => problem.start < start),
      ...inside.filter(sort).map((problem) => movedProblem(problem, start)),
      ...known.filter((problem) => problem.start >= end).map((problem) => movedProblem(problem, shift)),
    ];
  };
  return [...of(false), ...of(true)];
}
