/** Writes `needed-words.ts`: the words that patterns cannot do without, found once for all. */
import { allWordings, numberOfPattern } from '../patterns.ts';
import '../read-prose.ts';
import { needsOf } from './needs.ts';

/** Further needs of a pattern refute next to nothing. */
const mostNeeds = 2;

/** So many letters stand on a line of the table. */
const longestLine = 100;

/** Entries in as few lines as hold them. */
function inLines(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length + 2 > longestLine) lines.push(entry);
    else lines[lines.length - 1] = `${last}; ${entry}`;
  }
  return lines;
}

/** The file, as it should stand; the same in whatever order the patterns were made. */
export function neededWordsFile(): string {
  const sets = new Map<string, number>();
  const sources = [...new Set(allWordings().map(({ source }) => source))].sort();
  const byPattern = sources.map((source) => {
    const places = needsOf(source, mostNeeds).map((need) => {
      const words = [...need].sort().join(' ');
      const place = sets.get(words) ?? sets.size;
      sets.set(words, place);
      return place;
    });
    return [numberOfPattern(source), ...places].join(' ');
  });
  return `/** Made by \`npm run generate\` from the patterns of this folder, see \`needs/\`. */

/** Sets of words and signs; \`#\` is any digit. */
export const neededWords: readonly string[] = [
${[...sets.keys()].map((words) => `  '${words}',`).join('\n')}
];

const needs = [
${inLines(byPattern)
  .map((line) => `  '${line}',`)
  .join('\n')}
];

/** By the number of a pattern, the places of the sets of which a sentence must have a word each. */
export const needsByPattern: ReadonlyMap<string, readonly number[]> = new Map(
  needs
    .flatMap((line) => line.split('; '))
    .map((entry) => {
      const [number = '', ...places] = entry.split(' ');
      return [number, places.map(Number)];
    }),
);
`;
}
