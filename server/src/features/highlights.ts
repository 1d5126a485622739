/** The other places in a document that name what is named under the caret. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes } from '../register/model.ts';
import { occurrencesIn } from '../register/occurrences.ts';
import type { Span } from '../text/span.ts';
import { bodyNameIn, isSame, namedAt, subjectOf } from './subject.ts';

/** One of them: `write` where it is defined, `read` where it is spoken of. */
export interface Highlight extends Span {
  readonly kind: 'read' | 'write';
}

/** Where the document names what is named at an offset, in the order in which it stands. */
export function highlightsAt(snapshot: Snapshot, minutes: Minutes, offset: number): Highlight[] {
  const { register } = snapshot;
  const named = namedAt(snapshot, minutes, offset);
  if (named === undefined) return [];
  const { subject } = named;
  const found: Highlight[] = [];
  const body =
    subject.sort === 'body' && subject.body.key === minutes.meeting.bodyKey ? bodyNameIn(minutes) : undefined;
  if (body !== undefined) found.push({ ...body, kind: 'write' });
  for (const occurrence of occurrencesIn(minutes)) {
    // A handle may be another name of the same owner, so only an id can be told apart by its name alone.
    if (subject.sort === 'item' && occurrence.name !== subject.name) continue;
    if (!isSame(subjectOf(occurrence, register), subject)) continue;
    const { start, end, role } = occurrence;
    found.push({ start, end, kind: role === 'definition' ? 'write' : 'read' });
  }
  return found;
}
