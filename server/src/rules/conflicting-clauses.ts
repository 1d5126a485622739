import type { Clause, ClauseType } from '../syntax/ast.ts';
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
    if (clauses.length < 2) return;
    const text = minutes.source.text();
    const wordsOf = ({ start, end }: Clause) => foldBlanks(text.slice(start, end));
    for (let later = 1; later < clauses.length; later++) {
      const clause = clauses[later] as Clause;
      const before = clauses
        .slice(0, later)
        .find((one) => mayConflict(one, clause, text) && wordsOf(one) !== wordsOf(clause));
      if (before === undefined) continue;
      const span = withoutBlanks(text, clause);
      report(at(minutes, span), {
        message: `“${abbreviate(wordsOf(before), 40)}” and “${abbreviate(wordsOf(clause), 40)}” cannot both hold of one thing at one meeting.`,
        item: id?.name ?? '',
        related: [{ ...at(minutes, withoutBlanks(text, before)), message: 'The other stands here.' }],
      });
    }
  },
});

/** Whether two clauses of one tag, if their words differ, leave only one of them true. */
function mayConflict(one: Clause, other: Clause, text: string): boolean {
  if (one.unread !== null || other.unread !== null) return false;
  if (one.type === other.type) return isOfOneThing(one, other, text);
  if (one.date !== null || other.date !== null) return false;
  if (isRating(one.type) && isRating(other.type)) return true;
  return excluding.some((types) => types.includes(one.type) && types.includes(other.type));
}

/** Whether two clauses of one type tell of the same thing. */
function isOfOneThing(one: Clause, other: Clause, text: string): boolean {
  if (one.type === 'target' || one.type === 'stretch') return dateOf(one, text) === dateOf(other, text);
  if (isRating(one.type)) return one.dateWord === 'by' && other.dateWord === 'by';
  return single.has(one.type);
}

/** Clauses that a tag has one of. */
const single: ReadonlySet<ClauseType> = new Set(['due', 'called', 'role', 'since', 'until']);
/** Clauses that are never true together on one day. */
const excluding: readonly (readonly ClauseType[])[] = [
  ['lower is better', 'higher is better'],
  ['open', 'done', 'withdrawn'],
  ['open', 'closed', 'withdrawn'],
];

function isRating(type: ClauseType): boolean {
  return (ratings as readonly ClauseType[]).includes(type);
}

/** The date of a clause in its words; `''` for none. */
function dateOf({ date }: Clause, text: string): string {
  return date === null ? '' : text.slice(date.start, date.end);
}
