/**
 * JSON with the place of every key and value. Node's own reader says no place for a fault in a short text, lets a key stand
 * twice and speaks to programmers; this one reads the same language (RFC 8259, a byte order mark allowed) and speaks to
 * whoever keeps the file. Linear, and without recursion: nesting may be as deep as the file is long.
 */
import type { Span } from '../text/span.ts';
import { afterComma, badString, type JsonFault, JsonFaultError, missing, notAValue } from './json-faults.ts';

export type JsonNode = JsonLeaf | JsonArray | JsonObject;

/** A text, number, `true`, `false` or `null`. */
export interface JsonLeaf extends Span {
  readonly type: 'leaf';
  readonly value: string | number | boolean | null;
}

export interface JsonArray extends Span {
  readonly type: 'array';
  readonly items: readonly JsonNode[];
  /** The plain values, as `JSON.parse` gives them. */
  readonly value: readonly unknown[];
}

export interface JsonObject extends Span {
  readonly type: 'object';
  readonly entries: ReadonlyMap<string, JsonEntry>;
  /** The plain values, as `JSON.parse` gives them. */
  readonly value: Readonly<Record<string, unknown>>;
}

export interface JsonEntry {
  /** The key with its quotes. */
  readonly key: Span;
  readonly node: JsonNode;
}

/** A key that its object has already; the first one stands. */
export interface RepeatedKey {
  readonly name: string;
  readonly key: Span;
  readonly first: Span;
}

export type JsonReading =
  | { readonly root: JsonNode; readonly repeated: readonly RepeatedKey[] }
  | { readonly fault: JsonFault };

/** Reads the whole of a text as JSON; where it is none, says of the first fault where it is and what to do. */
export function readJson(text: string): JsonReading {
  try {
    return new JsonReader(text).read();
  } catch (error) {
    if (error instanceof JsonFaultError) return { fault: error.fault };
    throw error;
  }
}

interface OpenArray {
  readonly closer: ']';
  readonly start: number;
  readonly items: JsonNode[];
}
interface OpenObject {
  readonly closer: '}';
  readonly start: number;
  readonly entries: Map<string, JsonEntry>;
  key: Span & { readonly name: string };
}

const word = /[^\s,:[\]{}"]*/uy;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;
const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class JsonReader {
  readonly #text: string;
  #at: number;
  readonly #open: (OpenArray | OpenObject)[] = [];
  readonly #repeated: RepeatedKey[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  read(): JsonReading {
    for (;;) {
      let node = this.#begin();
      while (node !== undefined) {
        const holder = this.#open.at(-1);
        if (holder === undefined) return this.#finish(node);
        this.#add(holder, node);
        node = this.#goOn(holder, node.end);
      }
    }
  }

  /** Reads a value; undefined where one opens that holds others, the first of which is next. */
  #begin(): JsonNode | undefined {
    this.#skipBlanks();
    const start = this.#at;
    const sign = this.#text[start];
    if (sign === '"') {
      const value = this.#string();
      return { type: 'leaf', value, start, end: this.#at };
    }
    if (sign !== '{' && sign !== '[') return this.#plain(start);
    this.#at++;
    if (sign === '[') this.#open.push({ closer: ']', start, items: [] });
    else this.#open.push({ closer: '}', start, entries: new Map(), key: { start, end: start, name: '' } });
    this.#skipBlanks();
    const opened = this.#open.at(-1) as OpenArray | OpenObject;
    if (this.#text[this.#at] === opened.closer) return this.#close();
    if (opened.closer === '}') this.#key(opened);
    return undefined;
  }

  /** A number, `true`, `false` or `null`. */
  #plain(start: number): JsonLeaf {
    word.lastIndex = start;
    const written = word.exec(this.#text)?.[0] ?? '';
    const literal = literals.get(written);
    if (literal === undefined && !number.test(written)) throw notAValue(this.#text, start, written, this.#innermost());
    this.#at = start + written.length;
    return { type: 'leaf', value: literal === undefined ? Number(written) : literal, start, end: this.#at };
  }

  #add(holder: OpenArray | OpenObject, node: JsonNode): void {
    if (holder.closer === ']') {
      holder.items.push(node);
      return;
    }
    const { name, start, end } = holder.key;
    const key = { start, end };
    const first = holder.entries.get(name);
    if (first === undefined) holder.entries.set(name, { key, node });
    else this.#repeated.push({ name, key, first: first.key });
  }

  /** Goes past a comma to the next value (undefined), or past a closing bracket, which completes the value that held it. */
  #goOn(holder: OpenArray | OpenObject, end: number): JsonNode | undefined {
    this.#skipBlanks();
    const sign = this.#text[this.#at];
    if (sign === holder.closer) return this.#close();
    if (sign !== ',') throw missing(this.#text, this.#at, end, holder);
    const comma = this.#at++;
    this.#skipBlanks();
    const next = this.#text[this.#at];
    if (next === '}' || next === ']' || next === ',') throw afterComma(comma, this.#at, next);
    if (holder.closer === '}') this.#key(holder);
    return undefined;
  }

  #close(): JsonNode {
    this.#at++;
    const closed = this.#open.pop() as OpenArray | OpenObject;
    const span = { start: closed.start, end: this.#at };
    if (closed.closer === ']') {
      const { items } = closed;
      return { type: 'array', ...span, items, value: items.map(({ value }) => value) };
    }
    const { entries } = closed;
    const value = Object.fromEntries([...entries].map(([name, { node }]) => [name, node.value]));
    return { type: 'object', ...span, entries, value };
  }

  #key(holder: OpenObject): void {
    const start = this.#at;
    if (this.#text[start] !== '"') throw missing(this.#text, start, start, 'key', this.#innermost());
    const name = this.#string();
    holder.key = { start, end: this.#at, name };
    this.#skipBlanks();
    if (this.#text[this.#at] !== ':') throw missing(this.#text, this.#at, holder.key.end, 'colon', this.#innermost());
    this.#at++;
  }

  #string(): string {
    const start = this.#at;
    let at = start + 1;
    for (; this.#text[at] !== '"'; at++) {
      const code = this.#text.charCodeAt(at);
      if (Number.isNaN(code) || code < 0x20) throw badString(this.#text, start, at);
      if (code !== 0x5c) continue;
      const escaped = this.#text.slice(at + 1, at + 6);
      if (!/^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/u.test(escaped)) throw badString(this.#text, start, at);
      at++;
    }
    this.#at = at + 1;
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #finish(root: JsonNode): JsonReading {
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw missing(this.#text, this.#at, this.#at, 'end');
    return { root, repeated: this.#repeated };
  }

  #innermost(): number {
    return this.#open.at(-1)?.start ?? -1;
  }

  #skipBlanks(): void {
    for (; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  }
}
