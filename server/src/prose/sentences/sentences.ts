/** The sentences of a block, each with the sets of cues its words belong to. One pass, letter by letter. */
import type { Span } from '../../text/span.ts';
import { isBlankCode, trimmed } from './blocks.ts';
import type { Cued, CueSets, CueTable } from './cues.ts';

/** A stretch of words with the sets of cues they belong to; see `holds`. */
export interface Sentence extends Span, Cued {
  readonly hasDigit: boolean;
  /** A sign of money or percentage. */
  readonly hasSign: boolean;
  /** Whether `to` comes right behind a verb that says how things were, or before any since its beginning or a comma. */
  readonly mayBeNote: boolean;
  /** Whether `to` comes before any verb that says how things were, since the beginning or a sign that begins a new part. */
  readonly isOpenTo: boolean;
  /** Whether two capitals stand together: initials. */
  readonly hasCapitals: boolean;
  /** Whether `to` comes right behind `was`, `were`, `is` or `are`. */
  readonly isSetTo: boolean;
}

/** Short words whose full stop ends no sentence; single letters are initials, or end one. */
const abbreviations = new Set(
  'cllr cllrs mr mrs ms dr prof rev revd hon st no nos para paras ref refs eg ie etc vs approx dept ext fig govt inc incl jan feb mar apr aug sept oct nov dec tel viz pp cont max min asst prop sec gen sgt insp supt capt col'.split(
    ' ',
  ),
);

/** So many sentences share the room for their bits. */
const sentencesInRoom = 64;

/** One pass over the words of a text whose markup is blanked out. */
export class SentenceScan {
  readonly #text: string;
  readonly #table: CueTable;
  readonly #width: number;
  readonly #first: number;
  readonly #unless: number;
  readonly #be: number;
  #room: Int32Array;
  #row = 0;
  #found: Sentence[] = [];
  #begun = 0;
  #hasDigit = false;
  #hasSign = false;
  #isOpen = true;
  #isPart = true;
  #isOpenTo = false;
  #hasCapitals = false;
  #mayBeNote = false;
  #isSetTo = false;
  #wasFinite = false;
  #wasBe = false;

  constructor(text: string, { table, places }: CueSets) {
    this.#text = text;
    this.#table = table;
    this.#width = table.width;
    this.#room = new Int32Array(sentencesInRoom * table.width);
    this.#first = 1 << (places.get('to') as number);
    this.#unless = 1 << (places.get('finite') as number);
    this.#be = 1 << (places.get('be') as number);
  }

  /** The sentences between two offsets. */
  sentencesIn(from: number, to: number): Sentence[] {
    const text = this.#text;
    this.#found = [];
    this.#begun = from;
    this.#wasFinite = this.#wasBe = false;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (isAsciiLetter(code)) at = this.#word(at, to);
      else at = code > 32 && code !== 160 ? this.#mark(code, at, to) + 1 : at + 1;
    }
    if (this.#begun < to) this.#end(to);
    return this.#found;
  }

  /** Takes in the word that begins at `from`; answers where it ends. */
  #word(from: number, to: number): number {
    const text = this.#text;
    let number = 0;
    let at = from;
    let code = text.charCodeAt(at);
    do {
      number = (Math.imul(number, 31) + (code | 32)) | 0;
      at++;
      if (at === to) break;
      code = text.charCodeAt(at);
    } while (isAsciiLetter(code));
    const { mask, keys, rows, bits } = this.#table;
    let slot = number & mask;
    while (keys[slot] !== 0 && keys[slot] !== number) slot = (slot + 1) & mask;
    if (keys[slot] === 0) {
      this.#wasFinite = this.#wasBe = false;
    } else {
      const row = rows[slot] as number;
      this.#take(bits, row);
      this.#follow(bits[row] as number);
    }
    if (text.charCodeAt(at - 1) < 97 && isCapital(text.charCodeAt(at - 2))) this.#hasCapitals = true;
    return at;
  }

  /** Notes what a word with these sets means for `to`. */
  #follow(first: number): void {
    if ((first & this.#unless) !== 0) this.#isOpen = this.#isPart = false;
    else if ((first & this.#first) !== 0) this.#to();
    this.#wasFinite = (first & this.#unless) !== 0;
    this.#wasBe = (first & this.#be) !== 0;
  }

  /** Takes in `to`: `Clerk to write`, `was to write`; but not `wrote to`. */
  #to(): void {
    if (this.#isOpen || this.#wasFinite) this.#mayBeNote = true;
    if (this.#isPart) this.#isOpenTo = true;
    if (this.#wasBe) this.#isSetTo = true;
  }

  #take(bits: Int32Array, from: number): void {
    const room = this.#room;
    const width = this.#width;
    const row = this.#row;
    for (let place = 0; place < width; place++)
      room[row + place] = (room[row + place] as number) | (bits[from + place] as number);
  }

  /** Takes in a sign that is no letter; answers where to go on. */
  #mark(code: number, at: number, to: number): number {
    if (code >= 48 && code <= 57) {
      if (!this.#hasDigit) this.#takeSign(code);
      this.#hasDigit = true;
      return at;
    }
    this.#takeSign(code);
    if (code === 46 || code === 33 || code === 63) return this.#stop(at, to);
    if (code === 163 || code === 37) this.#hasSign = true;
    else if (code === 44 || code === 58 || code === 59 || code === 45 || code === 0x2013)
      this.#isOpen = this.#isPart = true;
    else if (code === 0x2014 || code === 0x2011) this.#isPart = true;
    return at;
  }

  #stop(at: number, to: number): number {
    this.#isPart = true;
    const end = endBehind(this.#text, at, to);
    // Of what stands with a stop, only the question mark is ever asked for.
    for (let place = at + 1; place < end; place++) if (this.#text.charCodeAt(place) === 63) this.#takeSign(63);
    // Where the first of several stops ends nothing, none of them does.
    if (endsSentence(this.#text, at, end, this.#begun, to)) this.#end(end);
    return end - 1;
  }

  #takeSign(code: number): void {
    if (this.#table.hasSign[code] === 1) this.#take(this.#table.signs, code * this.#width);
  }

  #end(at: number): void {
    const { start, end } = trimmed(this.#text, this.#begun, at);
    if (end > start) {
      this.#found.push({
        start,
        end,
        bits: this.#room,
        row: this.#row,
        hasDigit: this.#hasDigit,
        hasSign: this.#hasSign,
        mayBeNote: this.#mayBeNote,
        isSetTo: this.#isSetTo,
        isOpenTo: this.#isOpenTo,
        hasCapitals: this.#hasCapitals,
      });
      this.#row += this.#width;
      if (this.#row === this.#room.length) {
        this.#room = new Int32Array(this.#room.length);
        this.#row = 0;
      }
    }
    this.#begun = at;
    this.#hasDigit = this.#hasSign = this.#mayBeNote = false;
    this.#isSetTo = this.#isOpenTo = this.#hasCapitals = false;
    this.#isOpen = this.#isPart = true;
  }
}

/** Whether the stop at `at` ends a sentence: a blank and no small letter follows its `end`, and it marks no short form. */
function endsSentence(text: string, at: number, end: number, from: number, to: number): boolean {
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
  while (end < to && closes(text.charCodeAt(end))) end++;
  return end;
}

const closing: ReadonlySet<number> = new Set([...'.!?"\'”’)]*_'].map((sign) => sign.charCodeAt(0)));
function closes(code: number): boolean {
  // Nearly always a blank.
  return code !== 32 && code !== 10 && code !== 0 && closing.has(code);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
