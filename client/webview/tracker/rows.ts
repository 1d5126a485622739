/** Which rows of the register are shown, in which order, and what they come to. */
import type { Kind, Rating, Row, State } from '../../src/tracker/messages.ts';
import type { Filter, Sort, SortKey } from './view-state.ts';

/** The states in which somebody still has something to do. */
const pending: ReadonlySet<State> = new Set<State>(['overdue', 'blocked', 'due soon', 'no date', 'open']);

/** The ratings in the order in which they want attention. */
export const ratings: readonly Rating[] = ['red', 'amber', 'green', 'blue'];

/** Whether a recommendation or action still has to be seen to. */
export function isPending({ state }: Row): boolean {
  return pending.has(state);
}

/** The rows that have every word of the filter in id, title or owner, and are of its state, kind and body. */
export function filterRows(rows: readonly Row[], { text, state, kind, body }: Filter): Row[] {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (kind === '' || row.kind === kind) &&
      (body === '' || row.body === body) &&
      hasState(row, state) &&
      (words.length === 0 || hasWords(row, words)),
  );
}

function hasState(row: Row, state: Filter['state']): boolean {
  if (state === '') return true;
  if (state === 'pending') return isPending(row);
  return state === 'slipped' ? row.slips > 0 : row.state === state;
}

function hasWords({ id, title, owner }: Row, words: readonly string[]): boolean {
  const text = `#${id}\n${title}\n${owner}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** What a column is sorted by; null stands last whichever way the column is sorted. */
const values: Readonly<Record<Exclude<SortKey, 'urgency'>, (row: Row) => string | number | null>> = {
  rating: ({ rating }) => (rating === null ? null : ratings.indexOf(rating)),
  title: ({ title }) => title,
  owner: ({ owner }) => owner || null,
  due: ({ due }) => due?.day ?? null,
  slips: ({ slips }) => slips || null,
  body: ({ body }) => body || null,
};

/** The rows in the order of a column; equals stay in the order of urgency, in which the server gives them. */
export function sortRows(rows: readonly Row[], { key, descending }: Sort): Row[] {
  if (key === 'urgency') return descending ? [...rows].reverse() : [...rows];
  const valueIn = values[key];
  const keyed = rows.map((row) => ({ row, value: valueIn(row) }));
  const way = descending ? -1 : 1;
  keyed.sort(({ value: one }, { value: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
    return way * compare(String(one), String(other));
  });
  return keyed.map(({ row }) => row);
}

/** What the register comes to, in figures. */
export interface Totals {
  readonly pending: number;
  readonly overdue: number;
  readonly soon: number;
  readonly slipped: number;
  readonly met: number;
  /** How many metrics have a target and a value. */
  readonly aimed: number;
}

export function totalsOf(rows: readonly Row[]): Totals {
  const count = (test: (row: Row) => boolean) => rows.reduce((sum, row) => sum + Number(test(row)), 0);
  const inState = (...states: State[]) => count(({ state }) => states.includes(state));
  return {
    pending: count(isPending),
    overdue: inState('overdue'),
    soon: inState('due soon'),
    slipped: count(({ slips }) => slips > 0),
    met: inState('met'),
    aimed: inState('met', 'missed', 'short'),
  };
}

/** What there is to choose from in the filters. */
export interface Choices {
  /** The most urgent first, as the rows come. */
  readonly states: readonly State[];
  readonly kinds: readonly Kind[];
  readonly bodies: readonly string[];
}

const kindOrder: readonly Kind[] = ['recommendation', 'action', 'metric', 'decision'];

export function choicesOf(rows: readonly Row[]): Choices {
  const kinds = new Set(rows.map(({ kind }) => kind));
  return {
    states: [...new Set(rows.map(({ state }) => state))],
    kinds: kindOrder.filter((kind) => kinds.has(kind)),
    bodies: [...new Set(rows.map(({ body }) => body))].filter((body) => body !== '').sort(compare),
  };
}
