/** What a person has set in the tracker: what the editor keeps for the panel over a reload. */
import type { Kind, RegisterQuery, State } from '../../src/tracker/messages.ts';

export type Tab = 'items' | 'metrics' | 'ratings';

/** What can be asked of the state at once. */
export type StateChoice = '' | 'pending' | 'slipped' | State;

export interface Filter {
  readonly text: string;
  readonly state: StateChoice;
  readonly kind: Kind | '';
  /** The body's name; `''` for all. */
  readonly body: string;
}

export type SortKey = 'urgency' | 'rating' | 'title' | 'owner' | 'due' | 'slips' | 'body';

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export interface ViewState {
  readonly query: RegisterQuery;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly tab: Tab;
}

export const noFilter: Filter = { text: '', state: '', kind: '', body: '' };

const firstState: ViewState = {
  query: { root: '', asOf: '' },
  filter: noFilter,
  sort: { key: 'urgency', descending: false },
  tab: 'items',
};

const tabs: readonly Tab[] = ['items', 'metrics', 'ratings'];
const sortKeys: readonly SortKey[] = ['urgency', 'rating', 'title', 'owner', 'due', 'slips', 'body'];

/** What was kept, each part by itself: an older version may have kept it otherwise. */
export function readViewState(kept: unknown): ViewState {
  const { query, filter, sort, tab } = partsOf(kept);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const asked = partsOf(query);
  const wanted = partsOf(filter);
  const order = partsOf(sort);
  return {
    query: { root: text(asked.root), asOf: /^\d{4}-\d{2}-\d{2}$/u.test(text(asked.asOf)) ? text(asked.asOf) : '' },
    filter: {
      text: text(wanted.text),
      state: text(wanted.state) as StateChoice,
      kind: text(wanted.kind) as Kind | '',
      body: text(wanted.body),
    },
    sort: {
      key: sortKeys.find((key) => key === order.key) ?? firstState.sort.key,
      descending: order.descending === true,
    },
    tab: tabs.find((one) => one === tab) ?? firstState.tab,
  };
}

/** The order after a press on the heading of a column: its own, then the other way round. */
export function sortedBy(sort: Sort, key: SortKey): Sort {
  // How often a date was put back is asked for the worst.
  const first = key === 'slips';
  return { key, descending: sort.key === key ? !sort.descending : first };
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
