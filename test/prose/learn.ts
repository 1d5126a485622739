/**
 * Learns the second opinion from labelled minutes and writes it down:
 * `node --import tsx test/prose/learn.ts [FOLDER...]`, folders below test/prose (default: fresh, minutes and ways).
 * What words weigh is learnt from all of them; how far rules are to be believed most of all from the first: `fresh` are
 * minutes that no rule was made from. Prints what the opinion is worth on the first, a fifth of the documents at a time, learnt
 * from all others: that is about what it will be worth on minutes nobody has seen. What is `held-out` is not to be learnt from.
 * To be run again where rules change or words their class (`word-classes.ts`), or minutes are added.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Beliefs } from '../../server/src/prose/opinion/beliefs.ts';
import { type Sort, sorts } from '../../server/src/prose/opinion/features.ts';
import { type WeighedKind, weighedKinds } from '../../server/src/prose/opinion/weighed-kinds.ts';
import { root } from '../house/sources.ts';
import { beliefsFrom, isBelieved } from './beliefs.ts';
import { type Example, examplesOf } from './examples.ts';
import { labelledIn } from './labelled.ts';
import { type Judged, judgedByOthers, type Weights, weightsFrom } from './weights.ts';

const folders = process.argv.slice(2);
const [fresh = [], minutes = [], ...more] = (folders.length === 0 ? ['fresh', 'minutes', 'ways'] : folders).map(
  (folder): Example[] => labelledIn(folder).flatMap(examplesOf),
);
// In `ways` each sentence stands by itself.
const others = more.flat().map((one, place) => ({ ...one, document: `${one.document} ${place}` }));
const isFresh = new Set(fresh);
const learnt = weighedKinds.map((kind) => {
  const judged = judgedByOthers([...fresh, ...minutes], others, kind);
  const unseen = judged.filter(({ example }) => isFresh.has(example));
  const beliefs = beliefsFrom(judged, kind, (example) => isFresh.has(example));
  const alone = worth(unseen, kind, ({ weight }) => weight > 0);
  const together = worth(unseen, kind, (one) => isBelieved(one, kind, beliefs));
  console.log(`${kind.padEnd(15)} words alone: ${alone}  with the rules: ${together}`);
  return { kind, beliefs, weights: weightsFrom([...fresh, ...minutes, ...others], kind) };
});
writeWeights(learnt.map(({ kind, weights }) => [kind, weights]));
writeBeliefs(learnt.map(({ kind, beliefs }) => [kind, beliefs]));

/** Precision and recall of what is said. */
function worth(judged: readonly Judged[], kind: WeighedKind, says: (one: Judged) => boolean): string {
  const count = (said: boolean, is: boolean) =>
    judged.filter((one) => says(one) === said && one.example.is[kind] === is).length;
  const right = count(true, true);
  const [precision, recall] = [right / (right + count(true, false)), right / (right + count(false, true))];
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
}

function writeWeights(learnt: readonly (readonly [WeighedKind, Weights])[]): void {
  const names = [...new Set(learnt.flatMap(([, weights]) => [...weights.keys()]))].sort();
  const of = (sort: Sort) =>
    names
      .filter((one) => one.startsWith(`${sort}|`) && learnt.some(([, weights]) => weightIn(weights, one) !== 0))
      .map((one) => `${one.slice(sort.length + 1)}=${learnt.map(([, weights]) => weightIn(weights, one) || '').join()}`)
      .join('  ');
  const always = Object.fromEntries(learnt.map(([kind, weights]) => [kind, weightIn(weights, 'always')]));
  const words = `/**
 * Made by \`test/prose/learn.ts\` from labelled minutes: what each word, pair of words and place speaks for an action, a
 * recommendation, a metric and a decision, in hundredths of the logarithm of its odds. Entries stand two blanks apart; those of
 * the class of posts are called \`<post>\`.
 */
import type { Sort } from './features.ts';
import type { WeighedKind } from './weighed-kinds.ts';

/** What is added for every sentence. */
export const always: Readonly<Record<WeighedKind, number>> = ${JSON.stringify(always)};

export const weights: Readonly<Record<Sort, string>> = ${JSON.stringify(Object.fromEntries(sorts.map((sort) => [sort, of(sort)])))};
`;
  writeFileSync(join(root, 'server/src/prose/opinion/opinion-weights.ts'), words);
}

function weightIn(weights: Weights, name: string): number {
  return weights.get(name) ?? 0;
}

function writeBeliefs(learnt: readonly (readonly [WeighedKind, Beliefs])[]): void {
  const words = `/**
 * Made by \`test/prose/learn.ts\` from labelled minutes: how far rules are believed beside what the words of a sentence say,
 * in hundredths of the logarithm of odds. A reading is given where belief and opinion come to nothing or more.
 */
import type { WeighedKind } from './weighed-kinds.ts';

export interface Beliefs {
  /** A rule that is not named below. */
  readonly rule: number;
  /** Words alone, where no rule has a wording for them and one of them is of the kind. */
  readonly words: number;
  /** The same where none of them is. */
  readonly bare: number;
  /** The same of a recommendation where somebody from outside has the floor. */
  readonly heard: number;
  /** The same where something speaks against it that is not named below. */
  readonly doubtful: number;
  /** Rules that are right more often than others, or less often. */
  readonly rules: Readonly<Record<string, number>>;
  /** What speaks against it, more than other things do or less. */
  readonly doubts: Readonly<Record<string, number>>;
}

export const beliefs: Readonly<Record<WeighedKind, Beliefs>> = ${JSON.stringify(Object.fromEntries(learnt))};
`;
  writeFileSync(join(root, 'server/src/prose/opinion/beliefs.ts'), words);
}
