/** What the tracker's page and the extension say to each other: types only, for the two are bundled apart. */
import type { Place } from '../../../server/src/config/outline-schema.ts';
import type { RatingsAnswer, RegisterAnswer, RegisterRowJson } from '../../../server/src/config/tracker-schema.ts';

export type Row = RegisterRowJson;
export type Kind = Row['kind'];
export type State = Row['state'];
export type Rating = NonNullable<Row['rating']>;
export type Meeting = RatingsAnswer['meetings'][number];

/** Which register is wanted. */
export interface RegisterQuery {
  /** The address of a workspace folder; `''` for the first. */
  readonly root: string;
  /** The day to judge on, `2024-03-31`; `''` for the day of the workspace. */
  readonly asOf: string;
}

/** Whose ratings are wanted over time. */
export interface RatingsQuery {
  readonly text: string;
  /** `''` for all. */
  readonly kind: Kind | '';
  readonly body: string;
}

export interface Folder {
  readonly uri: string;
  readonly name: string;
}

export type ToTracker =
  /** A register begins: what was shown before it goes once its first rows are there. */
  | {
      readonly type: 'register';
      readonly query: RegisterQuery;
      readonly asOf: string;
      /** False while documents are still being read. */
      readonly complete: boolean;
      readonly total: number;
      readonly rows: RegisterAnswer['rows'];
      readonly folders: readonly Folder[];
    }
  /** Further rows of the register that was begun last. */
  | { readonly type: 'rows'; readonly rows: RegisterAnswer['rows'] }
  | { readonly type: 'ratings'; readonly meetings: readonly Meeting[] }
  | { readonly type: 'failed'; readonly message: string };

export type FromTracker =
  | { readonly type: 'register'; readonly query: RegisterQuery }
  | { readonly type: 'ratings'; readonly query: RatingsQuery }
  | { readonly type: 'open'; readonly place: Place }
  | { readonly type: 'history'; readonly id: string; readonly uri: string }
  /** Rows of cells, the headings first, to be saved for a spreadsheet. */
  | { readonly type: 'export'; readonly name: string; readonly cells: readonly (readonly string[])[] }
  /** The inside of a page to be printed. */
  | { readonly type: 'print'; readonly name: string; readonly title: string; readonly body: string };
