/** What a sentence is found to be, and which named rule found it. */
import type { Untracked } from '../../register/model.ts';
import type { Governor, Topic } from './governor.ts';
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

type Test = NonNullable<ProseRule['test']>;

/** Rules in their order, with what each cannot do without. Of each, what is asked often is kept in a list of its own. */
export class RuleList {
  readonly rules: readonly ProseRule[];
  /** The places of those that say something. */
  readonly #saying: readonly number[];
  readonly #saysNo: readonly boolean[];
  readonly #cues: readonly number[];
  readonly #topics: readonly (Topic | undefined)[];
  readonly #words: readonly (readonly number[])[];
  readonly #tests: readonly Test[];

  constructor(rules: readonly ProseRule[]) {
    this.rules = rules;
    this.#saysNo = rules.map(({ force }) => force === 'no');
    this.#saying = [...rules.keys()].filter((place) => !this.#saysNo[place]);
    this.#cues = rules.map(({ cue }) => (cue === undefined ? 0 : anyOfCues(cue)));
    this.#topics = rules.map(({ topic }) => topic);
    this.#words = rules.map(({ words }) => words?.needs ?? []);
    this.#tests = rules.map(({ test, words }) => test ?? ((sentence) => words?.at(sentence) ?? -1));
  }

  /** The verdict of the first rule that applies. */
  decide(words: SentenceWords, governor: Governor): Verdict | undefined {
    // Where none that says something may apply, those that say `no` need not be asked.
    const first = this.#firstThatSays(words, governor);
    if (first === -1) return undefined;
    for (let place = 0; place < this.rules.length; place++) {
      const isNo = this.#saysNo[place] === true;
      // Before the first that may, only a `no` can be.
      if ((place < first && !isNo) || (place !== first && !this.#mayApply(place, words, governor))) continue;
      const at = (this.#tests[place] as Test)(words, governor);
      if (at !== -1) return verdictOf(this.rules[place] as ProseRule, at);
    }
    return undefined;
  }

  #firstThatSays(words: SentenceWords, governor: Governor): number {
    for (const place of this.#saying) if (this.#mayApply(place, words, governor)) return place;
    return -1;
  }

  #mayApply(place: number, words: SentenceWords, governor: Governor): boolean {
    const cues = this.#cues[place] as number;
    if (cues !== 0 && !hasAny(words.sentence, cues)) return false;
    const topic = this.#topics[place];
    return (topic === undefined || topic === governor.topic) && words.mayHave(this.#words[place] as readonly number[]);
  }
}

function verdictOf({ force, name }: ProseRule, at: number): Verdict | undefined {
  return force === 'no' ? undefined : { force, because: name, at };
}
