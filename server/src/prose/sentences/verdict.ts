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
  /** The places of those that say something, and of those that say `no`. */
  readonly #saying: readonly number[];
  readonly #denying: readonly number[];
  readonly #cues: readonly number[];
  readonly #topics: readonly (Topic | undefined)[];
  readonly #words: readonly (readonly number[])[];
  readonly #tests: readonly Test[];

  constructor(rules: readonly ProseRule[]) {
    this.rules = rules;
    const places = [...rules.keys()];
    this.#saying = places.filter((place) => rules[place]?.force !== 'no');
    this.#denying = places.filter((place) => rules[place]?.force === 'no');
    this.#cues = rules.map(({ cue }) => (cue === undefined ? 0 : anyOfCues(cue)));
    this.#topics = rules.map(({ topic }) => topic);
    this.#words = rules.map(({ words }) => words?.needs ?? []);
    this.#tests = rules.map(({ test, words }) => test ?? ((sentence) => words?.at(sentence) ?? -1));
  }

  /** The verdict of the first rule that applies. */
  decide(words: SentenceWords, governor: Governor): Verdict | undefined {
    // Hardly any sentence is found to say something, and of the others nobody need know which rule says `no`.
    for (let index = 0; index < this.#saying.length; index++) {
      const place = this.#saying[index] as number;
      const at = this.#at(place, words, governor);
      if (at === -1) continue;
      for (const no of this.#denying) if (no < place && this.#at(no, words, governor) !== -1) return undefined;
      const { force, name } = this.rules[place] as ProseRule;
      return { force: force as Force, because: name, at };
    }
    return undefined;
  }

  #at(place: number, words: SentenceWords, governor: Governor): number {
    return this.#mayApply(place, words, governor) ? (this.#tests[place] as Test)(words, governor) : -1;
  }

  #mayApply(place: number, words: SentenceWords, governor: Governor): boolean {
    const cues = this.#cues[place] as number;
    if (cues !== 0 && !hasAny(words.sentence, cues)) return false;
    const topic = this.#topics[place];
    return (topic === undefined || topic === governor.topic) && words.mayHave(this.#words[place] as readonly number[]);
  }
}
