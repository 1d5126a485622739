/**
 * Prints the reader's scores: `node --import tsx test/prose/report.ts [FOLDER...] [--misses]`, folders below test/prose
 * (default: minutes, ways and held-out). Misses of `held-out` are never shown.
 */
import { type LabelledMinutes, labelledIn } from './labelled.ts';
import { leftOut } from './left-out.ts';
import { addScores, noScores, precision, recall, reported, type Scores, scored } from './score.ts';

const [folders, flags] = [process.argv.slice(2).filter((word) => !word.startsWith('--')), process.argv.slice(2)];
const all: LabelledMinutes[] = [];
for (const folder of folders.length === 0 ? ['minutes', 'ways', 'held-out'] : folders) {
  const documents = labelledIn(folder);
  all.push(...documents);
  const scores = noScores();
  for (const minutes of documents) {
    const misses = addScores(scores, minutes, reported(minutes));
    if (!flags.includes('--misses') || folder === 'held-out') continue;
    for (const { kind, sentence, reading } of misses) {
      const words = minutes.text.slice(sentence.start, sentence.end);
      console.log(
        `${reading === undefined ? 'MISSED' : 'FALSE '} ${kind} ${minutes.name} [${reading?.because ?? ''}] ${words}`,
      );
    }
  }
  print(folder, scores);
}
print('each with the rules the others bear out', leftOut(all));

function print(title: string, scores: Scores): void {
  console.log(title);
  for (const kind of scored) {
    const score = scores[kind] ?? { right: 0, wrong: 0, found: 0, labelled: 0 };
    const { right, wrong, found, labelled } = score;
    console.log(
      `  ${kind.padEnd(15)} precision ${precision(score).toFixed(3)} (${right}/${right + wrong})  recall ${recall(score).toFixed(3)} (${found}/${labelled})`,
    );
  }
}
