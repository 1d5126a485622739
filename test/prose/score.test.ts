/**
 * How well the reader does on labelled minutes. `minutes` are those its rules were made from, `fresh` those that only
 * weights were learnt from, `ways` sentences by themselves, of many ways to say that something is so or is not, and `held-out` minutes that nobody looks at while tuning: only their figures
 * are printed (`node --import tsx test/prose/report.ts held-out`), never their misses.
 */
import assert from 'node:assert/strict';
import type { ItemKind } from '../../server/src/syntax/ast.ts';
import { labelledIn } from './labelled.ts';
import { leftOut } from './left-out.ts';
import { addScores, noScores, precision, recall, reported, type Score, type Scores, scored } from './score.ts';

/** What unseen minutes are to reach: precision, then recall. */
const goals: Readonly<Record<string, readonly [number, number]>> = {
  action: [0.9, 0.85],
  decision: [0.95, 0.9],
  metric: [0.9, 0.85],
  recommendation: [0.85, 0.8],
};

function scoresOf(folder: string): Scores {
  const scores = noScores();
  for (const minutes of labelledIn(folder)) addScores(scores, minutes, reported(minutes));
  return scores;
}

/** What it was taught it is to know: below this it has forgotten some of it. */
const taught: Readonly<Record<string, readonly [number, number]>> = {
  action: [0.955, 0.91],
  decision: [0.965, 0.94],
  metric: [0.96, 0.95],
  recommendation: [0.96, 0.905],
};

/** The same of what only weights were learnt from. */
const learnt: typeof goals = {
  action: [0.94, 0.88],
  decision: [0.965, 0.94],
  metric: [0.945, 0.945],
  recommendation: [0.955, 0.945],
};

function meets(floors: typeof goals, scores: Scores, kind: ItemKind): void {
  const score = scores[kind] as Score;
  const [least, most] = floors[kind] as readonly [number, number];
  assert.ok(precision(score) >= least, `precision ${precision(score).toFixed(3)} (at least ${least})`);
  assert.ok(recall(score) >= most, `recall ${recall(score).toFixed(3)} (at least ${most})`);
}

for (const [folder, floors] of [
  ['minutes', taught],
  ['fresh', learnt],
  ['ways', taught],
  ['held-out', goals],
] as const) {
  describe(`The reader, on the labelled minutes in ${folder}`, () => {
    const scores = scoresOf(folder);
    for (const kind of scored) it(`finds what is a ${kind}, and little else`, () => meets(floors, scores, kind));
  });
}

describe('The reader, with only those of its rules that earned their keep on other documents', () => {
  const scores = leftOut([...labelledIn('minutes'), ...labelledIn('ways'), ...labelledIn('held-out')]);
  for (const kind of scored) {
    it(`still finds most of what is a ${kind}`, () => {
      const score = scores[kind] as Score;
      assert.ok(precision(score) >= 0.85 && recall(score) >= 0.75, `${precision(score)} ${recall(score)}`);
    });
  }
});
