import { rule } from './rule.ts';
import { reportUntracked, tagUntracked } from './wording/untracked.ts';

export default rule({
  id: 'untracked-action',
  family: 'prose',
  severity: 'warning',
  scope: 'document',
  what: 'The words say that somebody will do something, and no tag tracks it; a hint where it was only meant or mooted.',
  why: 'What was promised in the room and stands in no action log is remembered by nobody at the next meeting.',
  help: 'Tag it as an action with its owner and date, or say with `ignore untracked-action, because ...` why it is none.',
  examples: [
    {
      bad: `The Chamber of Commerce was to speak to the Youth Council by March 2024.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “The Chamber of Commerce to speak to the Youth Council by March 2024”; due March 2024`,
      good: 'The Chamber of Commerce was to speak to the Youth Council by March 2024.{action #youth-council due March 2024}',
    },
    {
      bad: `Actions:

- Clerk to write to the county council
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Clerk to write to the county council”; no date
- bench repaired - done`,
      good: `Actions:

- Clerk to write to the county council{ignore untracked-action, because it is in the log of the parish}
- bench repaired - done`,
    },
    {
      bad: `The Head of Service intended to look at the rota.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meant, not promised`,
      good: 'The Head of Service asked whether the rota would change.',
    },
  ],
  check: (minutes, context) => reportUntracked('action', minutes, context),
  fix: tagUntracked,
});
