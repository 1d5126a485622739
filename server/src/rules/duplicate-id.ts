import { longDay } from '../register/calendar.ts';
import { freshId, isTakenIn } from '../register/fresh-id.ts';
import type { Item, Mention } from '../register/model.ts';
import { quotationOf, titleOf } from '../register/queries.ts';
import type { Kind } from '../syntax/ast.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { atHead } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'duplicate-id',
  family: 'identity',
  severity: 'error',
  scope: 'item',
  what: 'An id is defined a second time.',
  why: 'Two different things would share one entry in the register, one history and one deadline.',
  help: 'If it is the same thing, take the kind away and say only what is new: `{#id ...}`. If it is another, give it an id of its own.',
  examples: [
    {
      bad: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due March 2024}
//- 2024-03-13.minutes
The report was not ready.{action #academy @director due April 2024}
                          ^^^^^^^^^^^^^^^ #academy is defined a second time`,
      good: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due March 2024}
//- 2024-03-13.minutes
The report was not ready.{#academy due April 2024}`,
    },
    {
      bad: `Waiting times stood at [9 weeks]{metric #waiting-times}.
Officers would look into the causes.{action #waiting-times @director due March 2024}
                                     ^^^^^^^^^^^^^^^^^^^^^ here for an action, first for the metric`,
      good: `Waiting times stood at [9 weeks]{metric #waiting-times}.
Officers would look into the causes.{action #waiting-causes @director due March 2024}`,
    },
  ],
  check(item, { report }) {
    let first: Mention | undefined;
    let firstItem: Mention | undefined;
    for (const mention of item.mentions) {
      const { kind } = mention.tag;
      const isItem = isItemKind(kind);
      if (!isItem && kind !== 'owner') continue;
      const before = isItem ? (firstItem ?? first) : first;
      first ??= mention;
      if (isItem) firstItem ??= mention;
      // An owner stated again is a new term of office.
      if (before === undefined || (kind === 'owner' && before.tag.kind === 'owner')) continue;
      report(atHead(mention), {
        message: messageFor(item, kind, before),
        help: helpFor(item.id, kind, before.tag.kind),
        item: item.id,
        related: [{ ...atHead(before), message: `#${item.id} is first defined here.` }],
        data: { way: kind === before.tag.kind ? 'refer' : isItem ? 'rename' : '' },
      });
    }
  },
  fix({ minutes, start, item, data: { way } }, { register }) {
    const tag = minutes.read.tags.find((candidate) => candidate.start + 1 === start);
    if (tag?.id == null || !isItemKind(tag.kind)) return undefined;
    if (way === 'rename') {
      const id = freshId(quotationOf({ minutes, tag }, 300), tag.kind, (name) => isTakenIn(register, name));
      return {
        title: `Call this one #${id}`,
        certain: false,
        edits: [{ minutes, start: tag.id.start, end: tag.id.end, text: `#${id}` }],
      };
    }
    const between = minutes.source.text().slice(tag.kindEnd, tag.id.start);
    if (way !== 'refer' || /[^\s,]/u.test(between)) return undefined;
    return {
      title: `Refer to #${item} instead`,
      certain: false,
      edits: [{ minutes, start, end: tag.id.start, text: '' }],
    };
  },
});

function messageFor(item: Item, kind: Kind | '', { minutes, tag }: Mention): string {
  const day = minutes.meeting.day;
  const title = `“${titleOf(item, 60)}”`;
  if (kind === tag.kind) {
    const has = day === null ? 'has this id already' : `has had this id since ${longDay(day)}`;
    return `#${item.id} is defined a second time: ${title} ${has}.`;
  }
  const when = day === null ? '' : `, on ${longDay(day)}`;
  const what = tag.kind === 'owner' ? 'an owner' : `the ${tag.kind} ${title}`;
  return `#${item.id} stands for two things: here for ${article(kind)}, first for ${what}${when}.`;
}

function helpFor(id: string, kind: Kind | '', before: Kind | ''): string {
  if (kind === before)
    return `If it is the same ${kind}, take the word “${kind}” away and say only what is new: \`{#${id} ...}\`. If it is another, give it an id of its own.`;
  return `Give this ${kind} an id of its own.`;
}

function article(kind: Kind | ''): string {
  return kind === 'action' || kind === 'owner' ? `an ${kind}` : `a ${kind}`;
}
