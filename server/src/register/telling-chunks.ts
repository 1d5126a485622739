/** The words of a sentence that may tell it from another, in runs as they stand together. */
import { honorifics } from '../text/people.ts';
import { emptyWords } from './empty-words.ts';

export interface Telling {
  readonly word: string;
  readonly isWeak: boolean;
}

/** Whether one of the words tells much. */
export function hasStrong(chunk: readonly Telling[]): boolean {
  return chunk.some(({ isWeak }) => !isWeak);
}

/** Words that stand together, with nothing empty between them. */
export function chunksIn(text: string, isName: (word: string) => boolean, beginsWithVerb: boolean): Telling[][] {
  const chunks: Telling[][] = [];
  let open: Telling[] = [];
  const close = () => {
    if (open.length > 0) chunks.push(open);
    open = [];
  };
  const tokens = [...text.normalize('NFD').replace(sign, '-').matchAll(token)].map(([part]) => part);
  const people = peopleIn(tokens, isName);
  let before = '';
  tokens.forEach((part, index) => {
    const next = tokens[index + 1] ?? '';
    const isFirst = index === 0 || /^[.:;(|“"*_>–—•·-]$/u.test(before);
    const word = plainOf(part);
    const isVerb =
      !/^\p{Lu}/u.test(part) &&
      ((beginsWithVerb && index === 0) ||
        (leadsVerb.test(before) && !/(?:s|tion|ment)$/u.test(word)) ||
        isVerbal(word, before, next));
    const endsName = open.length > 0 && emptyWords().bodies.has(word);
    if (word === '' || people.has(index) || (!endsName && (isVerb || isEmpty(part, word, isFirst)))) close();
    else open.push({ word, isWeak: emptyWords().weak.has(word) });
    before = part;
  });
  close();
  return chunks;
}

const token = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*|\d[\d.,/]*%?|[^\s]/gu;
/** `YJ3` is the number of an entry, and `she’d` no word of a matter. */
const sign =
  /(?<![\p{L}\d])(?:\p{Lu}{2,4}\d+|(?:[Ss]?[Hh]e|[Tt]hey|[Ww]e|I|[Yy]ou|[Ii]t)['’](?:d|ll|s|ve|re))(?![\p{L}\d])/gu;
/** `The matting under the slide`, `the benchmarking report`; but not `the existing wall`. */
const article = /^(?:the|an?)$/iu;
const stateInIng =
  /^(?:existing|remaining|resulting|growing|increasing|declining|missing|pressing|surviving|supporting)$/u;
const leadsVerb = /^(?:to|would|will|should|must|could|shall|may|might|can|not)$/iu;

/** Small letters without accents, marks and the ending of an owner: `Council's` is `council`; `''` for what is no word. */
export function plainOf(part: string): string {
  const word = part
    .normalize('NFD')
    .replace(/['’]s$|[\p{M}'’]/gu, '')
    .toLowerCase();
  return /^[a-z]+(?:-[a-z]+)*$/u.test(word) ? word : '';
}

/** `had been delivered`, `strengthening the register`; but `missed collections`, and `training`. */
function isVerbal(word: string, before: string, next: string): boolean {
  if (word.length < 5) return false;
  const isThing = article.test(before) && !stateInIng.test(word);
  // `Swing` and `spring` end so and are no form of a verb.
  if (word.endsWith('ing')) return !emptyWords().nounInIng.has(word) && /[aeiouy]/u.test(word.slice(0, -3)) && !isThing;
  return word.endsWith('ed') && (auxiliary.test(before) || plainOf(next) === '' || isEmpty(next, plainOf(next), false));
}

const auxiliary = /^(?:had|has|have|be|been|being|is|are|was|were)$/iu;

function isEmpty(part: string, word: string, isFirst: boolean): boolean {
  const { empty, everywhere, bodies, deed, nounInLy, speech } = emptyWords();
  const isCapitals = part === part.toUpperCase();
  if (word.split('-').every((one) => everywhere.has(one) || empty.has(one)) && !/^\p{Lu}\p{Ll}/u.test(part))
    return true;
  if (everywhere.has(word) || bodies.has(word) || word.length < (isCapitals ? 2 : 3)) return true;
  if (/^\p{Lu}\p{Ll}/u.test(part) && !isFirst) return false;
  return empty.has(word) || deed.has(word) || speech.has(word) || (word.endsWith('ly') && !nounInLy.has(word));
}

const ofWhat = /^(?:head|director|assistant|member|leader|secretary|chief)$/iu;

/** The places of words that say who somebody is: behind a title, known as a name, before a word of speaking, or of a post. */
function peopleIn(tokens: readonly string[], isName: (word: string) => boolean): ReadonlySet<number> {
  const { given, everywhere } = emptyWords();
  const people = new Set<number>();
  let inName = false;
  tokens.forEach((part, index) => {
    // `Cllr. Usk`: a title goes on over its stop.
    if (part === '.' && inName) return;
    const word = plainOf(part);
    const isCapital = /^\p{Lu}/u.test(part);
    const goesOn = inName && !everywhere.has(word);
    inName = isCapital && (isTitle(word) || goesOn || isName(word) || given.has(word));
    if (inName) people.add(index);
    // `Head of Pensions`: what somebody is head of is a part of who that is.
    if (word === 'of' && ofWhat.test(tokens[index - 1] ?? '')) people.add(index + 1);
    if (isSpeaker(tokens, index)) people.add(index - 2).add(index - 1);
  });
  return people;
}

function isTitle(word: string): boolean {
  return honorifics.has(word) && word !== 'the';
}

/** Whether a word of speaking stands behind two words in capitals that begin the sentence, or follow a small one. */
function isSpeaker(tokens: readonly string[], index: number): boolean {
  const [before = '', first = '', last = '', word = ''] = [-3, -2, -1, 0].map((place) => tokens[index + place]);
  const isCapital = (part: string) => /^\p{Lu}/u.test(part);
  return isCapital(first) && isCapital(last) && !isCapital(before) && emptyWords().speech.has(plainOf(word));
}
