/** Which words of a text its tags are about, for the reader of prose: what a tag tracks is not told again. */
import type { ItemKind, MarkupPlaces, Span, TagPlace } from '../syntax/ast.ts';
import { coverOf, isSpanOfWords, longestCover } from '../syntax/cover.ts';
import { firstEndingAfter, firstPlace } from '../text/search.ts';
import { everything, type Wanted } from './read-prose.ts';

/** The stretches that tags of items cover, to be asked about in the order of the text: by each question in an order of its own. */
export class Covers {
  readonly #text: string;
  readonly #read: MarkupPlaces;
  /** Where what a tag covers begins, by its place among the tags, once somebody has asked. */
  readonly #starts = new Map<number, number>();
  #nextLeft: number;
  #nextTracked: number;

  /** `from` is where the asking will begin. */
  constructor(text: string, read: MarkupPlaces, from: number) {
    this.#text = text;
    this.#read = read;
    this.#nextLeft = this.#nextTracked = firstEndingAfter(read.tags, from);
  }

  /** What a sentence may say that no tag tracks, as far as can be told without a look back from the tags that come later. */
  leaves({ start, end }: Span): Wanted {
    const { tags } = this.#read;
    this.#nextLeft = this.#firstBehind(start, this.#nextLeft);
    let metrics = true;
    let others = true;
    for (let index = this.#nextLeft; index < tags.length && (metrics || others); index++) {
      const tag = tags[index] as TagPlace;
      if (!isOfItem(tag)) continue;
      const isWhole = !isSpanOfWords(tag);
      if (isWhole ? tag.start > end : tag.open >= end) break;
      if (isWhole || tag.kind === '') return nothing;
      if (tag.kind === 'metric') metrics = false;
      else others = false;
    }
    return metrics && others ? everything : { metrics, others };
  }

  /**
   * Where the last tag ends that stands within a sentence; -1 where there is none, or one at its end is about the whole.
   * To be asked after `leaves`.
   */
  behindLast({ start, end }: Span): number {
    const { tags } = this.#read;
    let last = -1;
    for (let index = this.#nextLeft; index < tags.length; index++) {
      const tag = tags[index] as TagPlace;
      if (tag.start > end) break;
      if (tag.start > start && isOfItem(tag)) last = tag.end;
    }
    return last < end ? last : -1;
  }

  /** Whether a tag tracks what a sentence says. */
  tracks(kind: ItemKind, { start, end }: Span): boolean {
    const { tags } = this.#read;
    this.#nextTracked = this.#firstBehind(start, this.#nextTracked);
    for (let index = this.#nextTracked; index < tags.length; index++) {
      const tag = tags[index] as TagPlace;
      if (!isOfItem(tag)) continue;
      const isWhole = !isSpanOfWords(tag);
      if (isWhole ? this.#startOf(index) > end : tag.open >= end) break;
      // A tag on some of the words tracks what these say: a figure is not the promise beside it.
      if (isWhole || tag.kind === '' || (tag.kind === 'metric') === (kind === 'metric')) return true;
    }
    return false;
  }

  #firstBehind(at: number, from: number): number {
    const { tags } = this.#read;
    let next = from;
    while (next < tags.length && (tags[next] as TagPlace).end <= at) next++;
    return next;
  }

  #startOf(index: number): number {
    let start = this.#starts.get(index);
    if (start === undefined) {
      start = coverOf(this.#text, this.#read, this.#read.tags[index] as TagPlace).start;
      this.#starts.set(index, start);
    }
    return start;
  }
}

/** How far back the tags behind `from` reach that cover words before it; `from` where none of them does. */
export function reachBefore(text: string, read: MarkupPlaces, from: number): number {
  const { tags } = read;
  let least = from;
  for (let index = firstPlace(tags, ({ start }) => start >= from); index < tags.length; index++) {
    const tag = tags[index] as TagPlace;
    if (tag.start >= from + longestCover) break;
    if (isOfItem(tag) && !isSpanOfWords(tag)) least = Math.min(least, coverOf(text, read, tag).start);
  }
  return least;
}

/** Whether a tag says what its words mean: of an owner, who follows whom. */
function isOfItem({ kind }: TagPlace): boolean {
  return kind !== 'ignore';
}

const nothing: Wanted = { metrics: false, others: false };
