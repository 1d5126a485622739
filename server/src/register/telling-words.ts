/** The words that tell one matter from another: from a sentence of minutes the few that a clerk would call it by. */
import type { ItemKind } from '../syntax/ast.ts';
import { months, weekdays } from '../syntax/vocabulary.ts';
import { honorifics } from '../text/people.ts';
import { emptyWords } from './empty-words.ts';
import { chunksIn, hasStrong, plainOf, type Telling } from './telling-chunks.ts';

/** What is to be named, as far as it is known. */
export interface Matter {
  readonly kind: ItemKind;
  /** The sentence. */
  readonly words: string;
  /** What is to be done, beginning with its verb. */
  readonly deed?: string;
  /** The figure of a metric, as it is written in the words. */
  readonly value?: string;
  /** The heading it stands under. */
  readonly heading?: string;
  /** Whether a word, in small letters, is a part of somebody's name. */
  readonly isName?: (word: string) => boolean;
}

/** A name is no longer than this, in code units, unless a word alone is. */
const longest = 30;

/**
 * Two to four words that name a matter, in small letters and without accents; one where neither the sentence nor its heading
 * has another, none where nothing is telling.
 */
export function tellingWords(matter: Matter): string[] {
  return matter.kind === 'metric'
    ? wordsTelling({ ...matter, words: withoutComparison(matter.words, matter.value ?? '') })
    : wordsTelling(matter);
}

/** The words up to what a figure is compared with: `Attendance was 94%, against 93% for England`. */
function withoutComparison(words: string, value: string): string {
  const from = value === '' ? -1 : words.indexOf(value);
  if (from === -1) return words;
  const behind = from + value.length;
  const compared = comparison.exec(words.slice(behind));
  return compared === null ? words : words.slice(0, behind + compared.index);
}
const comparison =
  /[\s,;(–-]+(?:(?:which|and) (?:was|is) )?(?:compared (?:with|to)|against|versus|vs\.?|whereas|while|(?:higher|lower|better|worse|more|less|fewer) than|above|below|nationally)\b/iu;

function wordsTelling(matter: Matter): string[] {
  const { kind, words, deed = '', isName = never } = matter;
  const timed = kind === 'metric' ? timeOf(words) : [];
  if (timed.length > 0) return timed;
  const focus = focusOf(matter);
  const isDeed = deed !== '' || (kind === 'recommendation' && /^\p{Ll}/u.test(focus));
  const near = ofMatter(kind, chunksIn(focus, isName, isDeed));
  const whole = focus === words ? near : ofMatter(kind, chunksIn(words, isName, false));
  const chunks = near.some(hasStrong) ? near : whole;
  const telling = phraseIn(chunks, matter) ?? pairIn([...chunks, ...near, ...whole], chunks === near, matter);
  if (kind === 'metric') return withLack(telling, matter);
  return telling.length > 0 ? telling : firstOf(focus, isName);
}

/** `Mean time to re-let`, `response times`: a time is told from others by what takes it. */
function timeOf(words: string): string[] {
  const { verb, noun } = takesTime.exec(words)?.groups ?? {};
  const what = plainOf(verb ?? noun ?? '');
  return what === '' ? [] : [what, 'time'];
}
const takesTime =
  /(?:\b(?:average|mean|median)\b[^.;,]{0,20}\btime|\btime taken) to (?<verb>[\p{L}-]{3,})|\b(?<noun>response|waiting|turnaround|journey|processing|handling|re-let|relet|void|answering|completion|travel|recovery)[ -]times?\b/iu;

/** `a shortfall of 14 social workers` is a figure of what there are not. */
function withLack(telling: readonly string[], { words, value = '' }: Matter): string[] {
  if (telling.length === 0) return ratedShare(words, value);
  const before = value === '' ? '' : words.slice(0, words.indexOf(value));
  const lack = lacking.exec(before)?.[1]?.toLowerCase();
  return lack === undefined ? [...telling] : fitting([...telling.filter((word) => word !== lack), lack]);
}
const lacking = /\b(shortfall|shortage|deficit|overspend|underspend|surplus|backlog)\b[^.;,]{0,20}$/iu;

/** `53% of recommendations were Amber`: where nothing else tells, the rating does. */
function ratedShare(words: string, value: string): string[] {
  const behind = value === '' ? '' : words.slice(words.indexOf(value) + value.length);
  const rating = /^[^.;,]{0,60}?\b(red|amber|green|blue)\b/iu.exec(behind)?.[1]?.toLowerCase();
  return rating === undefined ? [] : [rating, 'share'];
}

/** Where nothing tells: with what the matter begins, such as `write-members`. */
function firstOf(matter: string, isName: (word: string) => boolean): string[] {
  const words = (matter.match(/[\p{L}\p{M}’'-]+/gu) ?? []).map(plainOf);
  const { empty } = emptyWords();
  const first = words
    .filter((word) => word.length > 2 && !(empty.has(word) || saysNothing.has(word) || isName(word)))
    .slice(0, 2);
  return first.length < 2 ? [] : fitting(first);
}
const saysNothing: ReadonlySet<string> = new Set(
  ['action', 'actions', ...honorifics, ...months, ...weekdays].flatMap((name) => [name, name.slice(0, 3)]),
);

const never = () => false;

/** All words that name things and not deeds or people, in their order; `isName` tells the names of people. */
export function thingsNamed(words: string, isName: (word: string) => boolean, beginsWithVerb: boolean): string[] {
  return chunksIn(words, isName, beginsWithVerb)
    .flat()
    .map(({ word }) => word);
}

/** The target that stands beside a figure is not what it is of, nor is the sort of figure that it is. */
function ofMatter(kind: ItemKind, chunks: Telling[][]): Telling[][] {
  if (kind !== 'metric') return chunks;
  return chunks.map((chunk) => chunk.filter(({ word }) => !sortsOfFigure.has(word))).filter(({ length }) => length > 0);
}

const sortsOfFigure: ReadonlySet<string> = new Set([
  'target',
  'proportion',
  'percentage',
  'average',
  'figure',
  'total',
  'mean',
  'median',
]);

function focusOf({ kind, words, deed = '', value = '' }: Matter): string {
  if (kind === 'metric') return figureOf(words, value);
  return deed === '' ? adviceIn(words) : deed;
}

/** Words that belong together, among the first few. */
function phraseIn(chunks: readonly (readonly Telling[])[], { kind, deed = '' }: Matter): string[] | undefined {
  const best = chunks.slice(0, 3).findIndex((chunk) => chunk.length > 1 && hasStrong(chunk));
  const [first] = chunks;
  const chunk = chunks[best];
  if (chunk === undefined || first === undefined) return undefined;
  // `Caseloads in the north team`, `Letter to the drainage board`: what it is comes first.
  const isNamed = kind === 'metric' ? hasStrong(first) : deed === '' && first.length === 1 && !hasStrong(first);
  return fitting(
    [...(best === 1 && chunk.length === 2 && isNamed ? first : []), ...chunk.slice(-3)].map(({ word }) => word),
  );
}

/** Two words from all that there are, in the order of their worth; what is missing the verb or the heading gives. */
function pairIn(
  chunks: readonly (readonly Telling[])[],
  isNear: boolean,
  { kind, words, deed = '', heading = '', isName = never }: Matter,
): string[] {
  const strong = unique(chunks.flat().filter(({ isWeak }) => !isWeak));
  const weak = unique(chunks.flat().filter(({ isWeak }) => isWeak));
  const above = headingWords(heading, isName);
  const [first, second] = strong;
  if (first === undefined) {
    const pair = chunks.find((chunk) => chunk.length > 1);
    return pair === undefined ? underHeading(above, weak[0], kind) : fitting(pair.slice(-3).map(({ word }) => word));
  }
  const verb = kind === 'action' ? verbOf(deed) : '';
  if (verb !== '' && verb !== first && (second === undefined || !isNear)) return beside(first, verb);
  if (second !== undefined) return inOrder(first, second, words);
  if (above.includes(first) && above.length > 1) return fitting(above);
  if (weak[0] !== undefined) return [first, weak[0]];
  const done = kind === 'action' || above.length === 0 ? withVerb(first, words) : undefined;
  return done ?? fitting([...above.filter((word) => word !== first), first]);
}

/** Where the words have none but such as say of what sort a thing is. */
function underHeading(above: readonly string[], weak: string | undefined, kind: ItemKind): string[] {
  const all = weak === undefined || above.includes(weak) ? above : [...above, weak];
  return all.length === 1 ? [...all, nouns[kind]] : fitting(all);
}

/** What stands behind a word that says little by itself. */
const nouns: Readonly<Record<ItemKind, string>> = {
  action: 'action',
  recommendation: 'advice',
  metric: 'figure',
  decision: 'decision',
};

/** The first words of a heading that belong together, else its first. */
function headingWords(heading: string, isName: (word: string) => boolean): string[] {
  const chunks = chunksIn(heading, isName, false).filter(hasStrong);
  const chunk = chunks.find(({ length }) => length > 1) ?? chunks[0] ?? [];
  return chunk.slice(-3).map(({ word }) => word);
}

/** Two words in the order in which the sentence has them. */
function inOrder(first: string, second: string, words: string): string[] {
  const low = words.toLowerCase();
  const [at, next] = [low.indexOf(first), low.indexOf(second)];
  return fitting(at !== -1 && next !== -1 && next < at ? [second, first] : [first, second]);
}

function unique(words: readonly Telling[]): string[] {
  return [...new Set(words.map(({ word }) => word))];
}

/** As many of the words as make no long name: those at the end, for there stands what the thing is. */
function fitting(words: readonly string[]): string[] {
  let kept = [...new Set(words)];
  while (kept.length > 1 && kept.join('-').length > longest) kept = kept.slice(1);
  return kept;
}

/** What comes behind the words that say somebody recommends, asks or decides. */
function adviceIn(words: string): string {
  const behind = advice.exec(words);
  return behind === null ? words : words.slice(behind.index + behind[0].length).trimStart();
}
const advice =
  /\b(?:recommend|advis|suggest|propos|call|requir|highlight|ask|expect|request|instruct|resolv|decid|agree|urg|noted|identifi|said|told|should|must|needed to|want|wish)(?:e|es|ed|d|s|ing|ation|ations)?\b(?: (?:that|on|to|for|around|about|the following))*:?(?: (?:leaders|governors|managers|staff) to)?/iu;

/** The part of a sentence that says what a figure is of. */
function figureOf(words: string, value: string): string {
  const at = value === '' ? words.search(/\d/u) : words.indexOf(value);
  if (at === -1) return words;
  const before = words.slice(0, at);
  const clause = before.slice(Math.max(0, ...[...before.matchAll(clauseEnd)].map((end) => end.index + end[0].length)));
  const after = words.slice(at + Math.max(1, value.length)).split(/[.;:(]\s?|, | - | – /u)[0] ?? '';
  const behind = `${value}${after}`;
  // `37 accidents`, `22% of vacancies`: what is counted stands behind the figure.
  if (/^[\d,]+$|^[a-z]+$/iu.test(value) && /^ (?:of (?:the |all )?)?[a-z]/iu.test(after)) return `${behind}; ${clause}`;
  if (/^ of (?!the\b|which\b|these\b|occasions\b)/u.test(after)) return `${behind}; ${clause}`;
  return `${clause}; ${behind}`;
}
const clauseEnd = /[.;(]\s|\b(?:that|while|whereas|said|whose)\s|,\s(?:and|but|which)\s|\s[-–—]\s/gu;

/** The verb of a deed, where it tells something; `''` else. */
function verbOf(deed: string): string {
  const word = plainOf(/^[\p{L}-]+/u.exec(deed)?.[0] ?? '');
  return word.length > 2 && !plainVerbs.has(word) && !emptyWords().empty.has(word) ? word : '';
}

/** A word with what is done to it: `write-minister`, `bridge-inspected`. */
function withVerb(word: string, words: string): string[] | undefined {
  for (const [, written = ''] of words.matchAll(/\b(?:to|would|will|shall|should) (?!be\b)(\p{Ll}+)/gu)) {
    const verb = verbOf(written);
    if (verb !== '' && verb !== word) return beside(word, verb);
  }
  const done = /(?<!\bit )\b(?:be|been|being|is|are|was|were) (\p{Ll}+ed)\b/u.exec(words)?.[1] ?? '';
  return done === '' || done === word ? undefined : [word, done];
}

/** `write-minister`; but `academy-report`, for that is a thing too. */
function beside(word: string, verb: string): string[] {
  return emptyWords().weak.has(verb) ? [word, verb] : [verb, word];
}

const plainVerbs: ReadonlySet<string> = new Set(
  'been bring come direct do e-mail email forward get give go have keep kept let look make put see seek set take told work'.split(
    ' ',
  ),
);
