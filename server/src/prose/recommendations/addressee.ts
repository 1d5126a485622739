/** To whom a recommendation is made: who is to do what it advises. */
import { nameOrPost } from '../sentences/names.ts';
import { pattern } from '../sentences/patterns.ts';

/** What stands before somebody who should: nothing, a number, a day, the word that leads in. */
const begin = '(?:^|[:;)–—] |[.] |\\b(?:that|and) |\\b(?:by|before) [\\w ]{3,30}, )';
const should = pattern(
  `${begin}(?<who>${nameOrPost}(?: and ${nameOrPost})?) (?:should|must|ought to|needs? to)(?! (?:not |now |also )?(?:be|have|get)\\b)`,
  'iu',
);
const thatOneDo = pattern(
  `\\b(?:recommend|advis|suggest|propos|urg)(?:e|es|ed|s)?(?: that|:) (?<who>${nameOrPost}(?: and ${nameOrPost})?)(?<! (?:to|would|will|shall|should|must|may|might|could|can)) (?:{doing})\\b`,
  'iu',
);

/** Whom the words of a recommendation name as having to do it, as written; `''` for nobody. */
export function addresseeIn(words: string): string {
  return (should.exec(words) ?? thatOneDo.exec(words))?.groups?.who ?? '';
}
