/**
 * Leave one document out, for a reader made of rules: in each document a reading counts only if the rule that made it was
 * right somewhere in the others. A rule written for the words of one document falls away there.
 */
import type { Reading } from '../../server/src/prose/read-prose.ts';
import type { LabelledMinutes } from './labelled.ts';
import { addScores, noScores, reported, type Scores } from './score.ts';

/** Without the words that tipped it. */
const nameOf = ({ kind, because }: Reading) => `${kind}: ${because.split(':')[0]}`;

/** The scores of all documents together, each read with what the others bear out. */
export function leftOut(documents: readonly LabelledMinutes[]): Scores {
  const readings = new Map(documents.map((minutes) => [minutes, reported(minutes)]));
  const earned = new Map(documents.map((minutes) => [minutes, rightRules(minutes, readings.get(minutes) ?? [])]));
  const scores = noScores();
  for (const minutes of documents) {
    const others = documents.filter((one) => one !== minutes);
    const own = (readings.get(minutes) ?? []).filter((one) =>
      others.some((other) => earned.get(other)?.has(nameOf(one))),
    );
    addScores(scores, minutes, own);
  }
  return scores;
}

/** The rules that were right at least once in a document. */
function rightRules({ sentences }: LabelledMinutes, readings: readonly Reading[]): Set<string> {
  const right = readings.filter((reading) =>
    sentences.some(
      ({ start, end, labels }) =>
        reading.start < end &&
        reading.end > start &&
        labels.some(({ kind, isDoubtful }) => kind === reading.kind && !isDoubtful),
    ),
  );
  return new Set(right.map(nameOf));
}
