/** The sentences of a block, each with the cues its words are. */
import { noteMarkAt } from '../../syntax/line-ends.ts';
import type { Span } from '../../text/span.ts';
import { isBlankCode, trimmed } from './blocks.ts';
import { type CueSets, type CueTable, firstBits } from './cues.ts';
import { aWord, digits, isDigit, tokens } from './tokens.ts';

/** A stretch of words. */
export interface Sentence extends Span {
  /** A bit for each named set of cues that a word of it is in. */
  readonly cues: number;
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
  'cllr cllrs mr mrs ms dr prof rev revd hon st paras ref refs eg ie etc vs approx dept ext fig govt inc incl jan feb apr aug sept oct nov dec tel viz pp cont asst prop sec gen sgt insp supt capt col rt'.split(
    ' ',
  ),
);

/** Those that a number follows, or a letter alone; without one they are words, or days, at the end of their sentence. */
const beforeNumber = new Set(
  'no nos para app art cl sch vol mar max min mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Parts the blocks of a text whose markup is blanked out. */
export class SentenceScan {
  readonly #text: string;
  readonly #table: CueTable;
  readonly #first: number;
  readonly #unless: number;
  readonly #be: number;
  #found: Sentence[] = [];
  #begun = 0;
  #cues = 0;
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
    this.#first = 1 << (places.get('to') as number);
    this.#unless = 1 << (places.get('finite') as number);
    this.#be = 1 << (places.get('be') as number);
  }

  /** The sentences between two offsets. */
  sentencesIn(from: number, to: number): Sentence[] {
    tokens.read(this.#text, from, to);
    const { starts, signs, count } = tokens;
    this.#found = [];
    this.#begun = from;
    this.#wasFinite = this.#wasBe = false;
    for (let place = 0; place < count; place++) {
      const sign = signs[place] as number;
      if (sign === aWord) this.#word(place);
      else if (sign === digits) this.#hasDigit = true;
      else if (sign === 46 || sign === 33 || sign === 63) {
        const end = this.#stop(starts[place] as number, to);
        while (place + 1 < count && (starts[place + 1] as number) < end) place++;
      } else this.#mark(sign);
    }
    if (this.#begun < to) this.#end(to);
    return this.#found;
  }

  /** Takes in a word, and what it means for `to`. */
  #word(place: number): void {
    const cues = firstBits(this.#table, tokens.words[place] as number);
    this.#cues |= cues;
    const isVerb = (cues & this.#unless) !== 0;
    if (isVerb) this.#isOpen = this.#isPart = false;
    else if ((cues & this.#first) !== 0) this.#to();
    this.#wasFinite = isVerb;
    this.#wasBe = (cues & this.#be) !== 0;
    const last = (tokens.ends[place] as number) - 1;
    if (this.#text.charCodeAt(last) < 97 && isCapital(this.#text.charCodeAt(last - 1))) this.#hasCapitals = true;
  }

  /** Takes in `to`: `Clerk to write`, `was to write`; but not `wrote to`. */
  #to(): void {
    if (this.#isOpen || this.#wasFinite) this.#mayBeNote = true;
    if (this.#isPart) this.#isOpenTo = true;
    if (this.#wasBe) this.#isSetTo = true;
  }

  /** Takes in a sign that ends no sentence. */
  #mark(code: number): void {
    if (code === 163 || code === 37) this.#hasSign = true;
    else if (code === 44 || code === 58 || code === 59 || code === 40 || code === 45 || code === 0x2013)
      this.#isOpen = this.#isPart = true;
    else if (code === 0x2014 || code === 0x2011) this.#isPart = true;
  }

  /** Takes in the stop at `at`; answers where it ends with all that closes with it. */
  #stop(at: number, to: number): number {
    this.#isPart = true;
    const end = endBehind(this.#text, at, to);
    // Where the first of several stops ends nothing, none of them does.
    if (endsSentence(this.#text, at, end, this.#begun, to)) this.#end(end);
    return end;
  }

  #end(at: number): void {
    const { start, end } = trimmed(this.#text, this.#begun, at);
    if (end > start)
      this.#found.push({
        start,
        end,
        cues: this.#cues,
        hasDigit: this.#hasDigit,
        hasSign: this.#hasSign,
        mayBeNote: this.#mayBeNote,
        isSetTo: this.#isSetTo,
        isOpenTo: this.#isOpenTo,
        hasCapitals: this.#hasCapitals,
      });
    this.#begun = at;
    this.#cues = 0;
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
  if (isDigit(text.charCodeAt(at - 1)) && at - from < longestLabel) return !numbered.test(text.slice(from, at));
  return !isShortForm(text, at, from, next);
}

/** `Rec 1. A manager must review the history`: what a sentence is numbered with is a part of it. */
const numbered =
  /^[\s*_]*(?:rec(?:ommendation)?|action|finding|requirement|observation|resolution|area|point)s?\.? ?\d{1,3}$/iu;
const longestLabel = 28;

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
  const word = text.slice(start, at).toLowerCase();
  if (beforeNumber.has(word)) return isDigit(text.charCodeAt(next)) || isLetterAlone(text, next);
  return word === 'co'
    ? isCapital(text.charCodeAt(start)) && !begins.test(text.slice(next, next + 12))
    : abbreviations.has(word);
}

/** `App. B`; but `A` and `I` are words, too. */
function isLetterAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isCapital(code) && code !== 65 && code !== 73 && !isAsciiLetter(text.charCodeAt(at + 1));
}

/** What sentences begin with, and the name of no company goes on with. */
const begins = /^(?:the|an?|it|this|that|these|they|he|she|there|members|in|on|at|cllr|mr|mrs|ms)\b/iu;

/** `J.` before a name; but the `m.` of `p.m.` ends a sentence where a capital follows. */
function isInitial(text: string, start: number, before: number, next: number): boolean {
  const code = text.charCodeAt(start);
  // `e.g.` and `i.e.` are always followed by what they are of.
  if (code >= 97 && before === 46 && /(?:e\.g|i\.e)$/iu.test(text.slice(Math.max(0, start - 2), start + 1)))
    return true;
  if (code >= 97) return before === 46 && /[\d(]/u.test(text.charAt(next));
  return before === 46 || before === 32 || before === 160 || before === 40 || before === 10;
}

/** Behind a stop, its fellows, the quotes and brackets that close with it, and the mark of a note: `.[^1]`. */
function endBehind(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && closes(text.charCodeAt(end))) end++;
  // The bracket of a note.
  return text.charCodeAt(end) === 91 && end < to ? end + noteMarkAt(text, end) : end;
}

const closing: ReadonlySet<number> = new Set([...'.!?"\'”’)]*_'].map((sign) => sign.charCodeAt(0)));
function closes(code: number): boolean {
  // Nearly always a blank.
  return code !== 32 && code !== 10 && code !== 0 && closing.has(code);
}

export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
}
