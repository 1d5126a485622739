/** Findings of a document that was edited elsewhere: the same is wrong, and some of it stands further on. */
import type { Minutes } from '../register/model.ts';
import type { Finding, Location } from '../rules/finding.ts';
import { moved, type Stretch } from '../syntax/stretch.ts';

/** Makes findings that speak of a document as it was speak of it as it is; none of their places is inside what was read again. */
export type Moved = (findings: readonly Finding[]) => readonly Finding[];

export function movedTo(before: Minutes, after: Minutes, stretch: Stretch): Moved {
  const place = <T extends Location>(location: T): T =>
    location.minutes !== before
      ? location
      : { ...location, minutes: after, start: moved(stretch, location.start), end: moved(stretch, location.end) };
  return (findings) =>
    findings.map((finding) => {
      const here = place(finding);
      return here.related.every(({ minutes }) => minutes !== before)
        ? here
        : { ...here, related: here.related.map(place) };
    });
}
