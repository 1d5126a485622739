/** Between offsets and the places of the Language Server Protocol: lines and UTF-16 columns, both from 0. */
import type { Position, Range } from 'vscode-languageserver';
import type { Minutes } from '../register/model.ts';
import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** The place of an offset. A byte order mark counts in offsets and is no column to an editor. */
export function positionOf({ lines, isMarked }: Minutes, offset: number): Position {
  const { line, column } = lines.placeAt(offset);
  return { line: line - 1, character: isMarked && line === 1 ? Math.max(0, column - 2) : column - 1 };
}

export function rangeOf(minutes: Minutes, { start, end }: Span): Range {
  return { start: positionOf(minutes, start), end: positionOf(minutes, end) };
}

/** The offset of a place; one past the end of its line, or of the text, is taken as that end. */
export function offsetOf(minutes: Minutes, { line, character }: Position): number {
  const index = new LineIndex(minutes.source.text(), minutes.lines);
  const column = character + 1 + (minutes.isMarked && line === 0 ? 1 : 0);
  return index.offsetAt({ line: line + 1, column });
}

export function spanOf(minutes: Minutes, { start, end }: Range): Span {
  return { start: offsetOf(minutes, start), end: offsetOf(minutes, end) };
}
