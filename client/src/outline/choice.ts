/** How the outline is grouped and what it is narrowed to: a choice that is remembered with the workspace. */
import type { OutlineRequest } from '../../../server/src/config/outline-schema.ts';

export type Grouping = OutlineRequest['groupBy'];
export type State = NonNullable<OutlineRequest['states']>[number];

export interface OutlineChoice {
  readonly groupBy: Grouping;
  /** Words to be found in titles, ids and owners; empty for all. */
  readonly text: string;
  /** Empty for all. */
  readonly states: readonly State[];
}

export const usualChoice: OutlineChoice = { groupBy: 'kind', text: '', states: [] };

export const groupings: readonly Grouping[] = ['kind', 'state', 'owner', 'meeting', 'body'];

/** In the order in which they want attention. */
export const states: readonly State[] = [
  'overdue',
  'missed',
  'blocked',
  'due soon',
  'no date',
  'open',
  'short',
  'no value',
  'not comparable',
  'no target',
  'met',
  'done',
  'closed',
  'withdrawn',
  'replaced',
  'recorded',
];

/** What was remembered, as far as it still means something: another version may have written it. */
export function readChoice(remembered: unknown): OutlineChoice {
  const { groupBy, text, states: narrowed } = (remembered ?? {}) as Partial<Record<keyof OutlineChoice, unknown>>;
  return {
    groupBy: groupings.find((one) => one === groupBy) ?? usualChoice.groupBy,
    text: typeof text === 'string' ? text.slice(0, 200) : '',
    states: Array.isArray(narrowed) ? states.filter((state) => narrowed.includes(state)) : [],
  };
}

export function isFiltered({ text, states: narrowed }: OutlineChoice): boolean {
  return text.trim() !== '' || narrowed.length > 0;
}

/** The choice as the server is asked. */
export function filterOf({ text, states: narrowed }: OutlineChoice): Pick<OutlineRequest, 'text' | 'states'> {
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(narrowed.length === 0 ? {} : { states: [...narrowed] }),
  };
}
