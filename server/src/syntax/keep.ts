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

/** Shorter pieces are copied by whoever cuts them out. */
const shortestShared = 13;

/**
 * A copy that shares nothing with the string it was cut from, for words that hardly ever come back: looking them up costs
 * more. Joined parts make one string in one piece, where a piece of a sum would be a view of that sum.
 */
export function flatCopy(text: string): string {
  return text.length < shortestShared ? text : [text.charAt(0), text.slice(1)].join('');
}

/** The pieces kept last, each in the place its length and some of its letters give it. */
const recent: string[] = new Array(4096).fill('');
/** What is longer hardly ever comes back. */
const longestPiece = 200;

/**
 * A copy of the piece of `text` from `start` to `end`: the one made last, where the same words came by not long ago.
 * Found by a few of its letters, so that what comes back from document to document is not even cut out.
 */
export function keepPiece(text: string, start: number, end: number): string {
  return recentPiece(text, start, end, flatCopy);
}

/** The one kept copy of the piece of `text` from `start` to `end`: as `keep`, but what came by not long ago is not even cut out. */
export function keepName(text: string, start: number, end: number): string {
  return recentPiece(text, start, end, keep);
}

function recentPiece(text: string, start: number, end: number, copyOf: (piece: string) => string): string {
  const length = end - start;
  if (length < 2 || length > longestPiece) return copyOf(text.slice(start, end));
  const ends = (text.charCodeAt(start) << 8) ^ (text.charCodeAt(end - 1) << 3) ^ text.charCodeAt(end - 2);
  const place = Math.imul(ends ^ (text.charCodeAt(start + (length >> 1)) << 14), 0x9e3779b1) + length;
  const slot = (place >>> 12) & 4095;
  const known = recent[slot] as string;
  if (known.length === length && text.startsWith(known, start)) return known;
  const copy = copyOf(text.slice(start, end));
  recent[slot] = copy;
  return copy;
}
