/** A half-open range of a text, in UTF-16 code units counted from its start (a byte order mark counts as one). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit, or touch where one of them is empty. */
export function overlaps(one: Span, other: Span): boolean {
  if (one.start === one.end || other.start === other.end) return one.start <= other.end && other.start <= one.end;
  return one.start < other.end && other.start < one.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `span` without the blanks at its ends. */
export function withoutBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: Math.max(first, end - words.length + words.trimEnd().length) };
}
