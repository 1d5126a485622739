/**
 * Names that differ by so little that one is probably a slip for the other: in capitals, in the signs between words, in a
 * plural, or in one letter of a long word. Numbers are never alike: `#rec-1` and `#rec-2` are a series.
 */
import { isSlip, SlipIndex } from './slip-index.ts';

/** Of names that read the same but for the signs between their words, so many are looked at. */
const mostCompared = 20;

/** Names kept ready to be asked which of them are like one; they may come and go. */
export class AlikeIndex {
  readonly #words = new SlipIndex();
  /** The names by their words joined: mostly one, else a list in order. */
  readonly #byJoined = new Map<string, string | readonly string[]>();

  add(name: string): void {
    const words = wordsOf(name);
    for (const word of words) this.#words.add(word);
    const key = joined(words);
    const known = this.#byJoined.get(key);
    this.#byJoined.set(key, known === undefined ? name : [...listed(known), name].sort());
  }

  /** Forgets a name. Its words stay: they lead to nothing any more. */
  delete(name: string): void {
    const key = joined(wordsOf(name));
    const left = listed(this.#byJoined.get(key) ?? []).filter((one) => one !== name);
    if (left.length === 0) this.#byJoined.delete(key);
    else this.#byJoined.set(key, left);
  }

  /** The names that are like `name`, itself left out, in no order. */
  alike(name: string): readonly string[] {
    const words = wordsOf(name);
    let found = this.#namesOf(joined(words), name);
    for (let place = 0; place < words.length; place++) {
      const slips = this.#words.near(words[place] as string);
      if (slips.length === 0) continue;
      for (const near of slips) {
        const other = this.#namesOf(joined(words.with(place, near)), name);
        found = [...found, ...other.filter((one) => isLikeButFor(place, words, wordsOf(one)))];
      }
    }
    return found;
  }

  #namesOf(key: string, but: string): readonly string[] {
    const names = this.#byJoined.get(key);
    if (names === undefined || names === but) return nothing;
    return listed(names)
      .slice(0, mostCompared)
      .filter((name) => name !== but);
  }
}

function listed(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

const nothing: readonly string[] = [];

/** Two names of a list, by their places in it. */
export interface AlikePair {
  readonly earlier: number;
  readonly later: number;
}

/** The pairs of alike names: for each name the first before it that it is like. Names that are equal are alike too. */
export function alikePairs(names: readonly string[]): AlikePair[] {
  const index = new AlikeIndex();
  const firsts = new Map<string, number>();
  const pairs: AlikePair[] = [];
  // All are taken in before the first is asked for: what is found near a word is remembered until a new word comes.
  for (const [place, name] of names.entries()) {
    if (firsts.has(name)) continue;
    firsts.set(name, place);
    index.add(name);
  }
  for (const [later, name] of names.entries()) {
    const before = [name, ...index.alike(name)].map((other) => firsts.get(other) as number);
    const earlier = Math.min(...before);
    if (earlier < later) pairs.push({ earlier, later });
  }
  return pairs;
}

/** Whether two names have the same words in the same places, but for a slip in the one at `place`. */
function isLikeButFor(place: number, one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((word, at) => (at === place ? isSlip(word, other[at] as string) : word === other[at]));
}

/** The words and numbers of a name, in lower case and in the singular. Letter by letter, for a workspace has ten thousands. */
function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const { length } = lower;
  const words: string[] = [];
  let at = 0;
  while (at < length) {
    const start = at;
    const code = lower.charCodeAt(at++);
    if (isDigit(code)) while (at < length && isDigit(lower.charCodeAt(at))) at++;
    else if (isSmallLetter(code)) while (at < length && isSmallLetter(lower.charCodeAt(at))) at++;
    else continue;
    words.push(singular(lower.slice(start, at)));
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Small letters, and those of Latin with marks, whichever their case. */
function isSmallLetter(code: number): boolean {
  if (code < 0xdf) return code >= 97 && code <= 122;
  return (code <= 0x24f && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}

function singular(text: string): string {
  if (text.length <= 3 || !text.endsWith('s') || text.endsWith('ss')) return text;
  return text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.slice(0, -1);
}

/** The words as one, for `academyreport` is `academy-report`; but `1.2` is not `12`. */
function joined(words: readonly string[]): string {
  let whole = '';
  let afterNumber = false;
  for (const text of words) {
    const isNumber = text.charCodeAt(0) <= 57;
    whole += isNumber && afterNumber ? `.${text}` : text;
    afterNumber = isNumber;
  }
  return whole;
}
