/** Whether a sentence gives any figure at all. */

import { wording } from '../sentences/patterns.ts';
import type { SentenceWords } from '../sentences/sentence-words.ts';
import { countPattern, spelt } from './figure-words.ts';

/** A figure that is neither a day nor a place in the papers. */
const amount = wording(
  `[£%]|\\bper ?cent|\\b\\d+p\\b|\\d\\.\\d|(?<!\\b(?:page|pages|paragraph|section|item|appendix|table|minute|slide|version|phase|stage|level|january|february|march|april|may|june|july|august|september|october|november|december) )(?:${countPattern}|\\b${spelt} [a-z])|\\b(?:half|third|quarter|thirds|quarters) of (?!the (?:year|term|month|meeting|period))[a-z]`,
);

/** Whether it gives any amount at all, whatever of. */
export function hasAmount(words: SentenceWords): boolean {
  return amount.isIn(words);
}
