/** What the register comes to, in a row of figures; each is also the filter that shows what it counts. */

import type { Row } from '../../src/tracker/messages.ts';
import { t } from '../shared/words.ts';
import { totalsOf } from './rows.ts';
import { type Filter, noFilter, type StateChoice, type Tab } from './view-state.ts';

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly state: StateChoice;
  readonly tab: Tab;
  readonly tone: 'plain' | 'bad' | 'warned' | 'good';
}

function figuresOf(rows: readonly Row[]): Figure[] {
  const { pending, overdue, soon, slipped, met, aimed } = totalsOf(rows);
  const items = { tab: 'items' } as const;
  return [
    { ...items, label: t('outstanding'), value: String(pending), state: 'pending', tone: 'plain' },
    { ...items, label: t('overdue'), value: String(overdue), state: 'overdue', tone: overdue > 0 ? 'bad' : 'good' },
    { ...items, label: t('due soon'), value: String(soon), state: 'due soon', tone: soon > 0 ? 'warned' : 'plain' },
    { ...items, label: t('slipped'), value: String(slipped), state: 'slipped', tone: slipped > 0 ? 'warned' : 'plain' },
    { tab: 'metrics', label: t('targets met'), value: t('{0} of {1}', met, aimed), state: 'met', tone: 'good' },
  ];
}

interface SummaryProps {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly onChoose: (filter: Filter, tab: Tab) => void;
}

export function Summary({ rows, filter, onChoose }: SummaryProps) {
  return (
    <fieldset class="tiles">
      <legend class="unseen">{t('The register in figures: choose one to see what it counts')}</legend>
      {figuresOf(rows).map(({ label, value, state, tab, tone }) => {
        const pressed = filter.state === state;
        return (
          <button
            key={label}
            type="button"
            class={`tile ${tone}`}
            aria-pressed={pressed}
            onClick={() =>
              onChoose(pressed ? { ...filter, state: '' } : { ...noFilter, body: filter.body, state }, tab)
            }
          >
            <strong>{value}</strong> <span>{label}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** The same figures to be read only. */
export function SummaryLine({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <p class="line">
      {figuresOf(rows)
        .map(({ label, value }) => `${value} ${label}`)
        .join(' · ')}
    </p>
  );
}
