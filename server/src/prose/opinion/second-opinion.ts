/** What the second opinion does to a verdict of the rules: it may doubt it, and may say what no rule has a wording for. */
import { askedByOthers, asksAtEnd, condition, doneSince, inEachCase, undertakes } from '../actions/action-words.ts';
import { onlyIdle, undertakesAt } from '../actions/undertaking.ts';
import { hasAmount } from '../metrics/amounts.ts';
import { isSupposed, noMeasure } from '../metrics/figure-doubts.ts';
import { isOneOfThem } from '../recommendations/advising.ts';
import { isOurTalk, mayBeTheirAdvice } from '../recommendations/floor.ts';
import type { GovernedSentence, Governor, Topic } from '../sentences/governor.ts';
import { adviceMark } from '../sentences/marks.ts';
import { isDone, isToldDone } from '../sentences/over.ts';
import { isEmptyCell } from '../sentences/rows.ts';
import { anyOfCues, hasAny, type SentenceWords } from '../sentences/sentence-words.ts';
import type { Verdict } from '../sentences/verdict.ts';
import { type Opinion, speaksFor } from './opinion.ts';
import type { WeighedKind } from './weighed-kinds.ts';

interface Bounds {
  /** Below it nothing is said, and no rule is asked. */
  readonly never: number;
  /** Below it no rule is believed that is not named in `doubted`. */
  readonly doubtful: number;
  /** Above it no rule is needed. */
  readonly sure: number;
  /** Rules that were wrong more often than others, or hardly ever, each with the bound below which it is not believed. */
  readonly doubted: Readonly<Record<string, number>>;
}

/**
 * In hundredths. Found on minutes which neither the rules nor the weights had seen when they judged them, where precision
 * and recall taken together are best.
 */
const bounds: Readonly<Record<WeighedKind, Bounds>> = {
  action: {
    never: -300,
    doubtful: -225,
    sure: 150,
    doubted: {
      'promises to do': -225,
      'asked for something': -300,
      'entry of an action list': -180,
      'agreed to do': -350,
      'is to do': -160,
      'promised that it be done': -300,
      'note of who by name is to do what': -300,
      'note of who is to do what': -150,
      'resolution that leaves something to do': -300,
      'asked to do': -300,
      undertakes: -300,
      'resolution that tells somebody to': -350,
      'reminded to, by a date': -300,
      'labelled action': -600,
      'row of an action table': -600,
      'recommendation that is taken on': -600,
    },
  },
  recommendation: {
    never: -560,
    doubtful: -400,
    sure: 75,
    doubted: {
      'row of a table of recommendations': -1000,
      'recommendation listed by an outsider': -500,
      'told to by an outsider': -560,
      'what should be, where an outsider is heard': -350,
      'what an outsider who is heard wants': -350,
      'one of the things an outsider wants': -350,
      'advice where an outsider is heard': -350,
    },
  },
  metric: {
    never: -300,
    doubtful: -200,
    sure: 50,
    doubted: {
      percentage: -300,
      'stood at': -300,
      share: -140,
      count: -150,
      'counted over a time': -100,
      'moved, in words': -300,
      'one in so many': -300,
    },
  },
  decision: { never: -520, doubtful: -450, sure: 110, doubted: { settled: -145, 'surely settled': -520 } },
};

/** Above it a recommendation needs no rule where somebody from outside has the floor. */
const sureOfTheirs = -200;

/** Where nothing else is known of it, what is to be done stands behind one of these. */
const begins = /\b(?:would|will|shall|to|should|please)\b/u;

/** What is no action, whatever else is said. */
const noActions = [condition, doneSince, inEachCase];
/** Those from outside ask, and nothing says that anybody took it up. */
const isAskedByOthers = (words: SentenceWords): boolean =>
  words.has('ask') && !words.has('modal') && !words.has('commit') && askedByOthers.isIn(words);
/** What somebody thinks right is asked of nobody. */
const opines = /\b(?:felt|thought|believed|considered|suggested|wondered|hoped|feared|of the view|in favour of)\b/u;

/** Whether rules need be asked about a kind: of most sentences not. */
export function leavesOpen(opinion: Opinion, kind: WeighedKind, one: GovernedSentence): boolean {
  // What is labelled or stands in a table of its kind is what that says, whatever its words are.
  return opinion[kind] >= bounds[kind].never || isLabelled(kind, one);
}

function isLabelled(kind: WeighedKind, { sentence, block, governor: { topic } }: GovernedSentence): boolean {
  if (kind === 'recommendation') return topic === 'recommendations';
  return kind === 'action' && (hasAny(sentence, labels) || (block.kind === 'row' && isListed(topic)));
}
/** Rows of actions, or of recommendations that somebody may have taken on. */
const isListed = (topic: Topic) => topic === 'actions' || topic === 'recommendations';
const labels = anyOfCues('action');
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
    const opinion = this.#opinion[kind];
    const { doubtful, sure, doubted } = bounds[kind];
    if (verdict?.force === 'promised') return opinion < (doubted[verdict.because] ?? doubtful) ? undefined : verdict;
    if (!(opinion > sure || this.#isTheirs(kind)) || isOnlyMeant(verdict) || !this.#mayBe(kind)) return verdict;
    const because = `its words together: ${speaksFor(kind, this.#words, this.#governor)}`;
    return { force: 'promised', because, at: kind === 'action' ? Math.max(0, this.#words.low.search(begins)) : 0 };
  }

  /** Whether who has the floor makes up for what the words alone leave open. */
  #isTheirs(kind: WeighedKind): boolean {
    return (
      kind === 'recommendation' && this.#opinion[kind] > sureOfTheirs && mayBeTheirAdvice(this.#words, this.#governor)
    );
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
