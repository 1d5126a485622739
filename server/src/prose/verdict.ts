/** What a sentence is found to be, and which named rule found it. */
import type { Governor, Topic } from './governing.ts';
import type { Wording } from './patterns.ts';
import type { Cue, SentenceWords } from './sentence-words.ts';

export type Force = 'promised' | 'intended' | 'mooted';

export interface Verdict {
  readonly force: Force;
  /** The rule that decided it. */
  readonly because: string;
  /** Where in the sentence the words stand that it hangs on: who is looked for before them, what is done behind. */
  readonly at: number;
}

/** What a rule cannot do without: a look at the cues tells, and spares nearly every sentence the rule. */
export interface RuleNeeds {
  /** What must govern the sentence. */
  readonly topic?: Topic;
  /** Words of which the sentence must have one, by the name of their set. */
  readonly cue?: Cue;
  /** The wording that must be in it. */
  readonly words?: Wording;
}

/** One rule of a list: the first that applies decides. */
export interface ProseRule extends RuleNeeds {
  readonly name: string;
  /** What it says; `no` ends the search: whatever the rules behind it would say, the sentence is none. */
  readonly force: Force | 'no';
  /** Where in the sentence the words stand that it hangs on, or -1; where nothing else is said, where its `words` are. */
  readonly test?: (words: SentenceWords, governor: Governor) => number;
}

/** The first rule that applies. */
export function decide(rules: readonly ProseRule[], words: SentenceWords, governor: Governor): Verdict | undefined {
  // Where none that says something may apply, those that say `no` need not be asked.
  if (!rules.some((rule) => rule.force !== 'no' && mayApply(rule, words, governor))) return undefined;
  for (const rule of rules) {
    const { name, force } = rule;
    const at = mayApply(rule, words, governor) ? placeOf(rule, words, governor) : -1;
    if (at === -1) continue;
    return force === 'no' ? undefined : { force, because: name, at };
  }
  return undefined;
}

function mayApply({ topic, cue, words: wording }: ProseRule, words: SentenceWords, governor: Governor): boolean {
  return (
    (topic === undefined || topic === governor.topic) &&
    (cue === undefined || words.has(cue)) &&
    (wording === undefined || words.mayHave(wording.needs))
  );
}

function placeOf({ test, words: wording }: ProseRule, words: SentenceWords, governor: Governor): number {
  return test === undefined ? (wording?.at(words) ?? -1) : test(words, governor);
}
