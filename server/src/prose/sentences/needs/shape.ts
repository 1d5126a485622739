/**
 * The shape of a pattern, as far as it says which words a sentence must have: read from the pattern's own source. What it
 * may look at around its place (lookaheads and the like) is passed over, for it asks for nothing that could be relied on.
 */

export type Shape =
  /** Letters, in one of these ways; `''` where they may be missing. */
  | { readonly kind: 'letters'; readonly ways: readonly string[] }
  /** A code unit that is no letter: one of `signs`, or some other where that is null; `only` is the one it must be. */
  | { readonly kind: 'sign'; readonly signs: readonly string[] | null; readonly only: string | null }
  /** Where a word ends or begins, or the whole; `isStart` for where the whole begins. */
  | { readonly kind: 'edge'; readonly isStart: boolean }
  /** Anything: letters or not, many or none. */
  | { readonly kind: 'any' }
  | { readonly kind: 'series'; readonly parts: readonly Shape[] }
  | { readonly kind: 'choice'; readonly parts: readonly Shape[] }
  | { readonly kind: 'repeat'; readonly part: Shape; readonly least: number; readonly most: number };

/** The signs that sentences are scanned for; `#` stands for any digit. */
const signsAsked = '£%?/:([';

const any: Shape = { kind: 'any' };
const edge: Shape = { kind: 'edge', isStart: false };
const start: Shape = { kind: 'edge', isStart: true };
const nothing: Shape = { kind: 'series', parts: [] };
const mostWays = 400;

/** The shape of a pattern; throws where it has something that no pattern of ours has. */
export function shapeOf(source: string): Shape {
  return new ShapeReader(source).whole();
}

class ShapeReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Shape {
    const shape = this.#choice();
    if (this.#at < this.#source.length) throw new Error(`cannot be read as a pattern: ${this.#source.slice(this.#at)}`);
    return shape;
  }

  #choice(): Shape {
    const parts = [this.#series()];
    while (this.#takes('|')) parts.push(this.#series());
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
    const ways = parts.flatMap((part) => waysOf(part) ?? []);
    const others = parts.filter((part) => waysOf(part) === undefined);
    if (ways.length === 0) return { kind: 'choice', parts: others };
    const letters: Shape = { kind: 'letters', ways };
    return others.length === 0 ? letters : { kind: 'choice', parts: [letters, ...others] };
  }

  #series(): Shape {
    const parts: Shape[] = [];
    while (this.#at < this.#source.length && this.#next !== '|' && this.#next !== ')') add(parts, this.#repeated());
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { kind: 'series', parts };
  }

  #repeated(): Shape {
    const part = this.#atom();
    const times = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12));
    if (times === null) return part;
    this.#at += times[0].length;
    const [, sign, from, comma, to] = times;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign !== undefined || to === '' ? (comma === '' ? least : Infinity) : Number(to);
    if (part === nothing || part.kind === 'edge') return least === 0 ? nothing : part;
    if (part.kind === 'letters' && least === 0 && most === 1) return { kind: 'letters', ways: ['', ...part.ways] };
    return { kind: 'repeat', part, least, most };
  }

  #atom(): Shape {
    const sign = this.#take();
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#oneOf();
    if (sign === '.') return any;
    if (sign === '^') return start;
    if (sign === '$') return edge;
    return sign === '\\' ? this.#escaped(this.#take()) : literal(sign);
  }

  #escaped(sign: string): Shape {
    if (sign === 'b') return edge;
    if (sign === 'd') return { kind: 'sign', signs: ['#'], only: null };
    if (sign === 'W' || sign === 's') return { kind: 'sign', signs: null, only: null };
    return /\w/u.test(sign) ? any : literal(sign);
  }

  #group(): Shape {
    const opening = /^\?(?:<[a-z]\w*>|<?[=!:])/u.exec(this.#source.slice(this.#at, this.#at + 24))?.[0] ?? '';
    this.#at += opening.length;
    const inside = this.#choice();
    if (!this.#takes(')')) throw new Error(`a bracket is not closed: ${this.#source}`);
    return /[=!]$/u.test(opening) ? nothing : inside;
  }

  #oneOf(): Shape {
    const end = this.#source.indexOf(']', this.#source[this.#at] === ']' ? this.#at + 1 : this.#at);
    const escaped = this.#source.charAt(end - 1) === '\\' ? this.#source.indexOf(']', end + 1) : end;
    const inside = this.#source.slice(this.#at, escaped);
    this.#at = escaped + 1;
    // Letters of a class begin or end words that nobody has listed.
    if (/^\^|[a-zA-Z]-[a-zA-Z]|\\[wSDWpP]/u.test(inside)) return any;
    const signs = inside.replace(/\\[ds]|\d-\d|\\u[\dA-Fa-f]{4}/gu, (one) => (/d|^\d/u.test(one) ? '0' : ' '));
    const each = [...signs.replaceAll('\\', '')].map(literal);
    return each.length === 1 ? (each[0] as Shape) : { kind: 'choice', parts: each };
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(): string {
    return this.#source.charAt(this.#at++);
  }

  #takes(sign: string): boolean {
    if (this.#next !== sign) return false;
    this.#at++;
    return true;
  }
}

function literal(sign: string): Shape {
  if (/[a-zA-Z]/u.test(sign)) return { kind: 'letters', ways: [sign.toLowerCase()] };
  if (/\d/u.test(sign)) return { kind: 'sign', signs: ['#'], only: null };
  return { kind: 'sign', signs: signsAsked.includes(sign) ? [sign] : null, only: sign };
}

function waysOf(shape: Shape): readonly string[] | undefined {
  if (shape.kind === 'letters') return shape.ways;
  return shape.kind === 'series' && shape.parts.length === 0 ? [''] : undefined;
}

/** Adds a part to a series: letters behind letters are one word. */
function add(parts: Shape[], part: Shape): void {
  const last = parts.at(-1);
  if (part === nothing) return;
  if (part.kind === 'letters' && last?.kind === 'letters' && part.ways.length * last.ways.length <= mostWays)
    parts[parts.length - 1] = {
      kind: 'letters',
      ways: last.ways.flatMap((one) => part.ways.map((other) => one + other)),
    };
  else parts.push(part);
}
