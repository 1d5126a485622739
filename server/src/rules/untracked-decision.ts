import { rule } from './rule.ts';
import { reportUntracked, tagUntracked } from './wording/untracked.ts';

export default rule({
  id: 'untracked-decision',
  family: 'prose',
  severity: 'information',
  scope: 'document',
  what: 'The words record a decision, and no tag tracks it.',
  why: 'Who asks in three years what was decided, and when, should find it by looking and not by reading every page.',
  help: 'Tag it as a decision, or say with `ignore untracked-decision, because ...` why it is none.',
  examples: [
    {
      bad: `RESOLVED that the budget be approved.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “RESOLVED that the budget be approved”`,
      good: 'RESOLVED that the budget be approved.{decision approved}',
    },
    {
      bad: `The Committee noted the report.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ noted the report`,
      good: 'The Committee noted that the report had come late.',
    },
  ],
  check: (minutes, context) => reportUntracked('decision', minutes, context),
  fix: tagUntracked,
});
