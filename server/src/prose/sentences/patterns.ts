/** Patterns in words: a blank stands for one or more, `{posts}` for any word of that list. */
import { Alternatives, numberOfPattern } from './alternatives.ts';
import { LatePattern, machinePattern } from './machine-code.ts';
import { needsByPattern } from './needed-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import * as vocabulary from './vocabulary.ts';

const lists: Readonly<Record<string, string>> = {
  posts: vocabulary.anyOf(vocabulary.posts),
  bodies: vocabulary.anyOf(vocabulary.bodies),
  titles: vocabulary.anyOf(vocabulary.titles),
  outsiders: vocabulary.anyOf(vocabulary.outsiders),
  formal: vocabulary.anyOf(vocabulary.formalVerbs),
  others: vocabulary.anyOf(vocabulary.others),
  neighbours: vocabulary.anyOf(Object.keys(vocabulary.neighbours).join(' ')),
  doing: vocabulary.anyOf(vocabulary.doingVerbs),
  idle: vocabulary.anyOf(vocabulary.idleVerbs),
  deliveries: vocabulary.anyOf(vocabulary.deliveries),
  states: vocabulary.anyOf(vocabulary.states),
  speech: vocabulary.anyOf(vocabulary.speech),
  doubting: vocabulary.anyOf(vocabulary.doubting),
  finite: vocabulary.anyOf(vocabulary.finite),
  number: vocabulary.anyOf(vocabulary.numberWords),
  moves: vocabulary.anyOf(vocabulary.moves),
  standings: vocabulary.anyOf(vocabulary.standings),
  measures: vocabulary.anyOf(vocabulary.measures),
};

/** The pattern of some words. */
export function pattern(words: string, flags = 'u'): LatePattern {
  return new LatePattern(sourceOf(words), flags);
}

function sourceOf(words: string): string {
  return words
    .replace(/\{([a-z]+)\}/gu, (whole, name: string) => (lists[name] === undefined ? whole : `(?:${lists[name]})`))
    .replace(/ \?/gu, ' *')
    .replace(/ (?![*+{])/gu, ' +');
}

const made: Wording[] = [];

/** Every wording there is, in the order in which they were made. */
export function allWordings(): readonly Wording[] {
  return made;
}

/**
 * A pattern that is looked for in whole sentences: only in those that have the words it cannot do without, and there only
 * where it can begin. Both are worked out of the pattern itself (`needs/`) and kept in `needed-words.ts` and
 * `first-words.ts`. A pattern that is not found there is tried everywhere, so that what is read never depends on these
 * files, only how fast.
 */
export class Wording {
  readonly source: string;
  /** The sets of words of which a sentence must have one each, by their places in `neededWords`. */
  readonly needs: readonly number[];
  #alternatives: Alternatives | undefined;
  #place: RegExp | undefined;
  #placeHere: RegExp | undefined;

  constructor(source: string) {
    this.source = source;
    this.needs = needsByPattern.get(numberOfPattern(source)) ?? [];
    made.push(this);
  }

  /** The pattern itself, for parts of sentences. */
  get place(): RegExp {
    this.#place ??= machinePattern(this.source, 'u');
    return this.#place;
  }

  /** Its alternatives; parted when first asked for, for most patterns never are. */
  get #parted(): Alternatives {
    this.#alternatives ??= new Alternatives(this.source);
    return this.#alternatives;
  }

  /** The pattern where it begins at the place that it is given and nowhere else. */
  get #here(): RegExp {
    this.#placeHere ??= machinePattern(this.source, 'uy');
    return this.#placeHere;
  }

  /** Where in the small letters of a sentence the words stand, or -1. */
  at(words: SentenceWords): number {
    return words.mayHave(this.needs) ? this.#parted.at(words) : -1;
  }

  /** The same in words of another place, in small letters. */
  atIn(low: string): number {
    return this.#parted.at({ low, stretch: undefined });
  }

  /** Whether a sentence has the words. */
  isIn(words: SentenceWords): boolean {
    return words.mayHave(this.needs) && this.#parted.isIn(words);
  }

  /** The words with their groups. */
  match(words: SentenceWords): RegExpExecArray | null {
    const at = this.at(words);
    if (at === -1) return null;
    this.#here.lastIndex = at;
    return this.#here.exec(words.low);
  }

  /** Where in the letters as they were written the words stand, or -1. */
  atWritten(words: SentenceWords): number {
    return words.mayHave(this.needs) ? words.raw.search(this.place) : -1;
  }
}

/** The wording of some words, as `pattern` takes them. */
export function wording(words: string): Wording {
  return new Wording(sourceOf(words));
}
