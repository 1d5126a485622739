import type { Clause, ClauseType, Span } from '../syntax/ast.ts';
import { ratings } from '../syntax/vocabulary.ts';
import { withoutBlanks } from '../text/span.ts';
import { abbreviate, foldBlanks } from '../text/words.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'conflicting-clauses',
  family: 'consistency',
  severity: 'warning',
  scope: 'tag',
  what: 'One tag says two things of which only one can hold.',
  why: 'One of them is kept and the other is lost; nobody is told which was meant.',
  help: 'Take out the one that is wrong; what followed it at a later meeting belongs into a tag of that meeting.',
  examples: [
    {
      bad: `The fence would be mended.{action #fence @clerk due July 2025, due August 2025}
                                                               ^^^^^^^^^^^^^^^ cannot both hold`,
      good: 'The fence would be mended.{action #fence @clerk due August 2025}',
    },
    {
      bad: `The plan was on course.{rec #plan @chair, from the audit, red, amber, due May 2025}
                                                               ^^^^^ “red” and “amber”`,
      good: 'The plan was on course.{rec #plan @chair, from the audit, red since May 2023, amber since June 2023, green by May 2025}',
    },
    {
      bad: `Turnover stood at 22%.{metric #turnover now 22%, target 20% by March 2025, target 18% by March 2025}
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ “target 20% by March 2025”`,
      good: 'Turnover stood at 22%.{metric #turnover now 22%, target 20% by March 2025, stretch 18% by March 2025}',
    },
  ],
  check({ clauses, id }, minutes, { report }) {
    for (let later = 1; later < clauses.length; later++) {
      const clause = clauses[later] as Clause;
      for (let earlier = 0; earlier < later; earlier++) {
        const before = clauses[earlier] as Clause;
        if (!mayConflict(before, clause)) continue;
        // Only now, for texts are not kept.
        const text = minutes.source.text();
        if (!differ(before, clause, text)) continue;
        const one = withoutBlanks(text, before);
        const other = withoutBlanks(text, clause);
        const words = ({ start, end }: Span) => abbreviate(foldBlanks(text.slice(start, end)), 40);
        report(at(minutes, other), {
          message: `“${words(one)}” and “${words(other)}” cannot both hold of one thing at one meeting.`,
          item: id?.name ?? '',
          related: [{ ...at(minutes, one), message: 'The other stands here.' }],
        });
        break;
      }
    }
  },
});

/** Whether two clauses of one tag, if they say something else, leave only one of them true. */
function mayConflict(one: Clause, other: Clause): boolean {
  if (one.unread !== null || other.unread !== null) return false;
  if (one.type === other.type)
    return single.has(one.type) || (isRating(one.type) && one.dateWord === 'by' && other.dateWord === 'by');
  if (one.date !== null || other.date !== null) return false;
  if (isRating(one.type) && isRating(other.type)) return true;
  return excluding.some((types) => types.includes(one.type) && types.includes(other.type));
}

/** Whether they do; of two targets one may be of another day. */
function differ(one: Clause, other: Clause, text: string): boolean {
  const wordsOf = (span: Span | null) => (span === null ? '' : foldBlanks(text.slice(span.start, span.end)));
  const isTarget = one.type === 'target' || one.type === 'stretch';
  return wordsOf(one) !== wordsOf(other) && (!isTarget || wordsOf(one.date) === wordsOf(other.date));
}

/** Clauses that a tag has one of. */
const single: ReadonlySet<ClauseType> = new Set(['due', 'target', 'stretch', 'called', 'role', 'since', 'until']);
/** Clauses that are never true together on one day. */
const excluding: readonly (readonly ClauseType[])[] = [
  ['lower is better', 'higher is better'],
  ['open', 'done', 'withdrawn'],
  ['open', 'closed', 'withdrawn'],
];

function isRating(type: ClauseType): boolean {
  return (ratings as readonly ClauseType[]).includes(type);
}
