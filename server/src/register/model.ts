/**
 * The register: what the documents of a workspace mean together. Every value carries the tag that set it, so hover,
 * definition, related locations and history are all read off the same place.
 */
import type { Clause, ItemKind, Name, Rating, SaidDate, SaidValue, Span, Tag, TaggedText } from '../syntax/ast.ts';
import type { LineTable } from '../text/lines.ts';
import type { Source } from '../text/source.ts';
import type { Day, DaySpan } from './calendar.ts';
import type { CountSaid } from './count-said.ts';
import type { KeptWords } from './kept-words.ts';
import type { Meeting } from './meeting.ts';
import type { Direction } from './value.ts';

/** One document of a workspace, read. */
export interface Minutes {
  /** From the root of its workspace, with `/`: what orders documents of one day, and what a finding names. */
  readonly path: string;
  readonly source: Source;
  readonly read: TaggedText;
  readonly meeting: Meeting;
  readonly lines: LineTable;
  readonly words: KeptWords;
  /** Whether the text begins with a byte order mark. It counts in offsets, but is no column: no editor shows it as one. */
  readonly isMarked: boolean;
  /** Tags on words that look like a bracket of the minutes' own: found while the text is at hand, for few have any. */
  readonly onOwnBrackets: readonly Tag[];
  /** The number of recommendations its words speak of; found while the text is at hand, for else it is read again for this. */
  readonly countSaid: CountSaid | null;
  /** What its words say and no tag tracks. */
  readonly untracked: UntrackedReadings;
}

/** What the words of a document say that no tag of it tracks; read when first asked for, or with the text. */
export interface UntrackedReadings {
  readonly all: () => readonly Untracked[];
}

/** One sentence that reads as an item. */
export interface Untracked extends Span {
  readonly kind: ItemKind;
  /** Of an action: whether somebody undertook it, means to, or only spoke of it; else `promised`. */
  readonly force: 'promised' | 'intended' | 'mooted';
  /** The sentence, without markup. */
  readonly words: string;
  /** Who is to act, or who recommends; as written, `''` where nobody is named. */
  readonly who: string;
  /** What is to be done, beginning with its verb; `''` where the sentence does not come apart. */
  readonly deed: string;
  /** The deadline of an action, or the period of a figure, as written; `''` for none. */
  readonly when: string;
  readonly value: string;
  /** What the figure was before, and what is aimed at; as written. */
  readonly prior: string;
  readonly target: string;
  /** The figure of others and whose it is, as a clause says it (`54% for England`); `''` for none. */
  readonly benchmark: string;
  /** Where the document tells the same matter again, with less of it. */
  readonly again?: Span;
}

/** One tag in its document: a dated event. Events are ordered by meeting day, path and offset. */
export interface Mention {
  readonly minutes: Minutes;
  readonly tag: Tag;
}

/** A value and the tag, and where it was a clause the clause, that set it. */
export interface Said<T> {
  readonly value: T;
  readonly by: Mention;
  readonly clause: Clause | null;
}

export type Status = 'open' | 'done' | 'closed' | 'withdrawn';

/** A deadline as stated once. `days` is null for a vague or impossible date, and for a next meeting nobody has named yet. */
export interface Deadline {
  readonly said: SaidDate;
  readonly days: DaySpan | null;
  /** `due`, or the rating expected by then. */
  readonly track: 'due' | Rating;
  readonly by: Mention;
  readonly clause: Clause;
}

/** One putting back of a date. */
export interface Slip {
  readonly by: Mention;
  /** The clause that says so, or the one whose date is later than the one before. */
  readonly clause: Clause;
  readonly from: DaySpan | null;
  readonly to: DaySpan | null;
  /** `''` where no cause is given. */
  readonly cause: string;
  /** Who gave the cause: a later meeting may, where the one that told of the slip did not. */
  readonly explained: Mention;
}

export type ObservationRole = 'now' | 'was' | 'peak' | 'baseline' | 'benchmark';

export interface Observation {
  readonly role: ObservationRole;
  readonly value: SaidValue;
  /** The days the value is of: the period stated, else the day of the meeting; null where the meeting has none. */
  readonly period: DaySpan | null;
  /** Whether the tag states the period. */
  readonly stated: boolean;
  readonly by: Mention;
  /** Null where the value was read from the covered words. */
  readonly clause: Clause | null;
}

export interface Target {
  readonly value: SaidValue;
  readonly days: DaySpan | null;
  readonly by: Mention;
  readonly clause: Clause;
}

export interface DirectionKnown {
  readonly value: Direction;
  /** False where it follows from the first value and the target, and neither a word nor `target at least` says it. */
  readonly stated: boolean;
}

/** A recommendation, action, metric or decision, folded from all that was said of it up to a day. */
export interface Item {
  /** `''` for one that nothing later can refer to. */
  readonly id: string;
  readonly kind: ItemKind;
  /** The tags that define it, in order; the first counts, a second is a fault. */
  readonly definitions: readonly Mention[];
  /** Every tag that speaks of it, in order, the definitions included. */
  readonly mentions: readonly Mention[];
  readonly called: Said<string> | null;
  readonly owners: Said<readonly Name[]> | null;
  readonly status: Said<Status> | null;
  /** The day the status holds from, where it is known. */
  readonly statusDay: Day | null;
  /** Every rating given, in order; the last is the one now. */
  readonly ratings: readonly Rated[];
  /** Every deadline stated, in order, of the track that counts: `due` where there is one, else a rating expected by a day. */
  readonly deadlines: readonly Deadline[];
  readonly slips: readonly Slip[];
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly stretches: readonly Target[];
  readonly direction: DirectionKnown | null;
  readonly needs: readonly Said<string>[];
  readonly serves: readonly Said<string>[];
  readonly replaces: readonly Said<string>[];
  /** Who made it, or where its figure comes from: the clause has the words or the owner. */
  readonly source: Said<string> | null;
}

/** A post, person or body that may be named with `@`, with everyone who has held it. */
export interface Owner {
  readonly handle: string;
  /** In the order of their statement; at least one. */
  readonly terms: readonly Term[];
  readonly aliases: readonly string[];
}

/** One holder of a post for one time. */
export interface Term {
  /** `''` where only the post is named. */
  readonly name: string;
  readonly role: string;
  readonly of: string;
  readonly since: Day | null;
  readonly until: Day | null;
  /** Null where the configuration states it. */
  readonly minutes: Minutes | null;
  readonly at: Span;
}

/** A body and its dated meetings, in order. */
/** A rating that was given. */
export interface Rated extends Said<Rating> {
  /** From when on it is so: the first day of what `since` says, else that of the meeting; null where that has none. */
  readonly day: Day | null;
}

export interface Body {
  readonly key: string;
  readonly name: string;
  readonly meetings: readonly Minutes[];
}

export interface Register {
  readonly asOf: Day;
  /** By id. */
  readonly items: ReadonlyMap<string, Item>;
  /** Items whose tag has no id, in order. */
  readonly unnamed: readonly Item[];
  readonly owners: ReadonlyMap<string, Owner>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** The documents that count on the day, in order; undated ones first. */
  readonly minutes: readonly Minutes[];
  /** Who points to whom. */
  readonly links: Links;
  /** Tags that speak of an id nothing defines, by id. */
  readonly undefinedMentions: ReadonlyMap<string, readonly Mention[]>;
}

/** Items by the id they point to, each list in the order of the register. The id need not be one that anything defines. */
type LinksBack = ReadonlyMap<string, readonly Item[]>;

/** Who points to an item, by its id. */
export interface Links {
  /** The items that say they need it. */
  readonly needers: LinksBack;
  /** The items that say they are for it. */
  readonly servers: LinksBack;
  /** The items that say they take its place; the last of them counts. */
  readonly replacers: LinksBack;
}
