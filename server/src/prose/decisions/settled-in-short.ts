/** Decisions in lines that are no sentences: `Accepted as correct`, `£150 granted`, `Oppose, there being too many`. */

import { pattern, wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { endsSettled, label, papersBefore, shortAnswer, shortForm, tells } from './decision-words.ts';

const hasVerb = wording('\\b(?:was|were|had|has|have|is)\\b');
const saysThatIt = wording(
  '^\\W*(?:agreed|noted)(?: further)?:? that (?:it|this|there|the \\w+) (?:was|were|is|are)\\b|^\\W*noted(?: further)?:? that\\b',
);

export function labelAt(words: SentenceWords): number {
  const at = label.at(words);
  return at !== -1 && saysThatIt.isIn(words) ? -1 : at;
}

export function shortFormAt(words: SentenceWords): number {
  const at = shortForm.at(words);
  return at !== -1 && hasVerb.isIn(words) ? -1 : at;
}

/** Longer ones give reasons, and are sentences. */
const longestAnswer = 160;

export function shortAnswerAt(words: SentenceWords): number {
  if (words.length >= longestAnswer) return -1;
  const at = shortAnswer.at(words);
  return at !== -1 && tells.place.test(words.low.split(/[,;(]/u, 1)[0] ?? '') ? -1 : at;
}

const longestLine = 200;

/** A line that says what was settled and no more. */
export function endsSettledAt(words: SentenceWords): number {
  if (words.length > longestLine) return -1;
  const match = endsSettled.match(words);
  if (match === null || tells.isIn(words)) return -1;
  const { what = '', verb = '' } = match.groups ?? {};
  if (saysMore.test(what)) return -1;
  return needsPaper.test(verb) && !papersBefore.test(what) ? -1 : 0;
}
const saysMore = pattern(
  '\\b(?:{finite}|{standings})\\b|^\\W*(?:the |all )?(?:{bodies}|they) *$|^\\W*(?:most|half|all|some|many|few|several)\\b',
);
/** Of many things it is said; of papers it is a decision. */
const needsPaper = /^(?:signed|noted|accepted|carried|allowed|passed|supported)$/u;
