/** The register as JSON, with everything said of each item. */
import type { RegisterItemJson, RegisterReportJson } from '../config/register-schema.ts';
import { type Day, type DaySpan, isoDay } from '../register/calendar.ts';
import { changesOf, slipEnds } from '../register/changes.ts';
import { indexOf } from '../register/item-index.ts';
import type { Item, Mention, Observation, Register, Said, Slip, Target } from '../register/model.ts';
import { asSaid, defaultSoon, ratingOf, replacementOf, saidAt, stateOf, titleOf } from '../register/queries.ts';
import { numberOf, valueInWords } from '../register/value.ts';
import { gapOf, latestValue, series } from '../register/values-reported.ts';
import type { SaidValue } from '../syntax/ast.ts';
import { placeOf } from './places.ts';
import { type Due, dueOf, firstDueOf, ownersOf, sourceInWords } from './register-entries.ts';
import type { ActionLog } from './register-model.ts';

/** Longest title and quotation, in UTF-16 code units. */
const longestTitle = 200;
const longestQuotation = 400;

/** The items of a log as JSON text; `config/register-schema.ts` is its schema. */
export function registerJson(log: ActionLog): string {
  const { register, soon } = log;
  const report: RegisterReportJson = {
    version: 1,
    asOf: isoDay(register.asOf),
    items: log.items.map((item) => itemJson(item, register, soon)),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** One item as JSON. `soon` is how many days before its deadline it is due soon. */
export function itemJson(item: Item, register: Register, soon = defaultSoon): RegisterItemJson {
  const latest = latestValue(item);
  return {
    id: item.id,
    kind: item.kind,
    title: titleOf(item, longestTitle),
    state: stateOf(item, register, soon),
    rating: ratingOf(item) ?? null,
    owners: ownersOf(item, register).map(({ handle, name, role }) => ({ handle, name, role })),
    due: dueJson(dueOf(item.deadlines.at(-1))),
    firstDue: dueJson(firstDueOf(item)),
    slips: item.slips.length,
    latest: latest === undefined ? null : observationJson(latest),
    target: targetJson(item.targets.at(-1)),
    direction: item.direction?.value ?? null,
    gap: gapOf(item),
    needs: valuesOf(item.needs),
    for: valuesOf(item.serves),
    history: item.mentions.map((mention) => mentionJson(mention, item, register)),
    stretch: targetJson(item.stretches.at(-1)),
    series: series(item).map((observation) => observationJson(observation)),
    revisions: item.slips.map((slip) => revisionJson(slip, item)),
    neededBy: idsOf(register.links.needers.get(item.id)),
    servedBy: idsOf(register.links.servers.get(item.id)),
    replaces: valuesOf(item.replaces),
    replacedBy: replacementOf(item, register)?.id ?? null,
    source: item.source === null ? null : sourceInWords(item, register),
  };
}

function mentionJson(mention: Mention, item: Item, register: Register): RegisterItemJson['history'][number] {
  const { meeting } = mention.minutes;
  return {
    date: dayJson(meeting.day),
    body: meeting.body.trim(),
    ...placeOf(mention),
    words: saidAt(mention, longestQuotation),
    changes: changesOf(mention, item, register),
  };
}

function dueJson(due: Due | null): RegisterItemJson['due'] {
  if (due === null) return null;
  return {
    text: due.text,
    ...spanJson(due.days),
    rating: due.track === 'due' ? null : due.track,
    ...placeOf(due.by),
  };
}

function observationJson({ role, value, period, by }: Observation): RegisterItemJson['series'][number] {
  return { ...valueJson(value), role, ...spanJson(period), ...placeOf(by) };
}

function targetJson(target: Target | undefined): RegisterItemJson['target'] {
  if (target === undefined) return null;
  const { value, clause, days, by } = target;
  const date = clause.date === null ? null : { text: asSaid(by.minutes, clause.date), ...spanJson(days) };
  return { ...valueJson(value), by: date, ...placeOf(by) };
}

function revisionJson(slip: Slip, item: Item): RegisterItemJson['revisions'][number] {
  return {
    date: dayJson(slip.by.minutes.meeting.day),
    ...slipEnds(slip, indexOf(item), asSaid),
    end: dayJson(slip.to?.last ?? null),
    cause: slip.cause,
    ...placeOf(slip.by),
  };
}

function valueJson(value: SaidValue): { text: string; value: number; unit: string } {
  return { text: valueInWords(value), value: numberOf(value), unit: value.unit };
}

function spanJson(days: DaySpan | null): { start: string | null; end: string | null } {
  return { start: dayJson(days?.first ?? null), end: dayJson(days?.last ?? null) };
}

function dayJson(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}

/** The ids of items that have one. */
function idsOf(items: readonly Item[] = []): string[] {
  return items.map(({ id }) => id).filter((id) => id !== '');
}

/** Each once, in the order first said. */
function valuesOf(said: readonly Said<string>[]): string[] {
  return [...new Set(said.map(({ value }) => value))];
}
