/** Whether a sentence gives a recommendation: of an inspectorate, an auditor, a review, or of the body to another. */
import { asksAtEnd } from '../actions/action-words.ts';
import { adviceMark } from '../sentences/marks.ts';
import { isDone } from '../sentences/over.ts';
import { pattern } from '../sentences/patterns.ts';
import { isEmptyCell } from '../sentences/rows.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { RuleList } from '../sentences/verdict.ts';
import {
  advisedOnly,
  afterCount,
  areaFor,
  askedOfAnother,
  bareDuty,
  bySource,
  capitals,
  further,
  goesOn,
  inOtherAdvice,
  listed,
  observation,
  ofWhat,
  oneOfThese,
  ours,
  outsideShould,
  required,
  theyAlso,
  theyWant,
  toImprove,
  toldTo,
  wouldAdvise,
} from './advice-words.ts';
import {
  areaAt,
  goesOnAt,
  inTheirSectionAt,
  isOneOfThem,
  isProgress,
  namingThemAt,
  outsideShouldAt,
  requiredAt,
  thatAt,
  theyAlsoAt,
  toldAt,
  unlessLaw,
  unlessProgress,
} from './advising.ts';
import { isTheirSection } from './floor.ts';

/** What became of a recommendation, by its number alone. */
const isAnswer =
  /^\W*(?:not |partly |partially |fully )?(?:accepted|agreed|rejected|closed|implemented|complete|completed|noted|done|in progress|ongoing|on track|green|amber|red|withdrawn)\b/u;
/** Risks are numbered likewise. */
function isOfAdvice(words: SentenceWords): boolean {
  return (
    /\b(?:recommend|advice|advised|suggest|put forward|for consideration)/u.test(words.section) ||
    isTheirSection(words) ||
    (tellsTo.test(words.low) && !/\brisks?\b/u.test(words.section))
  );
}

const tellsTo = pattern('\\b(?:should|must|ought|needs? to|to be [a-z]+)\\b|^\\W*(?:that\\b|{doing} )');

/** Whose view it is must be known from before. */
const unheard = /^\W*in (?:his|her|their|its) (?:opinion|view|judgement)\b/u;

const leadsIn = /[:-]\W*$/u;

/** Rules for recommendations. */
export const recommendationRules = new RuleList([
  {
    name: 'row of a table of recommendations',
    force: 'promised',
    topic: 'recommendations',
    test: (words, { columns }) =>
      words.block.kind === 'row' && !isEmptyCell(words.raw, columns) && !isDone(words.raw, columns) ? 0 : -1,
  },
  {
    name: 'heading or row',
    force: 'no',
    test: ({ block }) => (block.kind === 'heading' || block.kind === 'row' ? 0 : -1),
  },
  {
    name: 'entry under recommendations',
    force: 'promised',
    topic: 'recommendations',
    test: (words) => (isOneOfThem(words) ? 0 : -1),
  },
  {
    name: 'entry numbered as a recommendation',
    force: 'promised',
    test: (words) =>
      words.block.mark === adviceMark && isOneOfThem(words) && !isAnswer.test(words.low) && isOfAdvice(words) ? 0 : -1,
  },
  {
    name: 'lead-in',
    force: 'no',
    test: ({ sentence, block, low }) => (sentence.end === block.end && leadsIn.test(low) ? 0 : -1),
  },
  { name: 'question', force: 'no', test: (words) => (asksAtEnd.isIn(words) ? 0 : -1) },
  {
    name: 'no recommendation of theirs',
    force: 'no',
    cue: 'advice',
    words: ours,
  },
  {
    name: 'recommended in capitals',
    force: 'promised',
    cue: 'advice',
    words: capitals,
    test: (words) => (/[a-z]{3}/u.test(words.raw) ? capitals.atWritten(words) : -1),
  },
  {
    name: 'recommendation listed by an outsider',
    force: 'promised',
    cue: 'advice',
    words: listed,
    test: (words) => (isProgress(words.low) ? -1 : listed.at(words)),
  },
  {
    name: 'what is to be, observed by an outsider',
    force: 'promised',
    words: observation,
    test: (words) => unlessLaw(words, observation),
  },
  {
    name: 'what a recommendation is of',
    force: 'promised',
    words: ofWhat,
    test: (words) => unlessProgress(words, ofWhat),
  },
  { name: 'an outsider says how to improve', force: 'promised', words: toImprove },
  { name: 'recommended that', force: 'promised', cue: 'advice', test: thatAt },
  { name: 'asked of another body', force: 'promised', words: askedOfAnother },
  {
    name: 'recommendations counted and given',
    force: 'promised',
    cue: 'advice',
    words: afterCount,
    test: (words) => unlessProgress(words, afterCount),
  },
  {
    name: 'an outsider further advises',
    force: 'promised',
    cue: 'tell',
    words: further,
    test: (words) => unlessLaw(words, further),
  },
  {
    name: 'an outsider goes on',
    force: 'promised',
    cue: 'recommend',
    words: theyAlso,
    test: theyAlsoAt,
  },
  {
    name: 'an outsider is given as the source',
    force: 'promised',
    words: bySource,
    test: (words) => unlessLaw(words, bySource),
  },
  { name: 'an outsider has more to ask', force: 'promised', words: goesOn, test: goesOnAt },
  {
    name: 'what should be, where an outsider is heard',
    force: 'promised',
    cue: 'duty',
    words: bareDuty,
    test: (words) => inTheirSectionAt(words, bareDuty),
  },
  {
    name: 'what an outsider who is heard wants',
    force: 'promised',
    words: theyWant,
    test: (words) => namingThemAt(words, theyWant),
  },
  {
    name: 'what an outsider who is heard would advise',
    force: 'promised',
    words: wouldAdvise,
    test: (words) => namingThemAt(words, wouldAdvise),
  },
  {
    name: 'one of the things an outsider wants',
    force: 'promised',
    words: oneOfThese,
    test: (words) => namingThemAt(words, oneOfThese),
  },
  {
    name: 'advice where an outsider is heard',
    force: 'promised',
    words: advisedOnly,
    test: (words) => inTheirSectionAt(words, advisedOnly),
  },
  {
    name: 'an outsider requires',
    force: 'promised',
    cue: 'tell',
    words: required,
    test: requiredAt,
  },
  {
    name: 'an outsider says what should be',
    force: 'promised',
    cue: 'duty',
    words: outsideShould,
    test: outsideShouldAt,
  },
  {
    name: 'area for improvement',
    force: 'promised',
    cue: 'area',
    words: areaFor,
    test: areaAt,
  },
  {
    name: 'told to by an outsider',
    force: 'promised',
    cue: 'tell',
    words: toldTo,
    test: toldAt,
  },
  {
    name: 'advised in other words',
    force: 'promised',
    words: inOtherAdvice,
    test: (words) => (unheard.test(words.low) ? namingThemAt(words, inOtherAdvice) : unlessLaw(words, inOtherAdvice)),
  },
]);

/** Rules of what is said where an outsider is heard, or to others: who is to do it has not taken it on. */
export const notTakenOn: ReadonlySet<string> = new Set([
  'asked of another body',
  'entry under recommendations',
  'what should be, where an outsider is heard',
  'what an outsider who is heard wants',
  'what an outsider who is heard would advise',
  'one of the things an outsider wants',
  'advice where an outsider is heard',
  'advised in other words',
]);
