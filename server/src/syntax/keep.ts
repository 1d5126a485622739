/**
 * Keeps strings that came out of documents. A piece sliced from a long string holds on to the whole of it, so what
 * outlives the reading of a document is copied, once for each different string, and shared from then on.
 */
const kept = new Map<string, string>();
/** A session of editing makes ever new words: past so many the table starts afresh, and only the sharing is lost. */
const most = 200_000;

/** The one kept copy of `text`. */
export function keep(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const copy = flatCopy(text);
  if (kept.size >= most) kept.clear();
  kept.set(copy, copy);
  return copy;
}

/** A copy that shares nothing with the string it was cut from, for words that hardly ever come back: looking them up costs more. */
export function flatCopy(text: string): string {
  return ` ${text}`.slice(1);
}
