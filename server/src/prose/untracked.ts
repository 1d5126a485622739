/** What the words say and no tag tracks: the readings of a document, less those that a tag covers. */
import type { ItemKind, Span, Tag, TaggedText } from '../syntax/ast.ts';
import { coverOf, isSpanOfWords, wordsIn } from '../syntax/cover.ts';
import { flatCopy } from '../syntax/keep.ts';
import { foldBlanks } from '../text/words.ts';
import { detailsOf } from './details.ts';
import { everything, readingsIn, type Wanted } from './read-prose.ts';
import type { Force } from './verdict.ts';

/** What is kept of a reading; the register's `Untracked` has the same shape. */
export interface UntrackedReading extends Span {
  readonly kind: ItemKind;
  readonly force: Force;
  readonly words: string;
  readonly who: string;
  readonly deed: string;
  readonly when: string;
  readonly value: string;
  readonly prior: string;
  readonly target: string;
}

/** As much of a sentence as is kept, in code units. */
const longestWords = 400;

const braces = /[{}\\]/u;

/** Reads a document. */
export function untrackedIn(text: string, read: TaggedText): UntrackedReading[] {
  const found: UntrackedReading[] = [];
  const covers = new Covers(text, read);
  for (const { reading, words, governor } of readingsIn(text, read, (sentence) => covers.leaves(sentence))) {
    const { kind, force, start, end, at } = reading;
    // Where braces stand about that open no tag, a tag put in might be read as a part of them.
    if (braces.test(words.raw)) continue;
    const { who, deed, when, value, prior, target } = detailsOf(kind, words, governor, at - start);
    found.push({
      kind,
      force,
      start,
      end,
      words: flatCopy(foldBlanks(wordsIn(text, read, { start, end: Math.min(end, start + longestWords) }))),
      who: flatCopy(foldBlanks(who)),
      deed: flatCopy(foldBlanks(deed)),
      when: flatCopy(foldBlanks(when)),
      value: flatCopy(value),
      prior: flatCopy(prior),
      target: flatCopy(target),
    });
  }
  return found;
}

interface Cover extends Span {
  /** The tag stands behind the whole sentence and not behind some of its words. */
  readonly isWhole: boolean;
  readonly kind: Tag['kind'];
}

/** The stretches that tags of items cover, to be asked about in the order of the text. */
class Covers {
  readonly #covers: Cover[] = [];
  #next = 0;

  constructor(text: string, read: TaggedText) {
    for (const tag of read.tags) {
      const { kind } = tag;
      if (kind === 'ignore' || kind === 'owner') continue;
      const isWhole = !isSpanOfWords(tag);
      const { start } = isWhole ? coverOf(text, read, tag) : { start: tag.open };
      this.#covers.push({ start, end: tag.end, isWhole, kind });
    }
  }

  /** What no tag tracks of what a sentence may say. */
  leaves({ start, end }: Span): Wanted {
    while (this.#next < this.#covers.length && (this.#covers[this.#next] as Cover).end <= start) this.#next++;
    let metrics = true;
    let others = true;
    for (let index = this.#next; index < this.#covers.length && (metrics || others); index++) {
      const cover = this.#covers[index] as Cover;
      if (cover.isWhole ? cover.start > end : cover.start >= end) break;
      // A tag on some of the words tracks what these say: a figure is not the promise beside it.
      if (cover.isWhole || cover.kind === '') return nothing;
      if (cover.kind === 'metric') metrics = false;
      else others = false;
    }
    return metrics && others ? everything : { metrics, others };
  }
}

const nothing: Wanted = { metrics: false, others: false };
