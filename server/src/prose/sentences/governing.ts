/** What stands over a sentence: the heading, the lead-in or the row of column names that governs it. */
import { type Block, longestHeading } from './blocks.ts';
import type { Columns, Governor, Topic } from './governor.ts';
import { goesOn, headingLeadIn, headingTopic, leadInTopic } from './lead-ins.ts';
import { columnsNamed } from './table-columns.ts';

export const ungoverned: Governor = { topic: '', columns: null, source: '' };

/** What is known between two blocks, and governs what comes. */
export interface Standing {
  readonly heading: Topic;
  readonly leadIn: Topic | undefined;
  readonly leadInMark: string;
  readonly leadInSource: string;
  readonly columns: Columns | null;
  /** Whether the block before was a row. */
  readonly inTable: boolean;
  /** The mark and number of the last entry under the lead-in. */
  readonly last: string;
  readonly list: List;
}

/** What is known of the list under a lead-in: nothing yet, that it has an entry, that no blank line parts its entries. */
type List = 'none' | 'begun' | 'tight';

/** Before the first block. */
export const atFirst: Standing = {
  heading: '',
  leadIn: undefined,
  leadInMark: '',
  leadInSource: '',
  columns: null,
  inTable: false,
  last: '',
  list: 'none',
};

/** Whether the same blocks would be governed alike behind both. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  return (
    one === other ||
    (one.heading === other.heading &&
      one.leadIn === other.leadIn &&
      one.leadInMark === other.leadInMark &&
      one.leadInSource === other.leadInSource &&
      isSameColumns(one.columns, other.columns) &&
      one.inTable === other.inTable &&
      one.last === other.last &&
      one.list === other.list)
  );
}

function isSameColumns(one: Columns | null, other: Columns | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.topic === other.topic &&
    one.what === other.what &&
    one.who === other.who &&
    one.when === other.when &&
    one.status === other.status &&
    one.figures.join() === other.figures.join()
  );
}

/** So much of a block tells whether it leads in, or goes on with a list. */
const longestOpening = 400;

/** Keeps what governs, from block to block. */
export class Governing {
  readonly #plain: string;
  #heading: Topic;
  #leadIn: Topic | undefined;
  #leadInMark: string;
  #leadInSource: string;
  #columns: Columns | null;
  #inTable: boolean;
  #last: string;
  #list: List;
  /** As it was told last. */
  #standing: Standing;

  /** `plain` is the text without markup that the blocks stand in; `standing` is known where the first begins. */
  constructor(plain: string, standing: Standing) {
    this.#plain = plain;
    this.#standing = standing;
    this.#heading = standing.heading;
    this.#leadIn = standing.leadIn;
    this.#leadInMark = standing.leadInMark;
    this.#leadInSource = standing.leadInSource;
    this.#columns = standing.columns;
    this.#inTable = standing.inTable;
    this.#last = standing.last;
    this.#list = standing.list;
  }

  /** What is known now: the same object for as long as nothing changes. */
  get standing(): Standing {
    const now = {
      heading: this.#heading,
      leadIn: this.#leadIn,
      leadInMark: this.#leadInMark,
      leadInSource: this.#leadInSource,
      columns: this.#columns,
      inTable: this.#inTable,
      last: this.#last,
      list: this.#list,
    };
    if (!isSameStanding(now, this.#standing)) this.#standing = now;
    return this.#standing;
  }

  /** Whether a line that might be a heading goes on with the numbers of a list that is being led in. */
  continues({ mark, number }: Block): boolean {
    if (number === 0 || this.#leadIn === undefined || this.#leadIn === '') return false;
    return this.#last === `${mark}${number - 1}` || (number === 1 && this.#last === '');
  }

  /** A new heading ends what stood before. */
  heading(block: Block): void {
    const low = this.#opening(block);
    const isShort = low.length <= longestHeading;
    const topic = isShort ? headingTopic(low) : '';
    this.#heading = topic;
    this.#leadIn = topic || (isShort ? headingLeadIn(low) : leadInTopic(low)) || undefined;
    this.#leadInMark = '';
    this.#leadInSource = '';
    this.#last = '';
    this.#list = 'none';
    this.#columns = null;
    this.#inTable = false;
  }

  /** A row: whether it names the columns of its table. */
  row(block: Block): boolean {
    if (this.#inTable && !block.isApart) return false;
    const named = columnsNamed(this.#opening(block));
    // A blank line may part two tables, or stand in one.
    if (this.#inTable && named === null) return false;
    this.#inTable = true;
    this.#columns = named;
    return named !== null;
  }

  /** What governs a block that is no heading. */
  over(block: Block): Governor {
    const { kind, mark, number } = block;
    if (kind === 'entry') this.#listed(block);
    if (kind !== 'row') {
      this.#inTable = false;
      this.#columns = null;
    } else if (this.#columns !== null) {
      return { topic: this.#columns.topic || this.#topic(), columns: this.#columns, source: '' };
    }
    if (kind === 'paragraph' || (mark === this.#leadInMark && this.#leadIn !== undefined && mark !== '')) {
      const stays =
        this.#leadIn !== undefined && this.#leadIn !== '' && goesOn(this.#leadIn, kind, this.#opening(block));
      if (!stays && !this.#isOfHeading()) this.#leadIn = undefined;
      if (!stays) return ungoverned;
    }
    if (number !== 0) this.#last = `${mark}${number}`;
    const topic = this.#topic();
    return topic === ''
      ? ungoverned
      : { topic, columns: null, source: this.#leadIn === undefined ? '' : this.#leadInSource };
  }

  /** Told of the last sentence of a block, which may lead in the next, and may say whose the recommendations are. */
  after(topic: Topic | undefined, mark: string, source: string): void {
    if (topic === undefined) return;
    this.#leadInSource = source;
    this.#leadIn = topic;
    this.#leadInMark = mark;
    this.#last = '';
    this.#list = 'none';
  }

  /** A blank line in a list that has had none begins another, which is not led in. */
  #listed({ mark, number, isApart }: Block): void {
    const goesOn = number !== 0 && this.#last === `${mark}${number - 1}`;
    if (this.#list === 'tight' && isApart && !goesOn && !this.#isOfHeading()) this.#leadIn = undefined;
    else if (this.#list === 'begun' && !isApart) this.#list = 'tight';
    else if (this.#list === 'none') this.#list = 'begun';
  }

  /** Whether what governs is what the heading says. */
  #isOfHeading(): boolean {
    return this.#leadIn === this.#heading && this.#heading !== '';
  }

  /** How a block begins, in small letters. */
  #opening({ start, end }: Block): string {
    return (
      this.#plain
        .slice(start, Math.min(end, start + longestOpening))
        .replaceAll('’', "'")
        .replaceAll('\u00a0', ' ')
        // Stars of bold letters.
        .replace(/^[*_\s]+/u, '')
        .toLowerCase()
        .trim()
    );
  }

  #topic(): Topic {
    return this.#leadIn ?? this.#heading;
  }
}
