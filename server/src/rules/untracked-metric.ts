import { rule } from './rule.ts';
import { reportUntracked, tagUntracked } from './wording/untracked.ts';

export default rule({
  id: 'untracked-metric',
  family: 'prose',
  severity: 'information',
  scope: 'document',
  what: 'The words give a figure that somebody may want to follow, and no tag tracks it.',
  why: 'A figure that is read out once cannot be seen to move: nobody can say at the next meeting whether it got better.',
  help: 'Tag it as a metric, with its target if there is one, or say with `ignore untracked-metric, because ...` why it is none.',
  examples: [
    {
      bad: `Agency staff had fallen from 30% to 22%.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ now 22%, was 30%`,
      good: 'Agency staff had fallen from 30% to [22%]{metric #agency-staff was 30%}.',
    },
  ],
  check: (minutes, context) => reportUntracked('metric', minutes, context),
  fix: tagUntracked,
});
