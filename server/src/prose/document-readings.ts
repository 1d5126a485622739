/**
 * The readings of a document, kept passage by passage, so that after an edit only the passages that may say something
 * else are read again. A law holds them equal to those of the whole text.
 */
import type { Untracked } from '../register/model.ts';
import type { MarkupPlaces } from '../syntax/ast.ts';
import type { Stretch } from '../syntax/stretch.ts';
import { reachBefore } from './covers.ts';
import { type Passage, PassageReader } from './passages.ts';
import { withoutMarkup } from './sentences/blocks.ts';
import { atFirst, isSameStanding, type Standing } from './sentences/governing.ts';
import { longestBefore } from './sentences/plain-letters.ts';
import { beginningOf, type Introduced, introducedAfter, introducedIn, strangersAmong } from './sentences/strangers.ts';
import { type Told, type ToldOnce, toldOnce } from './told-again.ts';

/** The readings of a document before an edit, and the lines of that: outside of them text and tags are the same. */
export interface ReadingsBefore {
  readonly readings: DocumentReadings;
  readonly lines: Stretch;
}

/** A passage that says what it said, and where it stands now. */
interface Known {
  readonly at: number;
  readonly passage: Passage;
}

export class DocumentReadings {
  /** Those that were taken over from before an edit are the same objects. */
  readonly passages: readonly Passage[];
  readonly #text: string;
  readonly #read: MarkupPlaces;
  /** Whom the document introduces, once somebody has asked. */
  #introduced: Introduced | undefined;
  #strangers: ReadonlySet<string> | undefined;
  readonly #once: ToldOnce;

  constructor(text: string, read: MarkupPlaces, before?: ReadingsBefore) {
    this.#text = text;
    this.#read = read;
    this.#introduced = before && this.#introducedAfter(before);
    const reader = this.#reader();
    const passages = this.#passagesBy(reader, before === undefined ? [] : this.#unchanged(before));
    const isTwice = this.#mayTellTwice(passages);
    this.passages = isTwice ? this.#withTracked(passages, reader) : passages;
    this.#once = toldOnce(this.#told(isTwice), before === undefined ? undefined : before.readings.#once);
  }

  /** What no tag tracks, in order. */
  get untracked(): readonly Untracked[] {
    return this.#once.untracked;
  }

  /** The passages with what their tags track; `reader` has read those that were not taken over. */
  #withTracked(passages: readonly Passage[], reader: PassageReader): readonly Passage[] {
    for (const passage of passages) passage.tracked = reader.trackedIn(passage);
    if (passages.every(({ tracked }) => tracked !== undefined)) return passages;
    // Nobody wanted to know it of some of those that were taken over.
    const again = this.#reader();
    const known = placed(passages, this.#begin).filter(({ passage }) => passage.tracked !== undefined);
    const all = this.#passagesBy(again, known);
    for (const passage of all) passage.tracked = again.trackedIn(passage);
    return all;
  }

  #reader(): PassageReader {
    return new PassageReader(this.#text, this.#read, () => this.#knownStrangers());
  }

  get #begin(): number {
    return this.#read.header?.end ?? 0;
  }

  /** All passages: those that are known where nothing before them has changed what they say, the others read. */
  #passagesBy(reader: PassageReader, known: readonly Known[]): readonly Passage[] {
    const passages: Passage[] = [];
    // Of a long document there are thousands: no object is made for one that is taken over.
    let at = this.#begin;
    let standing = atFirst;
    let isApart = true;
    let index = 0;
    const take = (passage: Passage) => {
      passages.push(passage);
      at += passage.length;
      standing = passage.standingAfter;
      isApart = passage.isNextApart;
      while (index < known.length && (known[index] as Known).at < at) index++;
    };
    const isKnown = () => {
      const next = known[index];
      return next !== undefined && next.at === at && isAt(next.passage, standing, isApart);
    };
    for (;;) {
      while (isKnown()) take((known[index] as Known).passage);
      const count = passages.length;
      for (const passage of reader.from({ at, standing, isApart }, known[index]?.at ?? this.#text.length)) {
        take(passage);
        if (isKnown()) break;
      }
      if (passages.length === count) return passages;
    }
  }

  /** The passages of a document before an edit of which nothing that they hang on themselves has changed. */
  #unchanged({ readings, lines: { start, end, shift } }: ReadingsBefore): Known[] {
    const reach = Math.min(
      reachBefore(readings.#text, readings.#read, start),
      reachBefore(this.#text, this.#read, start),
    );
    const isSameCompany =
      (readings.#introduced === this.#introduced && beginningOf(readings.#text) === beginningOf(this.#text)) ||
      this.#isSameCompany(readings);
    const { passages } = readings;
    const known: Known[] = [];
    let at = this.#begin;
    for (let index = 0; index < passages.length; index++) {
      const passage = passages[index] as Passage;
      const until = at + passage.length;
      // Where a block ends without a blank line is seen by the line behind it.
      const seen = passage.isNextApart ? until : until + (passages[index + 1]?.length ?? Number.POSITIVE_INFINITY);
      const isBehind = at >= end && (at >= end + longestBefore || !passage.asks.before);
      if ((isBehind || seen <= reach) && (isSameCompany || !passage.asks.strangers))
        known.push({ at: isBehind ? at + shift : at, passage });
      at = until;
    }
    return known;
  }

  #isSameCompany(before: DocumentReadings): boolean {
    const [strangers, others] = [this.#knownStrangers(), before.#knownStrangers()];
    return strangers.size === others.size && [...strangers].every((name) => others.has(name));
  }

  #knownStrangers(): ReadonlySet<string> {
    this.#introduced ??= introducedIn(withoutMarkup(this.#text, this.#read));
    this.#strangers ??= strangersAmong(this.#introduced, beginningOf(this.#text));
    return this.#strangers;
  }

  /** Whom it introduces after an edit: only the lines of that are looked at. */
  #introducedAfter({ readings, lines: { start, end, shift } }: ReadingsBefore): Introduced | undefined {
    if (readings.#introduced === undefined) return undefined;
    const [before, now] = [
      linesAround(readings.#text, readings.#read, start, end),
      linesAround(this.#text, this.#read, start, end + shift),
    ];
    return introducedAfter(readings.#introduced, introducedIn(before), introducedIn(now));
  }

  /** Whether an action that no tag tracks may be told again by one that a tag does: then those are wanted, too. */
  #mayTellTwice(passages: readonly Passage[]): boolean {
    if (!passages.some(({ found }) => found.some(isAction))) return false;
    const isListed = passages.some(
      ({ found, hasCovered }) => hasCovered.listed || found.some((told) => isAction(told) && told.isListed),
    );
    const isOther = passages.some(
      ({ found, hasCovered }) => hasCovered.other || found.some((told) => isAction(told) && !told.isListed),
    );
    return isListed && isOther && this.#read.tags.some(({ kind }) => kind === 'action');
  }

  /** What the passages say, each at its place in the document; what tags track comes behind all else. */
  #told(isTwice: boolean): Told[] {
    const found: Told[] = [];
    const tracked: Told[] = [];
    let at = this.#begin;
    for (const passage of this.passages) {
      for (const told of passage.found) found.push(movedTold(told, at));
      if (isTwice) for (const told of passage.tracked ?? []) tracked.push(movedTold(told, at));
      at += passage.length;
    }
    return [...found, ...tracked];
  }
}

function isAction({ one }: Told): boolean {
  return one.kind === 'action';
}

function movedTold({ one, isListed, isTracked, matter }: Told, by: number): Told {
  return { one: { ...one, start: one.start + by, end: one.end + by }, isListed, isTracked, matter };
}

function isAt(passage: Passage, standing: Standing, isApart: boolean): boolean {
  return passage.isApart === isApart && isSameStanding(passage.standing, standing);
}

/** Passages, each with its place. */
function placed(passages: readonly Passage[], begin: number): Known[] {
  let at = begin;
  return passages.map((passage) => {
    const known = { at, passage };
    at += passage.length;
    return known;
  });
}

/** The lines that hold a stretch of a text, without markup. */
function linesAround(text: string, read: MarkupPlaces, start: number, end: number): string {
  const feed = text.indexOf('\n', end);
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  return withoutMarkup(text, read, from, feed === -1 ? text.length : feed);
}
