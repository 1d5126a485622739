import { freshIdFor } from '../register/fresh-id.ts';
import { titleOf } from '../register/queries.ts';
import { atHead } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'missing-id',
  family: 'identity',
  severity: 'warning',
  scope: 'item',
  what: 'A recommendation, action or metric has no id.',
  why: 'Nothing said at a later meeting can refer to it, so nobody will ever read what became of it.',
  help: 'Give it a short id after the kind: `{action #academy-report ...}`.',
  examples: [
    {
      bad: `A recruitment campaign would be launched.{action @placements-manager due March 2024}
                                          ^^^^^^ has no id`,
      good: 'A recruitment campaign would be launched.{action #recruitment-campaign @placements-manager due March 2024}',
    },
    {
      bad: `Turnover stood at [34.6%]{metric, target 20% by March 2025}.
                          ^^^^^^ nothing later can refer to it`,
      good: `Turnover stood at [34.6%]{metric #sw-turnover, target 20% by March 2025}.
The report was approved.{decision approved}`,
    },
  ],
  check(item, { report }) {
    if (item.id !== '' || item.kind === 'decision') return;
    const defined = item.definitions[0];
    if (defined === undefined) return;
    report(atHead(defined), {
      message: `The ${item.kind} “${titleOf(item, 60)}” has no id, so nothing later can refer to it.`,
    });
  },
  fix({ minutes, start, end }, { register }) {
    const item = register.unnamed.find(
      ({ definitions: [defined] }) =>
        defined?.minutes === minutes && defined.tag.kindEnd === end && defined.tag.start < start,
    );
    if (item === undefined) return undefined;
    const id = freshIdFor(item, register);
    return { title: `Call it #${id}`, certain: false, edits: [{ minutes, start: end, end, text: ` #${id}` }] };
  },
});
