/** What a sentence is found to be, and which named rule found it. */
import type { Governor } from './governing.ts';
import type { SentenceWords } from './sentence-words.ts';

export type Force = 'promised' | 'intended' | 'mooted';

export interface Verdict {
  readonly force: Force;
  /** The rule that decided it. */
  readonly because: string;
  /** Where in the sentence the words stand that it hangs on: who is looked for before them, what is done behind. */
  readonly at: number;
}

/** One rule of a list: the first that applies decides. */
export interface ProseRule {
  readonly name: string;
  /** What it says; `no` ends the search: whatever the rules behind it would say, the sentence is none. */
  readonly force: Force | 'no';
  readonly test: (words: SentenceWords, governor: Governor) => number;
}

/** A rule that looks for a pattern in the small letters of a sentence. */
export function found(words: string, place: RegExp): number {
  return words.search(place);
}

/** The first rule that applies. */
export function decide(rules: readonly ProseRule[], words: SentenceWords, governor: Governor): Verdict | undefined {
  for (const { name, force, test } of rules) {
    const at = test(words, governor);
    if (at === -1) continue;
    return force === 'no' ? undefined : { force, because: name, at };
  }
  return undefined;
}
