/** Patterns in words: a blank stands for one or more, `{posts}` for any word of that list. */
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
export function pattern(words: string, flags = 'u'): RegExp {
  return new RegExp(sourceOf(words), flags);
}

function sourceOf(words: string): string {
  return words
    .replace(/\{([a-z]+)\}/gu, (whole, name: string) => (lists[name] === undefined ? whole : `(?:${lists[name]})`))
    .replace(/ \?/gu, ' *')
    .replace(/ (?![*+{])/gu, ' +');
}

/** A number that hardly any two patterns share: by it the needs that were found of a pattern are known to be its own. */
export function numberOfPattern(source: string): string {
  let number = source.length;
  for (let at = 0; at < source.length; at++) number = (Math.imul(number, 31) + source.charCodeAt(at)) | 0;
  return (number >>> 0).toString(36);
}

const made: Wording[] = [];

/** Every wording there is, in the order in which they were made. */
export function allWordings(): readonly Wording[] {
  return made;
}

/**
 * A pattern that is looked for in whole sentences, and only in those that have the words it cannot do without: these are
 * worked out of the pattern itself (`needs/`) and kept in `needed-words.ts`. A pattern that is not found there is tried
 * everywhere, so that what is read never depends on that file, only how fast.
 */
export class Wording {
  readonly source: string;
  /** The sets of words of which a sentence must have one each, by their places in `neededWords`. */
  readonly needs: readonly number[];
  #place: RegExp | undefined;

  constructor(source: string) {
    this.source = source;
    this.needs = needsByPattern.get(numberOfPattern(source)) ?? [];
    made.push(this);
  }

  /** The pattern itself, for parts of sentences. */
  get place(): RegExp {
    this.#place ??= new RegExp(this.source, 'u');
    return this.#place;
  }

  /** Where in the small letters of a sentence the words stand, or -1. */
  at(words: SentenceWords): number {
    return words.mayHave(this.needs) ? words.low.search(this.place) : -1;
  }

  /** Whether a sentence has the words. */
  isIn(words: SentenceWords): boolean {
    return words.mayHave(this.needs) && this.place.test(words.low);
  }

  /** The words with their groups. */
  match(words: SentenceWords): RegExpExecArray | null {
    return words.mayHave(this.needs) ? this.place.exec(words.low) : null;
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
