/**
 * A second opinion beside the rules: what the words of a sentence say together, each with a weight that was learnt from
 * labelled minutes. It keeps rules from what no sentence of these words ever was, and finds what they have no wording for.
 */
import type { ItemKind } from '../../syntax/ast.ts';
import type { Block } from '../sentences/blocks.ts';
import { numberOf } from '../sentences/cues.ts';
import type { Governor } from '../sentences/governing.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { FeatureScan, featureNumber, sorts } from './features.ts';
import { weights } from './opinion-weights.ts';

export const weighedKinds = ['action', 'recommendation', 'metric', 'decision'] as const satisfies readonly ItemKind[];
export type WeighedKind = (typeof weighedKinds)[number];
/** What speaks for each kind, in hundredths of the logarithm of its odds, less what speaks against it. */
export type Opinion = Readonly<Record<WeighedKind, number>>;

/** What a feature is called in the table: the one or two words it is of. */
interface Weighed {
  readonly name: string;
  readonly weights: Int32Array;
}

const byNumber = new Map<number, Weighed>();
for (const [place, kind] of weighedKinds.entries())
  for (const [sort, of] of sorts.entries())
    for (const entry of weights[kind][of].split('  ')) {
      if (entry === '') continue;
      const [first = '', second = '', third] = entry.split(' ');
      const number = featureNumber(sort, numberOf(first), third === undefined ? 0 : secondNumber(first, second));
      const known = byNumber.get(number) ?? {
        name: entry.slice(0, entry.lastIndexOf(' ')),
        weights: new Int32Array(weighedKinds.length),
      };
      known.weights[place] = Number(third ?? second);
      byNumber.set(number, known);
    }

/** Of a length, the number itself. */
function secondNumber(first: string, second: string): number {
  return first === 'length' ? Number(second) : numberOf(second);
}

const width = weighedKinds.length;
const [mask, keys, table] = tableOf(byNumber);

/** Open addressing: the weights of the four kinds behind one another, by the number of a feature. */
function tableOf(known: ReadonlyMap<number, Weighed>): readonly [number, Int32Array, Int32Array] {
  let size = 1024;
  while (size < known.size * 4) size *= 2;
  const slots = new Int32Array(size);
  const values = new Int32Array(size * width);
  for (const [number, { weights: own }] of known) {
    let slot = number & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
    values.set(own, slot * width);
  }
  return [size - 1, slots, values];
}

/** Weighs the sentences of a text. */
export class Opinions {
  readonly #scan: FeatureScan;
  readonly #sums = new Int32Array(width);
  /** The slots of the features that have been counted in this sentence: each counts once. */
  readonly #counted = new Int32Array(mask + 1);
  #sentence = 0;

  constructor(text: string) {
    this.#scan = new FeatureScan(text, (number) => this.#add(number));
  }

  of(sentence: Sentence, block: Block, governor: Governor): Opinion {
    this.#sentence++;
    for (let place = 0; place < width; place++) this.#sums[place] = weights[weighedKinds[place] as 'action'].always;
    this.#scan.scan(sentence, block, governor);
    const [action = 0, recommendation = 0, metric = 0, decision = 0] = this.#sums;
    return { action, recommendation, metric, decision };
  }

  #add(number: number): void {
    let slot = number & mask;
    while (keys[slot] !== number) {
      if (keys[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    if (this.#counted[slot] === this.#sentence) return;
    this.#counted[slot] = this.#sentence;
    const sums = this.#sums;
    for (let place = 0; place < width; place++)
      sums[place] = (sums[place] as number) + (table[slot * width + place] as number);
  }
}

/** The words that spoke most for a kind, the weightiest first. */
export function speaksFor(kind: WeighedKind, words: SentenceWords, governor: Governor): string {
  const place = weighedKinds.indexOf(kind);
  const found = new Map<string, number>();
  const scan = new FeatureScan(words.plain, (number) => {
    const one = byNumber.get(number);
    if (one !== undefined) found.set(one.name, one.weights[place] as number);
  });
  scan.scan(words.sentence, words.block, governor);
  const most = [...found].filter(([, weight]) => weight > 0).sort((one, other) => other[1] - one[1]);
  return most
    .slice(0, 3)
    .map(([name]) => name)
    .join(', ');
}
