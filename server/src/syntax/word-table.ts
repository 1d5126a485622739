/** Looks up words where they stand in a text: to cut each of them out of it first takes longer than all the rest. */

/** Several times as many as there are words in any table, and a power of two. */
const slots = 256;

/** A table of a few dozen words. */
export class WordTable<T> {
  /** Each word in the place that its length and two of its letters give it, or in the first free one behind that. */
  readonly #words: string[] = new Array(slots).fill('');
  readonly #values: (T | undefined)[] = new Array(slots).fill(undefined);

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      let slot = slotOf(word, 0, word.length);
      while (this.#words[slot] !== '') slot = (slot + 1) & (slots - 1);
      this.#words[slot] = word;
      this.#values[slot] = value;
    }
  }

  /** What the table has for the word that stands in `text` from `start` to `end`. */
  find(text: string, start: number, end: number): T | undefined {
    let slot = slotOf(text, start, end);
    for (let word = this.#words[slot] as string; word !== ''; word = this.#words[slot] as string) {
      if (word.length === end - start && text.startsWith(word, start)) return this.#values[slot];
      slot = (slot + 1) & (slots - 1);
    }
    return undefined;
  }
}

function slotOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31 + (end - start) * 59) & (slots - 1);
}
