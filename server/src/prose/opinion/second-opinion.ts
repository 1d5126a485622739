/** What the second opinion does to a verdict of the rules: it may doubt it, and may say what no rule has a wording for. */
import { askedByOthers, asksAtEnd, condition, doneSince, inEachCase, undertakes } from '../actions/action-words.ts';
import { onlyIdle, undertakesAt } from '../actions/undertaking.ts';
import { hasAmount } from '../metrics/amounts.ts';
import { isSupposed, noMeasure } from '../metrics/figure-doubts.ts';
import { isOneOfThem } from '../recommendations/advising.ts';
import { isOurTalk, mayBeTheirAdvice } from '../recommendations/floor.ts';
import type { Governor } from '../sentences/governor.ts';
import { adviceMark } from '../sentences/marks.ts';
import { isDone, isToldDone } from '../sentences/over.ts';
import { isEmptyCell } from '../sentences/rows.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import type { Verdict } from '../sentences/verdict.ts';
import { beliefIn, type Claim } from './claims.ts';
import { type Opinion, speaksFor } from './opinion.ts';
import type { WeighedKind } from './weighed-kinds.ts';

/** Where nothing else is known of it, what is to be done stands behind one of these. */
const begins = /\b(?:would|will|shall|to|should|please)\b/u;

/** What is no action, whatever else is said. */
const noActions = [condition, doneSince, inEachCase];
/** Those from outside ask, and nothing says that anybody took it up. */
const isAskedByOthers = (words: SentenceWords): boolean =>
  words.has('ask') && !words.has('modal') && !words.has('commit') && askedByOthers.isIn(words);
/** What somebody thinks right is asked of nobody. */
const opines = /\b(?:felt|thought|believed|considered|suggested|wondered|hoped|feared|of the view|in favour of)\b/u;

/** Somebody undertook it, but nobody at the table. */
const isTheirs = (words: SentenceWords): boolean => undertakes.isIn(words) && undertakesAt(words) === -1;

/** What is thought of one sentence. */
export class SecondOpinion {
  readonly #opinion: Opinion;
  readonly #words: SentenceWords;
  readonly #governor: Governor;

  constructor(opinion: Opinion, words: SentenceWords, governor: Governor) {
    this.#opinion = opinion;
    this.#words = words;
    this.#governor = governor;
  }

  /** The verdict on a kind that it leaves open, given that of the rules. */
  on(kind: WeighedKind, verdict: Verdict | undefined): Verdict | undefined {
    const speaks = (claim: Claim) => this.#opinion[kind] + beliefIn(kind, claim) >= 0;
    if (verdict?.force === 'promised') return speaks({ rule: verdict.because }) ? verdict : undefined;
    // Of most sentences the words alone say that nothing need be looked for.
    if (!(speaks('words') || speaks('heard'))) return verdict;
    const claim = this.claim(kind, verdict);
    if (claim === undefined || !speaks(claim)) return verdict;
    const because = `its words together: ${speaksFor(kind, this.#words, this.#governor)}`;
    return { force: 'promised', because, at: kind === 'action' ? Math.max(0, this.#words.low.search(begins)) : 0 };
  }

  /** What speaks for a kind beside the words; undefined where they are not to be heard, whatever they say. */
  claim(kind: WeighedKind, verdict: Verdict | undefined): Claim | undefined {
    if (verdict?.force === 'promised') return { rule: verdict.because };
    if (isOnlyMeant(verdict) || !this.#mayBe(kind)) return undefined;
    return kind === 'recommendation' && mayBeTheirAdvice(this.#words, this.#governor) ? 'heard' : 'words';
  }

  /** Whether nothing forbids it, whatever the words are. */
  #mayBe(kind: WeighedKind): boolean {
    const { block, raw } = this.#words;
    const { topic, columns } = this.#governor;
    if (block.kind === 'heading' || (block.kind === 'row' && topic !== `${kind}s`)) return false;
    // What begins with a comma goes on with words that have a tag of their own.
    if (asksAtEnd.isIn(this.#words) || /^[,;]/u.test(raw)) return false;
    if (kind === 'metric') return hasAmount(this.#words) && !noMeasure.isIn(this.#words) && !isSupposed(this.#words);
    if (kind === 'decision') return topic !== 'recommendations' && block.mark !== adviceMark;
    if (kind === 'recommendation' && block.kind === 'row' && (isDone(raw, columns) || isEmptyCell(raw, columns)))
      return false;
    if (kind === 'recommendation')
      return topic === 'recommendations' ? isOneOfThem(this.#words) : !isOurTalk(this.#words);
    if (kind !== 'action') return true;
    const isOver = columns === null ? isToldDone(this.#words) : isDone(raw, columns);
    if (noActions.some((words) => words.isIn(this.#words)) || isAskedByOthers(this.#words)) return false;
    return !(isOver || onlyIdle(this.#words) || isTheirs(this.#words) || opines.test(this.#words.low));
  }
}

/** What somebody says he means to do, or only speaks of, is no more than that, whatever it is. */
function isOnlyMeant(verdict: Verdict | undefined): boolean {
  return verdict?.force === 'mooted' || verdict?.because === 'intends';
}
