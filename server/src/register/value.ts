/** Values compared and put into words: what is better, how far short, whether two can be compared at all. */
import type { SaidValue, Unit } from '../syntax/ast.ts';
import { plainNumber } from '../text/words.ts';

export type Direction = 'lower' | 'higher';

/** Units of which a value can be turned into one number and compared; a share is compared as the percentage it is. */
export function measureOf(unit: Unit): string {
  return unit === 'share' ? 'percent' : unit;
}

/** Whether two values are of one measure, so that one can be called higher. A bare number goes with anything counted. */
export function comparable(one: SaidValue, other: SaidValue): boolean {
  return (
    measureOf(one.unit) === measureOf(other.unit) &&
    (one.noun.startsWith('per ') ? one.noun : '') === (other.noun.startsWith('per ') ? other.noun : '')
  );
}

/** The value as one number: the middle of a range, a share as a percentage. */
export function numberOf(value: SaidValue): number {
  return asCompared(value, (value.low + value.high) / 2);
}

/**
 * Whether `value` meets `target`: a range does when its nearer end does. What is `short of` or `under` a figure does not
 * reach it, nor does what is `over` one come down to it; a target of `over` so much is not met by just so much.
 */
export function meets(value: SaidValue, target: SaidValue, direction: Direction): boolean {
  if (direction === 'higher') {
    const reached = asCompared(value, value.high) - asCompared(target, target.low);
    return reached === 0 ? besideFigure(value) >= Math.max(0, besideFigure(target)) : reached > 0;
  }
  const left = asCompared(value, value.low) - asCompared(target, target.high);
  return left === 0 ? besideFigure(value) <= Math.min(0, besideFigure(target)) : left < 0;
}

/** On which side of its figure a value lies, which it does not reach: 1 above, -1 below; 0 for one that holds its figure. */
function besideFigure({ qualifier }: SaidValue): number {
  return qualifier === 'over' ? 1 : qualifier === 'under' || qualifier === 'short of' ? -1 : 0;
}

/** An end of a value as it is compared: of a share as a percentage. */
export function asCompared({ unit, whole }: SaidValue, end: number): number {
  return unit === 'share' && whole !== 0 ? (end / whole) * 100 : end;
}

/**
 * How far `value` is from `target`, the ends of ranges that are nearer to each other: `14.6 points above the target of
 * 20%`; `''` where they cannot be compared.
 */
export function gapInWords(value: SaidValue, target: SaidValue): string {
  if (!comparable(value, target)) return '';
  // Of one whole, people count: one team more, not 5.88 points.
  const counts = value.unit === 'share' && target.unit === 'share' && value.whole === target.whole;
  const end = (said: SaidValue, number: number) => (counts ? number : asCompared(said, number));
  const above = end(value, value.low) - end(target, target.high);
  const below = end(target, target.low) - end(value, value.high);
  const difference = Math.round((Math.max(0, above) - Math.max(0, below)) * 100) / 100;
  const aim = `the target of ${valueInWords(target)}`;
  if (difference === 0) {
    const beside = besideFigure(value) - besideFigure(target);
    if (beside > 0 && above === 0) return `just above ${aim}`;
    return beside < 0 && below === 0 ? `just below ${aim}` : `at ${aim}`;
  }
  const side = difference > 0 ? 'above' : 'below';
  return `${amountInWords(Math.abs(difference), counts ? { ...target, unit: 'count' } : target)} ${side} ${aim}`;
}

function amountInWords(difference: number, like: SaidValue): string {
  const number = plainNumber(difference);
  switch (measureOf(like.unit)) {
    case 'percent':
    case 'points':
      return `${number} ${unitInWords('points', difference)}`;
    case 'grade':
    case 'rating':
      return `${number} ${difference === 1 ? 'step' : 'steps'}`;
    case 'pounds':
      return pounds(difference);
    case 'count':
      return like.noun === '' || like.noun.startsWith('per ') ? number : `${number} ${like.noun}`;
    default:
      return `${number} ${unitInWords(like.unit, difference)}`;
  }
}

/** The value in one spelling, whatever way it was written: `34.6%`, `222–225`, `£1.2m`, `3 of 17`. Read again, it is the same value. */
export function valueInWords(value: SaidValue): string {
  const { low, high, whole, unit } = value;
  const qualifier = value.qualifier === '' ? '' : `${value.qualifier} `;
  const noun = value.noun === '' ? '' : ` ${nounInWords(value.noun)}`;
  const range = low === high ? figure(low) : `${figure(low)}–${figure(high)}`;
  switch (unit) {
    case 'grade':
    case 'rating':
      return value.noun;
    case 'percent':
      return `${qualifier}${range}%`;
    case 'pounds':
      return `${qualifier}${pounds(low, high)}`;
    case 'share':
      return `${qualifier}${figure(low)} of ${figure(whole)}${noun}`;
    case 'count':
      return `${qualifier}${range}${noun}`;
    default:
      return `${qualifier}${range} ${unitInWords(unit, high)}`;
  }
}

/** What was counted, or of how many it is: `per 10,000`. */
function nounInWords(noun: string): string {
  return noun.startsWith('per ') ? `per ${figure(Number(noun.slice('per '.length)))}` : noun;
}

/** `months`, but `1 month`. */
function unitInWords(unit: Unit, number: number): string {
  return number === 1 ? unit.replace(/s$/u, '') : unit;
}

/** Thousands and millions are written short where that leaves nothing out: `£1.2m`, `£450–500k`, but `£1,234,567`. */
function pounds(low: number, high = low): string {
  const sign = low < 0 && high <= 0 ? '-' : '';
  const ends = (sign === '' ? [low, high] : [-high, -low]).filter((end, index, all) => end !== all[index - 1]);
  const scale = scales.find(({ least, step }) =>
    ends.every((end) => end >= least && Math.abs(end / step - Math.round(end / step)) < 1e-6),
  );
  const amount = (end: number) => (scale === undefined ? inPence(figure(end)) : figure(end / scale.size));
  return `${sign}£${ends.map(amount).join('–')}${scale?.letter ?? ''}`;
}

/** Pence have two figures: `12.50`. */
function inPence(pounds: string): string {
  return /\.\d$/u.test(pounds) ? `${pounds}0` : pounds;
}

const scales: readonly {
  readonly letter: string;
  readonly size: number;
  readonly least: number;
  readonly step: number;
}[] = [
  { letter: 'm', size: 1e6, least: 1e6, step: 1e4 },
  { letter: 'k', size: 1e3, least: 1e4, step: 1e3 },
];

/** A number as somebody said it, with all its decimals. */
function figure(number: number): string {
  return plainNumber(number, 6);
}
