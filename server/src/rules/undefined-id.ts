import { longDay } from '../register/calendar.ts';
import type { Minutes } from '../register/model.ts';
import type { Clause, Name } from '../syntax/ast.ts';
import { at, atHead } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';

export default rule({
  id: 'undefined-id',
  family: 'identity',
  severity: 'error',
  scope: 'item',
  what: 'A tag refers to an id that no tag defines.',
  why: 'What is said of the item is said of nothing: it is on no list and in no history.',
  help: 'Correct the id, or define the item where it was first raised: `{action #id ...}`.',
  examples: [
    {
      bad: `Officers would report back.{action #academy-report @director due March 2024}
The report was not ready.{#acadamy-report due April 2024}
                          ^^^^^^^^^^^^^^^ did you mean #academy-report`,
      good: `Officers would report back.{action #academy-report @director due March 2024}
The report was not ready.{#academy-report due April 2024}`,
    },
    {
      bad: `The survey would follow.{action #survey @director due May 2024, needs #supplier}
                                                                      ^^^^^^^^^ Nothing defines #supplier`,
      good: `A supplier would be found.{action #supplier @director due March 2024}
The survey would follow.{action #survey @director due May 2024, needs #supplier}`,
    },
    {
      bad: `//= as of 2024-02-01
//- 2024-01-10.minutes
The plan was discussed.{#plan}
                        ^^^^^ is defined only on 13 March 2024
//- 2024-03-13.minutes
The Director would publish the plan.{action #plan @director due May 2024}`,
      good: `//= as of 2024-03-13
//- 2024-01-10.minutes
The plan was discussed.{#plan}
//- 2024-03-13.minutes
The Director would publish the plan.{action #plan @director due May 2024}`,
    },
  ],
  check(item, context) {
    if (item.needs.length + item.serves.length + item.replaces.length === 0) return;
    const seen = new Set<Clause>();
    for (const links of [item.needs, item.serves, item.replaces]) {
      for (const { by, clause } of links) {
        // All names of a clause are told at its first: one may have thousands.
        if (clause === null || seen.has(clause)) continue;
        seen.add(clause);
        for (const id of clause.names) if (!context.register.items.has(id.name)) tell(by.minutes, id, context);
      }
    }
  },
  checkUndefined(_, mentions, context) {
    for (const { minutes, tag } of mentions) if (tag.id !== null) tell(minutes, tag.id, context);
  },
  fix({ minutes, start, end, data: { meant } }) {
    if (meant === undefined) return undefined;
    return { title: `Refer to #${meant}`, certain: false, edits: [{ minutes, start, end, text: `#${meant}` }] };
  },
});

function tell(minutes: Minutes, { name, start, end }: Name, { register, names, report }: RuleContext): void {
  const where = at(minutes, { start, end });
  const defined = names.definedLater(name);
  if (defined !== undefined) {
    const day = longDay(defined.minutes.meeting.day ?? register.asOf);
    report(where, {
      message: `#${name} is defined only on ${day}, after the day this register is of.`,
      help: 'Define the item where it was first raised, or look at a later day.',
      item: name,
      related: [{ ...atHead(defined), message: `#${name} is defined here.` }],
    });
    return;
  }
  if (register.owners.has(name)) {
    report(where, {
      message: `#${name} is the handle of an owner, and no item has that id.`,
      help: 'Name the item that is meant.',
      item: name,
    });
    return;
  }
  const meant = names.nearestId(name);
  const question = meant === undefined ? '.' : `; did you mean #${meant}?`;
  report(where, {
    message: `Nothing defines #${name}${question}`,
    item: name,
    data: meant === undefined ? {} : { meant },
  });
}
