/**
 * The words that mean anything to anybody who reads sentences, each with a place. A word of a text is looked up once, while
 * its letters go by; what it is as a cue, to patterns and to the second opinion stands at its place in their tables.
 */
class Lexicon {
  #mask = 8191;
  /** Two numbers a slot, side by side because they are asked for together: the word's, and its place. */
  #slots = new Int32Array(2 * (this.#mask + 1));
  /** So many places there are; the first is of all words that nobody knows. */
  count = 1;

  /** The place of the word of a number; 0 for one that nobody knows. */
  of(number: number): number {
    return this.#slots[2 * this.#slotOf(number) + 1] as number;
  }

  /** The same of one that somebody knows from now on. */
  add(number: number): number {
    const slot = this.#slotOf(number);
    if (this.#slots[2 * slot] !== 0) return this.#slots[2 * slot + 1] as number;
    this.#slots[2 * slot] = number;
    this.#slots[2 * slot + 1] = this.count++;
    if (this.count * 3 > this.#mask) this.#grow();
    return this.count - 1;
  }

  /** Where a word is or, if it is not there, would be: open addressing. */
  #slotOf(number: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = number & mask;
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#mask = 2 * this.#mask + 1;
    this.#slots = new Int32Array(2 * (this.#mask + 1));
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] === 0) continue;
      const slot = this.#slotOf(before[at] as number);
      this.#slots[2 * slot] = before[at] as number;
      this.#slots[2 * slot + 1] = before[at + 1] as number;
    }
  }
}

export const lexicon = new Lexicon();
