/** A change from one value to another that does not read as a range. */
import type { SaidValue } from '../../syntax/ast.ts';

/** What stands between the two values of a change: ` in November to `. */
const toNext =
  /^(?: (?:minutes?|hours?|days?|weeks?|months?|years?))?(?: (?:in|at|on|for|during) [^.;,]{1,30})? to (?:just |about |some |around |the )?$/iu;
const fromBefore = /\bfrom (?:just |about |some |around |the )?$/iu;
/** How far the unit goes on behind a number of days, weeks or the like; 0 where none follows. */
export function timeUnitAt(raw: string, { end, unit }: SaidValue): number {
  return unit === 'count' ? (timeUnit.exec(raw.slice(end, end + 9))?.[0].length ?? 0) : 0;
}
const timeUnit = /^ (?:minutes?|hours?|days?|weeks?|months?|years?)\b/iu;

/** The values of `from 212 in November to 96`, which do not read as a range. */
export function changeIn(raw: string, values: readonly SaidValue[]): readonly SaidValue[] {
  const at = values.findIndex((value, place) => {
    const next = values[place + 1];
    return (
      next !== undefined &&
      next.unit === value.unit &&
      toNext.test(raw.slice(value.end, next.start)) &&
      fromBefore.test(raw.slice(Math.max(0, value.start - 20), value.start))
    );
  });
  return at === -1 ? [] : values.slice(at, at + 2);
}
