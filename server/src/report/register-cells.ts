/** What stands in the cells of an action log. */

import { type Day, dateOf, longDay, monthName } from '../register/calendar.ts';
import { whenInWords } from '../register/compare.ts';
import type { Observation, Target } from '../register/model.ts';
import { asSaid, blockers, replacementsOf } from '../register/queries.ts';
import { numberOf, valueInWords } from '../register/value.ts';
import { sparkline } from '../text/sparkline.ts';
import { counted, listed } from '../text/words.ts';
import { ratingMarks, stateCell } from './marks.ts';
import { type LogEntry, type MetricEntry, movementInWords } from './register-entries.ts';
import type { ActionLog, DecisionEntry, SlippedEntry } from './register-model.ts';
import type { SourceEntry } from './register-sources.ts';
import { type Cell, line } from './section.ts';

export function nameCell({ title, item }: Pick<LogEntry, 'title' | 'item'>): Cell {
  return [...line(title, 'title'), ...line(item.id === '' ? '' : `#${item.id}`, 'quiet')];
}

export function ownerCell({ owners }: LogEntry): Cell {
  return owners.flatMap(({ name, role, left }, place) => [
    ...line(place === 0 ? name : `with ${name}`),
    ...line(place === 0 ? role : '', 'quiet'),
    ...line(left === null ? '' : `left ${longDay(left)}`, 'amber'),
  ]);
}

/** The date as said, the day it means, and how far off that is. */
export function dueCell({ due, daysLeft, state, item }: LogEntry, { register }: ActionLog): Cell {
  const waits = state === 'blocked' ? blockers(item, register).map(({ id }) => `#${id}`) : [];
  return [
    ...line(due?.text ?? ''),
    ...line(due?.days == null || longDay(due.days.last) === due.text ? '' : shortDay(due.days.last), 'quiet'),
    ...line(state === 'overdue' && daysLeft !== null ? `${counted(-daysLeft, 'day')} late` : '', 'red'),
    ...line(state === 'due soon' && daysLeft !== null ? inDays(daysLeft) : '', 'amber'),
    ...line(waits.length === 0 ? '' : `waits for ${listed(waits)}`, 'amber'),
  ];
}

export function outcomeCell({ state, item, by }: LogEntry, { register }: ActionLog): Cell {
  const clause = item.status?.by === by ? item.status.clause : null;
  const day = by.minutes.meeting.day;
  const successors = state === 'replaced' ? replacementsOf(item, register).filter(({ id }) => id !== '') : [];
  return [
    ...stateCell(state, successors.length === 0 ? '' : `by ${listed(successors.map(({ id }) => `#${id}`))}`),
    ...line(clause?.date ? asSaid(by.minutes, clause.date) : day === null ? '' : longDay(day), 'quiet'),
  ];
}

export function toldCell({ told }: SlippedEntry): Cell {
  return told.flatMap(({ from, to, cause }) => [
    ...line([from, to].filter((date) => date !== '').join(' → ')),
    ...line(cause === '' ? 'no cause given' : cause, cause === '' ? 'amber' : 'quiet'),
  ]);
}

export function metricCells(entry: MetricEntry): Cell[] {
  const { latest, target, stretch, points, item, state } = entry;
  const numbers = points.map(({ value }) => numberOf(value));
  return [
    nameCell(entry),
    latest === undefined ? [] : [...line(valueInWords(latest.value)), ...line(whenOf(latest), 'quiet')],
    numbers.length < 2 ? [] : [...line(sparkline(numbers)), ...line(movementInWords(points), 'quiet')],
    [
      ...(target === undefined ? [] : aimLines('', target)),
      ...(stretch === undefined ? [] : aimLines('stretch ', stretch)),
      ...line(item.direction?.stated ? `${item.direction.value} is better` : '', 'quiet'),
    ],
    [...stateCell(state), ...line(shortGap(entry))],
  ];
}

export function sourceCells({ source, minutes, entries, ratings, unrated, states }: SourceEntry): Cell[] {
  const { day, body } = minutes.meeting;
  const share = (count: number) =>
    entries.length < 2 ? '' : ` (${Math.round((count / entries.length) * 1000) / 10}%)`;
  return [
    [
      ...line(`${counted(entries.length, 'recommendation')} from ${source || 'a source not stated'}`, 'title'),
      ...line([body.trim(), day === null ? '' : longDay(day)].filter((part) => part !== '').join(', '), 'quiet'),
    ],
    [
      ...ratings.flatMap(({ rating, count }) =>
        line(`${ratingMarks[rating]} ${count} ${rating}${share(count)}`, rating),
      ),
      ...line(unrated === 0 ? '' : `${unrated} not rated`),
    ],
    states.flatMap(({ state, count }) => stateCell(state, '', count)),
  ];
}

export function decisionCells({ title, minutes, outcome }: DecisionEntry): Cell[] {
  const { body, day } = minutes.meeting;
  return [
    line(title, 'title'),
    outcome.flatMap((words) => line(words)),
    [...line(body.trim()), ...line(day === null ? '' : longDay(day), 'quiet')],
  ];
}

/** `30 Jun 2024`, where room is short. */
function shortDay(day: Day): string {
  const date = dateOf(day);
  return `${date.day} ${monthName(date.month).slice(0, 3)} ${date.year}`;
}

function inDays(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

function aimLines(word: string, { value, by, clause }: Target): Cell {
  return [
    ...line(`${word}${valueInWords(value)}`, word === '' ? '' : 'quiet'),
    ...line(clause.date === null ? '' : `by ${asSaid(by.minutes, clause.date)}`, 'quiet'),
  ];
}

function whenOf(latest: Observation): string {
  return latest.stated || latest.period === null ? whenInWords(latest) : shortDay(latest.period.last);
}

/** The gap without naming the target again, which stands in the column beside it. */
function shortGap({ gap, target }: MetricEntry): string {
  const words = target === undefined ? gap : gap.replace(` the target of ${valueInWords(target.value)}`, '');
  return words === 'at' ? '' : words;
}
