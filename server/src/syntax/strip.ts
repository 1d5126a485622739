/**
 * Taking the tags off (markup, section "Taking tags off"): the header, every tag, a span's two brackets, one backslash
 * before each look-alike, and the line end of a line that holds nothing but tags. Nothing else is touched.
 */
import type { Span, SyntaxProblem, Tag, TaggedText } from './ast.ts';

export type Stripped =
  | { readonly ok: true; readonly text: string }
  /** What never closed: taking it off would take off words nobody meant to tag. */
  | { readonly ok: false; readonly problems: readonly SyntaxProblem[] };

/** The public copy of `text`, which `document` is the reading of; refused while a tag or the header does not close. */
export function strip(text: string, document: TaggedText): Stripped {
  const problems = document.problems.filter(({ fault }) => fault === 'unclosed-tag' || fault === 'header-unclosed');
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, text: printed(text, document) };
}

/** What would be printed, also where `strip` refuses: of a tag that never closes, all that is read as its words is left out. */
export function printed(text: string, document: TaggedText): string {
  let words = '';
  let at = 0;
  for (const { start, end } of removals(text, document)) {
    words += text.slice(at, start);
    at = Math.max(at, end);
  }
  return words + text.slice(at);
}

/** Every stretch that is no part of the public copy, in order, without overlap. */
export function removals(text: string, document: TaggedText): Span[] {
  const floor = document.header?.end ?? 0;
  const spans: Span[] = document.escapes.map((at) => ({ start: at, end: at + 1 }));
  if (document.header !== null) spans.push({ start: document.header.start, end: document.header.end });
  const lines: Span[] = [];
  for (let index = 0; index < document.tags.length; ) {
    // A run of tags with nothing between them stands or falls together.
    const { start, open, close } = document.tags[index] as Tag;
    let last = index;
    while (document.tags[last + 1]?.start === document.tags[last]?.end) last++;
    const end = (document.tags[last] as Tag).end;
    if (open !== -1) spans.push({ start: open, end: open + 1 }, { start: close, end });
    else if (startsLine(text, start, floor) && endsLine(text, end)) takeLine(text, { start, end }, lines, floor);
    else spans.push({ start, end });
    index = last + 1;
  }
  return [...spans, ...lines].sort((one, other) => one.start - other.start);
}

/**
 * Adds a line of nothing but tags to those found before it (`lines`). It takes the line end after it; the last line of the text has
 * none, so it takes the one before the lines of tags it ends.
 */
function takeLine(text: string, run: Span, lines: Span[], floor: number): void {
  if (run.end < text.length) {
    lines.push({ start: run.start, end: run.end + lineEndLength(text, run.end) });
    return;
  }
  let start = run.start;
  while (lines.at(-1)?.end === start) start = (lines.pop() as Span).start;
  const afterBom = start === 1 && text.charCodeAt(0) === 0xfeff;
  if (start > floor && !afterBom)
    start -= text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13 && start - 2 >= floor ? 2 : 1;
  lines.push({ start, end: run.end });
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || lineEndLength(text, at) > 0;
}

function lineEndLength(text: string, at: number): number {
  if (text.charCodeAt(at) === 13) return text.charCodeAt(at + 1) === 10 ? 2 : 1;
  return text.charCodeAt(at) === 10 ? 1 : 0;
}

function startsLine(text: string, at: number, floor: number): boolean {
  if (at === floor || (at === 1 && text.charCodeAt(0) === 0xfeff)) return true;
  const before = text.charCodeAt(at - 1);
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}
