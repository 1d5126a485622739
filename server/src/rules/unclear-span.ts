import { kindSpokenOf } from '../register/queries.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

const number = /^\d/u;

export default rule({
  id: 'unclear-span',
  family: 'markup',
  severity: 'warning',
  scope: 'tag',
  what: "A bracket that looks like the minutes' own is taken for the words a tag covers.",
  why: 'The public copy loses the two brackets, and the item is called after a footnote mark.',
  help: 'Put an empty span between the bracket and the tag: `[1][]{...}`.',
  examples: [
    {
      bad: `Officers would report back [1]{action #report @director due March 2024}
                           ^^^ “[1]” looks like
The Board had “aprooved” [sic]{decision #plan approved} the plan.
                         ^^^^^ “[sic]” looks like`,
      good: `Officers would report back [1][]{action #report @director due March 2024}
The Board had [“aprooved” [sic]]{decision #plan approved} the plan.`,
    },
    {
      bad: `The plan would be published (see note [iv]){action #plan @director due March 2024}, and costed [b]{action #costs @director due May 2024}.
                                                                                               ^^^ “[b]” looks like`,
      good: `There were [14]{metric #vacancies, target 5 by March 2025} posts empty.`,
    },
  ],
  check(tag, minutes, { register, report }) {
    if (!minutes.onOwnBrackets.includes(tag)) return;
    const words = minutes.source
      .text()
      .slice(tag.open + 1, tag.close)
      .trim();
    // A number is what a metric is about.
    if (number.test(words) && kindSpokenOf(tag, register) === 'metric') return;
    const where = { start: tag.open, end: tag.close + 1 };
    report(at(minutes, where), {
      message: `“[${words}]” looks like a bracket of the minutes' own, and is taken for the words this tag covers.`,
      item: tag.id?.name ?? '',
    });
  },
  fix({ minutes, end }) {
    const edits = [{ minutes, start: end, end, text: '[]' }];
    return { title: 'Keep the bracket in the minutes', certain: false, changesPublicCopy: true, edits };
  },
});
