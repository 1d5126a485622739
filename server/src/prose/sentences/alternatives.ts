/**
 * The alternatives of a pattern, each looked for by itself: of a pattern that says a dozen things a sentence is tried for the
 * one or two whose words it has, and the machine prepares no more of it than has been tried.
 */
import { type Beginning, beginnings, searchFrom } from './beginnings.ts';
import { machinePattern } from './machine-code.ts';
import type { Sought } from './words-noted.ts';

/** The parts of a pattern between its outermost `|`. */
export function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** A number that hardly any two patterns share: by it what was found of a pattern is known to be its own. */
export function numberOfPattern(source: string): string {
  let number = source.length;
  for (let at = 0; at < source.length; at++) number = (Math.imul(number, 31) + source.charCodeAt(at)) | 0;
  return written(number);
}

/** Apart, for the loop above is made machine code while it runs, and made anew if a number does not fit that code. */
function written(number: number): string {
  return (number >>> 0).toString(36);
}

/** One of the things that a pattern may be found to say. */
class Alternative {
  readonly #source: string;
  readonly #beginning: Beginning | undefined;
  #place: RegExp | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#beginning = beginnings.get(numberOfPattern(source));
  }

  /** Where it stands first, or -1. */
  at(sought: Sought): number {
    if (this.#beginning === undefined) {
      this.#place ??= machinePattern(this.#source, 'u');
      return sought.low.search(this.#place);
    }
    this.#place ??= machinePattern(this.#source, 'uy');
    return searchFrom(sought, this.#beginning, this.#place);
  }
}

/** All of them: where one of them stands first, the pattern does. */
export class Alternatives {
  readonly #each: readonly Alternative[];

  constructor(source: string) {
    this.#each = alternativesOf(source).map((one) => new Alternative(one));
  }

  /** Where the first of them stands, or -1. */
  at(sought: Sought): number {
    let first = -1;
    for (const one of this.#each) {
      const at = one.at(sought);
      if (at === 0) return 0;
      if (at !== -1 && (first === -1 || at < first)) first = at;
    }
    return first;
  }

  /** Whether any of them stands there. */
  isIn(sought: Sought): boolean {
    for (const one of this.#each) if (one.at(sought) !== -1) return true;
    return false;
  }
}
