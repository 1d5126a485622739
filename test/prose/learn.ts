/**
 * Learns the weights of the second opinion from labelled minutes and writes them down:
 * `node --import tsx test/prose/learn.ts [FOLDER...]`, folders below test/prose (default: minutes and ways).
 * Prints first what weights are worth on documents of the first folder, a fifth of them at a time, learnt
 * from the others in it: what stands in other folders may be like them. What is `held-out` is not to be learnt from. To be
 * run again where words change their class (`word-classes.ts`) or minutes are added. The weights as they stand were learnt
 * from these and from some more labelled minutes, which are not kept here; without those they come out much the same.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeatureScan, featureName, type Sort, sorts } from '../../server/src/prose/opinion/features.ts';
import { type WeighedKind, weighedKinds } from '../../server/src/prose/opinion/weighed-kinds.ts';
import { eachSentence } from '../../server/src/prose/read-prose.ts';
import { withoutMarkup } from '../../server/src/prose/sentences/blocks.ts';
import { PlainLetters } from '../../server/src/prose/sentences/plain-letters.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { root } from '../house/sources.ts';
import { type LabelledMinutes, labelledIn } from './labelled.ts';
import { regress, type Sample } from './regression.ts';

/** A feature is learnt where at least so many sentences have it. */
const leastSentences: Readonly<Record<WeighedKind, number>> = { action: 2, recommendation: 3, metric: 3, decision: 3 };
/** So many of the weightiest are kept of each kind: there are more ways to promise than to decide. */
const mostFeatures: Readonly<Record<WeighedKind, number>> = {
  action: 1200,
  recommendation: 300,
  metric: 300,
  decision: 300,
};
const penalty = 2;
/** Weights are written in hundredths, in steps of five. */
const steps = 20;
const folds = 5;

interface Example {
  readonly document: string;
  readonly features: readonly string[];
  /** By kind: is it, is it not, or would one clerk say so and another not. */
  readonly is: Readonly<Record<WeighedKind, boolean | undefined>>;
}

const folders = process.argv.slice(2);
const [whole, ...more] = (folders.length === 0 ? ['minutes', 'ways'] : folders).map((folder) =>
  labelledIn(folder).flatMap(examplesOf),
);
const minutes = whole ?? [];
const examples = [...minutes, ...more.flat()];
for (const kind of weighedKinds) console.log(kind.padEnd(15), acrossDocuments(kind));
write(weighedKinds.map((kind) => [kind, learn(kind, examples)] as const));

function examplesOf({ name, text, sentences }: LabelledMinutes): Example[] {
  const read = parse(text);
  const letters = new PlainLetters(withoutMarkup(text, read));
  const found: Example[] = [];
  let features = new Set<string>();
  const names = new Map<number, string>();
  const scan = new FeatureScan(
    letters.text,
    (_, sort, first, second) => features.add(`${sorts[sort]}|${featureName(names, sort, first, second)}`),
    (start, end, number) => names.set(number, letters.small(start, end)),
  );
  eachSentence(letters, read.header?.end ?? 0, ({ sentence, block, governor }) => {
    const touched = sentences.filter(({ start, end }) => sentence.start < end && sentence.end > start);
    if (touched.length === 0) return;
    features = new Set();
    scan.scan(sentence, block, governor);
    const labels = touched.flatMap((one) => one.labels);
    const is = Object.fromEntries(
      weighedKinds.map((kind) => {
        const own = labels.filter((label) => label.kind === kind);
        return [kind, own.some(({ isDoubtful }) => !isDoubtful) ? true : own.length > 0 ? undefined : false];
      }),
    ) as Example['is'];
    found.push({ document: name, features: [...features], is });
  });
  return found;
}

/** The weights of the weightiest features, and what is always added. */
function learn(kind: WeighedKind, from: readonly Example[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of from) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const common = [...seen].filter(([, times]) => times >= leastSentences[kind]).map(([one]) => one);
  const all = fitted(kind, from, common);
  const weight = (one: string) => Math.abs(all.get(one) ?? 0) * Math.sqrt(seen.get(one) ?? 0);
  const kept = common.sort((one, other) => weight(other) - weight(one)).slice(0, mostFeatures[kind]);
  return fitted(kind, from, kept);
}

function fitted(kind: WeighedKind, from: readonly Example[], names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(names.map((one, place) => [one, place]));
  const samples = from.flatMap(({ features, is }): Sample[] => {
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

/** Precision and recall of the opinion alone on documents it was not learnt from. */
function acrossDocuments(kind: WeighedKind): string {
  const documents = [...new Set(minutes.map(({ document }) => document))];
  const fold = new Map(documents.map((one, place) => [one, place % folds]));
  let [right, wrong, missed] = [0, 0, 0];
  for (let left = 0; left < folds; left++) {
    const weights = learn(
      kind,
      minutes.filter(({ document }) => fold.get(document) !== left),
    );
    for (const { document, features, is } of minutes) {
      if (fold.get(document) !== left) continue;
      const sum = features.reduce((all, one) => all + (weights.get(one) ?? 0), weights.get('always') ?? 0);
      if (sum > 0 && is[kind] === true) right++;
      else if (sum > 0 && is[kind] === false) wrong++;
      else if (is[kind] === true) missed++;
    }
  }
  return `precision ${(right / (right + wrong)).toFixed(3)}  recall ${(right / (right + missed)).toFixed(3)}`;
}

function write(learnt: readonly (readonly [WeighedKind, ReadonlyMap<string, number>])[]): void {
  const lines = learnt.flatMap(([kind, weights]) => {
    const of = (sort: Sort) =>
      [...weights]
        .filter(([one, weight]) => one.startsWith(`${sort}|`) && weight !== 0)
        .map(([one, weight]) => [one.slice(sort.length + 1), weight] as const)
        .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
        .map(([one, weight]) => `${one} ${weight}`)
        .join('  ');
    return [
      `  ${kind}: {`,
      `    always: ${weights.get('always')},`,
      ...sorts.map((sort) => `    ${sort}: ${JSON.stringify(of(sort)).replaceAll("\\'", "'")},`),
      '  },',
    ];
  });
  const words = `/**
 * Made by \`test/prose/learn.ts\` from labelled minutes: what each word, pair of words and place speaks for a kind, in
 * hundredths of the logarithm of its odds. Entries stand two blanks apart; \`<post>\` is any word of that class.
 */
import type { Sort } from './features.ts';
import type { WeighedKind } from './weighed-kinds.ts';

export const weights: Readonly<Record<WeighedKind, Readonly<Record<Sort, string> & { always: number }>>> = {
${lines.join('\n')}
};
`;
  writeFileSync(join(root, 'server/src/prose/opinion/opinion-weights.ts'), words);
}
