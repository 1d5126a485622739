/** The tracker: head, figures, filters, and one of three parts below them. */

import { useMemo } from 'preact/hooks';
import type { FromTracker, Row } from '../../src/tracker/messages.ts';
import { FailureNotice, Waiting } from '../shared/notices.tsx';
import { t } from '../shared/words.ts';
import { cellsOf } from './cells.ts';
import { Filters } from './filters.tsx';
import { Head } from './head.tsx';
import { kindsWord } from './marks.tsx';
import { Metrics } from './metrics.tsx';
import { printedPage } from './print.tsx';
import { RatingsOverTime } from './ratings.tsx';
import type { Known } from './register.ts';
import { choicesOf, filterRows, sortRows } from './rows.ts';
import { Summary } from './summary.tsx';
import { ItemTable, type RowActions } from './table.tsx';
import { Tabs } from './tabs.tsx';
import { type Filter, sortedBy, type ViewState } from './view-state.ts';

interface AppProps {
  readonly known: Known;
  readonly view: ViewState;
  readonly setView: (view: ViewState) => void;
  readonly send: (message: FromTracker) => void;
}

export function App({ known, view, setView, send }: AppProps) {
  const { register, meetings, failure } = known;
  const all = register?.rows ?? noRows;
  const { filter, sort, tab } = view;
  const choices = useMemo(() => choicesOf(all), [all]);
  const rows = useMemo(() => sortRows(filterRows(all, filter), sort), [all, filter, sort]);
  // The kind is the tab's own here: a filter on actions that is still set would leave an empty page.
  const metrics = useMemo(() => sortRows(filterRows(all, { ...filter, kind: 'metric' }), sort), [all, filter, sort]);
  const allMetrics = useMemo(() => all.filter(({ kind }) => kind === 'metric').length, [all]);
  if (register === null) return <Waiting failure={failure} />;

  const of = inWords(filter);
  const { asOf, complete, folders, total } = register;
  const actions: RowActions = {
    open: ({ location }) => send({ type: 'open', place: location }),
    showHistory: ({ id, location }) => send({ type: 'history', id, uri: location.uri }),
  };
  const name = `register-${asOf}`;
  const tabs = [
    { tab: 'items', label: t('Items'), count: String(rows.length) },
    { tab: 'metrics', label: t('Metrics'), count: String(metrics.length) },
    { tab: 'ratings', label: t('Ratings over time'), count: '' },
  ] as const;
  const setFilter = (changed: Filter) => setView({ ...view, filter: changed });
  return (
    <main>
      <Head
        query={view.query}
        asOf={asOf}
        folders={folders}
        onQuery={(query) => setView({ ...view, query })}
        onExport={() => send({ type: 'export', name, cells: cellsOf(rows) })}
        onPrint={async () => {
          const body = await printedPage({ rows, meetings: meetings ?? [], asOf, of });
          send({ type: 'print', name, title: t('Register as of {0}', asOf), body });
        }}
      />
      <FailureNotice failure={failure} />
      {!(complete && all.length >= total) && (
        <p class="notice" role="status">
          {t('Still reading the minutes: more will come.')}
        </p>
      )}
      <Summary rows={all} filter={filter} onChoose={(chosen, to) => setView({ ...view, filter: chosen, tab: to })} />
      <Tabs tabs={tabs} chosen={tab} onChoose={(chosen) => setView({ ...view, tab: chosen })} />
      <Filters
        filter={filter}
        choices={choices}
        tab={tab}
        shown={(tab === 'metrics' ? metrics : rows).length}
        total={tab === 'metrics' ? allMetrics : all.length}
        onFilter={setFilter}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel of tabs is itself within reach of the keyboard */}
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'items' && rows.length > 0 && (
          <ItemTable
            rows={rows}
            sort={sort}
            actions={actions}
            onSort={(key) => setView({ ...view, sort: sortedBy(sort, key) })}
          />
        )}
        {tab === 'metrics' && metrics.length > 0 && <Metrics rows={metrics} actions={actions} />}
        {tab === 'ratings' && meetings !== null && <RatingsOverTime meetings={meetings} of={of} />}
        {tab !== 'ratings' && (tab === 'items' ? rows : metrics).length === 0 && <Nothing isAny={all.length > 0} />}
      </div>
    </main>
  );
}

const noRows: readonly Row[] = [];

function Nothing({ isAny }: { readonly isAny: boolean }) {
  return (
    <p class="nothing">
      {isAny
        ? t('Nothing matches the filters. Clear them to see everything.')
        : t(
            'Nothing is tagged yet. Write a tag after a promise, as in {0}, and it appears here.',
            '{action #roof @clerk due May}',
          )}
    </p>
  );
}

/** Whose ratings and rows these are: the filters that narrow a plan, not those that look at the state of today. */
function inWords({ body, kind, text }: Filter): string {
  const parts = [kind === '' ? '' : kindsWord(kind), body, text === '' ? '' : `“${text}”`];
  return parts.filter((part) => part !== '').join(' · ');
}
