/**
 * What a tagged document is, once read: a header, tags and the problems met on the way. Every offset is in UTF-16 code
 * units from the start of the document. Objects of one kind all have the same fields in the same order, because a
 * workspace holds hundreds of thousands of them.
 */
import type { Span } from '../text/span.ts';

export type { Span };

export type ItemKind = 'recommendation' | 'action' | 'metric' | 'decision';
export type Kind = ItemKind | 'owner' | 'ignore';

export type Rating = 'red' | 'amber' | 'green' | 'blue';
export type Grade = 'inadequate' | 'requires improvement' | 'good' | 'outstanding';

/** A date as said, not yet placed in time: `July` means nothing without the day it was said on. */
export interface SaidDate extends Span {
  readonly form: DateForm;
  /** Which part of the period is meant, `''` for the whole. */
  readonly edge: '' | 'start' | 'early' | 'mid' | 'late' | 'end';
  /** Day of the month; of `within three months` the three; else 0. */
  readonly day: number;
  /** Month, quarter, season or term (spring is 1), day of the week (Monday is 1) or unit of time (days are 1) from 1, by the form; else 0. */
  readonly part: number;
  /** The last month of a run of months; else 0. */
  readonly lastPart: number;
  /** The year, of a fiscal form the one it starts in; 0 where none is said. */
  readonly year: number;
}
export type DateForm =
  | 'day'
  | 'month'
  | 'season'
  | 'term'
  | 'easter'
  | 'week'
  | 'week ending'
  | 'quarter'
  | 'fiscal year'
  | 'year'
  | 'weekday'
  | 'this'
  | 'next'
  | 'within'
  | 'meeting'
  | 'vague';

export type Unit =
  | ''
  | 'percent'
  | 'points'
  | 'pounds'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'hours'
  | 'share'
  | 'grade'
  | 'rating'
  | 'count';
export type Qualifier = '' | 'about' | 'over' | 'under' | 'at least' | 'at most' | 'short of';

/** A value as said. Grades and ratings carry their rank from 1 (worst) as `low` and `high`. */
export interface SaidValue extends Span {
  readonly qualifier: Qualifier;
  /** The number, or the lower end of a range. */
  readonly low: number;
  /** The same number, or the upper end of a range. */
  readonly high: number;
  /** The whole that a share is of (`3 of 17`), or 0. */
  readonly whole: number;
  readonly unit: Unit;
  /** The noun counted (`posts`), `per 10,000`, the grade or rating itself, or `''`. */
  readonly noun: string;
}

/** What a clause is about: its keyword in full, lower case. */
export type ClauseType =
  | 'due'
  | Rating
  | 'open'
  | 'done'
  | 'closed'
  | 'withdrawn'
  | 'slipped'
  | 'now'
  | 'was'
  | 'peak'
  | 'baseline'
  | 'target'
  | 'stretch'
  | 'benchmark'
  | 'above'
  | 'below'
  | 'level with'
  | 'lower is better'
  | 'higher is better'
  | 'needs'
  | 'for'
  | 'replaces'
  | 'from'
  | 'to'
  | 'unanimous'
  | 'vote'
  | 'moved'
  | 'seconded'
  | 'noted'
  | 'agreed'
  | 'approved'
  | 'role'
  | 'of'
  | 'since'
  | 'until'
  | 'called'
  | 'note'
  | 'because'
  | 'rule'
  | 'unknown';

/** One clause. Which fields are set follows from its type; see `clause-words.ts` for the table. */
export interface Clause extends Span {
  readonly type: ClauseType;
  /** Where the keyword ends; the argument follows. */
  readonly keywordEnd: number;
  /** The date of `due`, `done`, `since`...; of `slipped` the one slipped from; of a value the day or period it is of or by. */
  readonly date: SaidDate | null;
  /** The word before the date: `by`, `since`, `in`, `from`; else `''`. */
  readonly dateWord: string;
  /** Of `slipped`: the date slipped to. */
  readonly to: SaidDate | null;
  readonly value: SaidValue | null;
  /** Free words, without their quotes; `''` for none. */
  readonly words: string;
  /** `#ids` or `@owners` named, without their sign. */
  readonly names: readonly Name[];
  /** Votes for, against and abstaining. */
  readonly votes: readonly number[];
  /** Set where the keyword's argument is missing or does not read: where it should have been. */
  readonly unread: Span | null;
}

/** An id or owner handle where it stands; the span takes in its `#` or `@`. */
export interface Name extends Span {
  readonly name: string;
}

export interface Tag extends Span {
  /** What the tag defines, or `''` where it says more of an item that is defined elsewhere. */
  readonly kind: Kind | '';
  readonly kindEnd: number;
  readonly id: Name | null;
  readonly owners: readonly Name[];
  readonly clauses: readonly Clause[];
  /** The `[` of the covered span, or -1; its `]` is the code unit before the first tag of the span. */
  readonly open: number;
  /** The `]` of the covered span, or -1. */
  readonly close: number;
  /** False where the document went on to a blank line, another tag or its end before the `}`. */
  readonly closed: boolean;
}

/** A fault of the markup itself. The parser only says what it saw; the rule of the same name words it for people. */
export interface SyntaxProblem extends Span {
  readonly fault: SyntaxFault;
  /** The word at fault, or what was expected, by the fault. */
  readonly detail: string;
}
export type SyntaxFault =
  | 'unclosed-tag'
  | 'unclosed-quote'
  | 'unknown-kind'
  | 'second-id'
  | 'header-unclosed'
  | 'header-yaml'
  | 'header-duplicate-key';

/** One `key: value` of a header or of a map inside it, every scalar as written; the span is that of the key. */
export interface HeaderEntry extends Span {
  readonly key: string;
  readonly value: HeaderValue;
}
export type HeaderValue =
  | (Span & { readonly type: 'scalar'; readonly text: string })
  | (Span & { readonly type: 'list'; readonly items: readonly HeaderValue[] })
  | (Span & { readonly type: 'map'; readonly entries: readonly HeaderEntry[] });

/** The header, from its first `-` to the line end after its last. */
export interface Header extends Span {
  readonly entries: readonly HeaderEntry[];
}

/** Where a tag stands: all that is asked of it where only the words around it matter. */
export type TagPlace = Pick<Tag, 'kind' | 'start' | 'end' | 'open' | 'close'>;

/** Where the markup of a text stands; a document that was read has it. */
export interface MarkupPlaces {
  readonly header: Span | null;
  /** In the order in which they stand. */
  readonly tags: readonly TagPlace[];
}

/** A whole document as read. Reading never fails: faults are in `problems`. */
export interface TaggedText {
  /** UTF-16 code units in the text. */
  readonly length: number;
  readonly header: Header | null;
  /** In the order in which they stand. */
  readonly tags: readonly Tag[];
  readonly problems: readonly SyntaxProblem[];
  /** Offsets of the backslashes that keep a look-alike from opening, in order: they go with the tags. */
  readonly escapes: readonly number[];
  /** The header is there but needs the YAML library, which the parser was not given: read the document again with it. */
  readonly pending: boolean;
}
