/**
 * Names that differ by so little that one is probably a slip for the other: in capitals, in the signs between words, in a
 * plural, or in one letter of a long word. Numbers are never alike: `#rec-1` and `#rec-2` are a series.
 */

import { familiesOf, longWord } from './word-families.ts';

/** Two names of a list, by their places in it. */
export interface AlikePair {
  readonly earlier: number;
  readonly later: number;
}

/** With how many of the names that may be like it a name is compared. */
const mostCompared = 20;

/**
 * The pairs of alike names: for each name the first before it that it is like. Nearly linear: only names whose words all
 * belong to the same families of words are compared.
 */
export function alikePairs(names: readonly string[]): AlikePair[] {
  const split = names.map(splitName);
  const family = familiesOf(split);
  const firsts = new Map<string, number>();
  const others = new Map<string, number[]>();
  const pairs: AlikePair[] = [];
  for (let later = 0; later < split.length; later++) {
    const name = split[later] as SplitName;
    const key = keyOf(name, family);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, later);
      continue;
    }
    const group = others.get(key) ?? [first];
    const earlier = group.find((one) => areAlike(split[one] as SplitName, name));
    if (earlier !== undefined) pairs.push({ earlier, later });
    if (group.length < mostCompared) group.push(later);
    others.set(key, group);
  }
  return pairs;
}

/** What all names have in common that may be alike: their words, each by the one that stands for its family. */
function keyOf({ words, whole }: SplitName, family: (word: string) => string): string {
  for (const word of words) if (family(word) !== word) return joined(words.map(family));
  return whole;
}

/** A name's words and numbers, in lower case and in the singular, and the whole they make. */
interface SplitName {
  readonly words: readonly string[];
  readonly whole: string;
}

function splitName(name: string): SplitName {
  const words: string[] = [];
  for (const word of name.toLowerCase().match(wordOrNumber) ?? []) words.push(singular(word));
  return { words, whole: joined(words) };
}

const wordOrNumber = /[a-z\u00DF-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+|[0-9]+/gu;

function isNumber(word: string): boolean {
  return word.charCodeAt(0) <= 57;
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The words as one, for `academyreport` is `academy-report`; but `1.2` is not `12`. */
function joined(words: readonly string[]): string {
  let whole = '';
  let afterNumber = false;
  for (const word of words) {
    const number = isNumber(word);
    whole += number && afterNumber ? `.${word}` : word;
    afterNumber = number;
  }
  return whole;
}

/** Whether two names are of the same words, or of the same but for a slip in one of them. */
function areAlike(one: SplitName, other: SplitName): boolean {
  if (one.whole === other.whole) return true;
  if (one.words.length !== other.words.length) return false;
  let slips = 0;
  for (const [index, word] of one.words.entries()) {
    const wordThere = other.words[index] as string;
    if (word === wordThere) continue;
    if (++slips > 1 || !isSlip(word, wordThere)) return false;
  }
  return slips === 1;
}

/** Whether two words differ by one letter (put in, left out, another) or by two neighbours that changed places. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < longWord || long.length - short.length > 1 || isNumber(short) || isNumber(long)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.length - start - end;
  if (left <= 1) return left === 0 || short.length === long.length;
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return left === 2 && short.length === long.length && swapped;
}
