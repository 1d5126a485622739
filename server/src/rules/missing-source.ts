import { hasUnread, isReplaced, titleOf } from '../register/queries.ts';
import { atHead } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'missing-source',
  family: 'missing',
  severity: 'hint',
  scope: 'item',
  what: 'A recommendation does not say who made it.',
  why: 'An inspectorate, a panel and a consultant are answered differently, and each will ask after its own.',
  help: 'Name the report or the body it comes from: `from Ofsted inspection July 2023` or `from @scrutiny-panel`.',
  examples: [
    {
      bad: `That the survey be held every year.{recommendation #survey @participation-lead due March 2025}
                                    ^^^^^^^^^^^^^^^^^^^^^^ does not say who made it`,
      good: 'That the survey be held every year.{recommendation #survey @participation-lead due March 2025, from @scrutiny-panel}',
    },
    {
      bad: `That records be kept.{rec #records}
                      ^^^^^^^^^^^^ does not say who made it`,
      good: `//- 2024-01-10.minutes
That records be kept.{rec #records}
//- 2024-02-14.minutes
Members went through what the inspectors had asked for.{#records from "Ofsted, July 2023"}`,
    },
  ],
  check(item, { register, report }) {
    if (item.kind !== 'recommendation' || item.source !== null || isReplaced(item, register)) return;
    const defined = item.definitions[0];
    if (defined === undefined || hasUnread(item, ['from'])) return;
    report(atHead(defined), {
      message: `The recommendation “${titleOf(item, 60)}” does not say who made it.`,
      item: item.id,
    });
  },
});
