/**
 * A second opinion beside the rules: what the words of a sentence say together, each with a weight that was learnt from
 * labelled minutes. It keeps rules from what no sentence of these words ever was, and finds what they have no wording for.
 */

import type { Block } from '../sentences/blocks.ts';
import type { Governor } from '../sentences/governor.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { isCapital, type Sentence } from '../sentences/sentences.ts';
import { aWord, digits, tokens } from '../sentences/tokens.ts';
import { addAbout } from './about-weights.ts';
import {
  digitsNumber,
  earlyWords,
  FeatureScan,
  initials,
  isJoint,
  isWeighedSign,
  longestWeighed,
  name,
} from './features.ts';
import { always as alwaysWeighs } from './opinion-weights.ts';
import { weighed } from './weighed-features.ts';
import { type WeighedKind, weighedKinds } from './weighed-kinds.ts';
import { classPlaces, features, featureWeights, Pairs, placesInLexicon, singles, wordPlaces } from './weight-table.ts';

/** What speaks for each kind, in hundredths of the logarithm of its odds, less what speaks against it. */
export type Opinion = Readonly<Record<WeighedKind, number>>;

const width = weighedKinds.length;
const always = weighedKinds.map((kind) => alwaysWeighs[kind]);
const ofWord = singles('word');
const ofStart = singles('start');
const ofEarly = singles('early');
const ofEnd = singles('end');
const pairs = new Pairs('pair');
const startPairs = new Pairs('startPair');
const initialsPlace = wordPlaces.of(initials);
const namePlace = wordPlaces.of(name);
const digitsPlace = wordPlaces.of(digitsNumber);

/** By its place, the sentence in which a feature was counted last: each counts once. */
const counted = new Int32Array(features.count);
let sentences = 0;

/** By the code of a sign, its place as a word; -1 for those that are not weighed. */
const signPlaces = Int16Array.from({ length: 256 }, (_, code) => (isWeighedSign(code) ? wordPlaces.of(code) : -1));

/** Of the words of the sentence that is weighed, the places, and those of what they count as. */
const own = new Int16Array(longestWeighed);
const as = new Int16Array(longestWeighed);
/** The places of the features of its words. */
const found = new Int16Array(4 * longestWeighed);
const sums = new Int32Array(width);

/** Weighs the sentences of a text. */
export class Opinions {
  readonly #text: string;
  /** Gives features by their numbers, for a sentence that is not weighed to its end. */
  readonly #scan: FeatureScan;
  #count = 0;
  #last = 0;

  constructor(text: string) {
    this.#text = text;
    this.#scan = new FeatureScan(text, (number) => addOnce(features.of(number)));
  }

  of(sentence: Sentence, block: Block, governor: Governor): Opinion {
    sentences = (sentences + 1) | 0;
    for (let kind = 0; kind < width; kind++) sums[kind] = always[kind] as number;
    if (sentence.end - sentence.start > longestWeighed) this.#scan.scan(sentence, block, governor);
    else {
      this.#place(sentence);
      addWords(this.#count);
      addAbout(sums, sentence, block, governor, this.#count);
    }
    return {
      action: sums[0] as number,
      recommendation: sums[1] as number,
      metric: sums[2] as number,
      decision: sums[3] as number,
    };
  }

  /** Finds the places of the words, by the tokens of the sentence: the same words as the scan finds. */
  #place({ start, end }: Sentence): void {
    this.#count = this.#last = 0;
    tokens.hold(this.#text, start, end);
    const { starts, signs, count } = tokens;
    for (let at = tokens.firstFrom(start); at < count && (starts[at] as number) < end; ) {
      const sign = signs[at] as number;
      if (sign === aWord) at = this.#word(at);
      else if (sign === digits) at = this.#digits(at);
      else {
        const place = sign < signPlaces.length ? (signPlaces[sign] as number) : -1;
        if (place !== -1) this.#take(place, place, sign);
        at++;
      }
    }
  }

  #word(at: number): number {
    const { starts, ends, numbers, words, signs } = tokens;
    let number = numbers[at] as number;
    let last = at;
    while (isJoint(signs[last + 1] as number) && tokens.isWithin(last + 1, aWord)) {
      number = (Math.imul(number, 31) + ((signs[last + 1] as number) === 45 ? 45 : 39)) | 0;
      last += 2;
      for (let left = (ends[last] as number) - (starts[last] as number); left > 0; left--)
        number = Math.imul(number, 31);
      number = (number + (numbers[last] as number)) | 0;
    }
    const place = last === at ? placeInLexicon(words[at] as number) : wordPlaces.of(number);
    const start = starts[at] as number;
    let counts = classPlaces[place] as number;
    // Few words begin with a capital.
    if (counts === 0 && this.#text.charCodeAt(start) < 97) counts = this.#kindOfName(start, ends[last] as number);
    this.#take(place, counts === 0 ? place : counts, number);
    return last + 1;
  }

  /** What a word that begins with a capital counts as, as the scan has it. */
  #kindOfName(from: number, to: number): number {
    const text = this.#text;
    let at = from + 1;
    while (at < to && isCapital(text.charCodeAt(at))) at++;
    const length = to - from;
    if (at === to) return length === 2 || length === 3 ? initialsPlace : 0;
    return this.#count === 0 || this.#last === 46 || this.#last === 63 ? 0 : namePlace;
  }

  #digits(at: number): number {
    const { signs } = tokens;
    let last = at;
    while ((signs[last + 1] === 44 || signs[last + 1] === 46) && tokens.isWithin(last + 1, digits)) last += 2;
    this.#take(digitsPlace, digitsPlace, digitsNumber);
    return last + 1;
  }

  #take(place: number, counts: number, number: number): void {
    own[this.#count] = place;
    as[this.#count++] = counts;
    this.#last = number;
  }
}

/** The place of a word by that in the lexicon; 0 for what has none. */
function placeInLexicon(word: number): number {
  return word < placesInLexicon.length ? (placesInLexicon[word] as number) : 0;
}

/** Adds what the words weigh, of which there are so many. */
function addWords(count: number): void {
  let before = 0;
  let next = 0;
  for (let at = 0; at < count; at++) {
    const counts = as[at] as number;
    found[next] = ofWord[own[at] as number] as number;
    found[next + 1] = at === 0 ? (ofStart[counts] as number) : pairs.of(before, counts);
    next += 2;
    if (at === 1) found[next++] = startPairs.of(before, counts);
    if (at < earlyWords) found[next++] = ofEarly[counts] as number;
    before = counts;
  }
  if (count > 0) found[next++] = ofEnd[own[count - 1] as number] as number;
  addAll(next);
}

/** Adds what the features weigh that were found, of which there are so many. */
function addAll(count: number): void {
  let [action, recommendation, metric, decision] = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const place = found[at] as number;
    if (place === 0 || counted[place] === sentences) continue;
    counted[place] = sentences;
    const from = place * width;
    action += featureWeights[from] as number;
    recommendation += featureWeights[from + 1] as number;
    metric += featureWeights[from + 2] as number;
    decision += featureWeights[from + 3] as number;
  }
  sums[0] = (sums[0] as number) + action;
  sums[1] = (sums[1] as number) + recommendation;
  sums[2] = (sums[2] as number) + metric;
  sums[3] = (sums[3] as number) + decision;
}

/** Adds what a feature weighs, by its place; 0 for none. */
function addOnce(place: number): void {
  found[0] = place;
  addAll(1);
}

/** The words that spoke most for a kind, the weightiest first. */
export function speaksFor(kind: WeighedKind, words: SentenceWords, governor: Governor): string {
  const named = new Map<string, number>();
  const scan = new FeatureScan(words.plain, (number) => {
    const place = features.of(number);
    if (place === 0) return;
    const { name, weight } = weighed.describe(place - 1, kind);
    named.set(name, weight);
  });
  scan.scan(words.sentence, words.block, governor);
  const most = [...named].filter(([, weight]) => weight > 0).sort((one, other) => other[1] - one[1]);
  return most
    .slice(0, 3)
    .map(([name]) => name)
    .join(', ');
}
