/**
 * The short way through a plain header: keys with scalars, lists of scalars and maps of these, block style, nothing
 * quoted but simply, no comment, anchor or tag. A YAML library over ten thousand headers costs more than all the rest of
 * a check. Whatever is not surely plain is left to the library; a property test holds the two equal where this answers.
 */
import type { HeaderEntry, HeaderValue } from './ast.ts';
import { flatCopy, keep } from './keep.ts';

interface Line {
  readonly indent: number;
  /** Where the words begin and end, in the header's text. */
  readonly start: number;
  readonly end: number;
}

const key = /^[A-Za-z][A-Za-z0-9_.-]*:(?= |$)/u;
/** A plain scalar that no reading of YAML takes for anything else. */
const plainScalar = /^[\p{L}\d£(](?:[^\n:#]|:(?=[^\s])|(?<=\S)#)*$/u;
/** Most scalars are plainer still, and this is told faster. */
const plainest = /^[A-Za-z0-9][\w ,.()&/-]*$/u;
const simplyQuoted = /^(?:"[^"\\\n]*"|'[^'\n]*')$/u;

/** The entries of a plain header, spans counted from `offset`; null where the header is not plain. */
export function readPlainHeader(text: string, offset: number): HeaderEntry[] | null {
  if (text.includes('\t') || /\r(?!\n)/u.test(text)) return null;
  const lines = linesOf(text);
  if (lines === null) return null;
  const reader = new PlainReader(text, offset, lines);
  const entries = reader.map(0, 0);
  return entries !== null && reader.finished ? entries : null;
}

function linesOf(text: string): Line[] | null {
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    let start = at;
    while (text.charCodeAt(start) === 32) start++;
    let last = end;
    if (text.charCodeAt(last - 1) === 13) last--;
    while (last > start && text.charCodeAt(last - 1) === 32) last--;
    if (last <= start) return null;
    lines.push({ indent: start - at, start, end: last });
    at = end + 1;
  }
  return lines;
}

class PlainReader {
  readonly #text: string;
  readonly #offset: number;
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(text: string, offset: number, lines: readonly Line[]) {
    this.#text = text;
    this.#offset = offset;
    this.#lines = lines;
  }

  get finished(): boolean {
    return this.#at === this.#lines.length;
  }

  /** A map whose keys all stand at `indent`; null where something is not plain. */
  map(indent: number, depth: number): HeaderEntry[] | null {
    if (depth > 3) return null;
    const entries: HeaderEntry[] = [];
    const names = new Set<string>();
    for (let line = this.#line(); line !== undefined && line.indent === indent; line = this.#line()) {
      const words = this.#text.slice(line.start, line.end);
      const name = key.exec(words)?.[0].slice(0, -1);
      if (name === undefined || names.has(name)) return null;
      names.add(name);
      const keySpan = { start: this.#offset + line.start, end: this.#offset + line.start + name.length };
      let start = line.start + name.length + 1;
      while (start < line.end && this.#text.charCodeAt(start) === 32) start++;
      this.#at++;
      const value =
        start < line.end ? this.#inline(start, line.end, indent) : this.#block(indent, depth, keySpan.end + 1);
      if (value === null) return null;
      entries.push({ key: keep(name), keySpan, value });
    }
    // A pushed-to list has room to spare, and there are many: the copy has none.
    return entries.length === 0 ? null : entries.slice();
  }

  #line(): Line | undefined {
    return this.#lines[this.#at];
  }

  /** A value on the key's own line. A line further in after it would go on with it, and is left to the library. */
  #inline(start: number, end: number, indent: number): HeaderValue | null {
    const next = this.#line();
    if (next !== undefined && next.indent > indent) return null;
    const words = this.#text.slice(start, end);
    if (words.startsWith('[') && words.endsWith(']')) return this.#flowList(start, end);
    if (words.startsWith('{') && words.endsWith('}')) return this.#flowMap(start, end);
    return this.#scalar(start, end);
  }

  #scalar(start: number, end: number): HeaderValue | null {
    const words = this.#text.slice(start, end);
    const span = { start: this.#offset + start, end: this.#offset + end };
    if (plainest.test(words) || (plainScalar.test(words) && !words.endsWith(':')))
      return { type: 'scalar', ...span, text: flatCopy(words) };
    if (simplyQuoted.test(words)) return { type: 'scalar', ...span, text: flatCopy(words.slice(1, -1)) };
    return null;
  }

  #flowList(start: number, end: number): HeaderValue | null {
    const parts = this.#flowParts(start, end);
    const items: HeaderValue[] = [];
    for (const { first, last } of parts ?? []) {
      const item = this.#flowScalar(first, last);
      if (item === null) return null;
      items.push(item);
    }
    return parts === null ? null : { type: 'list', start: this.#offset + start, end: this.#offset + end, items };
  }

  #flowMap(start: number, end: number): HeaderValue | null {
    const parts = this.#flowParts(start, end);
    const entries: HeaderEntry[] = [];
    const names = new Set<string>();
    for (const { first, last } of parts ?? []) {
      const name = key.exec(this.#text.slice(first, last))?.[0].slice(0, -1);
      if (name === undefined || names.has(name)) return null;
      names.add(name);
      let valueStart = first + name.length + 1;
      while (valueStart < last && this.#text.charCodeAt(valueStart) === 32) valueStart++;
      const value =
        this.#text.charCodeAt(valueStart) === 91 && this.#text.charCodeAt(last - 1) === 93
          ? this.#flowList(valueStart, last)
          : this.#flowScalar(valueStart, last);
      if (value === null) return null;
      entries.push({
        key: keep(name),
        keySpan: { start: this.#offset + first, end: this.#offset + first + name.length },
        value,
      });
    }
    return parts === null ? null : { type: 'map', start: this.#offset + start, end: this.#offset + end, entries };
  }

  #flowScalar(first: number, last: number): HeaderValue | null {
    const words = this.#text.slice(first, last);
    return words.startsWith('"')
      ? this.#scalar(first, last)
      : /[[\]{}"'?]/u.test(words)
        ? null
        : this.#scalar(first, last);
  }

  /** The parts between commas, trimmed; a comma inside a list counts as part of it. Null where one is empty or odd. */
  #flowParts(start: number, end: number): { first: number; last: number }[] | null {
    const parts: { first: number; last: number }[] = [];
    let begin = start + 1;
    for (let at = start + 1; at < end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 91 || code === 34) {
        at = this.#text.indexOf(code === 91 ? ']' : '"', at + 1);
        if (at === -1 || at >= end - 1) return null;
      } else if (code === 44 || at === end - 1) {
        const part = this.#trimmed(begin, at);
        if (part.first === part.last) return null;
        parts.push(part);
        begin = at + 1;
      }
    }
    return parts;
  }

  #trimmed(start: number, end: number): { first: number; last: number } {
    let first = start;
    let last = end;
    while (first < last && this.#text.charCodeAt(first) === 32) first++;
    while (last > first && this.#text.charCodeAt(last - 1) === 32) last--;
    return { first, last };
  }

  /** What follows a key alone on its line: a list, a map further in, or nothing. */
  #block(indent: number, depth: number, afterKey: number): HeaderValue | null {
    const next = this.#line();
    if (next !== undefined && next.indent >= indent && this.#startsItem(next)) return this.#list(next.indent);
    if (next === undefined || next.indent <= indent)
      return { type: 'scalar', start: afterKey, end: afterKey, text: '' };
    const first = next.start;
    const entries = this.map(next.indent, depth + 1);
    const after = this.#line();
    if (entries === null || (after !== undefined && after.indent > indent)) return null;
    return { type: 'map', start: this.#offset + first, end: this.#endOfPrevious(), entries };
  }

  #startsItem(line: Line): boolean {
    return this.#text.startsWith('- ', line.start);
  }

  #list(indent: number): HeaderValue | null {
    const items: HeaderValue[] = [];
    const first = (this.#line() as Line).start;
    for (let line = this.#line(); line !== undefined && line.indent >= indent; line = this.#line()) {
      if (line.indent > indent) return null;
      if (!this.#startsItem(line)) {
        if (line.indent > 0) return null;
        break;
      }
      let start = line.start + 2;
      while (this.#text.charCodeAt(start) === 32) start++;
      const words = this.#text.slice(start, line.end);
      const item = /^[-[{?]/u.test(words) || /^[^"']*: /u.test(words) ? null : this.#scalar(start, line.end);
      if (item === null) return null;
      items.push(item);
      this.#at++;
    }
    return { type: 'list', start: this.#offset + first, end: this.#endOfPrevious(), items };
  }

  #endOfPrevious(): number {
    return this.#offset + (this.#lines[this.#at - 1] as Line).end;
  }
}
