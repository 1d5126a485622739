/** How well readings answer to labels: what is called so and is, what is so and is not called. */
import { type Reading, readProse } from '../../server/src/prose/read-prose.ts';
import type { ItemKind } from '../../server/src/syntax/ast.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { LabelledMinutes, LabelledSentence } from './labelled.ts';

export const scored: readonly ItemKind[] = ['action', 'recommendation', 'metric', 'decision'];

export interface Score {
  right: number;
  wrong: number;
  found: number;
  labelled: number;
}
export type Scores = Readonly<Record<string, Score>>;

export function noScores(): Scores {
  return Object.fromEntries(scored.map((kind) => [kind, { right: 0, wrong: 0, found: 0, labelled: 0 }]));
}

export const precision = ({ right, wrong }: Score) => right / (right + wrong || 1);
export const recall = ({ found, labelled }: Score) => found / (labelled || 1);

/** What the rules would report as more than a hint. */
export function reported({ text }: LabelledMinutes): Reading[] {
  return readProse(text, parse(text)).filter(({ force }) => force === 'promised');
}

/** What was called wrongly, and what was missed. */
export interface Miss {
  readonly kind: ItemKind;
  readonly sentence: LabelledSentence;
  readonly reading: Reading | undefined;
}

/** Adds one document's readings to the scores. A doubtful label counts neither way. */
export function addScores(scores: Scores, { sentences }: LabelledMinutes, readings: readonly Reading[]): Miss[] {
  const misses: Miss[] = [];
  const isAt = (reading: Reading, { start, end }: LabelledSentence) => reading.start < end && reading.end > start;
  for (const kind of scored) {
    const score = scores[kind] as Score;
    const own = readings.filter((reading) => reading.kind === kind);
    for (const reading of own) {
      const touched = sentences.filter((sentence) => isAt(reading, sentence));
      const labels = touched.flatMap((sentence) => sentence.labels.filter((label) => label.kind === kind));
      if (labels.some(({ isDoubtful }) => !isDoubtful)) score.right++;
      else if (labels.length === 0 && touched[0] !== undefined) {
        score.wrong++;
        misses.push({ kind, sentence: touched[0], reading });
      }
    }
    for (const sentence of sentences) {
      if (!sentence.labels.some((label) => label.kind === kind && !label.isDoubtful)) continue;
      score.labelled++;
      if (own.some((reading) => isAt(reading, sentence))) score.found++;
      else misses.push({ kind, sentence, reading: undefined });
    }
  }
  return misses;
}
