/** What speaks against a sentence that no rule has a wording for, beside what its words are together. */
import {
  askedByOthers,
  asksAtEnd,
  condition,
  doneSince,
  inEachCase,
  nobodyActs,
  undertakes,
} from '../actions/action-words.ts';
import { onlyIdle, onlyOthers, undertakesAt } from '../actions/undertaking.ts';
import { hasAmount } from '../metrics/amounts.ts';
import { isSupposed, noMeasure } from '../metrics/figure-doubts.ts';
import { isOneOfThem } from '../recommendations/advising.ts';
import { isOurTalk } from '../recommendations/floor.ts';
import type { Governor } from '../sentences/governor.ts';
import { adviceMark } from '../sentences/marks.ts';
import { isDone, isToldDone } from '../sentences/over.ts';
import { isEmptyCell } from '../sentences/rows.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import type { WeighedKind } from './weighed-kinds.ts';

type Test = (words: SentenceWords, governor: Governor) => boolean;

/** What somebody thinks right is asked of nobody. */
const opines = /\b(?:felt|thought|believed|considered|suggested|wondered|hoped|feared|of the view|in favour of)\b/u;
/** `The Head of Finance confirmed that the roof had been mended`: nobody is to do anything. */
const tells =
  /\b(?:confirmed|explained|reported|said|stated|advised|replied|added|(?:informed|told) (?:the |members)[\w ]{0,30}) that\b[^;]*\b(?:had|was|were|has|have|is|are)\b/u;
const isTold: Test = (words) =>
  tells.test(words.low) && !words.has('modal') && !words.has('commit') && !/\bto be\b|\bneed/u.test(words.low);
/** Those from outside ask, and nothing says that anybody took it up. */
const isAskedByOthers: Test = (words) =>
  words.has('ask') && !words.has('modal') && !words.has('commit') && askedByOthers.isIn(words);
/** Somebody undertook it, but nobody at the table. */
const isTheirs: Test = (words) => undertakes.isIn(words) && undertakesAt(words) === -1;

/** Whatever the words are together: what they say is none. */
const never: Readonly<Record<WeighedKind, readonly Test[]>> = {
  action: [
    isTheirs,
    isTold,
    (words) => nobodyActs.isIn(words),
    onlyOthers,
    (words, { columns }) => (columns === null ? isToldDone(words) : isDone(words.raw, columns)),
  ],
  recommendation: [
    ({ block, raw }, { columns }) => block.kind === 'row' && (isDone(raw, columns) || isEmptyCell(raw, columns)),
  ],
  metric: [(words) => !hasAmount(words)],
  decision: [({ block }, { topic }) => topic === 'recommendations' || block.mark === adviceMark],
};

/** What speaks against it, by name; the first that applies decides. */
const against: Readonly<Record<WeighedKind, readonly (readonly [name: string, applies: Test])[]>> = {
  action: [
    ['done since', (words) => doneSince.isIn(words)],
    ['a condition', (words) => condition.isIn(words)],
    ['in each case', (words) => inEachCase.isIn(words)],
    ['asked by others', isAskedByOthers],
    ['idle', onlyIdle],
    ['an opinion', (words) => opines.test(words.low)],
  ],
  recommendation: [
    ['none of a list', (words, { topic }) => topic === 'recommendations' && !isOneOfThem(words)],
    ['our talk', (words, { topic }) => topic !== 'recommendations' && isOurTalk(words)],
  ],
  metric: [
    ['no measure', (words) => noMeasure.isIn(words)],
    ['supposed', isSupposed],
  ],
  decision: [],
};

/** Whether a sentence cannot say something of a kind, as far as no rule finds that it does. */
export function forbids(kind: WeighedKind, words: SentenceWords, governor: Governor): boolean {
  const { block, raw } = words;
  if (block.kind === 'heading' || (block.kind === 'row' && governor.topic !== `${kind}s`)) return true;
  // What begins with a comma goes on with words that have a tag of their own.
  if (asksAtEnd.isIn(words) || /^[,;]/u.test(raw)) return true;
  return never[kind].some((applies) => applies(words, governor));
}

/** What speaks against it that many words may make up for, by its name. */
export function doubtOf(kind: WeighedKind, words: SentenceWords, governor: Governor): string | undefined {
  return against[kind].find(([, applies]) => applies(words, governor))?.[0];
}
