/** From offsets to lines and columns, for very many findings in very many documents. */
import type { Minutes } from '../register/model.ts';
import { LineIndex, type Place } from '../text/lines.ts';

/** A place with its offset from the start of the document; lines and columns from 1, all in UTF-16 code units. */
export interface Position extends Place {
  readonly offset: number;
}

type Unsettled = { -readonly [Key in keyof Position]: Position[Key] };

/** Positions are handed out at once and filled in document by document, so that one text at a time is in memory. */
export class Positions {
  /** Documents that begin with a byte order mark. */
  readonly marked = new Set<Minutes>();
  readonly #wanted = new Map<Minutes, Unsettled[]>();

  /** The position of an offset; its line and column are there once all are settled. */
  at(minutes: Minutes, offset: number): Position {
    const place: Unsettled = { line: 0, column: 0, offset };
    const list = this.#wanted.get(minutes);
    if (list === undefined) this.#wanted.set(minutes, [place]);
    else list.push(place);
    return place;
  }

  /** Fills in every position handed out. */
  settle(): void {
    for (const [minutes, places] of this.#wanted) {
      const text = minutes.source.text();
      const lines = new LineIndex(text);
      const isMarked = text.startsWith(byteOrderMark);
      if (isMarked) this.marked.add(minutes);
      for (const place of places) {
        const { line, column } = lines.placeAt(place.offset);
        place.line = line;
        place.column = isMarked && line === 1 ? Math.max(1, column - 1) : column;
      }
    }
  }
}

const byteOrderMark = '\uFEFF';
/** A finding and what is related to it seldom stand in more documents than this. */
const recent = 8;

/** Gives the lines of a document, and keeps those of the last few asked for. */
export function recentLines(): (minutes: Minutes) => LineIndex {
  const kept = new Map<Minutes, LineIndex>();
  return (minutes) => {
    const lines = kept.get(minutes) ?? new LineIndex(minutes.source.text());
    kept.delete(minutes);
    kept.set(minutes, lines);
    for (const oldest of kept.keys()) {
      if (kept.size <= recent) break;
      kept.delete(oldest);
    }
    return lines;
  };
}
