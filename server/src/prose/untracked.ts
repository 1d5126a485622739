/** What the words say and no tag tracks: the readings of a document, less those that a tag covers. */
import type { Untracked } from '../register/model.ts';
import type { MarkupPlaces } from '../syntax/ast.ts';
import { DocumentReadings } from './document-readings.ts';

/** Reads a document. */
export function untrackedIn(text: string, read: MarkupPlaces): readonly Untracked[] {
  return new DocumentReadings(text, read).untracked;
}
