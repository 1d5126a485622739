/** What a word counts as beside others: a post, a verb of doing, a month. */
import { numberOf } from '../sentences/cues.ts';
import * as vocabulary from '../sentences/vocabulary.ts';

/** Classes of words: the first that a word is of counts. */
export const classes: readonly (readonly [string, string])[] = [
  ['title', vocabulary.titles],
  ['they', 'he she they who'],
  ['we', 'we us our'],
  ['date', vocabulary.cues.date],
  ['number', vocabulary.numberWords],
  [
    'body',
    'committee sub-committee subcommittee board panel council cabinet executive forum governors trustees members councillors partnership assembly commission',
  ],
  ['post', vocabulary.posts],
  ['other', vocabulary.others],
  ['outsider', vocabulary.outsiders],
  ['speech', vocabulary.speech],
  ['be', 'was were is are been being'],
  ['have', 'had has have'],
  ['would', 'would will shall'],
  ['should', 'should must ought'],
  ['could', 'could might may can'],
  // With the small words that go with them: `is to write to`, `will bring back`.
  ['do', `${vocabulary.doingVerbs} to up with back out off in`],
  ['settle', vocabulary.formalVerbs],
  ['done', vocabulary.deliveries],
];

/** By the number of a word, that of its class. */
export const classWords: ReadonlyMap<number, number> = classesByWord();

function classesByWord(): Map<number, number> {
  const byWord = new Map<number, number>();
  for (const [of, words] of classes)
    for (const phrase of words.split(/\s+/u)) {
      // Words that are of a class only together are of none.
      const key = numberOf(phrase);
      if (!phrase.includes('_') && !byWord.has(key)) byWord.set(key, numberOf(`<${of}>`));
    }
  return byWord;
}
