/**
 * What is kept of a document's text when the text itself is let go: its tags, the short spans they stand behind, the
 * words that a check compares with a tag, the sentences that name the items it defines, and what an ignore tag is about.
 * Nearly all that is ever quoted of minutes is in there, so that a check, messages, hover and the fold need not read a
 * document again. Anything else is asked of the source.
 */

import type { Span, Tag, TaggedText } from '../syntax/ast.ts';
import { clauseOf } from '../syntax/clause-access.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { coverOf, coverOfTag, isSpanOfWords, sentenceAround } from '../syntax/cover.ts';
import { flatCopy } from '../syntax/keep.ts';
import { firstEndingAfter } from '../text/search.ts';
import type { Source } from '../text/source.ts';
import { isComparedWithWords } from './compared.ts';

/** Longer spans and sentences, in UTF-16 code units, are not kept: they are few, and nobody quotes them whole. */
const longestSpan = 200;
const longestSentence = 1000;

const none: readonly number[] = [];

/** The words of one document by their offsets, whether they were kept or not. */
export class KeptWords {
  readonly #source: Source;
  readonly #read: TaggedText;
  /** The stretches kept, one after another. */
  readonly #words: string;
  /** Start and end of each stretch, in order. */
  readonly #stretches: readonly number[];
  /** Start and end of the sentence of each tag, two zeros where it was not asked for; empty where none was. */
  readonly #sentences: readonly number[];
  /** Where each stretch begins in `#words`; made when first asked for, for of most documents nothing is quoted. */
  #places: readonly number[] = none;

  /**
   * `text` is what `source` gives; null where the source has it at hand, so that nothing need be kept. `sentences` says
   * whether those that will be asked for are kept as well as tags and spans; others are asked of the source.
   */
  constructor(text: string | null, source: Source, read: TaggedText, sentences = false) {
    this.#source = source;
    this.#read = read;
    const stretches: number[] = [];
    this.#sentences = text === null ? none : sentencesOf(text, read, stretches, sentences ? isQuoted : ofNone);
    this.#words = text === null ? '' : wordsOf(text, stretches);
    // A list that grew has room to spare; its copy has not.
    this.#stretches = stretches.length === 0 ? none : stretches.slice();
  }

  /** The text between two offsets, as `slice` of the whole text gives it. */
  slice(start: number, end: number): string {
    const stretches = this.#stretches;
    let low = 0;
    let high = stretches.length >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[2 * middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    const index = low - 1;
    if (index < 0 || end > (stretches[2 * index + 1] as number)) return flatCopy(this.#source.text().slice(start, end));
    if (this.#places === none) this.#places = placesOf(stretches);
    const shift = (this.#places[index] as number) - (stretches[2 * index] as number);
    return this.#words.slice(start + shift, end + shift);
  }

  /** What a tag covers: `coverOf`. */
  coverOf(tag: Tag): Span {
    if (isSpanOfWords(tag)) return { start: tag.open + 1, end: tag.close };
    return this.#sentenceOf(tag) ?? coverOf(this.#source.text(), this.#read, tag);
  }

  /** The whole sentence a tag's span is a part of: `sentenceAround`. */
  sentenceAround(tag: Tag): Span {
    const known = tag.open === -1 || isSpanOfWords(tag) ? this.#sentenceOf(tag) : undefined;
    return known ?? sentenceAround(this.#source.text(), this.#read, tag);
  }

  #sentenceOf(tag: Tag): Span | undefined {
    const sentences = this.#sentences;
    if (sentences.length === 0) return undefined;
    const index = 2 * firstEndingAfter(this.#read.tags, tag.start);
    const end = sentences[index + 1] as number;
    return end === 0 ? undefined : { start: sentences[index] as number, end };
  }
}

/** Whether the sentence of a tag will be asked for: its words are compared with it, or they name an item. */
function isQuoted(tag: Tag): boolean {
  // The words of a span are kept with its tag. Of a figure it is asked what stands around it, or which it is.
  if (tag.kind === 'metric') return true;
  return !isSpanOfWords(tag) && (tag.kind === 'ignore' || isNaming(tag) || isComparedWithWords(tag));
}

/** The offset behind the first letter from `from` on that is no blank: it tells whether another tag stands there. */
function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < longestSpan && text.charAt(at).trim() === '') at++;
  return Math.min(at + 1, text.length);
}

const ofNone = () => false;

/** Fills in the stretches to be kept, and gives the sentences that are wanted. */
function sentencesOf(
  text: string,
  read: TaggedText,
  stretches: number[],
  wanted: (tag: Tag) => boolean,
): readonly number[] {
  let sentences: number[] | undefined;
  /** Where the next letter stands behind an ignore tag, or behind a tag that follows one. */
  let next = -1;
  for (let index = 0; index < read.tags.length; index++) {
    const tag = read.tags[index] as Tag;
    const from = tag.open !== -1 && tag.start - tag.open <= longestSpan ? tag.open : tag.start;
    const end = tag.kind === 'ignore' || tag.start === next ? behindBlanks(text, tag.end) : tag.end;
    if (end > tag.end) next = end - 1;
    addStretch(stretches, from, end);
    if (!wanted(tag)) continue;
    const said = isSpanOfWords(tag) ? sentenceAround(text, read, tag) : coverOfTag(text, read, tag, index);
    if (said.end - said.start > longestSentence) continue;
    sentences ??= new Array<number>(2 * read.tags.length).fill(0);
    sentences[2 * index] = said.start;
    sentences[2 * index + 1] = said.end;
    addStretch(stretches, said.start, said.end);
  }
  return sentences ?? none;
}

/** Whether a tag defines an item that is called by its words, and not by its own `called`. */
function isNaming(tag: Tag): boolean {
  return isItemKind(tag.kind) && clauseOf(tag, 'called') === undefined;
}

/** Adds a stretch that ends after all but a few before it, and makes one of those that touch. */
function addStretch(stretches: number[], from: number, to: number): void {
  let start = from;
  let end = to;
  while (stretches.length > 0 && (stretches[stretches.length - 1] as number) >= start) {
    end = Math.max(end, stretches.pop() as number);
    start = Math.min(start, stretches.pop() as number);
  }
  stretches.push(start, end);
}

/** The words of the stretches, one after another and in one piece, so that nothing holds on to the text. */
function wordsOf(text: string, stretches: readonly number[]): string {
  if (stretches.length === 2) return flatCopy(text.slice(stretches[0], stretches[1]));
  const words: string[] = [];
  for (let index = 0; index < stretches.length; index += 2)
    words.push(text.slice(stretches[index], stretches[index + 1]));
  return words.join('');
}

function placesOf(stretches: readonly number[]): number[] {
  const places: number[] = [];
  let length = 0;
  for (let index = 0; index < stretches.length; index += 2) {
    places.push(length);
    length += (stretches[index + 1] as number) - (stretches[index] as number);
  }
  return places;
}
