/** What the words say and no tag tracks: the readings of a document, less those that a tag covers. */
import type { Untracked } from '../register/model.ts';
import type { ItemKind, MarkupPlaces, Span, TagPlace } from '../syntax/ast.ts';
import { coverOf, isSpanOfWords, wordsIn } from '../syntax/cover.ts';
import { flatCopy } from '../syntax/keep.ts';
import { foldBlanks } from '../text/words.ts';
import { detailsOf } from './details.ts';
import {
  eachSentence,
  everything,
  type GovernedSentence,
  type ReadSentence,
  SentenceReader,
  type Wanted,
} from './read-prose.ts';
import { withoutMarkup } from './sentences/blocks.ts';
import { PlainLetters } from './sentences/plain-letters.ts';
import { type Told, toldOnce } from './told-again.ts';

/** As much of a sentence as is kept, in code units. */
const longestWords = 400;

const braces = /[{}\\]/u;

/** Reads a document. */
export function untrackedIn(text: string, read: MarkupPlaces): Untracked[] {
  const letters = new PlainLetters(withoutMarkup(text, read));
  const reader = new SentenceReader(letters);
  const covers = new Covers(text, read);
  const found: Told[] = [];
  const covered: GovernedSentence[] = [];
  eachSentence(letters, read.header?.end ?? 0, (one) => {
    const wanted = covers.leaves(one.sentence);
    if (!wanted.others) covered.push(one);
    for (const said of reader.readingsOf(one, wanted)) {
      // Where braces stand about that open no tag, a tag put in might be read as a part of them.
      if (covers.tracks(said.reading.kind, said.reading) || braces.test(said.words.raw)) continue;
      found.push(told(text, read, said, false));
    }
  });
  if (!mayBeToldTwice(read, found, covered)) return toldOnce(found);
  const tracked = covered.flatMap((one) =>
    reader
      .readingsOf(one, othersOnly)
      .filter(({ reading }) => reading.kind === 'action')
      .map((said) => told(text, read, said, true)),
  );
  return toldOnce([...found, ...tracked]);
}

/** Whether an action that no tag tracks may be told again by one that a tag does: then those are wanted, too. */
function mayBeToldTwice(read: MarkupPlaces, found: readonly Told[], covered: readonly GovernedSentence[]): boolean {
  const actions = found.filter(({ one }) => one.kind === 'action');
  if (actions.length === 0 || !read.tags.some(({ kind }) => kind === 'action')) return false;
  const isListed = [...actions.map((one) => one.isListed), ...covered.map(isUnderActions)];
  return isListed.includes(true) && isListed.includes(false);
}

function isUnderActions({ governor }: Pick<GovernedSentence, 'governor'>): boolean {
  return governor.topic === 'actions';
}

function told(text: string, read: MarkupPlaces, { reading, words, governor }: ReadSentence, isTracked: boolean): Told {
  const { kind, force, start, end, at } = reading;
  const { who, deed, when, value, prior, target } = detailsOf(kind, words, governor, at - start);
  const one = {
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
  };
  return { one, isListed: isUnderActions({ governor }), isTracked };
}

interface Cover {
  readonly tag: TagPlace;
  /** The tag stands behind the whole sentence and not behind some of its words. */
  readonly isWhole: boolean;
  /** Where what it covers begins, or -1 until somebody has asked. */
  start: number;
}

/** The stretches that tags of items cover, to be asked about in the order of the text: by each question in an order of its own. */
class Covers {
  readonly #text: string;
  readonly #read: MarkupPlaces;
  readonly #covers: Cover[] = [];
  #nextLeft = 0;
  #nextTracked = 0;

  constructor(text: string, read: MarkupPlaces) {
    this.#text = text;
    this.#read = read;
    for (const tag of read.tags) {
      if (tag.kind === 'ignore' || tag.kind === 'owner') continue;
      const isWhole = !isSpanOfWords(tag);
      this.#covers.push({ tag, isWhole, start: isWhole ? -1 : tag.open });
    }
  }

  /** What a sentence may say that no tag tracks, as far as can be told without a look back from the tags that come later. */
  leaves({ start, end }: Span): Wanted {
    this.#nextLeft = this.#firstBehind(start, this.#nextLeft);
    let metrics = true;
    let others = true;
    for (let index = this.#nextLeft; index < this.#covers.length && (metrics || others); index++) {
      const { tag, isWhole } = this.#covers[index] as Cover;
      if (isWhole ? tag.start > end : tag.open >= end) break;
      if (isWhole || tag.kind === '') return nothing;
      if (tag.kind === 'metric') metrics = false;
      else others = false;
    }
    return metrics && others ? everything : { metrics, others };
  }

  /** Whether a tag tracks what a sentence says. */
  tracks(kind: ItemKind, { start, end }: Span): boolean {
    this.#nextTracked = this.#firstBehind(start, this.#nextTracked);
    for (let index = this.#nextTracked; index < this.#covers.length; index++) {
      const cover = this.#covers[index] as Cover;
      if (cover.isWhole ? this.#startOf(cover) > end : cover.start >= end) break;
      // A tag on some of the words tracks what these say: a figure is not the promise beside it.
      const { isWhole, tag } = cover;
      if (isWhole || tag.kind === '' || (tag.kind === 'metric') === (kind === 'metric')) return true;
    }
    return false;
  }

  #firstBehind(at: number, from: number): number {
    let next = from;
    while (next < this.#covers.length && (this.#covers[next] as Cover).tag.end <= at) next++;
    return next;
  }

  #startOf(cover: Cover): number {
    if (cover.start === -1) cover.start = coverOf(this.#text, this.#read, cover.tag).start;
    return cover.start;
  }
}

const nothing: Wanted = { metrics: false, others: false };
const othersOnly: Wanted = { metrics: false, others: true };
