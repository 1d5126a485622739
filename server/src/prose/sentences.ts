/** The sentences of a block, each with the sets of cues its words belong to. One pass, letter by letter. */
import type { Span } from '../text/span.ts';
import { isBlankCode, trimmed } from './blocks.ts';
import type { CueTable } from './cues.ts';

export interface Sentence extends Span {
  /** The sets of cues, see `cueSets`; the place past the last of them tells of digits. */
  readonly bits: readonly [number, number, number];
  readonly hasDigit: boolean;
}

/** Short words whose full stop ends no sentence; single letters are initials, or end one. */
const abbreviations = new Set(
  'cllr cllrs mr mrs ms dr prof rev revd hon st no nos para paras ref refs eg ie etc vs approx dept ext fig govt inc incl jan feb mar apr aug sept oct nov dec tel viz pp cont max min asst gen sgt insp supt capt col'.split(
    ' ',
  ),
);

/** The sentences between two offsets of a text whose markup is blanked out. */
export function sentencesIn(text: string, from: number, to: number, table: CueTable): Sentence[] {
  const found: Sentence[] = [];
  let begun = from;
  let one = 0;
  let two = 0;
  let three = 0;
  let hasDigit = false;
  let number = 0;
  const { mask, keys, bits } = table;
  for (let at = from; at <= to; at++) {
    // Behind the last letter stands, as it were, a blank: it ends the last word.
    const code = at < to ? text.charCodeAt(at) : 32;
    const small = code | 32;
    if (small >= 97 && small <= 122 && code < 128) {
      number = (Math.imul(number, 31) + small) | 0;
      continue;
    }
    if (number !== 0) {
      let slot = number & mask;
      for (let key = keys[slot] as number; key !== 0; key = keys[slot] as number) {
        if (key === number) {
          one |= bits[3 * slot] as number;
          two |= bits[3 * slot + 1] as number;
          three |= bits[3 * slot + 2] as number;
          break;
        }
        slot = (slot + 1) & mask;
      }
      number = 0;
    }
    if (code >= 48 && code <= 57) hasDigit = true;
    else if (code === 163 || code === 37) hasDigit = true;
    else if ((code === 46 || code === 33 || code === 63) && endsSentence(text, at, begun, to)) {
      const end = endBehind(text, at, to);
      add(found, text, begun, end, [one, two, three], hasDigit);
      begun = end;
      at = end - 1;
      one = two = three = 0;
      hasDigit = false;
    }
  }
  if (begun < to) add(found, text, begun, to, [one, two, three], hasDigit);
  return found;
}

function add(
  found: Sentence[],
  text: string,
  from: number,
  to: number,
  bits: readonly [number, number, number],
  hasDigit: boolean,
): void {
  const { start, end } = trimmed(text, from, to);
  if (end > start) found.push({ start, end, bits, hasDigit });
}

/** Whether the stop at `at` ends a sentence: a blank and no small letter follows, and it marks no short form. */
function endsSentence(text: string, at: number, from: number, to: number): boolean {
  const end = endBehind(text, at, to);
  if (end >= to) return true;
  if (!isBlankCode(text.charCodeAt(end))) return false;
  let next = end;
  while (next < to && isBlankCode(text.charCodeAt(next))) next++;
  if (next >= to) return true;
  if (isSmallLetter(text, next)) return false;
  if (text.charCodeAt(at) !== 46 || end > at + 1) return true;
  return !isShortForm(text, at, from, next);
}

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(text.charAt(at));
}

/** Whether the letters before the stop at `at` are a short form, as of `Cllr.`, `p.m.`, `No. 3`, `J. Smith`. */
function isShortForm(text: string, at: number, from: number, next: number): boolean {
  let start = at;
  while (start > from && at - start < 7 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const length = at - start;
  if (length === 0 || length > 6) return false;
  const before = start === from ? 32 : text.charCodeAt(start - 1);
  if (length === 1) return isInitial(text, start, before, next);
  // Numbers follow these short forms; without one, `no.` is a word at the end of its sentence.
  const word = text.slice(start, at).toLowerCase();
  if (word === 'no' || word === 'nos' || word === 'para' || word === 'mar' || word === 'max' || word === 'min')
    return isDigit(text.charCodeAt(next));
  return abbreviations.has(word);
}

/** `J.` before a name; but the `m.` of `p.m.` ends a sentence where a capital follows. */
function isInitial(text: string, start: number, before: number, next: number): boolean {
  const code = text.charCodeAt(start);
  if (code >= 97) return before === 46 && /[\d(]/u.test(text.charAt(next));
  return before === 46 || before === 32 || before === 160 || before === 40 || before === 10;
}

/** Behind a stop, its fellows and the quotes and brackets that close with it. */
function endBehind(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && '.!?"\'”’)]*_'.includes(text.charAt(end))) end++;
  return end;
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
