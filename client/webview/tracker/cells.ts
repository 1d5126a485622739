/** The rows as cells for a spreadsheet. */

import type { Row } from '../../src/tracker/messages.ts';
import { t } from '../shared/words.ts';

/** The headings, then a line a row, in the order they are shown in; days as `2024-03-31`. */
export function cellsOf(rows: readonly Row[]): string[][] {
  const headings = [
    t('id'),
    t('kind'),
    t('title'),
    t('state'),
    t('rating'),
    t('owner'),
    t('due as said'),
    t('due'),
    t('days late'),
    t('slips'),
    t('latest'),
    t('target'),
    t('stretch'),
    t('gap'),
    t('body'),
  ];
  return [headings, ...rows.map(cells)];
}

function cells(row: Row): string[] {
  const { id, kind, title, state, rating, owner, due, daysOverdue, slips, latest, target, stretch, gap, body } = row;
  const isWork = kind === 'recommendation' || kind === 'action';
  return [
    id,
    kind,
    title,
    state,
    rating ?? '',
    owner,
    due?.text ?? '',
    due?.day ?? '',
    daysOverdue === 0 ? '' : String(daysOverdue),
    isWork ? String(slips) : '',
    latest,
    target,
    stretch,
    gap,
    body,
  ];
}
