/** The register for a spreadsheet: a row an item. */
import { stringify } from 'csv-stringify/sync';
import { isoDay } from '../register/calendar.ts';
import type { Item } from '../register/model.ts';
import { ratingOf, stateOf, titleOf } from '../register/queries.ts';
import { valueInWords } from '../register/value.ts';
import { gapOf, latestValue } from '../register/values-reported.ts';
import { placeOf } from './places.ts';
import { type Due, dueOf, firstDueOf, ownersOf, sourceInWords } from './register-entries.ts';
import type { ActionLog } from './register-model.ts';
import { visibleLine } from './visible.ts';

const columns = [
  'id',
  'kind',
  'title',
  'state',
  'rating',
  'owner',
  'with',
  'due as said',
  'due',
  'first due',
  'slips',
  'days late',
  'latest',
  'latest as of',
  'target',
  'target by',
  'gap',
  'source',
  'body',
  'raised',
  'last mentioned',
  'file',
  'line',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/**
 * The items of a log as comma-separated values (RFC 4180), days as `2024-03-31`. It begins with a byte order mark, without
 * which spreadsheets take the letters for another alphabet's, and no cell can be run as a formula: one that would begin
 * like one gets an apostrophe.
 */
export function registerCsv(log: ActionLog): string {
  return stringify(
    log.items.map((item) => rowOf(item, log)),
    { header: true, columns: [...columns], bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}

function rowOf(item: Item, { register, soon }: ActionLog): Row {
  const [lead, ...others] = ownersOf(item, register).map(({ name, role }) => (role === '' ? name : `${name}, ${role}`));
  const due = dueOf(item.deadlines.at(-1));
  const state = stateOf(item, register, soon);
  const latest = latestValue(item);
  const target = item.targets.at(-1);
  const [first, last] = [item.definitions[0] ?? item.mentions[0], item.mentions.at(-1)];
  const { file, line } = first === undefined ? { file: '', line: '' } : placeOf(first);
  return {
    id: item.id,
    kind: item.kind,
    title: visibleLine(titleOf(item, 200)),
    state,
    rating: ratingOf(item) ?? '',
    owner: visibleLine(lead ?? ''),
    with: visibleLine(others.join('; ')),
    'due as said': visibleLine(due?.text ?? ''),
    due: lastDayOf(due),
    'first due': lastDayOf(firstDueOf(item)),
    slips: item.kind === 'recommendation' || item.kind === 'action' ? item.slips.length : '',
    'days late': state === 'overdue' && due?.days ? register.asOf - due.days.last : '',
    latest: latest === undefined ? '' : valueInWords(latest.value),
    'latest as of': latest?.period ? isoDay(latest.period.last) : '',
    target: target === undefined ? '' : valueInWords(target.value),
    'target by': target?.days ? isoDay(target.days.last) : '',
    gap: gapOf(item),
    source: visibleLine(item.source === null ? '' : sourceInWords(item, register)),
    body: visibleLine(first?.minutes.meeting.body.trim() ?? ''),
    raised: dayOf(first?.minutes.meeting.day),
    'last mentioned': dayOf(last?.minutes.meeting.day),
    file,
    line,
  };
}

function lastDayOf(due: Due | null): string {
  return dayOf(due?.days?.last);
}

function dayOf(day: number | null | undefined): string {
  return day == null ? '' : isoDay(day);
}
