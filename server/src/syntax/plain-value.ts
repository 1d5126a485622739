/**
 * The short way through a plain value: one number as figures, then `%`, a scale that touches it, or at most three nouns.
 * Part of the short way through a plain tag, and held to the grammar by the same law.
 */
import type { SaidDate, SaidValue, Unit } from './ast.ts';
import { keep } from './keep.ts';
import { endsPart, figuresEnd, isBlank, isFigure, isSmallLetter } from './plain-letters.ts';
import { nounStops, unitByNoun } from './vocabulary.ts';

/** Words after a number that the grammar takes for more than the noun counted. */
const numberWords: ReadonlySet<string> = new Set(
  'out per percent percentage point points pp hundred thousand million billion'.split(' '),
);

/** The value that begins at `start` inside a tag, or null where the grammar must be asked. */
export function readPlainValue(text: string, start: number): SaidValue | null {
  const isMoney = text.charCodeAt(start) === 163;
  const first = isMoney ? start + 1 : start;
  const figures = numberEnd(text, first);
  if (figures === first) return null;
  const number = numberIn(text, first, figures);
  if (text.charCodeAt(figures) === 37)
    return isMoney || nounEnd(text, figures + 1) !== figures + 1
      ? null
      : made(start, figures + 1, number, 'percent', '');
  if (!isMoney && isPer(text, figures)) return ofEach(text, start, figures, number);
  const scaled = scaleEnd(text, figures);
  const factor = scaled === figures ? 1 : factorOf(text.charCodeAt(figures));
  if (!endsPart(text.charCodeAt(scaled)) || (factor > 1e3 && !isMoney)) return null;
  const end = nounEnd(text, scaled);
  if (isMoney) return end === scaled ? made(start, scaled, number * factor, 'pounds', '') : null;
  if (end === scaled) return made(start, scaled, number * factor, 'count', '');
  if (end === -1) return null;
  const noun = text.slice(scaled + 1, end);
  const unit = unitByNoun.get(noun);
  return made(start, end, number * factor, unit ?? 'count', unit === undefined ? keep(noun) : '');
}

/** Whether a number and the date after it begin as a share does: `3 in 17`. */
export function mayBeShare({ unit, noun }: SaidValue, word: string, { form }: SaidDate): boolean {
  return unit === 'count' && noun === '' && word === 'in' && form === 'day';
}

/** Whether a number that ends here is one of so many: `12 per 10,000`. */
function isPer(text: string, end: number): boolean {
  return isBlank(text.charCodeAt(end)) && text.startsWith('per', end + 1) && isBlank(text.charCodeAt(end + 4));
}

function ofEach(text: string, start: number, figures: number, number: number): SaidValue | null {
  const first = figures + 5;
  const end = numberEnd(text, first);
  const whole = numberIn(text, first, end);
  if (whole < 100 || !endsPart(text.charCodeAt(end)) || nounEnd(text, end) !== end) return null;
  return made(start, end, number, 'count', keep(`per ${whole}`));
}

function made(start: number, end: number, number: number, unit: Unit, noun: string): SaidValue {
  return { start, end, qualifier: '', low: number, high: number, whole: 0, unit, noun };
}

/** Where the number at `start` ends; `start` where there is none. A comma belongs to it before three figures only. */
function numberEnd(text: string, start: number): number {
  let at = figuresEnd(text, start);
  if (at === start) return start;
  while (text.charCodeAt(at) === 44 && figuresEnd(text, at + 1) === at + 4) at += 4;
  return text.charCodeAt(at) === 46 && isFigure(text.charCodeAt(at + 1)) ? figuresEnd(text, at + 1) : at;
}

/** The number that stands from `start` to `end`. */
function numberIn(text: string, start: number, end: number): number {
  // Of few figures and nothing else, as nearly all are, it is a whole number that is exact.
  return end - start < 10 && figuresEnd(text, start) === end
    ? wholeNumber(text, start, end)
    : Number(text.slice(start, end).replaceAll(',', ''));
}

/** The whole number of the few figures from `start` to `end`. */
export function wholeNumber(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = 10 * number + text.charCodeAt(at) - 48;
  return number;
}

/** Where the scale that touches a number ends: `k`, `m` or `bn`. */
function scaleEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 98 && text.charCodeAt(start + 1) === 110) return start + 2;
  return code === 107 || code === 109 ? start + 1 : start;
}

function factorOf(letter: number): number {
  return letter === 107 ? 1e3 : letter === 109 ? 1e6 : 1e9;
}

/** Where the nouns after a number end; `start` where there are none, -1 where they may be more than nouns. */
function nounEnd(text: string, start: number): number {
  let end = start;
  for (let count = 0; count < 3 && isBlank(text.charCodeAt(end)); count++) {
    let at = end + 1;
    while (isSmallLetter(text.charCodeAt(at))) at++;
    if (at === end + 1) return end;
    if (count === 0 && numberWords.has(text.slice(end + 1, at))) return -1;
    while (isNounLetter(text.charCodeAt(at))) at++;
    if (!endsPart(text.charCodeAt(at))) return -1;
    if (nounStops.has(text.slice(end + 1, at))) return end;
    end = at;
  }
  return end;
}

function isNounLetter(code: number): boolean {
  return isSmallLetter(code) || code === 39 || code === 45;
}
