/** What completion offers, and what everything that makes offers is given to go by. */
import type { Snapshot } from '../../check/snapshot.ts';
import type { Day } from '../../register/calendar.ts';
import type { Item, Minutes, Register } from '../../register/model.ts';
import type { Kind, Span } from '../../syntax/ast.ts';
import type { Covered } from './covered.ts';
import type { TagPlace } from './place.ts';

export type EntrySort = 'kind' | 'id' | 'owner' | 'clause' | 'date' | 'value' | 'source' | 'header' | 'rule';

/** One thing that may be written where the caret is. */
export interface Entry {
  readonly label: string;
  readonly sort: EntrySort;
  /** What it comes to, beside the label: the day a date means, the state of an item. `''` for nothing to say. */
  readonly detail: string;
  /** What it is called, further off: the title of an item, the post somebody holds. `''` for nothing. */
  readonly description: string;
  /** On one line, with the caret in it. Its text is a snippet where `snippet` says so. */
  readonly edit: Span & { readonly text: string };
  readonly snippet: boolean;
  /** What an editor holds against the words typed since the start of the edit. */
  readonly filterText: string;
  /** Puts the entries of one answer in their order. */
  readonly sortText: string;
  readonly preselect: boolean;
  /** Characters that take the entry and are then typed themselves; only where they could follow nothing else. */
  readonly commitCharacters: readonly string[];
  /** Whether what comes next can be completed in its turn: an editor may ask again at once. */
  readonly asksAgain: boolean;
  /** Names the entry for `completionDocumentation`; `''` where there is no more to say. */
  readonly key: string;
}

/** An entry before it is put in order among others: all but the label, sort and edit may be left out. */
export type Offer = Pick<Entry, 'label' | 'sort' | 'edit'> & Partial<Omit<Entry, 'sortText'>>;

export interface CompletionOptions {
  /** Whether the editor understands snippets; false unless said. */
  readonly snippets?: boolean;
  /** The most ids, owners or sources offered; 30 unless said. */
  readonly limit?: number;
}

/** What is known where something is asked for inside a tag. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly register: Register;
  readonly minutes: Minutes;
  readonly text: string;
  readonly place: TagPlace;
  /** The kind the tag is of or, without one, that of the item its id names; `''` where nothing defines it. */
  readonly kind: Kind | '';
  /** The item the tag's id names, if it names one. */
  readonly item: Item | undefined;
  /** The day of the meeting; the register's where the minutes have none. */
  readonly on: Day;
  /** The words the tag is about. */
  readonly covered: Covered;
  readonly snippets: boolean;
  readonly limit: number;
}

/** Offers, and whether more would be found if more were typed. */
export interface Offers {
  readonly offers: readonly Offer[];
  readonly isIncomplete: boolean;
}

/** Words as they stand in a snippet, where `$`, `}` and `\` mean something. */
function snippetWords(words: string): string {
  return words.replace(/[\\$}]/gu, '\\$&');
}

/** A place to fill in, with what stands there until then. */
export function tabStop(number: number, words: string): string {
  return `\${${number}:${snippetWords(words)}}`;
}
