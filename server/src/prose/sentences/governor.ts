/** What `governing.ts` finds to stand over a sentence, as those who read the sentence see it. */

import type { Block } from './blocks.ts';
import type { Sentence } from './sentences.ts';

export type Topic = '' | 'decisions' | 'actions' | 'recommendations' | 'metrics';

/** What governs the sentences of a block. */
export interface Governor {
  readonly topic: Topic;
  /** The columns of the table it stands in. */
  readonly columns: Columns | null;
  /** Whose recommendations those of a list are, where its lead-in says so. */
  readonly source: string;
}

/** A sentence and what stands over it. */
export interface GovernedSentence {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly governor: Governor;
}

/** Which column of a table says what; -1 for none. */
export interface Columns {
  readonly topic: Topic;
  readonly what: number;
  readonly who: number;
  readonly when: number;
  readonly status: number;
  /** Of a table of figures, what each column is of. */
  readonly figures: readonly FigureColumn[];
  /** Whose the figures are in a column of others' figures; `''` where there is none. */
  readonly others: string;
}

/** How things stand now, at one of several times, how they stood, what is aimed at, how others stand; `''` for any other column. */
export type FigureColumn = '' | 'now' | 'period' | 'prior' | 'target' | 'others';
