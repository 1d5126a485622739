/**
 * The short way through a plain header: keys with scalars, lists of scalars and maps of these, block style, nothing
 * quoted but simply, no comment, anchor or tag. A YAML library over ten thousand headers costs more than all the rest of
 * a check. Whatever is not surely plain is left to the library; a property test holds the two equal where this answers.
 */
import type { HeaderEntry, HeaderValue } from './ast.ts';
import { flowListAt, flowMapAt } from './header-flow.ts';
import { afterBlanks, keyEnd, scalarAt } from './header-scalar.ts';
import { keepPiece } from './keep.ts';

/** The entries of the plain header that stands in `text` from `start` to `end`; null where it is not plain. */
export function readPlainHeader(text: string, start: number, end: number): HeaderEntry[] | null {
  const reader = new PlainReader(text, start, end);
  const entries = reader.map(0, 0);
  return entries !== null && reader.finished ? entries : null;
}

/** Stand for the indent of a line where there is none: after the last, and for a blank one, which is not plain. */
const noLine = -1;
const blankLine = -2;

/** So many keys are looked through for one that comes twice; of more a set is made. */
const fewKeys = 16;

class PlainReader {
  readonly text: string;
  readonly end: number;
  /** The line to be read next: by how much it is set in, where its words begin and end, and where the one after it begins. */
  indent = noLine;
  lineStart = 0;
  lineEnd = 0;
  nextLine: number;
  /** Where the words of the line before it end. */
  endBefore = 0;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.end = end;
    this.nextLine = start;
    this.advance();
  }

  get finished(): boolean {
    return this.indent === noLine;
  }

  advance(): void {
    const { text, nextLine } = this;
    this.endBefore = this.lineEnd;
    if (nextLine >= this.end) {
      this.indent = noLine;
      return;
    }
    let end = text.indexOf('\n', nextLine);
    if (end === -1 || end >= this.end) end = this.end;
    this.nextLine = end + 1;
    let start = nextLine;
    while (start < end && text.charCodeAt(start) === 32) start++;
    if (end < this.end && text.charCodeAt(end - 1) === 13) end--;
    while (end > start && text.charCodeAt(end - 1) === 32) end--;
    this.indent = end > start ? start - nextLine : blankLine;
    this.lineStart = start;
    this.lineEnd = end;
  }

  /** A map whose keys all stand at `indent`; null where something is not plain. */
  map(indent: number, depth: number): HeaderEntry[] | null {
    if (depth > 3) return null;
    const entries: HeaderEntry[] = [];
    let names: Set<string> | undefined;
    while (this.indent === indent) {
      const { text, lineStart: start, lineEnd } = this;
      const end = keyEnd(text, start, lineEnd);
      if (end === -1) return null;
      const key = keepPiece(text, start, end);
      if (names === undefined ? hasKey(entries, key) : names.has(key)) return null;
      if (names !== undefined) names.add(key);
      else if (entries.length === fewKeys) names = new Set(entries.map((entry) => entry.key)).add(key);
      const from = afterBlanks(text, end + 1, lineEnd);
      this.advance();
      const value = from < lineEnd ? this.inline(from, lineEnd, indent) : this.block(indent, depth, end + 1);
      if (value === null) return null;
      entries.push({ key, start, end, value });
    }
    // A pushed-to list has room to spare, and there are many: the copy has none.
    return entries.length === 0 ? null : entries.slice();
  }

  /** A value on the key's own line. A line further in after it would go on with it, and is left to the library. */
  inline(start: number, end: number, indent: number): HeaderValue | null {
    if (this.indent > indent) return null;
    const { text } = this;
    const first = text.charCodeAt(start);
    const last = text.charCodeAt(end - 1);
    if (first === 91 && last === 93) return flowListAt(text, start, end);
    if (first === 123 && last === 125) return flowMapAt(text, start, end);
    return scalarAt(text, start, end);
  }

  /** What follows a key alone on its line: a list, a map further in, or nothing. */
  block(indent: number, depth: number, afterKey: number): HeaderValue | null {
    if (this.indent >= indent && this.startsItem()) return this.list(this.indent);
    if (this.indent <= indent) return { type: 'scalar', start: afterKey, end: afterKey, text: '' };
    const start = this.lineStart;
    const entries = this.map(this.indent, depth + 1);
    return entries === null || this.indent > indent ? null : { type: 'map', start, end: this.endBefore, entries };
  }

  startsItem(): boolean {
    return this.text.charCodeAt(this.lineStart) === 45 && this.text.charCodeAt(this.lineStart + 1) === 32;
  }

  list(indent: number): HeaderValue | null {
    const { text, lineStart: start } = this;
    const items: HeaderValue[] = [];
    while (this.indent >= indent) {
      if (this.indent > indent) return null;
      if (!this.startsItem()) {
        if (indent > 0) return null;
        break;
      }
      const item = scalarAt(text, afterBlanks(text, this.lineStart + 2, this.lineEnd), this.lineEnd);
      if (item === null) return null;
      items.push(item);
      this.advance();
    }
    return { type: 'list', start, end: this.endBefore, items: items.slice() };
  }
}

function hasKey(entries: readonly HeaderEntry[], key: string): boolean {
  for (let at = 0; at < entries.length; at++) if ((entries[at] as HeaderEntry).key === key) return true;
  return false;
}
