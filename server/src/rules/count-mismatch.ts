import { countsSaid } from '../register/counts-said.ts';
import type { Minutes } from '../register/model.ts';
import { withoutTags } from '../syntax/cover.ts';
import { valuesIn } from '../syntax/parse.ts';
import { numberByWord } from '../syntax/vocabulary.ts';
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
    const tagged = minutes.read.tags.filter(({ kind }) => kind === 'recommendation').length;
    if (tagged > 1) compareCount(minutes, tagged, context);
    for (const tag of minutes.read.tags) if (tag.kind === 'metric') compareShares(minutes, tag, context);
  },
});

/** Compared where a document speaks of one number of recommendations only. */
function compareCount(minutes: Minutes, tagged: number, { report }: RuleContext): void {
  const all = minutes.countsSaid ?? countsSaid(minutes.source.text());
  const [first] = all;
  if (first === undefined || all.length > 1) return;
  const { said, number } = first;
  const count = numberByWord.get(number.toLowerCase()) ?? Number(number);
  if (count === tagged) return;
  report(at(minutes, first), {
    message: `The words speak of ${said}, and ${tagged} are tagged in these minutes.`,
  });
}

const ofRatings = /\b(?:red|amber|green|blue)\b.*\b(?:red|amber|green|blue)\b/is;

/** Shares of one whole are known by the ratings they are of: more than one of them, in one sentence. */
function compareShares(minutes: Minutes, tag: Minutes['read']['tags'][number], { report }: RuleContext): void {
  if (tag.open === -1) return;
  const span = minutes.words.sentenceAround(tag);
  const words = withoutTags(minutes.words, minutes.read, span);
  if (!ofRatings.test(words)) return;
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
