/** What a `{` of the text begins: the one place that tells a tag from a brace of the minutes' own. */
import { distance } from 'fastest-levenshtein';
import { clauseWords, kindWords } from './clause-words.ts';
import { figuresEnd } from './plain-letters.ts';

const longestKind = Math.max(...[...kindWords.keys()].map((word) => word.length));
const clauseStarts = new Set(clauseWords.map((word) => word.type.split(' ')[0] as string));

/**
 * Whether the `{` at `brace` opens a tag: after optional blanks stands a kind word, or `#` and a letter or digit.
 * Backslashes before the brace are the caller's to look at.
 */
export function opensTag(text: string, brace: number): boolean {
  const start = skipBlanks(text, brace + 1);
  if (text.charCodeAt(start) === 35) return isNameLetter(text.charCodeAt(start + 1));
  const end = wordEnd(text, start, longestKind + 1);
  return (
    end > start &&
    end - start <= longestKind &&
    kindWords.has(text.slice(start, end).toLowerCase()) &&
    endsWord(text, end)
  );
}

/** A brace that nearly opened a tag, and stays prose: `word` is what stands where the kind should. */
export interface NearMiss {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * What the `{` at `brace` was probably meant to open, where it opens nothing. Plain minutes may hold braces, so only
 * strong signs count: it follows `]`, a `#id` follows the word, the word is a clause's or nearly a kind's, or a kind
 * follows an `@owner`.
 */
export function nearMiss(text: string, brace: number): NearMiss | null {
  const start = skipBlanks(text, brace + 1);
  if (text.charCodeAt(start) === 64) return ownerBeforeKind(text, start);
  // `rec1` is nearly a kind.
  const end = figuresEnd(text, wordEnd(text, start, 24));
  if (end === start || !endsWord(text, end)) return null;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const afterSpan = text.charCodeAt(brace - 1) === 93;
  const beforeId = text.charCodeAt(skipBlanks(text, end)) === 35;
  if (!(afterSpan || beforeId || clauseStarts.has(lower) || isNearKind(lower))) return null;
  return { start, end, word };
}

/** `@clerk` of `{@clerk action #plan}`, where the kind should stand. */
function ownerBeforeKind(text: string, start: number): NearMiss | null {
  let end = start + 1;
  while (end - start < 40 && (isNameLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 45)) end++;
  const kind = skipBlanks(text, end);
  const word = text.slice(kind, wordEnd(text, kind, longestKind + 1)).toLowerCase();
  return kind > end && kindWords.has(word) ? { start, end, word: text.slice(start, end) } : null;
}

function isNearKind(word: string): boolean {
  if (word.length < 4) return false;
  for (const kind of kindWords.keys()) if (distance(word, kind) <= (kind.length > 6 ? 2 : 1)) return true;
  return false;
}

/** The first offset at or after `at` that is no blank; one line end is a blank, a blank line is not. */
function skipBlanks(text: string, at: number): number {
  let lineEnds = 0;
  for (let here = at; ; here++) {
    const code = text.charCodeAt(here);
    if (code === 10 || (code === 13 && text.charCodeAt(here + 1) !== 10)) {
      if (++lineEnds > 1) return here;
    } else if (!(code === 32 || code === 9 || code === 160 || code === 13)) return here;
  }
}

function wordEnd(text: string, start: number, longest: number): number {
  let end = start;
  while (end - start < longest && isAsciiLetter(text.charCodeAt(end))) end++;
  return end;
}

function endsWord(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 45) return !isAsciiLetter(text.charCodeAt(end + 1));
  return !(isAsciiLetter(code) || (code >= 48 && code <= 57) || code === 95);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The letters and digits of ids and handles; the same set as `NameLetter` of the grammar, both cases. */
export function isNameLetter(code: number): boolean {
  if (code < 128) return isAsciiLetter(code) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}
