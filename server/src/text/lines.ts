/** A place in a text as people and most report formats count it: both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The line starts of one text. Built only for documents something is said about: it costs a pass over the whole text.
 * Line ends are `\n`, `\r\n` and a lone `\r`, as in the Language Server Protocol 3.18, "Text Documents".
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    // Searching is several times as fast as looking at each code unit, and most texts have no `\r`.
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    } else {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 13) {
          if (text.charCodeAt(at + 1) === 10) at++;
          starts.push(at + 1);
        } else if (code === 10) starts.push(at + 1);
      }
    }
    this.#starts = starts;
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** The place of an offset; an offset past either end is taken as that end. */
  placeAt(offset: number): Place {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (this.#starts[low] as number) + 1 };
  }

  /** The offset of a place; a line or column past the end is taken as the end (of the text, of the line). */
  offsetAt(place: Place): number {
    const start = this.#starts[place.line - 1];
    if (start === undefined) return place.line < 1 ? 0 : this.#text.length;
    return Math.min(start + Math.max(place.column, 1) - 1, this.#endOfLine(place.line));
  }

  /** The words of a line, counted from 1, without its line end; empty for a line that is not there. */
  textOf(line: number): string {
    const start = this.#starts[line - 1];
    return start === undefined ? '' : this.#text.slice(start, this.#endOfLine(line));
  }

  /** The text between two offsets. */
  textBetween(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  #endOfLine(line: number): number {
    let end = this.#starts[line] ?? this.#text.length;
    const start = this.#starts[line - 1] as number;
    while (end > start && (this.#text.charCodeAt(end - 1) === 10 || this.#text.charCodeAt(end - 1) === 13)) end--;
    return end;
  }
}
