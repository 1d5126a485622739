/**
 * Finds where tags stand in a text, in one pass and linear time: from brace to brace by `indexOf`, the brackets of a span
 * looked at only where a tag follows a `]`. What stands inside a tag is the grammar's business.
 */
import { type NearMiss, nearMiss, opensTag } from './opener.ts';

/** A tag's place: from its `{` to after its `}`, or to where the document went on without one. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
  /** The brackets of the span it covers, or -1. */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** A `"` inside the tag that no other closes, or -1. */
  readonly quote: number;
}

export interface Scan {
  readonly tags: readonly TagPlace[];
  /** Backslashes that keep a look-alike from opening. */
  readonly escapes: readonly number[];
  readonly nearMisses: readonly NearMiss[];
}

const nothing: Scan = { tags: [], escapes: [], nearMisses: [] };

/** Scans `text` from the offset `from` (after the header) to its end. */
export function scan(text: string, from: number): Scan {
  let brace = text.indexOf('{', from);
  if (brace === -1) return nothing;
  const tags: TagPlace[] = [];
  const escapes: number[] = [];
  const nearMisses: NearMiss[] = [];
  const around = new Surroundings(text, from, tags);
  while (brace !== -1) {
    if (!opensTag(text, brace)) {
      if (text.charCodeAt(brace - 1) !== 92) {
        const miss = nearMiss(text, brace);
        if (miss !== null) nearMisses.push(miss);
      }
      brace = text.indexOf('{', brace + 1);
    } else if (brace > from && text.charCodeAt(brace - 1) === 92) {
      escapes.push(brace - 1);
      brace = text.indexOf('{', brace + 1);
    } else {
      const tag = readPlace(text, brace, tags, around);
      tags.push(tag);
      brace = text.indexOf('{', tag.end);
    }
  }
  return { tags, escapes: escapes.length === 0 ? nothing.escapes : escapes, nearMisses };
}

function readPlace(text: string, start: number, tags: readonly TagPlace[], around: Surroundings): TagPlace {
  const { open, close } = spanBefore(text, start, tags, around);
  const simple = around.simpleEnd(start);
  if (simple !== -1) return { start, end: simple, open, close, closed: true, quote: -1 };
  return { start, open, close, ...endOf(text, start) };
}

/** The span that ends where a tag begins: that of the `]` before it, or of the tag before it. */
function spanBefore(
  text: string,
  start: number,
  tags: readonly TagPlace[],
  around: Surroundings,
): Pick<TagPlace, 'open' | 'close'> {
  const before = text.charCodeAt(start - 1);
  if (before === 93) {
    const open = around.openOf(start - 1);
    if (open !== -1) return { open, close: start - 1 };
  }
  const previous = before === 125 ? tags[tags.length - 1] : undefined;
  return previous !== undefined && previous.end === start ? previous : noSpan;
}
const noSpan = { open: -1, close: -1 };

/** Where the tag at `start` ends, letter by letter. A quote that nothing closes is a letter like any other. */
function endOf(text: string, start: number): Pick<TagPlace, 'end' | 'closed' | 'quote'> {
  let quote = -1;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 34 && code < 123) continue;
    if (code === 125) return { end: at + 1, closed: true, quote };
    if (code === 34 && quote === -1) {
      const end = quoteEnd(text, at);
      if (end === -1) quote = at;
      else at = end;
    } else if (stopsTag(text, at, code)) return { end: at, closed: false, quote };
  }
  return { end: text.length, closed: false, quote };
}

/** The `"` that closes the one at `start`, or -1 where a blank line or another tag comes first. */
function quoteEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (stopsTag(text, at, code)) return -1;
  }
  return -1;
}

/** Whether a tag cannot run past `at`: there a blank line begins, or another tag. */
function stopsTag(text: string, at: number, code: number): boolean {
  if (code === 10 || code === 13) return isBlankLineAfter(text, at);
  return code === 123 && text.charCodeAt(at - 1) !== 92 && opensTag(text, at);
}

/** Whether the line after the line end at `at` is blank; the end of the text is not a line. */
function isBlankLineAfter(text: string, at: number): boolean {
  let next = at + 1;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(next) === 10) next++;
  while (isInlineBlank(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  return code === 10 || code === 13;
}

export function isInlineBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Past the end of any text; a small whole number, so that what is reckoned with it stays one. */
const nowhere = 0x3fffffff;

/** The next of one letter, looked for anew only once passed. Must be asked in the order of the text. */
class Ahead {
  readonly #text: string;
  readonly #letter: string;
  #found = 0;

  constructor(text: string, letter: string) {
    this.#text = text;
    this.#letter = letter;
  }

  /** Where the first one after `offset` stands; `nowhere` where there is none. */
  after(offset: number): number {
    if (this.#found <= offset) {
      const found = this.#text.indexOf(this.#letter, offset + 1);
      this.#found = found === -1 ? nowhere : found;
    }
    return this.#found;
  }
}

/**
 * The open brackets since the last blank line, kept up to wherever it was last asked about: most brackets of most texts
 * are never looked at. Brackets inside tags do not count.
 */
class Surroundings {
  readonly #text: string;
  readonly #tags: readonly TagPlace[];
  readonly #open: number[] = [];
  #at: number;
  #nextTag = 0;
  readonly #closes: Ahead;
  readonly #braces: Ahead;
  readonly #quotes: Ahead;
  readonly #lineEnds: Ahead;
  readonly #returns: Ahead;

  constructor(text: string, from: number, tags: readonly TagPlace[]) {
    this.#text = text;
    this.#tags = tags;
    this.#at = from;
    this.#closes = new Ahead(text, '}');
    this.#braces = new Ahead(text, '{');
    this.#quotes = new Ahead(text, '"');
    this.#lineEnds = new Ahead(text, '\n');
    this.#returns = new Ahead(text, '\r');
  }

  /** The `[` that the `]` at `close` answers, or -1. Must be asked in the order of the text. */
  openOf(close: number): number {
    const near = this.#nearOpen(close);
    if (near !== -1) return near;
    const block = this.#blockStart(close);
    if (block > this.#at) {
      this.#at = block;
      this.#open.length = 0;
    }
    while (this.#nextTag < this.#tags.length && (this.#tags[this.#nextTag] as TagPlace).end <= this.#at)
      this.#nextTag++;
    let answer = -1;
    while (this.#at <= close) {
      const tag = this.#tags[this.#nextTag];
      if (tag !== undefined && tag.start === this.#at) {
        this.#at = tag.end;
        this.#nextTag++;
        continue;
      }
      const code = this.#text.charCodeAt(this.#at);
      if (code === 91) this.#open.push(this.#at);
      else if (code === 93) answer = this.#open.pop() ?? -1;
      this.#at++;
    }
    return answer;
  }

  /**
   * Where the tag at `start` ends if nothing in it needs a closer look: no quote, brace or blank line before its `}`. Else
   * -1. Most tags are so, and this way they are not gone through letter by letter here and again by the grammar.
   */
  simpleEnd(start: number): number {
    const close = this.#closes.after(start);
    if (close === nowhere || this.#braces.after(start) < close || this.#quotes.after(start) < close) return -1;
    if (this.#returns.after(start) < close) return -1;
    for (let at = this.#lineEnds.after(start); at < close; at = this.#lineEnds.after(at))
      if (isBlankLineAfter(this.#text, at)) return -1;
    return close + 1;
  }

  /** The `[` on the same line with no other bracket or brace between: most spans are so. -1 where one must look closer. */
  #nearOpen(close: number): number {
    const floor = Math.max(this.#at, this.#tags.at(-1)?.end ?? 0);
    for (let at = close - 1; at >= floor; at--) {
      const code = this.#text.charCodeAt(at);
      if (code === 91) return at;
      if (code === 93 || code === 125 || code === 123 || code === 10 || code === 13) return -1;
    }
    return -1;
  }

  /** Where the block of `offset` begins, as far back as has not been looked at yet. */
  #blockStart(offset: number): number {
    for (let at = offset - 1; at >= this.#at; at--) {
      const code = this.#text.charCodeAt(at);
      if ((code === 10 || code === 13) && isBlankLineAfter(this.#text, at)) return at + 1;
    }
    return this.#at;
  }
}
