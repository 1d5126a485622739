/** The row of filters: text, state, kind, body, and how much is left of the whole. */

import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/icon.tsx';
import { t } from '../shared/words.ts';
import { kindsWord } from './marks.tsx';
import type { Choices } from './rows.ts';
import { type Filter, noFilter, type StateChoice, type Tab } from './view-state.ts';

interface FiltersProps {
  readonly filter: Filter;
  readonly choices: Choices;
  /** What is below the filters: only those that narrow it are there. */
  readonly tab: Tab;
  readonly shown: number;
  readonly total: number;
  readonly onFilter: (filter: Filter) => void;
}

export function Filters({ filter, choices, tab, shown, total, onFilter }: FiltersProps) {
  const isFiltered = filter.text !== '' || filter.state !== '' || filter.kind !== '' || filter.body !== '';
  return (
    <search class="filters" aria-label={t('Filter')}>
      <label class="field text">
        <span class="unseen">{t('Words of a title, id or owner')}</span>
        <Icon name="search" />
        <input
          type="search"
          value={filter.text}
          placeholder={t('Words of a title, id or owner')}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      {tab !== 'ratings' && (
        <Choice
          label={t('State')}
          value={filter.state}
          onChange={(state) => onFilter({ ...filter, state: state as StateChoice })}
        >
          <option value="">{t('Any state')}</option>
          <option value="pending">{t('Outstanding')}</option>
          <option value="slipped">{t('Slipped')}</option>
          {withChosen(choices.states, filter.state, ['', 'pending', 'slipped']).map((state) => (
            <option key={state} value={state}>
              {state.charAt(0).toUpperCase() + state.slice(1)}
            </option>
          ))}
        </Choice>
      )}
      {tab !== 'metrics' && (
        <Choice
          label={t('Kind')}
          value={filter.kind}
          onChange={(kind) => onFilter({ ...filter, kind: kind as Filter['kind'] })}
        >
          <option value="">{t('Any kind')}</option>
          {withChosen(choices.kinds, filter.kind, ['']).map((kind) => (
            <option key={kind} value={kind}>
              {kindsWord(kind)}
            </option>
          ))}
        </Choice>
      )}
      {(choices.bodies.length > 1 || filter.body !== '') && (
        <Choice label={t('Body')} value={filter.body} onChange={(body) => onFilter({ ...filter, body })}>
          <option value="">{t('Any body')}</option>
          {withChosen(choices.bodies, filter.body, ['']).map((body) => (
            <option key={body} value={body}>
              {body}
            </option>
          ))}
        </Choice>
      )}
      {isFiltered && (
        <button type="button" class="secondary" onClick={() => onFilter(noFilter)}>
          <Icon name="close" />
          {t('Clear')}
        </button>
      )}
      <output class="quiet shown" aria-live="polite">
        {tab === 'ratings' ? '' : shown < total ? t('{0} of {1} shown', shown, total) : t('{0} shown', total)}
      </output>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

export function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label class="field">
      <span class="unseen">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

/** What is chosen stays there to be seen and changed, be there anything of it on that day or not. */
function withChosen<Value extends string>(values: readonly Value[], chosen: string, fixed: readonly string[]): Value[] {
  const isThere = fixed.includes(chosen) || values.includes(chosen as Value);
  return isThere ? [...values] : [...values, chosen as Value];
}
