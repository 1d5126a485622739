import { atTag } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'ignore-without-reason',
  family: 'ignoring',
  severity: 'warning',
  scope: 'tag',
  what: 'An ignore tag gives no reason.',
  why: 'Whoever reads it next year cannot tell whether the reason still holds.',
  help: 'Add the reason: `because WORDS`.',
  examples: [
    {
      bad: `Officers would report back.{action #report}{ignore missing-owner}
                                           ^^^^^^^^^^^^^^^^^^^^^^ no reason`,
      good: 'Officers would report back.{action #report}{ignore missing-owner, because the whole committee will see to it}',
    },
  ],
  check(tag, minutes, { report }) {
    if (tag.kind !== 'ignore' || !tag.closed || tag.clauses.some(({ type }) => type === 'because')) return;
    report(atTag({ minutes, tag }), { message: 'This ignore tag gives no reason.' });
  },
});
