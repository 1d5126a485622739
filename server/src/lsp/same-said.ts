/** Whether a client would be shown the same: for documents that were read again, and so are others in memory. */
import type { Finding, Location } from '../rules/finding.ts';
import { rangeOf } from './positions.ts';

export function isSameSaid(one: readonly Finding[], other: readonly Finding[]): boolean {
  return one.length === other.length && one.every((finding, place) => isSame(finding, other[place] as Finding));
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.severity === other.severity &&
    one.message === other.message &&
    one.help === other.help &&
    one.item === other.item &&
    isSamePlace(one, other) &&
    one.related.length === other.related.length &&
    one.related.every((related, place) => {
      const counterpart = other.related[place];
      return counterpart?.message === related.message && isSamePlace(related, counterpart);
    })
  );
}

function isSamePlace(one: Location, other: Location): boolean {
  if (one.minutes.path !== other.minutes.path || one.start !== other.start || one.end !== other.end) return false;
  const [{ start, end }, { start: otherStart, end: otherEnd }] = [
    rangeOf(one.minutes, one),
    rangeOf(other.minutes, other),
  ];
  return (
    start.line === otherStart.line &&
    start.character === otherStart.character &&
    end.line === otherEnd.line &&
    end.character === otherEnd.character
  );
}
