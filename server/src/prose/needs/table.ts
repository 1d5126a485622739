/** Writes `needed-words.ts`: the words that patterns cannot do without, found once for all. */
import { allWordings, numberOfPattern } from '../patterns.ts';
import '../read-prose.ts';
import { needsOf } from './needs.ts';

/** Further needs of a pattern refute next to nothing. */
const mostNeeds = 2;

/** The file, as it should stand. */
export function neededWordsFile(): string {
  const sets = new Map<string, number>();
  const byPattern = allWordings().map(({ source }) => {
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
${byPattern.map((line) => `  '${line}',`).join('\n')}
];

/** By the number of a pattern, the places of the sets of which a sentence must have a word each. */
export const needsByPattern: ReadonlyMap<string, readonly number[]> = new Map(
  needs.map((line) => {
    const [number = '', ...places] = line.split(' ');
    return [number, places.map(Number)];
  }),
);
`;
}
