/** The sentences of a block, each with the sets of cues its words belong to. One pass, letter by letter. */
import type { Span } from '../text/span.ts';
import { isBlankCode, trimmed } from './blocks.ts';
import type { CueSets, CueTable } from './cues.ts';

export interface Sentence extends Span {
  /** The sets of cues its words belong to, a bit each; see `holds`. */
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly hasDigit: boolean;
  /** A sign of money or percentage. */
  readonly hasSign: boolean;
  /** Whether `to` comes right behind a verb that says how things were, or before any since its beginning or a comma. */
  readonly mayBeNote: boolean;
}

/** Short words whose full stop ends no sentence; single letters are initials, or end one. */
const abbreviations = new Set(
  'cllr cllrs mr mrs ms dr prof rev revd hon st no nos para paras ref refs eg ie etc vs approx dept ext fig govt inc incl jan feb mar apr aug sept oct nov dec tel viz pp cont max min asst prop sec gen sgt insp supt capt col'.split(
    ' ',
  ),
);

/** The sentences between two offsets of a text whose markup is blanked out. */
export function sentencesIn(text: string, from: number, to: number, cues: CueSets): Sentence[] {
  const scan = new Scan(text, from, cues);
  let number = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    if (small >= 97 && small <= 122 && code < 128) {
      number = (Math.imul(number, 31) + small) | 0;
      continue;
    }
    if (number !== 0) scan.word(number);
    number = 0;
    if (code > 32 && code !== 160) at = scan.mark(code, at, to);
  }
  if (number !== 0) scan.word(number);
  return scan.finish(to);
}

/** One pass over a block. */
class Scan {
  readonly #text: string;
  readonly #table: CueTable;
  readonly #first: number;
  readonly #unless: number;
  readonly #found: Sentence[] = [];
  #begun: number;
  #one = 0;
  #two = 0;
  #three = 0;
  #hasDigit = false;
  #hasSign = false;
  #isOpen = true;
  #mayBeNote = false;
  #wasFinite = false;

  constructor(text: string, from: number, { table, places }: CueSets) {
    this.#text = text;
    this.#begun = from;
    this.#table = table;
    this.#first = 1 << (places.get('to') as number);
    this.#unless = 1 << (places.get('finite') as number);
  }

  /** Takes in a word by the number of its letters. */
  word(number: number): void {
    const { mask, keys, bits } = this.#table;
    let slot = number & mask;
    for (let key = keys[slot] as number; key !== 0; key = keys[slot] as number) {
      if (key === number) {
        const first = bits[3 * slot] as number;
        this.#one |= first;
        this.#two |= bits[3 * slot + 1] as number;
        this.#three |= bits[3 * slot + 2] as number;
        if ((first & this.#unless) !== 0) {
          this.#isOpen = false;
          this.#wasFinite = true;
          return;
        }
        // `Clerk to write`, `was to write`; but not `wrote to`.
        if ((first & this.#first) !== 0 && (this.#isOpen || this.#wasFinite)) this.#mayBeNote = true;
        this.#wasFinite = false;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.#wasFinite = false;
  }

  /** Takes in a sign that is no letter; answers where to go on. */
  mark(code: number, at: number, to: number): number {
    if (code >= 48 && code <= 57) this.#hasDigit = true;
    else if (code === 163 || code === 37) this.#hasSign = true;
    else if (code === 46 || code === 33 || code === 63) {
      if (endsSentence(this.#text, at, this.#begun, to)) {
        const end = endBehind(this.#text, at, to);
        this.#end(end);
        return end - 1;
      }
    } else if (code === 44 || code === 58 || code === 59 || code === 45 || code === 0x2013) this.#isOpen = true;
    return at;
  }

  finish(to: number): Sentence[] {
    if (this.#begun < to) this.#end(to);
    return this.#found;
  }

  #end(at: number): void {
    const { start, end } = trimmed(this.#text, this.#begun, at);
    if (end > start)
      this.#found.push({
        start,
        end,
        one: this.#one,
        two: this.#two,
        three: this.#three,
        hasDigit: this.#hasDigit,
        hasSign: this.#hasSign,
        mayBeNote: this.#mayBeNote,
      });
    this.#begun = at;
    this.#one = this.#two = this.#three = 0;
    this.#hasDigit = this.#hasSign = this.#mayBeNote = false;
    this.#isOpen = true;
  }
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
  // `e.g.` and `i.e.` are always followed by what they are of.
  if (code >= 97 && before === 46 && /(?:e\.g|i\.e)$/iu.test(text.slice(Math.max(0, start - 2), start + 1)))
    return true;
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
