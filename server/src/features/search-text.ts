/**
 * How well a few letters name something. Tens of thousands of names are asked for each letter typed: what can be told by
 * the bits of a few numbers, kept side by side for all names, is told so, and the names themselves are looked at last.
 */

/** A name (an id, a handle) and a title, made ready to be searched. */
export interface SearchText {
  /** The words of the name, each behind a blank, a line end, and the words of the title so. */
  readonly text: string;
  /** Where the title begins in it. */
  readonly titleAt: number;
  readonly bits: SearchBits;
}

/** Sets of letters and of pairs of letters, as bits. */
export interface SearchBits {
  /** Letters in the name, and in all of it. */
  readonly nameLetters: number;
  readonly letters: number;
  /** Letters that begin a word, in the name and in the title. */
  readonly nameStarts: number;
  readonly titleStarts: number;
  /** Pairs of letters that follow one another, thrown together into 32 bits for each of the four numbers. */
  readonly pairs: readonly [number, number, number, number];
}

/** Makes a name and a title ready. */
export function searchText(name: string, title: string): SearchText {
  const first = ` ${foldWords(name)}\n`;
  const text = `${first} ${foldWords(title)}`;
  const titleAt = first.length;
  return {
    text,
    titleAt,
    bits: {
      nameLetters: lettersOf(text, 0, titleAt),
      letters: lettersOf(text, 0, text.length),
      nameStarts: startsOf(text, 0, titleAt),
      titleStarts: startsOf(text, titleAt, text.length),
      pairs: pairsOf(text),
    },
  };
}

/** One of the words that are looked for. */
export interface QueryWord {
  readonly word: string;
  /** Its first letter, and all of them. */
  readonly first: number;
  readonly letters: number;
  readonly pairs: SearchBits['pairs'];
}

/** The words of what somebody typed: all of them must be found. */
export function queryOf(typed: string): QueryWord[] {
  const words = typed.split(/\s+/u).map(foldWords);
  return words
    .filter((word) => word !== '')
    .map((word) => ({
      word,
      first: lettersOf(word, 0, 1),
      letters: lettersOf(word, 0, word.length),
      pairs: pairsOf(word),
    }));
}

/** Not found. */
export const noScore = -1;

/**
 * How far a text is from a word, 0 for the very name; `noScore` where it does not have it. It counts 1 at the start of
 * the name, 2 of the title, 3 of a word of the name, 4 of one of the title, 5 inside a word.
 */
export function scoreOfPlace(text: string, titleAt: number, word: string): number {
  let score = noScore;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (text.charCodeAt(at - 1) !== blank) {
      score = 5;
      continue;
    }
    if (at === 1) return text.charCodeAt(at + word.length) === lineEnd ? 0 : 1;
    if (at === titleAt + 1) return 2;
    return at < titleAt ? 3 : 4;
  }
  return score;
}

/** The score of a name that has the letters of a word in their order, the first at the start of a word, with others between. */
export const subsequenceScore = 6;

/** Whether a name has the letters of a word so: `text` up to where its title begins. */
export function isSubsequence(word: string, text: string, titleAt: number): boolean {
  const first = word.charCodeAt(0);
  let at = 1;
  while (at < titleAt && (text.charCodeAt(at) !== first || text.charCodeAt(at - 1) !== blank)) at++;
  let found = 0;
  for (; at < titleAt && found < word.length; at++) if (text.charCodeAt(at) === word.charCodeAt(found)) found++;
  return found === word.length;
}

const blank = 32;
const lineEnd = 10;

const isAscii = /^\p{ASCII}*$/u;

/** Small letters without accents; everything between words is one blank. */
function foldWords(words: string): string {
  const lower = words.toLowerCase();
  const plain = isAscii.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters as bits; blanks and line ends are in every text and count for nothing. */
function lettersOf(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters |= bitOf(text.charCodeAt(at));
  return letters;
}

function startsOf(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === blank) letters |= bitOf(text.charCodeAt(at + 1));
  return letters;
}

/** Small letters have a bit each, and so have the digits two by two; other alphabets share them. */
function bitOf(code: number): number {
  if (code <= blank) return 0;
  return code >= 48 && code <= 57 ? 1 << (27 + ((code - 48) >> 1)) : 1 << ((code & 31) % 27);
}

function pairsOf(text: string): SearchBits['pairs'] {
  const pairs: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = 1; at < text.length; at++) {
    const one = text.charCodeAt(at - 1);
    const other = text.charCodeAt(at);
    if (one <= blank || other <= blank) continue;
    const place = (one * 37 + other * 13) & 127;
    pairs[(place >> 5) as 0 | 1 | 2 | 3] |= 1 << (place & 31);
  }
  return pairs;
}
