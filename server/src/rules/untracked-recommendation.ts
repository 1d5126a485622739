import { rule } from './rule.ts';
import { reportUntracked, tagUntracked } from './wording/untracked.ts';

export default rule({
  id: 'untracked-recommendation',
  family: 'prose',
  severity: 'information',
  scope: 'document',
  what: 'The words give a recommendation, and no tag tracks it.',
  why: 'Inspectors and auditors come back and ask what became of each of theirs; one that stands in no register has no answer.',
  help: 'Tag it as a recommendation with who made it, or say with `ignore untracked-recommendation, because ...` why it is none.',
  examples: [
    {
      bad: `The inspectors recommended that records be kept of every visit.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a recommendation from the inspectors`,
      good: 'The inspectors recommended that records be kept of every visit.{recommendation #visit-records from inspectors}',
    },
    {
      bad: `Requirements:

- Keep the fire doors closed.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Keep the fire doors closed”`,
      good: `Requirements:

- Keep the fire doors closed.{recommendation #fire-doors}`,
    },
  ],
  check: (minutes, context) => reportUntracked('recommendation', minutes, context),
  fix: tagUntracked,
});
