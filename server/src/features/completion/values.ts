/** Values that may be meant: those in the words, and those said of the metric before, with its unit. */

import { readWords } from '../../prose/read-words.ts';
import { longDay } from '../../register/calendar.ts';
import type { Observation, Target } from '../../register/model.ts';
import { valueInWords } from '../../register/value.ts';
import type { ClauseType, SaidValue } from '../../syntax/ast.ts';
import { grades, ratings } from '../../syntax/vocabulary.ts';
import type { WordedValue } from './covered.ts';
import type { Asked, Offer } from './entry.ts';
import type { Slot } from './slot.ts';

/** A value as it would be written, and where it comes from. */
interface Candidate {
  readonly text: string;
  readonly why: string;
}

/** What may stand where a value is wanted. */
export function valueOffers(asked: Asked, slot: Slot): Offer[] {
  const typed = slot.typed.toLowerCase();
  const { start, end } = slot;
  const offers = new Map<string, Offer>();
  for (const { text, why } of candidates(asked, slot.of, typed)) {
    if (offers.has(text) || !text.toLowerCase().startsWith(typed)) continue;
    const preselect = offers.size === 0;
    const edit = { start, end, text };
    offers.set(text, { label: text, sort: 'value', detail: why, edit, filterText: text, preselect });
  }
  return [...offers.values()];
}

/** The observations of the metric, in order, apart from those of the tag that is being written. */
function saidBefore({ item, place }: Asked): Observation[] {
  return (item?.observations ?? []).filter(({ by }) => by.tag !== place.tag);
}

/** What a value of the metric looks like: as it was last said, else as the words have it. */
function modelOf(asked: Asked): SaidValue | undefined {
  const said = saidBefore(asked).at(-1) ?? asked.item?.targets.find(({ by }) => by.tag !== asked.place.tag);
  return (said ?? asked.covered.values[0])?.value;
}

function* candidates(asked: Asked, of: ClauseType | null, typed: string): Iterable<Candidate> {
  const isAim = of === 'target' || of === 'stretch';
  // Of a target people say again what it was, unless the words give one; of a value the words are the news.
  const said = isAim ? targetIn(asked.covered.sentence) : '';
  if (said !== '') yield { text: said, why: 'in these words' };
  if (isAim) yield* aimsBefore(asked, of);
  for (const { words } of unusedFirst(asked)) yield { text: words, why: 'in these words' };
  if (!isAim) yield* reportedBefore(asked, of);
  const model = modelOf(asked);
  yield* inUnitOf(model, typed);
  const isUnknown = model === undefined && typed !== '';
  if (isUnknown || model?.unit === 'grade') for (const text of [...grades].reverse()) yield { text, why: 'grade' };
  if (isUnknown || model?.unit === 'rating') for (const text of [...ratings].reverse()) yield { text, why: 'rating' };
}

function targetIn(sentence: string): string {
  return readWords(sentence).find(({ kind }) => kind === 'metric')?.target ?? '';
}

/** The values of the words, those last that another clause of the tag gives already. */
function unusedFirst({ covered, place }: Asked): readonly WordedValue[] {
  const given = place.clauses.flatMap(({ value }) => (value === null ? [] : [valueInWords(value)]));
  const isGiven = ({ value }: WordedValue) => given.includes(valueInWords(value));
  return covered.values.toSorted((one, other) => Number(isGiven(one)) - Number(isGiven(other)));
}

function* reportedBefore(asked: Asked, of: ClauseType | null): Iterable<Candidate> {
  const before = saidBefore(asked);
  const latest = before.filter(({ role }) => role === 'now').at(-1);
  const same = before.filter(({ role }) => role === of).at(-1);
  if (latest !== undefined) yield { text: valueInWords(latest.value), why: saidWhen('last reported', latest) };
  if (same !== undefined) yield { text: valueInWords(same.value), why: saidWhen('said before', same) };
}

/** The number typed, in the unit that values of the metric have. */
function* inUnitOf(model: SaidValue | undefined, typed: string): Iterable<Candidate> {
  if (model === undefined || model.unit === 'grade' || model.unit === 'rating') return;
  const digits = typed.replace(/^£/u, '');
  if (!/^\d[\d,]*(?:\.\d+)?$/u.test(digits)) return;
  const number = Number(digits.replaceAll(',', ''));
  const text = valueInWords({ ...model, qualifier: '', low: number, high: number });
  if (text !== typed) yield { text, why: 'in the unit used before' };
}

/** The targets (or stretches) set for the metric before, the last one first. */
function* aimsBefore({ item, place }: Asked, of: ClauseType | null): Iterable<Candidate> {
  const aims: readonly Target[] = (of === 'target' ? item?.targets : item?.stretches) ?? [];
  for (const { value, by } of aims.filter((aim) => aim.by.tag !== place.tag).reverse())
    yield { text: valueInWords(value), why: saidOn(`the ${of} said before`, by.minutes.meeting.day) };
}

function saidWhen(what: string, { by }: Observation): string {
  return saidOn(what, by.minutes.meeting.day);
}

function saidOn(what: string, day: number | null): string {
  return day === null ? what : `${what}, ${longDay(day)}`;
}
