/** From offsets to lines and columns. */
import type { Minutes } from '../register/model.ts';
import { LineIndex, type Place } from '../text/lines.ts';

/** A place with its offset from the start of the document; lines and columns from 1, all in UTF-16 code units. */
export interface Position extends Place {
  readonly offset: number;
}

/** The position of an offset in a document. */
export function positionOf({ lines, isMarked }: Minutes, offset: number): Position {
  const { line, column } = lines.placeAt(offset);
  return { line, column: isMarked && line === 1 ? Math.max(1, column - 1) : column, offset };
}

/** A finding and what is related to it seldom stand in more documents than this. */
const recent = 8;

/** Gives the lines of a document with their words, and keeps those of the last few asked for. */
export function recentLines(): (minutes: Minutes) => LineIndex {
  const kept = new Map<Minutes, LineIndex>();
  return (minutes) => {
    const lines = kept.get(minutes) ?? new LineIndex(minutes.source.text(), minutes.lines);
    kept.delete(minutes);
    kept.set(minutes, lines);
    for (const oldest of kept.keys()) {
      if (kept.size <= recent) break;
      kept.delete(oldest);
    }
    return lines;
  };
}
