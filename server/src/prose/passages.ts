/**
 * The passages of a document: each a block with what stands between it and the block before. What a passage says hangs on
 * its own words, on what is known before it, on the tags about it and on a little of what was said before; so that after
 * an edit most passages of a document say what they said.
 */
import type { Untracked } from '../register/model.ts';
import type { MarkupPlaces, Span } from '../syntax/ast.ts';
import { wordsIn } from '../syntax/cover.ts';
import { flatCopy } from '../syntax/keep.ts';
import { numberedParts } from '../syntax/numbered-parts.ts';
import { foldBlanks } from '../text/words.ts';
import { Covers } from './covers.ts';
import { detailsOf } from './details.ts';
import { type Before, isOwnersNote } from './owner-note.ts';
import { readParts } from './parts.ts';
import {
  everything,
  type GovernedBlock,
  governedBlocks,
  type ReadSentence,
  readingsIn,
  SentenceReader,
  untagged,
  type Wanted,
} from './read-prose.ts';
import { withoutMarkup } from './sentences/blocks.ts';
import { type Standing, ungoverned } from './sentences/governing.ts';
import type { GovernedSentence, Governor } from './sentences/governor.ts';
import { longestBefore, PlainLetters, type Surroundings } from './sentences/plain-letters.ts';
import { Matter, type Told } from './told-again.ts';
import { undertakingBehind, undertakingsIn } from './undertakings.ts';

/** Where the reading of a document stands between two passages. */
export interface Place {
  readonly at: number;
  readonly standing: Standing;
  /** Whether a blank line, or nothing, stands before. */
  readonly isApart: boolean;
}

/** What a passage says. It holds on to no text, and its places are counted from where it begins. */
export interface Passage {
  readonly length: number;
  readonly standing: Standing;
  readonly isApart: boolean;
  readonly standingAfter: Standing;
  readonly isNextApart: boolean;
  /** What no tag tracks. */
  readonly found: readonly Told[];
  /** Whether it has sentences that a tag covers, in a list of actions and elsewhere. */
  readonly hasCovered: { readonly listed: boolean; readonly other: boolean };
  /** The actions that these tell; undefined as long as nobody wanted to know. */
  tracked: readonly Told[] | undefined;
  /** What else was asked of the document. */
  asks: Asked;
}

/** What the words of a passage may hang on beyond what is known before it. */
export interface Asked {
  /** Who is from outside. */
  readonly strangers: boolean;
  /** What stands right before it. */
  readonly before: boolean;
}
const nothingAsked: Asked = { strangers: false, before: false };

/** As much of a sentence as is kept, in code units. */
const longestWords = 400;
/** So much is looked at at once, in code units; twice as much where no block ended within that. */
const leastSeen = 1000;

const braces = /[{}\\]/u;
const othersOnly: Wanted = { metrics: false, others: true };
const noneTold: readonly Told[] = [];
const noParts: readonly ReadSentence[] = [];
const noneCovered = { listed: false, other: false };

/** Reads passages of a document, in its order. */
export class PassageReader {
  readonly #text: string;
  readonly #read: MarkupPlaces;
  readonly #around: Surroundings;
  readonly #covers: Covers;
  /** Reads what the tags of a passage track, for passages that were read here. */
  readonly #late = new Map<Passage, () => readonly Told[]>();
  #asked = nothingAsked;

  constructor(text: string, read: MarkupPlaces, strangers: () => ReadonlySet<string>) {
    this.#text = text;
    this.#read = read;
    this.#around = {
      strangers: () => {
        this.#asked = { ...this.#asked, strangers: true };
        return strangers();
      },
      looksBack: () => {
        this.#asked = { ...this.#asked, before: true };
      },
    };
    this.#covers = new Covers(text, read, 0);
  }

  /** The passages from a place on, of a text of which it is likely that only what stands before `until` is wanted. */
  *from(place: Place, until: number): Generator<Passage> {
    const { length } = this.#text;
    let { at, standing, isApart } = place;
    // The line behind it shows that a block has ended.
    let size = Math.max(until - at + 1, leastSeen);
    while (at < length) {
      const from = Math.max(0, at - longestBefore);
      const to = behindLine(this.#text, Math.min(at + size, length) - 1);
      const letters = new PlainLetters(withoutMarkup(this.#text, this.#read, from, to), this.#around);
      const window = { letters, reader: new SentenceReader(letters), from };
      for (const one of governedBlocks(letters, at - from, standing, isApart)) {
        const next = from + one.block.next;
        // It may go on behind what is looked at.
        if (next >= to && to < length) break;
        yield this.#passage(window, one, { at, standing, isApart });
        ({ at, standing, isApart } = { at: next, standing: one.after, isApart: one.block.isNextApart });
      }
      if (to === length) return;
      size *= 2;
    }
  }

  /** The actions that the tags of a passage track; undefined of one that was not read here. */
  trackedIn(passage: Passage): readonly Told[] | undefined {
    this.#asked = passage.asks;
    const tracked = passage.tracked ?? this.#late.get(passage)?.();
    passage.asks = this.#asked;
    return tracked;
  }

  #passage(window: Window, { block, governor, sentences, after }: GovernedBlock, { at, standing, isApart }: Place) {
    const covered: GovernedSentence[] = [];
    const found: Told[] = [];
    this.#asked = nothingAsked;
    let before: Before | undefined;
    for (const sentence of sentences) {
      const one = { sentence, block, governor };
      const span = { start: window.from + sentence.start, end: window.from + sentence.end };
      const wanted = this.#covers.leaves(span);
      if (!wanted.others) covered.push(one);
      this.#readSentence(window, one, wanted, { at, before, found });
      before = { end: span.end - at, isTracked: !wanted.others };
    }
    const isListed = governor.topic === 'actions';
    const passage: Passage = {
      length: window.from + block.next - at,
      standing,
      isApart,
      standingAfter: after,
      isNextApart: block.isNextApart,
      found: found.length === 0 ? noneTold : found,
      hasCovered: covered.length === 0 ? noneCovered : { listed: isListed, other: !isListed },
      tracked: covered.length === 0 ? noneTold : undefined,
      asks: this.#asked,
    };
    if (covered.length > 0) this.#late.set(passage, () => this.#tracked(window, covered, at));
    return passage;
  }

  /** What a sentence says by one of its readings, and no tag tracks. */
  #untracked(window: Window, one: GovernedSentence, said: ReadSentence, at: number): readonly Told[] {
    // Where braces stand about that open no tag, a tag put in might be read as a part of them.
    if (braces.test(said.words.raw)) return [];
    const parts = said.reading.kind === 'action' ? this.#undertakings(window, one, at) : [];
    return parts.length > 0 ? parts : [this.#told(window, said, at, false)];
  }

  /** Puts to what was `found` before it what a sentence says. */
  #readSentence(window: Window, one: GovernedSentence, wanted: Wanted, { at, before, found }: SoFar): void {
    const span = { start: window.from + one.sentence.start, end: window.from + one.sentence.end };
    const readings = window.reader.readingsOf(one, wanted);
    const parts = readings.length > 0 || wanted !== everything ? this.#parts(window, one, readings) : noParts;
    if (parts.length > 0) {
      found.push(...this.#untrackedParts(window, parts, at));
      return;
    }
    if (!wanted.others) {
      const rest = this.#behindTags(window, span, at);
      if (rest !== undefined) found.push(rest);
    }
    for (const said of readings) {
      if (before !== undefined && isOwnersNote(said, before, found)) continue;
      if (!this.#covers.tracks(said.reading.kind, span)) found.push(...this.#untracked(window, one, said, at));
    }
  }

  /** What the numbered parts of a sentence say, each as an entry of a list; none where it has none, or says nothing as a whole. */
  #parts(window: Window, one: GovernedSentence, readings: readonly ReadSentence[]): readonly ReadSentence[] {
    const { sentence, block } = one;
    if (block.kind === 'row' || block.kind === 'heading') return noParts;
    const raw = window.letters.text.slice(sentence.start, sentence.end);
    const parts = numberedParts(raw);
    if (parts.length === 0) return noParts;
    const saysSome = readings.length > 0 || window.reader.readingsOf(one, everything).length > 0;
    return saysSome ? readParts(raw, parts, sentence.start) : noParts;
  }

  /** What of that no tag tracks. */
  #untrackedParts(window: Window, parts: readonly ReadSentence[], at: number): readonly Told[] {
    return parts
      .filter(({ reading, words }) => {
        const span = { start: window.from + reading.start, end: window.from + reading.end };
        return !this.#covers.tracks(reading.kind, span) && !braces.test(words.raw);
      })
      .map((said) => this.#told(window, said, at, false));
  }

  /** Each action of a sentence in which several undertake one; none where it is all one. */
  #undertakings(window: Window, { sentence, block, governor }: GovernedSentence, at: number): readonly Told[] {
    if (block.kind === 'row') return [];
    const { start, end } = sentence;
    const told = undertakingsIn(window.letters.text.slice(start, end)).map((clause) =>
      this.#clause(window, { start: start + clause.start, end: start + clause.end }, governor, at),
    );
    // Where one of them says nothing by itself they belong together.
    return told.every((one) => one !== undefined) ? told : [];
  }

  /** What a sentence undertakes behind the last tag in it, which is about the words before. */
  #behindTags(window: Window, span: Span, at: number): Told | undefined {
    const from = this.#covers.behindLast(span) - window.from;
    const end = span.end - window.from;
    const clause = from < 0 ? -1 : undertakingBehind(window.letters.text.slice(from, end));
    return clause === -1 ? undefined : this.#clause(window, { start: from + clause, end }, ungoverned, at);
  }

  /** The action of a clause, read as if it stood alone; its places are those of the window. */
  #clause(window: Window, { start, end }: Span, governor: Governor, at: number): Told | undefined {
    const raw = window.letters.text.slice(start, end);
    // Without a stop it would be a heading.
    const sentence = `${raw.replace(/[\s.;,]+$/u, '')}.`;
    const said = readingsIn(sentence, untagged).find(({ reading }) => reading.kind === 'action');
    if (said === undefined || braces.test(raw)) return undefined;
    const reading = { ...said.reading, start, end, at: start + said.reading.at };
    return this.#told(window, { reading, words: said.words, governor }, at, false);
  }

  #tracked(window: Window, covered: readonly GovernedSentence[], at: number): readonly Told[] {
    return covered
      .flatMap((one) => window.reader.readingsOf(one, othersOnly))
      .filter(({ reading }) => reading.kind === 'action')
      .map((said) => this.#told(window, said, at, true));
  }

  /** A reading with its parts, its places counted from `at`. */
  #told({ from }: Window, { reading, words, governor }: ReadSentence, at: number, isTracked: boolean): Told {
    const { kind, force } = reading;
    const [start, end] = [from + reading.start, from + reading.end];
    const details = detailsOf(kind, words, governor, reading.at - reading.start);
    const kept = wordsIn(this.#text, this.#read, { start, end: Math.min(end, start + longestWords) });
    const one: Untracked = {
      kind,
      force,
      start: start - at,
      end: end - at,
      words: flatCopy(foldBlanks(kept)),
      who: flatCopy(foldBlanks(details.who)),
      deed: flatCopy(foldBlanks(details.deed)),
      when: flatCopy(foldBlanks(details.when)),
      value: flatCopy(details.value),
      prior: flatCopy(details.prior),
      target: flatCopy(details.target),
      benchmark: flatCopy(details.benchmark),
    };
    return { one, isListed: governor.topic === 'actions', isTracked, matter: new Matter(one) };
  }
}

/** Where the reading of a passage stands. */
interface SoFar {
  /** Where in the document the passage begins. */
  readonly at: number;
  /** The sentence before, if there is one. */
  readonly before: Before | undefined;
  readonly found: Told[];
}

/** A part of a document as it is looked at. */
interface Window {
  readonly letters: PlainLetters;
  readonly reader: SentenceReader;
  /** Where in the document it begins. */
  readonly from: number;
}

/** Behind the end of the line that holds the letter at `at`. */
function behindLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}
