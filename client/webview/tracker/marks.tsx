/** The marks of states, ratings and kinds: a shape and a word each, for colour alone tells nothing to one reader in twelve. */

import type { Kind, Rating, Row, State } from '../../src/tracker/messages.ts';
import { t } from '../shared/words.ts';

/** The same shapes as in the reports. */
export const ratingShapes: Readonly<Record<Rating, string>> = { red: '■', amber: '▲', green: '●', blue: '◆' };

const bad: ReadonlySet<State> = new Set<State>(['overdue', 'missed', 'blocked']);
const warned: ReadonlySet<State> = new Set<State>(['due soon', 'no date', 'no value', 'not comparable', 'short']);
const good: ReadonlySet<State> = new Set<State>(['met', 'done', 'closed']);

function toneOf(state: State): 'bad' | 'warned' | 'good' | 'plain' {
  if (bad.has(state)) return 'bad';
  if (warned.has(state)) return 'warned';
  return good.has(state) ? 'good' : 'plain';
}

export function StateMark({ row: { state, shape } }: { readonly row: Row }) {
  return (
    <span class={`mark state ${toneOf(state)}`}>
      <span class="shape" aria-hidden="true">
        {shape}
      </span>
      {state}
    </span>
  );
}

export function RatingMark({ rating }: { readonly rating: Rating }) {
  return (
    <span class={`mark rating ${rating}`}>
      <span class="shape" aria-hidden="true">
        {ratingShapes[rating]}
      </span>
      {ratingWord(rating)}
    </span>
  );
}

function ratingWord(rating: Rating): string {
  return { red: t('red'), amber: t('amber'), green: t('green'), blue: t('blue') }[rating];
}

export function kindWord(kind: Kind): string {
  const words = {
    recommendation: t('recommendation'),
    action: t('action'),
    metric: t('metric'),
    decision: t('decision'),
  };
  return words[kind];
}

export function kindsWord(kind: Kind): string {
  const words = {
    recommendation: t('Recommendations'),
    action: t('Actions'),
    metric: t('Metrics'),
    decision: t('Decisions'),
  };
  return words[kind];
}
