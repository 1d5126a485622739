/** Writes `needed-words.ts` and `first-words.ts`: the words that patterns cannot do without or begin with, found once. */
import { alternativesOf, numberOfPattern } from '../alternatives.ts';
import { allWordings } from '../patterns.ts';
import '../../untracked.ts';
import { firstsOf } from './firsts.ts';
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

/** Every pattern that is looked for in sentences; the same in whatever order they were made. */
function allSources(): string[] {
  return [...new Set(allWordings().map(({ source }) => source))].sort();
}

/** Every alternative of these patterns. */
function allAlternatives(): string[] {
  return [...new Set(allSources().flatMap(alternativesOf))].sort();
}

/** The file of the words that patterns need, as it should stand. */
export function neededWordsFile(): string {
  const sets = new Map<string, number>();
  const byPattern = allSources().map((source) => {
    const places = needsOf(source, mostNeeds).map((need) => {
      const words = [...need].sort().join(' ');
      const place = sets.get(words) ?? sets.size;
      sets.set(words, place);
      return place;
    });
    return [numberOfPattern(source), ...places].join(' ');
  });
  return `/** Made by \`npm run generate\` from the patterns of the reader of prose, see \`needs/\`. */
import { entriesOf } from './entries.ts';

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
  entriesOf(needs).map(([number = '', ...places]) => [number, places.map(Number)]),
);
`;
}

/** The file of the words that patterns begin with, as it should stand. */
export function firstWordsFile(): string {
  const sets = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const placeOf = (words: ReadonlySet<string>): number => {
    if (words.size === 0) return -1;
    const sorted = [...words].sort();
    const known = sets.get(sorted.join(' '));
    if (known !== undefined) return known;
    for (const word of sorted) byWord.set(word, [...(byWord.get(word) ?? []), sets.size]);
    sets.set(sorted.join(' '), sets.size);
    return sets.size - 1;
  };
  const byPattern = allAlternatives().flatMap((source) => {
    const firsts = firstsOf(source);
    if (firsts === undefined) return [];
    const { words, led, signs, mayStart, starts } = firsts;
    const needs = needsOf(source, mostNeeds).filter((need) => [...need].every((word) => /^[a-z#]/u.test(word)));
    // What may begin with any words at its start, and nowhere else, is looked for there anyhow.
    if (mayStart && words.size + led.size + needs.length === 0) return [];
    const codes = signs === null || led.size === 0 ? 'any' : [...signs].map((sign) => sign.charCodeAt(0)).join('.');
    const places = [placeOf(words), mayStart ? 'any' : placeOf(starts), placeOf(led), codes, ...needs.map(placeOf)];
    return `${numberOfPattern(source)} ${places.join(' ')}`;
  });
  const words = [...byWord].sort().map(([word, places]) => `${word} ${places.join(' ')}`);
  return `/** Made by \`npm run generate\` from the patterns of the reader of prose, see \`needs/\`. */

/** Words, each with the sets it is of; \`#\` is any number. */
export const firstWords: readonly string[] = [
${inLines(words)
  .map((line) => `  '${line}',`)
  .join('\n')}
];

/** So many sets there are. */
export const firstSets = ${sets.size};

/**
 * Alternatives of patterns by their numbers: the set each begins with, that at the start, that behind signs, the codes of
 * these, and the sets of which it needs a word each.
 */
export const firsts: readonly string[] = [
${inLines(byPattern)
  .map((line) => `  '${line}',`)
  .join('\n')}
];
`;
}
