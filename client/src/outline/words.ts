/** Words of the outline's groupings, states and filters, as they are shown. */
import { l10n } from 'vscode';
import type { Grouping, OutlineChoice, State } from './choice.ts';

export function groupingLabel(groupBy: Grouping): string {
  switch (groupBy) {
    case 'kind':
      return l10n.t('By kind');
    case 'state':
      return l10n.t('By state');
    case 'owner':
      return l10n.t('By owner');
    case 'meeting':
      return l10n.t('By meeting');
    case 'body':
      return l10n.t('By body');
  }
}

export function groupingDetail(groupBy: Grouping): string {
  switch (groupBy) {
    case 'kind':
      return l10n.t('Recommendations, actions, metrics and decisions');
    case 'state':
      return l10n.t('What is overdue first, what is done last');
    case 'owner':
      return l10n.t('Who has most overdue first');
    case 'meeting':
      return l10n.t('What each meeting spoke of, the latest first');
    case 'body':
      return l10n.t('Each committee, board or panel with what it spoke of');
  }
}

/** The server's states are words already; a list begins each with a capital letter. */
export function stateLabel(state: State): string {
  return state.charAt(0).toUpperCase() + state.slice(1);
}

/** Above the tree: what it is narrowed to, and how many items are left. */
export function filterSummary({ text, states }: OutlineChoice, items: number | undefined): string {
  const quoted = text.trim() === '' ? [] : [`“${text.trim()}”`];
  const narrowed = [...quoted, ...states].join(', ');
  if (items === undefined) return l10n.t('Only {0}', narrowed);
  return items === 1 ? l10n.t('Only {0}: 1 item', narrowed) : l10n.t('Only {0}: {1} items', narrowed, items);
}
