import type { Unchanged } from './unchanged.ts';

/** A place in a text as people and most report formats count it: both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the lines of a text begin, without the text: small enough to be kept for each document of a workspace.
 * Line ends are `\n`, `\r\n` and a lone `\r`, as in the Language Server Protocol 3.18, "Text Documents".
 */
export class LineTable {
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** How many lines there are; a text that ends with a line end has an empty last line. */
  readonly count: number;
  /** Where the lines begin, those of the first at the place `#first`. */
  readonly #starts: Uint16Array | Uint32Array;
  readonly #first: number;

  /** `before`, where it is known, is the table of a text of which this one is an edit. */
  constructor(text: string, before?: { readonly lines: LineTable; readonly unchanged: Unchanged }) {
    this.length = text.length;
    const patched = before === undefined ? undefined : before.lines.#patched(text, before.unchanged);
    if (patched !== undefined) {
      this.count = patched.length;
      this.#starts = patched;
      this.#first = 0;
      return;
    }
    const count = findStarts(text);
    this.count = count;
    // Few texts are so long that an offset in them takes more than two bytes, or have so many lines.
    if (text.length >= 0x10000 || count > roomSize / 4) {
      this.#starts = new Uint32Array(found.slice(0, count));
      this.#first = 0;
      // A list that long would be kept for nothing.
      found.length = 0;
      return;
    }
    if (used + count > roomSize) {
      room = new Uint16Array(roomSize);
      used = 0;
    }
    this.#starts = room;
    this.#first = used;
    for (let line = 0; line < count; line++) room[used++] = found[line] as number;
  }

  /**
   * Where the lines of a long text begin after an edit: those before it begin where they did and those behind it have moved,
   * so that only what stands between is looked at. Undefined where the whole is to be.
   */
  #patched(text: string, { first, last }: Unchanged): Uint32Array<ArrayBuffer> | undefined {
    if (this.#starts instanceof Uint16Array || text.length < 0x10000) return undefined;
    const shift = text.length - this.length;
    // Whether a line begins somewhere is told by the code units before and behind that place.
    const from = Math.min(first, this.length, text.length) - 1;
    const to = Math.max(from, from - shift, this.length - last);
    if (from < 0) return undefined;
    const ahead = this.placeAt(from).line;
    const behind = this.placeAt(to).line;
    const inside = startsBetween(text, from, to + shift);
    const starts = new Uint32Array(ahead + inside.length + this.count - behind);
    starts.set(this.#starts.subarray(0, ahead));
    starts.set(inside, ahead);
    const by = ahead + inside.length - behind;
    for (let line = behind; line < this.count; line++) starts[line + by] = (this.#starts[line] as number) + shift;
    return starts;
  }

  /** Where a line, counted from 1, begins; undefined for one that is not there. */
  startOf(line: number): number | undefined {
    return line < 1 || line > this.count ? undefined : this.#starts[this.#first + line - 1];
  }

  /** The place of an offset; an offset past either end is taken as that end. */
  placeAt(offset: number): Place {
    const starts = this.#starts;
    const clamped = Math.max(0, Math.min(offset, this.length));
    let low = this.#first;
    let high = low + this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low - this.#first + 1, column: clamped - (starts[low] as number) + 1 };
  }
}

/** The tables of many texts stand in one room, for there are thousands: an array of its own is larger than most tables. */
const roomSize = 0x8000;
let room = new Uint16Array(0);
let used = roomSize;

/** The starts of the lines of the text looked at last, at the beginning; the rest is of others. */
const found: number[] = [];

/** Fills in `found`, and answers how many lines there are. */
function findStarts(text: string): number {
  let count = 1;
  found[0] = 0;
  // Searching is several times as fast as looking at each code unit, and most texts have no `\r`.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found[count++] = at + 1;
    return count;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13) {
      if (text.charCodeAt(at + 1) === 10) at++;
      found[count++] = at + 1;
    } else if (code === 10) found[count++] = at + 1;
  }
  return count;
}

/** The offsets behind `from`, up to `to`, at which lines begin. */
function startsBetween(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from + 1; at <= to; at++) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || (code === 13 && text.charCodeAt(at) !== 10)) starts.push(at);
  }
  return starts;
}

/** The lines of a text that is at hand. */
export class LineIndex {
  readonly #text: string;
  readonly #table: LineTable;

  /** `table` is the text's own, where it is there already. */
  constructor(text: string, table: LineTable = new LineTable(text)) {
    this.#text = text;
    this.#table = table;
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  get count(): number {
    return this.#table.count;
  }

  /** The place of an offset; an offset past either end is taken as that end. */
  placeAt(offset: number): Place {
    return this.#table.placeAt(offset);
  }

  /** The offset of a place; a line or column past the end is taken as the end (of the text, of the line). */
  offsetAt(place: Place): number {
    const start = this.#table.startOf(place.line);
    if (start === undefined) return place.line < 1 ? 0 : this.#text.length;
    return Math.min(start + Math.max(place.column, 1) - 1, this.#endOfLine(place.line, start));
  }

  /** The words of a line, counted from 1, without its line end; empty for a line that is not there. */
  textOf(line: number): string {
    const start = this.#table.startOf(line);
    return start === undefined ? '' : this.#text.slice(start, this.#endOfLine(line, start));
  }

  /** The text between two offsets. */
  textBetween(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  #endOfLine(line: number, start: number): number {
    let end = this.#table.startOf(line + 1) ?? this.#text.length;
    while (end > start && (this.#text.charCodeAt(end - 1) === 10 || this.#text.charCodeAt(end - 1) === 13)) end--;
    return end;
  }
}
