/**
 * What a sentence must have for a pattern to be found in it: some sets of words and signs, one of each. Only what is certain
 * is asked for: every way through the pattern passes such a word, whole, with no letter before it and none behind.
 */
import { type Shape, shapeOf } from './shape.ts';

export type Need = ReadonlySet<string>;

/** A way through a part of a pattern. */
interface Way {
  /** What the word that is being read may begin with by now; null where that is not known. */
  readonly word: readonly string[] | null;
  readonly needs: readonly Need[];
}

const noLetters: readonly string[] = [''];
/** Past these many, all that is certain of any of them is kept, and the rest forgotten. */
const mostWays = 12;
const mostWords = 500;
const mostNeeds = 6;
/** A need of so frequent or so many words spares hardly a sentence. */
const dearest = 300;

/** So often do words come that to need them tells little. */
const frequent = new Map(
  'the to of and a in that was for be were on it is had with by at as would from an or not been have has this are their its'
    .split(' ')
    .map((word, place) => [word, 60 - place]),
);

/** The needs of a pattern, the most telling first; none where nothing is certain. */
export function needsOf(source: string, most: number): readonly Need[] {
  const needs = walk(shapeOf(source), [{ word: null, needs: [] }])
    .map((way) => way.needs)
    .reduce(either);
  const told: Need[] = [];
  for (const need of needs.toSorted((one, other) => price(one) - price(other)))
    if (told.length < most && price(need) < dearest && !told.some((one) => shared(one, need) > 0.6 * one.size))
      told.push(need);
  return told;
}

function price(need: Need): number {
  let sum = 0;
  for (const word of need) sum += frequent.get(word) ?? (word === '#' ? 30 : 1);
  return sum;
}

function shared(one: Need, other: Need): number {
  return [...one].filter((word) => other.has(word)).length;
}

function walk(shape: Shape, ways: readonly Way[]): readonly Way[] {
  switch (shape.kind) {
    case 'any':
      return merged(ways.map(({ needs }) => ({ word: null, needs })));
    case 'edge':
      return merged(ways.map(wordEnds));
    case 'sign':
      return merged(ways.map(wordEnds).map(({ word, needs }) => ({ word, needs: withNeed(needs, shape.signs) })));
    case 'letters':
      return merged(ways.map((way) => goesOn(way, shape.ways)));
    case 'series':
      return shape.parts.reduce((before, part) => walk(part, before), ways);
    case 'choice':
      return merged(shape.parts.flatMap((part) => walk(part, ways)));
    case 'repeat':
      return repeated(shape, ways);
  }
}

function repeated(shape: Extract<Shape, { kind: 'repeat' }>, ways: readonly Way[]): readonly Way[] {
  const { part, least, most } = shape;
  const rounds = Math.min(most, Math.max(least, 2));
  let all: readonly Way[] = least === 0 ? ways : [];
  let last = ways;
  for (let round = 1; round <= rounds; round++) {
    last = walk(part, last);
    if (round >= least) all = merged([...all, ...last]);
  }
  if (most === rounds) return all;
  // Of further rounds only what is behind any of them is certain.
  const known = new Set(all.map(keyOf));
  const further = walk(part, last).filter((way) => !known.has(keyOf(way)));
  return further.length === 0 ? all : merged([...all, ...further.map(({ needs }) => ({ word: null, needs }))]);
}

function goesOn({ word, needs }: Way, letters: readonly string[]): Way {
  if (word === null || word.length * letters.length > mostWords) return { word: null, needs };
  return { word: word.flatMap((begun) => letters.map((more) => begun + more)), needs };
}

function wordEnds({ word, needs }: Way): Way {
  return { word: noLetters, needs: word?.includes('') === false ? withNeed(needs, word) : needs };
}

function keyOf({ word }: Way): string {
  return word === null ? '?' : word.join('|');
}

/** One way for all that are at the same point of the same word: what they need in common. */
function merged(ways: readonly Way[]): readonly Way[] {
  const byWord = new Map<string, Way>();
  for (const way of ways) {
    const known = byWord.get(keyOf(way));
    byWord.set(keyOf(way), known === undefined ? way : { word: way.word, needs: either(known.needs, way.needs) });
  }
  const all = [...byWord.values()];
  return all.length <= mostWays ? all : [{ word: null, needs: all.map(({ needs }) => needs).reduce(either) }];
}

/** What is certain where one of two ways was taken. */
function either(one: readonly Need[], other: readonly Need[]): readonly Need[] {
  let needs: readonly Need[] = [];
  for (const need of one) for (const own of other) needs = withNeed(needs, need === own ? need : [...need, ...own]);
  return needs;
}

function withNeed(needs: readonly Need[], words: Iterable<string> | null): readonly Need[] {
  if (words === null) return needs;
  const need = new Set(words);
  if (needs.some((one) => isWithin(one, need))) return needs;
  const kept = [...needs.filter((one) => !isWithin(need, one)), need];
  return kept.length <= mostNeeds ? kept : kept.toSorted((a, b) => price(a) - price(b)).slice(0, mostNeeds);
}

function isWithin(one: Need, other: Need): boolean {
  if (one.size > other.size) return false;
  for (const word of one) if (!other.has(word)) return false;
  return true;
}
