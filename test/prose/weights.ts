/** Learns from examples what each feature of a sentence weighs for a kind. */
import type { WeighedKind } from '../../server/src/prose/opinion/weighed-kinds.ts';
import type { Example } from './examples.ts';
import { regress, type Sample } from './regression.ts';

/** A feature is learnt where at least so many documents have it: most names of persons have one. */
const leastDocuments = 3;
/** So many of the weightiest are kept of each kind: on minutes nobody had seen, more were worth no more. */
export const mostFeatures = 3000;
const penalty = 1;
/** Weights are written in hundredths, in steps of five. */
const steps = 20;

/** By feature, and as `always` what is added to all; in hundredths of the logarithm of odds. */
export type Weights = ReadonlyMap<string, number>;

/** The weights of the weightiest features. */
export function weightsFrom(examples: readonly Example[], kind: WeighedKind): Weights {
  const seen = new Map<string, { times: number; documents: number; last: string }>();
  for (const { document, features } of examples)
    for (const one of features) {
      const known = seen.get(one) ?? { times: 0, documents: 0, last: '' };
      seen.set(one, known);
      known.times++;
      if (known.last !== document) known.documents++;
      known.last = document;
    }
  const common = [...seen].filter(([, { documents }]) => documents >= leastDocuments).map(([one]) => one);
  const all = fitted(kind, examples, common);
  const weight = (one: string) => Math.abs(all.get(one) ?? 0) * Math.sqrt(seen.get(one)?.times ?? 0);
  const kept = common.sort((one, other) => weight(other) - weight(one)).slice(0, mostFeatures);
  return fitted(kind, examples, kept);
}

function fitted(kind: WeighedKind, examples: readonly Example[], names: readonly string[]): Weights {
  const places = new Map(names.map((one, place) => [one, place]));
  const samples = examples.flatMap(({ features, is }): Sample[] => {
    const own = is[kind];
    const has = features.map((one) => places.get(one)).filter((place) => place !== undefined);
    return own === undefined ? [] : [{ has, is: own }];
  });
  const weights = regress(samples, names.length, penalty);
  const rounded = (weight = 0) => Math.round(weight * steps) * (100 / steps);
  return new Map([
    ['always', rounded(weights.at(-1))],
    ...names.map((one, place) => [one, rounded(weights[place])] as const),
  ]);
}

/** What the words of an example say for a kind, in hundredths of the logarithm of odds. */
export function weightOf({ features }: Example, weights: Weights): number {
  return features.reduce((sum, one) => sum + (weights.get(one) ?? 0), weights.get('always') ?? 0);
}

/** An example and what is said of it by weights that were learnt from other documents. */
export interface Judged {
  readonly example: Example;
  readonly weight: number;
}

const folds = 5;

/** Every example of some documents, a fifth of them at a time, judged by what the others and `more` teach. */
export function judgedByOthers(examples: readonly Example[], more: readonly Example[], kind: WeighedKind): Judged[] {
  const documents = [...new Set(examples.map(({ document }) => document))];
  const fold = new Map(documents.map((one, place) => [one, place % folds]));
  const isIn = (left: number) => (example: Example) => fold.get(example.document) === left;
  return Array.from({ length: folds }, (_, left) => {
    const isLeft = isIn(left);
    const weights = weightsFrom([...examples.filter((one) => !isLeft(one)), ...more], kind);
    return examples.filter(isLeft).map((example) => ({ example, weight: weightOf(example, weights) }));
  }).flat();
}
