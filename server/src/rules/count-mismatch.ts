import type { Minutes } from '../register/model.ts';
import { longestCover, withoutTags } from '../syntax/cover.ts';
import { valuesIn } from '../syntax/parse.ts';
import { plainNumber } from '../text/words.ts';
import { at } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';

export default rule({
  id: 'count-mismatch',
  family: 'consistency',
  severity: 'information',
  scope: 'document',
  what: 'The words speak of so many recommendations and another number is tagged, or shares of one whole do not make 100%.',
  why: 'The eighth of eight recommendations is the one that nobody will ask after.',
  help: 'Look for the one that is missing, or correct the number.',
  examples: [
    {
      bad: `Inspectors made three recommendations.
                ^^^^^^^^^^^^^^^^^^^^^ 2 are tagged

- Keep records.{recommendation #records}
- Train staff.{recommendation #training}`,
      good: `Inspectors made two recommendations.

- Keep records.{recommendation #records}
- Train staff.{recommendation #training}`,
    },
    {
      bad: `Of the actions [53%]{metric #amber-share} were rated Amber and 41% Green.
                ^^^ make 94%`,
      good: 'Of the actions [53%]{metric #amber-share} were rated Amber and 47% Green.',
    },
  ],
  check(minutes, context) {
    compareCount(minutes, context);
    for (const tag of minutes.read.tags) if (tag.kind === 'metric') compareShares(minutes, tag, context);
  },
});

/** Compared where a document speaks of one number of recommendations only. */
function compareCount(minutes: Minutes, { report }: RuleContext): void {
  const said = minutes.countSaid;
  if (said === null) return;
  const tagged = minutes.read.tags.filter(({ kind }) => kind === 'recommendation').length;
  if (said.count === tagged) return;
  report(at(minutes, said), {
    message: `The words speak of ${said.words}, and ${tagged} are tagged in these minutes.`,
  });
}

const ofRatings = /\b(?:red|amber|green|blue)\b.*\b(?:red|amber|green|blue)\b/isu;

/** Figures of two times or of what is aimed at, and one figure for two ratings, are not the shares of one whole. */
const ofTwoWholes =
  /\b(?:compared|against|targets?|previous(?:ly)?|last|earlier|(?:up|down|risen|rose|fallen|fell|improved) from)\b|\b(?:red|amber|green|blue) or (?:red|amber|green|blue)\b/iu;

/** Shares of one whole are known by the ratings they are of: more than one of them, in one sentence. */
function compareShares(minutes: Minutes, tag: Minutes['read']['tags'][number], { report }: RuleContext): void {
  if (tag.open === -1) return;
  const span = minutes.words.sentenceAround(tag);
  // Spans may nest, and no sentence goes on for pages.
  if (span.end - span.start > longestCover) return;
  const words = withoutTags(minutes.words, minutes.read, span);
  if (!ofRatings.test(words) || ofTwoWholes.test(words)) return;
  const shares = valuesIn(words, { start: 0, end: words.length }).filter(
    ({ unit, low, high }) => unit === 'percent' && low === high,
  );
  const sum = shares.reduce((whole, { low }) => whole + low, 0);
  // Rounding takes or gives a point or two, and more than that is another whole.
  if (shares.length < 2 || Math.abs(sum - 100) <= 2 || sum < 80 || sum > 120) return;
  // Told once, at the first tag of the sentence.
  if (minutes.read.tags.some((other) => other.open !== -1 && other.open >= span.start && other.open < tag.open)) return;
  report(at(minutes, { start: tag.open + 1, end: tag.close }), {
    message: `The shares in this sentence make ${plainNumber(sum)}%, not 100%.`,
  });
}
