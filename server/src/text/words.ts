/** Blanks of every kind, line ends included, folded to single spaces, the ends trimmed. */
export function foldBlanks(text: string): string {
  return blanksToFold.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();
}
const blanksToFold = /[^\S ]| {2}/u;

/** `text` on one line, cut after a whole word once it is longer than `limit` code units, with an ellipsis for the rest. */
export function abbreviate(text: string, limit: number): string {
  // The first cut keeps a covered megabyte from being folded for the sake of its first line.
  const folded = foldBlanks(text.slice(0, limit * 4));
  if (folded.length <= limit) return folded;
  const cut = folded.lastIndexOf(' ', limit - 1);
  return `${folded.slice(0, cut > limit / 2 ? cut : limit - 1).replace(/[,;:\s]+$/u, '')}…`;
}

/** `words` with a capital letter before them. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `one, two and three`, as a sentence lists things. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1]}`;
}

/** `1 document`, `2 documents`: a count with its noun. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${plainNumber(count)} ${count === 1 ? noun : plural}`;
}

/** `once`, `twice`, `3 times`; `''` for never. */
export function timesInWords(count: number): string {
  return ['', 'once', 'twice'][count] ?? counted(count, 'time');
}

/**
 * `1,204.5`: a number with commas between thousands and so many decimals at most. The platform's formatter would do, but
 * it takes longer to load than a small check takes altogether.
 */
export function plainNumber(number: number, mostDecimals = 2): string {
  const shift = 10 ** mostDecimals;
  const size = Math.abs(number);
  const rounded = Number.isInteger(size) ? size : Math.round(size * shift) / shift;
  const [whole = '', decimals = ''] = rounded.toString().split('.');
  const grouped = whole.length > 3 && /^\d+$/u.test(whole) ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ',') : whole;
  return `${number < 0 ? '-' : ''}${grouped}${decimals === '' ? '' : `.${decimals}`}`;
}
