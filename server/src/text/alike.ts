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
  const split = splitNames(names);
  const firsts = new Map<number, number>();
  const others = new Map<number, number[]>();
  const pairs: AlikePair[] = [];
  for (let later = 0; later < split.length; later++) {
    const name = split[later] as SplitName;
    const key = keyOf(name);
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

/** A word or number, in lower case and in the singular; one object for all names that have it. */
interface Word {
  readonly text: string;
  readonly isNumber: boolean;
  /** Of the word that stands for its family: two hashes, and what each hash of what comes before is multiplied by. */
  hash: number;
  hash2: number;
  weight: number;
  weight2: number;
}
type SplitName = readonly Word[];

const base = 0x01000193;
const base2 = 0x5bd1e995;
const dot = 46;

/**
 * What all names have in common that may be alike: their words joined, each by the one that stands for its family. A
 * number for it, for most names are like no other, and making the string takes longer than all the rest; two hashes, so
 * that names of different keys do not meet.
 */
function keyOf(words: SplitName): number {
  let hash = 0;
  let hash2 = 0;
  let afterNumber = false;
  for (const word of words) {
    if (afterNumber && word.isNumber) {
      hash = (Math.imul(hash, base) + dot) | 0;
      hash2 = (Math.imul(hash2, base2) + dot) | 0;
    }
    hash = (Math.imul(hash, word.weight) + word.hash) | 0;
    hash2 = (Math.imul(hash2, word.weight2) + word.hash2) | 0;
    afterNumber = word.isNumber;
  }
  return (hash >>> 0) * 2 ** 21 + (hash2 >>> 11);
}

/** The words of each name. Names are made of the same few thousand words, each of which is looked into once. */
function splitNames(names: readonly string[]): SplitName[] {
  const byRaw = new Map<string, Word>();
  const words = new Map<string, Word>();
  const split = names.map((name) => splitName(name.toLowerCase(), byRaw, words));
  const family = familiesOf([{ words: [...words.keys()] }]);
  for (const word of words.values()) addHashes(word, family(word.text));
  return split;
}

function splitName(name: string, byRaw: Map<string, Word>, words: Map<string, Word>): Word[] {
  const found: Word[] = [];
  const { length } = name;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = name.charCodeAt(at++);
    if (isDigit(code)) while (at < length && isDigit(name.charCodeAt(at))) at++;
    else if (isSmallLetter(code)) while (at < length && isSmallLetter(name.charCodeAt(at))) at++;
    else continue;
    const raw = name.slice(start, at);
    let word = byRaw.get(raw);
    if (word === undefined) {
      word = wordOf(singular(raw), words);
      byRaw.set(raw, word);
    }
    found.push(word);
  }
  return found;
}

function wordOf(text: string, words: Map<string, Word>): Word {
  let word = words.get(text);
  if (word === undefined) {
    word = { text, isNumber: isNumber(text), hash: 0, hash2: 0, weight: 1, weight2: 1 };
    words.set(text, word);
  }
  return word;
}

function addHashes(word: Word, family: string): void {
  for (let at = 0; at < family.length; at++) {
    const code = family.charCodeAt(at);
    word.hash = (Math.imul(word.hash, base) + code) | 0;
    word.hash2 = (Math.imul(word.hash2, base2) + code) | 0;
    word.weight = Math.imul(word.weight, base);
    word.weight2 = Math.imul(word.weight2, base2);
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Small letters, and those of Latin with marks, whichever their case. */
function isSmallLetter(code: number): boolean {
  if (code < 0xdf) return code >= 97 && code <= 122;
  return (code <= 0x24f && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}

function isNumber(word: string): boolean {
  return word.charCodeAt(0) <= 57;
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The words as one, for `academyreport` is `academy-report`; but `1.2` is not `12`. */
function joined(words: SplitName): string {
  let whole = '';
  let afterNumber = false;
  for (const { text, isNumber } of words) {
    whole += isNumber && afterNumber ? `.${text}` : text;
    afterNumber = isNumber;
  }
  return whole;
}

/** Whether two names are of the same words, or of the same but for a slip in one of them. */
function areAlike(one: SplitName, other: SplitName): boolean {
  if (joined(one) === joined(other)) return true;
  if (one.length !== other.length) return false;
  let slips = 0;
  for (const [index, { text }] of one.entries()) {
    const textThere = other[index]?.text as string;
    if (text === textThere) continue;
    if (++slips > 1 || !isSlip(text, textThere)) return false;
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
