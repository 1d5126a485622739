/** What a sentence is found to be, and which named rule found it. */
import type { Untracked } from '../register/model.ts';
import type { Governor, Topic } from './governing.ts';
import type { Wording } from './patterns.ts';
import { anyOfCues, type Cue, hasAny, type SentenceWords } from './sentence-words.ts';

export type Force = Untracked['force'];

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

/** Rules in their order, with what each cannot do without. */
export class RuleList {
  readonly rules: readonly ProseRule[];
  readonly #cues: readonly number[];
  readonly #words: readonly (readonly number[])[];

  constructor(rules: readonly ProseRule[]) {
    this.rules = rules;
    this.#cues = rules.map(({ cue }) => (cue === undefined ? 0 : anyOfCues(cue)));
    this.#words = rules.map(({ words }) => words?.needs ?? []);
  }

  /** The verdict of the first rule that applies. */
  decide(words: SentenceWords, governor: Governor): Verdict | undefined {
    const { rules } = this;
    // Where none that says something may apply, those that say `no` need not be asked.
    const first = this.#firstThatSays(words, governor);
    if (first === -1) return undefined;
    for (let place = 0; place < rules.length; place++) {
      const rule = rules[place] as ProseRule;
      // Before the first that may, only a `no` can be.
      if ((place < first && rule.force !== 'no') || !this.#mayApply(place, words, governor)) continue;
      const at = rule.test === undefined ? (rule.words?.at(words) ?? -1) : rule.test(words, governor);
      if (at !== -1) return rule.force === 'no' ? undefined : { force: rule.force, because: rule.name, at };
    }
    return undefined;
  }

  #firstThatSays(words: SentenceWords, governor: Governor): number {
    for (let place = 0; place < this.rules.length; place++)
      if (this.rules[place]?.force !== 'no' && this.#mayApply(place, words, governor)) return place;
    return -1;
  }

  #mayApply(place: number, words: SentenceWords, governor: Governor): boolean {
    const cues = this.#cues[place] as number;
    if (cues !== 0 && !hasAny(words.sentence, cues)) return false;
    const { topic } = this.rules[place] as ProseRule;
    return (topic === undefined || topic === governor.topic) && words.mayHave(this.#words[place] as readonly number[]);
  }
}
