/**
 * What the second opinion goes by: the words of a sentence, pairs of them, where they stand, and what stands over them. A
 * word of a class (a post, a verb of doing) counts as its class in a pair, so that a pair known of one post is known of all.
 * Each feature is a number, made letter by letter in one pass; no word is cut out for it.
 */
import type { Span } from '../../text/span.ts';
import type { Block } from '../sentences/blocks.ts';
import { numberOf } from '../sentences/cues.ts';
import type { Governor } from '../sentences/governor.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { isDigit } from '../sentences/tokens.ts';
import { classes, classWords } from './word-classes.ts';

/** The sorts of feature. */
export const sorts = ['word', 'pair', 'start', 'startPair', 'early', 'end', 'about'] as const;
export type Sort = (typeof sorts)[number];
const [word, pair, start, startPair, early, end, about] = [0, 1, 2, 3, 4, 5, 6] as const;

/** The number of a feature: of its sort and of the one or two words it is of, by their own numbers. */
export function featureNumber(sort: number, first: number, second: number): number {
  let number = Math.imul(first, 0x85ebca6b) ^ (second + sort * 0x632be5ab);
  number = Math.imul(number ^ (number >>> 15), 0xc2b2ae35);
  number ^= number >>> 13;
  return number === 0 ? 1 : number;
}

export const initials = numberOf('<initials>');
export const name = numberOf('<name>');
export const digitsNumber = numberOf('#');

/** Told of each feature by its number; of what words it is, for those who ask what tipped it. */
export type Take = (number: number, sort: number, first: number, second: number) => void;

/** So many words at the beginning count as early. */
export const earlyWords = 4;
/** Sentences are told apart by length in steps of so many words, up to the last step. */
const lengthStep = 7;
export const lastStep = 6;
export function stepOf(words: number): number {
  return Math.min(lastStep, Math.floor(words / lengthStep));
}
/** Of a longer sentence only so many code units are weighed. */
export const longestWeighed = 1200;

/** Gives the features of a sentence to `take`; one that occurs twice is given twice. */
export class FeatureScan {
  readonly #text: string;
  readonly #take: Take;
  /** Told of each word and what it counts as. */
  readonly #named: ((start: number, end: number, number: number, counted: number) => void) | undefined;
  #before = 0;
  #count = 0;
  #last = 0;

  constructor(text: string, take: Take, named?: (start: number, end: number, number: number, counted: number) => void) {
    this.#text = text;
    this.#take = take;
    this.#named = named;
  }

  scan(sentence: Sentence, block: Block, governor: Governor): void {
    this.#before = this.#count = this.#last = 0;
    this.#words(sentence.start, Math.min(sentence.end, sentence.start + longestWeighed));
    this.#give(end, this.#last, 0);
    this.about(sentence, block, governor, this.#count);
  }

  #words(from: number, to: number): void {
    const text = this.#text;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) at = this.#word(at, to) - 1;
      else if (code >= 48 && code <= 57) at = this.#digits(at, to) - 1;
      else if (isWeighedSign(code)) this.#token(at, at + 1, code, code);
    }
  }

  #word(from: number, to: number): number {
    const text = this.#text;
    let number = 0;
    let capitals = 0;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) {
        number = (Math.imul(number, 31) + (code | 32)) | 0;
        if (code < 97) capitals++;
      } else if (isJoint(code) && at + 1 < to && isLetter(text.charCodeAt(at + 1)))
        number = (Math.imul(number, 31) + (code === 45 ? 45 : 39)) | 0;
      else break;
    }
    const length = at - from;
    this.#token(from, at, number, (classWords.get(number) ?? 0) || this.#kindOfName(capitals, length, from) || number);
    return at;
  }

  /** What a word with capitals counts as, where it is of no class: one that begins a sentence may be any word. */
  #kindOfName(capitals: number, length: number, from: number): number {
    if (capitals === length && (length === 2 || length === 3)) return initials;
    const isFirst = this.#count === 0 || this.#last === 46 || this.#last === 63;
    return capitals > 0 && capitals < length && !isFirst && this.#text.charCodeAt(from) < 97 ? name : 0;
  }

  #digits(from: number, to: number): number {
    const text = this.#text;
    let at = from + 1;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const isPart = (code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1));
      if (!isDigit(code) && !isPart) break;
    }
    this.#token(from, at, digitsNumber, digitsNumber);
    return at;
  }

  #token(from: number, to: number, number: number, counted: number): void {
    this.#named?.(from, to, number, counted);
    this.#give(word, number, 0);
    if (this.#count === 0) this.#give(start, counted, 0);
    else this.#give(pair, this.#before, counted);
    if (this.#count === 1) this.#give(startPair, this.#before, counted);
    if (this.#count < earlyWords) this.#give(early, counted, 0);
    this.#before = counted;
    this.#last = number;
    this.#count++;
  }

  /** Gives what a sentence's place is; `count` is how many words it has. */
  about({ start: from, end: to }: Span, block: Block, { topic }: Governor, count: number): void {
    const isFirst = from === block.start ? firstOfBlock : laterInBlock;
    const governed = topics[block.kind === 'row' ? `${topic}/row` : topic] as number;
    this.#give(about, numbers[block.kind] as number, 0);
    this.#give(about, governed, 0);
    this.#give(about, governed, isFirst);
    this.#give(about, isFirst, 0);
    if (block.mark === '') this.#give(about, unmarked, 0);
    else this.#give(about, marked, numberOf(block.mark));
    if (to === block.end) this.#give(about, lastOfBlock, 0);
    this.#give(about, lengths, stepNumbers[stepOf(count)] as number);
  }

  #give(sort: number, first: number, second: number): void {
    this.#take(featureNumber(sort, first, second), sort, first, second);
  }
}

/** Names of what a sentence's place is, each with its number. */
const aboutNames = [
  'heading',
  'paragraph',
  'entry',
  'row',
  ...['', 'decisions', 'actions', 'recommendations', 'metrics'].flatMap((topic) => [
    `under:${topic}`,
    `under:${topic}/row`,
  ]),
  'first-of-block',
  'later-in-block',
  'last-of-block',
  'marked',
  'unmarked',
  'length',
] as const;
const numbers = Object.fromEntries(aboutNames.map((one) => [one, numberOf(one)])) as Record<string, number>;
const topics = Object.fromEntries(
  aboutNames.filter((one) => one.startsWith('under:')).map((one) => [one.slice(6), numberOf(one)]),
);
const firstOfBlock = numberOf('first-of-block');
const laterInBlock = numberOf('later-in-block');
const lastOfBlock = numberOf('last-of-block');
const marked = numberOf('marked');
const unmarked = numberOf('unmarked');
const lengths = numberOf('length');
/** The steps of length as words. */
const stepNames = Array.from({ length: lastStep + 1 }, (_, step) => `${step}`);
const stepNumbers = stepNames.map(numberOf);

function isLetter(code: number): boolean {
  return code < 128 && (code | 32) >= 97 && (code | 32) <= 122;
}
/** Signs inside words. */
export function isJoint(code: number): boolean {
  return code === 39 || code === 45 || code === 0x2019;
}
/** `%(),.:;?|£` */
export function isWeighedSign(code: number): boolean {
  switch (code) {
    case 37:
    case 40:
    case 41:
    case 44:
    case 46:
    case 58:
    case 59:
    case 63:
    case 124:
    case 163:
      return true;
    default:
      return false;
  }
}

/** What a feature is called: the one or two words it is of, `words` being what the words of the text are called by number. */
export function featureName(words: ReadonlyMap<number, string>, first: number, second: number): string {
  const nameOf = (number: number) => named.get(number) ?? words.get(number) ?? '';
  return second === 0 ? nameOf(first) : `${nameOf(first)} ${nameOf(second)}`;
}

const named: ReadonlyMap<number, string> = new Map(
  [
    ...classes.map(([of]) => `<${of}>`),
    '<initials>',
    '<name>',
    '#',
    ...aboutNames,
    ...stepNames,
    ...['-', '|', 'a', 'i', '(1', '(a', '(i', '1.1', 'q'],
  ].map((one) => [numberOf(one), one]),
);
