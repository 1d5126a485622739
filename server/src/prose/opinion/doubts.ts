/** What speaks against a sentence that no rule has a wording for, whatever its words are together. */
import { askedByOthers, asksAtEnd, condition, doneSince, inEachCase, undertakes } from '../actions/action-words.ts';
import { onlyIdle, undertakesAt } from '../actions/undertaking.ts';
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
/** Those from outside ask, and nothing says that anybody took it up. */
const isAskedByOthers: Test = (words) =>
  words.has('ask') && !words.has('modal') && !words.has('commit') && askedByOthers.isIn(words);
/** Somebody undertook it, but nobody at the table. */
const isTheirs: Test = (words) => undertakes.isIn(words) && undertakesAt(words) === -1;

const against: Readonly<Record<WeighedKind, readonly Test[]>> = {
  action: [
    (words, { columns }) => (columns === null ? isToldDone(words) : isDone(words.raw, columns)),
    (words) => doneSince.isIn(words) || condition.isIn(words) || inEachCase.isIn(words),
    isAskedByOthers,
    isTheirs,
    (words) => onlyIdle(words) || opines.test(words.low),
  ],
  recommendation: [
    ({ block, raw }, { columns }) => block.kind === 'row' && (isDone(raw, columns) || isEmptyCell(raw, columns)),
    (words, { topic }) => (topic === 'recommendations' ? !isOneOfThem(words) : isOurTalk(words)),
  ],
  metric: [(words) => !hasAmount(words), (words) => noMeasure.isIn(words) || isSupposed(words)],
  decision: [({ block }, { topic }) => topic === 'recommendations' || block.mark === adviceMark],
};

/** Whether a sentence cannot say something of a kind, as far as no rule finds that it does. */
export function forbids(kind: WeighedKind, words: SentenceWords, governor: Governor): boolean {
  const { block, raw } = words;
  if (block.kind === 'heading' || (block.kind === 'row' && governor.topic !== `${kind}s`)) return true;
  // What begins with a comma goes on with words that have a tag of their own.
  if (asksAtEnd.isIn(words) || /^[,;]/u.test(raw)) return true;
  return against[kind].some((test) => test(words, governor));
}
