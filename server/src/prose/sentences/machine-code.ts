/**
 * Patterns that are machine code from the first. V8 makes bytecode of a pattern when it is first looked for, and machine code
 * when it is looked for again; of a long pattern of many words the bytecode takes it several times as long as the machine
 * code. In a text as long as this it makes machine code at once.
 */
const longText = '\n'.repeat(1000);

/** The pattern of a source as machine code; to be made when it is wanted, for it takes its time. */
export function machinePattern(source: string, flags: string): RegExp {
  const made = new RegExp(source, flags);
  // Behind the end, so that nothing is looked through where the pattern begins at a given place.
  made.lastIndex = longText.length;
  made.test(longText);
  made.lastIndex = 0;
  return made;
}

/** A pattern that is made when it is first looked for. */
export class LatePattern {
  readonly #source: string;
  readonly #flags: string;
  #made: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  get #pattern(): RegExp {
    this.#made ??= machinePattern(this.#source, this.#flags);
    return this.#made;
  }

  test(words: string): boolean {
    return this.#pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.#pattern.exec(words);
  }

  [Symbol.search](words: string): number {
    return words.search(this.#pattern);
  }

  /** All places of one that looks for all and is nowhere without a letter; `matchAll` would have it made anew each time. */
  allIn(words: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const all = this.#pattern;
    all.lastIndex = 0;
    for (let match = all.exec(words); match !== null; match = all.exec(words)) found.push(match);
    return found;
  }

  /** Where one that looks for all is to go on. */
  set lastIndex(at: number) {
    this.#pattern.lastIndex = at;
  }
}
