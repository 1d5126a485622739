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
    if (clauses.length < 2) return;
    const firstOf = new Map<string, Clause>();
    for (const clause of clauses) {
      const before = firstInConflict(clause, firstOf);
      if (before === undefined) continue;
      // Only now, for texts are not kept.
      const text = minutes.source.text();
      const [one, other] = [withoutBlanks(text, before), withoutBlanks(text, clause)];
      const words = ({ start, end }: Span) => abbreviate(foldBlanks(text.slice(start, end)), 40);
      if (words(one) === words(other)) continue;
      report(at(minutes, other), {
        message: `“${words(one)}” and “${words(other)}” cannot both hold of one thing at one meeting.`,
        item: id?.name ?? '',
        related: [{ ...at(minutes, one), message: 'The other stands here.' }],
      });
    }
  },
});

/** The clause before that says the same sort of thing as this one; noted in `firstOf` where it is the first to say it. */
function firstInConflict(clause: Clause, firstOf: Map<string, Clause>): Clause | undefined {
  let found = firstOf.get(`not ${wayOf(clause)}`);
  const way = wayOf(clause);
  if (way !== '') firstOf.set(`not ${way === 'lower' ? 'higher' : 'lower'}`, clause);
  for (const sort of sortsOf(clause)) {
    const first = firstOf.get(sort);
    if (first === undefined) firstOf.set(sort, clause);
    else found ??= first;
  }
  return found;
}

/** Names of the things that a clause says, each of which a tag can say in one way only. */
function sortsOf({ type, date, dateWord, unread }: Clause): readonly string[] {
  if (unread !== null) return nothing;
  if (type === 'target' || type === 'stretch')
    return [
      date === null ? type : [type, date.form, date.edge, date.day, date.part, date.lastPart, date.year].join(' '),
    ];
  if ((ratings as readonly ClauseType[]).includes(type) && date !== null) return dateWord === 'by' ? [type] : nothing;
  return single.has(type) ? [type] : date === null ? (sortsByType.get(type) ?? nothing) : nothing;
}

/** Which way is better, as a clause says; `''` where it says nothing of that. */
function wayOf({ type, value }: Clause): 'lower' | 'higher' | '' {
  if (type === 'lower is better') return 'lower';
  if (type === 'higher is better') return 'higher';
  if (type !== 'target' && type !== 'stretch') return '';
  const qualifier = value?.qualifier ?? '';
  return qualifier === 'at most' || qualifier === 'under'
    ? 'lower'
    : qualifier === 'at least' || qualifier === 'over'
      ? 'higher'
      : '';
}

const nothing: readonly string[] = [];
/** Clauses that a tag has one of, with a date or without. */
const single: ReadonlySet<ClauseType> = new Set(['due', 'called', 'role', 'since', 'until']);
/** Without a date they tell how it is now; what is done may be closed, too. */
const sortsByType: ReadonlyMap<ClauseType, readonly string[]> = new Map<ClauseType, readonly string[]>([
  ...ratings.map((rating): [ClauseType, readonly string[]] => [rating, ['rating']]),
  ['open', ['open or done', 'open or closed']],
  ['done', ['open or done']],
  ['closed', ['open or closed']],
  ['withdrawn', ['open or done', 'open or closed']],
]);
