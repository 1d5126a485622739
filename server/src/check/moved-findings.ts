/** Findings of a document that was edited elsewhere: the same is wrong, and some of it stands further on. */
import type { Minutes } from '../register/model.ts';
import type { Finding, Related } from '../rules/finding.ts';
import { moved, type Stretch } from '../syntax/stretch.ts';

/** Makes findings that speak of a document as it was speak of it as it is; none of their places is inside what was read again. */
export type Moved = (findings: readonly Finding[]) => readonly Finding[];

export function movedTo(before: Minutes, after: Minutes, stretch: Stretch): Moved {
  const place = (one: Related): Related =>
    one.minutes !== before
      ? one
      : {
          minutes: after,
          start: moved(stretch, one.start),
          end: moved(stretch, one.end),
          message: one.message,
        };
  return (findings) =>
    findings.map((finding) => {
      const { rule, severity, minutes, start, end, message, help, item, data } = finding;
      const isHere = minutes === before;
      const related = finding.related.some((one) => one.minutes === before)
        ? finding.related.map(place)
        : finding.related;
      if (!isHere && related === finding.related) return finding;
      // Field by field, in the order in which a judge makes them: of a long document there are hundreds.
      return {
        rule,
        severity,
        minutes: isHere ? after : minutes,
        start: isHere ? moved(stretch, start) : start,
        end: isHere ? moved(stretch, end) : end,
        message,
        help,
        item,
        related,
        data,
      };
    });
}
