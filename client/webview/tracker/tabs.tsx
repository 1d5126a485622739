/** Tabs as the authoring practices have them: one of them in the order of Tab, the arrows between them. */
import { t } from '../shared/words.ts';
import type { Tab } from './view-state.ts';

export interface TabWords {
  readonly tab: Tab;
  readonly label: string;
  /** `''` for none. */
  readonly count: string;
}

interface TabsProps {
  readonly tabs: readonly TabWords[];
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
}

export function Tabs({ tabs, chosen, onChoose }: TabsProps) {
  const byKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ tab }) => tab === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.tab);
    document.getElementById(`tab-${next.tab}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('Parts of the tracker')}>
      {tabs.map(({ tab, label, count }) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls="panel"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={byKey}
        >
          {label}
          {count !== '' && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
