/** The table of items: sorted by the headings of its columns, each title leading to the words of the minutes. */

import { useEffect, useState } from 'preact/hooks';
import type { Row } from '../../src/tracker/messages.ts';
import { t } from '../shared/words.ts';
import { dayInWords } from './days.ts';
import { HistoryButton } from './history-button.tsx';
import { kindWord, RatingMark, StateMark } from './marks.tsx';
import { More } from './more.tsx';
import type { Sort, SortKey } from './view-state.ts';

export interface RowActions {
  readonly open: (row: Row) => void;
  readonly showHistory: (row: Row) => void;
}

interface TableProps {
  /** In the order they are shown in. */
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly actions: RowActions;
  readonly onSort: (key: SortKey) => void;
}

/** So many rows are drawn at once: a table of thousands would make each keystroke in the filter slow. */
const step = 200;

export function ItemTable({ rows, sort, actions, onSort }: TableProps) {
  const [shown, setShown] = useState(step);
  const order = `${sort.key} ${sort.descending}`;
  useEffect(() => setShown(step), [order]);
  const rest = rows.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="scroller" tabIndex={0} aria-label={t('Items')}>
        <ItemRows rows={rows.slice(0, shown)} sort={sort} actions={actions} onSort={onSort} />
      </section>
      <More rest={rest} next={5 * step} onMore={() => setShown(shown + 5 * step)} />
    </>
  );
}

/** The table itself; without actions it is one to be printed. */
export function ItemRows({ rows, sort, actions, onSort }: Partial<TableProps> & Pick<TableProps, 'rows'>) {
  const heading = (key: SortKey, label: string, what = '') => (
    <Heading name={key} label={label} what={what} sort={sort} onSort={onSort} />
  );
  return (
    <table class="items">
      <thead>
        <tr>
          {heading('urgency', t('State'), t('by urgency'))}
          {heading('title', t('Item'))}
          {heading('owner', t('Owner'))}
          {heading('due', t('Due'))}
          {heading('rating', t('Rating'))}
          {heading('slips', t('Slips'), t('how often the date was put back'))}
          <th scope="col" class="value">
            {t('Latest and target')}
          </th>
          {heading('body', t('Body'))}
          {actions !== undefined && (
            <th scope="col" class="act">
              <span class="unseen">{t('History')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ItemRow key={keyOf(row)} row={row} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps {
  readonly name: SortKey;
  readonly label: string;
  readonly what: string;
  readonly sort: Sort | undefined;
  readonly onSort: ((key: SortKey) => void) | undefined;
}

function Heading({ name, label, what, sort, onSort }: HeadingProps) {
  if (onSort === undefined || sort === undefined)
    return (
      <th scope="col" class={name}>
        {label}
      </th>
    );
  const current = sort.key === name;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={name} aria-sort={current ? direction : 'none'}>
      <button type="button" onClick={() => onSort(name)} title={what === '' ? label : `${label}: ${what}`}>
        {label}
        <span class="arrow" aria-hidden="true">
          {current ? (sort.descending ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}

function ItemRow({ row, actions }: { readonly row: Row; readonly actions: RowActions | undefined }) {
  const { id, kind, title, owner, due, daysOverdue, rating, slips, latest, gap, target, body } = row;
  return (
    <tr class={daysOverdue > 0 ? 'late' : undefined}>
      <td class="urgency">
        <StateMark row={row} />
      </td>
      <th scope="row" class="title">
        {actions === undefined ? (
          title
        ) : (
          <button type="button" class="link" onClick={() => actions.open(row)} onKeyDown={moveByArrows}>
            {title}
          </button>
        )}
        <small>{[kindWord(kind), id === '' ? '' : `#${id}`].filter((part) => part !== '').join(' · ')}</small>
        {/* Where there is no room for their columns. */}
        {owner !== '' && <small class="narrow">{owner}</small>}
        {rating !== null && (
          <small class="narrow">
            <RatingMark rating={rating} />
          </small>
        )}
      </th>
      <td class="owner">{owner || <span class="none">{kind === 'decision' ? '' : t('nobody named')}</span>}</td>
      <td class="due">
        {due?.text}
        {due?.day != null && dayInWords(due.day) !== due.text && <small>{dayInWords(due.day, 'short')}</small>}
        {daysOverdue > 0 && (
          <small class="bad">{daysOverdue === 1 ? t('1 day late') : t('{0} days late', daysOverdue)}</small>
        )}
      </td>
      <td class="rating">{rating !== null && <RatingMark rating={rating} />}</td>
      <td class="slips">{slips > 0 && <span class="count">{slips}</span>}</td>
      <td class="value">
        {latest}
        {(gap || target) && <small>{gap || t('target {0}', target)}</small>}
      </td>
      <td class="body">{body}</td>
      {actions !== undefined && (
        <td class="act">
          <HistoryButton row={row} showHistory={actions.showHistory} />
        </td>
      )}
    </tr>
  );
}

/** Where an item is defined tells it from all others, those without an id too. */
export function keyOf({ location: { uri, range } }: Row): string {
  return `${uri}#${range.start.line}:${range.start.character}`;
}

/** Up and down go from title to title, as in every list of the editor; Tab still reaches all there is in a row. */
function moveByArrows(event: KeyboardEvent): void {
  const way = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  const towards = way[event.key as keyof typeof way];
  if (towards === undefined) return;
  const next = (event.currentTarget as HTMLElement).closest('tr')?.[towards];
  const title = next?.querySelector<HTMLElement>('.link');
  if (title == null) return;
  event.preventDefault();
  title.focus();
}
