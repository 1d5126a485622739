/** The part of the fold that is about figures: observations, targets and which way is better. */
import type { Clause, ClauseType, Qualifier, SaidValue } from '../syntax/ast.ts';
import { oneDay } from './calendar.ts';
import { added, type Draft, daysSaid, type FoldContext } from './fold-draft.ts';
import type { DirectionKnown, Item, Mention, ObservationRole, Target } from './model.ts';
import { comparable, type Direction, numberOf } from './value.ts';
import { comparePeriods } from './values-reported.ts';
import { valueInWordsOf } from './words-value.ts';

/** Takes a clause about a figure; false for any other. */
export function takeMeasure(clause: Clause, by: Mention, draft: Draft, context: FoldContext): boolean {
  switch (clause.type) {
    case 'now':
    case 'was':
    case 'peak':
    case 'baseline':
    case 'benchmark':
      observe(clause.type, clause, by, draft, context);
      return true;
    case 'target':
      draft.targets = added(draft.targets, aim(clause, by, context));
      return true;
    case 'stretch':
      draft.stretches = added(draft.stretches, aim(clause, by, context));
      return true;
    case 'lower is better':
    case 'higher is better':
      draft.direction = { value: clause.type === 'lower is better' ? 'lower' : 'higher', stated: true };
      return true;
    default:
      return false;
  }
}

function observe(role: ObservationRole, clause: Clause, by: Mention, draft: Draft, context: FoldContext): void {
  const stated = daysSaid(clause.date, by, 'last', context);
  const day = by.minutes.meeting.day;
  const period = stated ?? (day === null ? null : oneDay(day));
  const value = clause.value as SaidValue;
  draft.observations = added(draft.observations, { role, value, period, stated: stated !== null, by, clause });
}

function aim(clause: Clause, by: Mention, context: FoldContext): Target {
  return { value: clause.value as SaidValue, days: daysSaid(clause.date, by, 'next', context), by, clause };
}

/** A metric's tag that gives no value is about the one value in the words it covers, unless it says itself what that is. */
export function takeValueInWords(by: Mention, draft: Draft, context: FoldContext): void {
  const read = valueInWordsOf(by);
  if (read === null) return;
  const { value, date } = read;
  if (value.unit === 'rating' && by.tag.clauses.some(({ type }) => isRating(type))) return;
  // A later mention says much else: two members who asked, of a measure in per cent.
  const like = draft.targets.at(-1)?.value ?? draft.observations.at(-1)?.value;
  if (by.tag.kind === '' && like !== undefined && !comparable(value, like)) return;
  if (by.tag.clauses.some((clause) => clause.value !== null && isSameValue(clause.value, value))) {
    return;
  }
  const stated = daysSaid(date, by, 'last', context);
  const day = by.minutes.meeting.day;
  const period = stated ?? (day === null ? null : oneDay(day));
  draft.observations = added(draft.observations, {
    role: 'now',
    value,
    period,
    stated: stated !== null,
    by,
    clause: null,
  });
}

function isRating(type: ClauseType): boolean {
  return type === 'red' || type === 'amber' || type === 'green' || type === 'blue';
}

/** Whether two values say the same, however they are written. */
function isSameValue(one: SaidValue, other: SaidValue): boolean {
  return comparable(one, other) && one.low === other.low && one.high === other.high && one.whole === other.whole;
}

/** Of what is to be at least so much more is better, of what is to be at most so much less. */
const byQualifier: Readonly<Partial<Record<Qualifier, Direction>>> = {
  'at least': 'higher',
  over: 'higher',
  'at most': 'lower',
  under: 'lower',
};

/** Without a word on it, the target may say which way is better, and grades and ratings have their order; else it is the way there from where it started, or the one that a target of none or all leaves. */
export function derivedDirection({ targets, observations }: Item): DirectionKnown | null {
  for (const { value } of targets) {
    const said = byQualifier[value.qualifier];
    if (said !== undefined) return { value: said, stated: true };
  }
  const target = targets[0];
  if (target === undefined) return null;
  if (target.value.unit === 'grade' || target.value.unit === 'rating') return { value: 'higher', stated: false };
  const start =
    observations.find(({ role }) => role === 'baseline') ??
    // In one tag the value before may be said behind the value now.
    observations.filter(({ role }) => role === 'now' || role === 'was').sort(comparePeriods)[0];
  if (start === undefined || !comparable(start.value, target.value)) return atTheEnd(target.value);
  const difference = numberOf(target.value) - numberOf(start.value);
  return difference === 0 ? atTheEnd(target.value) : { value: difference > 0 ? 'higher' : 'lower', stated: false };
}

/** Nothing is below a target of none, or above one of all: there is only one way to miss it. */
function atTheEnd({ low, high, unit, whole }: SaidValue): DirectionKnown | null {
  if (low === 0 && high === 0 && unit !== 'pounds') return { value: 'lower', stated: false };
  const isAll = unit === 'percent' ? low === 100 : unit === 'share' && low === whole;
  return isAll ? { value: 'higher', stated: false } : null;
}
