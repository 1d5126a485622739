import type { Minutes } from '../register/model.ts';
import type { Clause, Tag } from '../syntax/ast.ts';
import { nearest } from '../syntax/names.ts';
import { withoutTag } from '../syntax/remove.ts';
import { listed } from '../text/words.ts';
import { at, atTag, type Edit } from './finding.ts';
import { type IgnoreUse, type RuleContext, rule } from './rule.ts';

export default rule({
  id: 'needless-ignore',
  family: 'ignoring',
  severity: 'information',
  scope: 'ignores',
  what: 'An ignore tag keeps nothing quiet.',
  why: 'It will hide the first real fault that comes along at this place.',
  help: 'Take it out.',
  examples: [
    {
      bad: `Officers would report back.{action #report @director}{ignore missing-owner, because all of us will see to it}
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no finding of missing-owner`,
      good: 'Officers would report back.{action #report}{ignore missing-owner, because all of us will see to it}',
    },
    {
      bad: `Officers would report back.{action #report}{ignore missing-owner, changed-unit, because all of us will see to it}
                                                                  ^^^^^^^^^^^^ no finding of changed-unit
Turnover was high.{ignore missing-onwer, because there is nobody to ask}
                          ^^^^^^^^^^^^^ did you mean missing-owner
The report was noted.{ignore}
                     ^^^^^^^^ names no rule`,
      good: 'Officers would report back.{action #report}{ignore missing-owner, because all of us will see to it}',
    },
  ],
  check({ ignores, register, ruleIds, report }) {
    for (const use of ignores) {
      const { minutes, tag } = use;
      const named = tag.clauses.filter(({ type }) => type === 'rule');
      if (named.length === 0) {
        // Words that are no rule's name may have been meant for one: unknown-clause has them.
        if (!tag.closed || tag.clauses.some(({ type }) => type === 'unknown')) continue;
        const message = 'This ignore tag names no rule, so it keeps nothing quiet.';
        const help = 'Name the rule it is for, such as `missing-owner`, or take the tag out.';
        report(atTag({ minutes, tag }), { message, help, data: { whole: 'yes' } });
      }
      for (const { words, start, end } of named) {
        if (words === 'untracked' || ruleIds.includes(words)) continue;
        const meant = nearest(words, ruleIds);
        if (meant === undefined) {
          const message = `No rule is called ${words}, so its name keeps nothing quiet.`;
          // It may be that of a rule which another release has: nothing is taken out.
          const help = 'Write the name as the finding gives it; `matters explain` lists the rules.';
          report(at(minutes, { start, end }), { message, help, data: { unknown: 'yes' } });
          continue;
        }
        const message = `No rule is called ${words}; did you mean ${meant}?`;
        report(at(minutes, { start, end }), { message, help: `Write \`${meant}\`.`, data: { meant } });
      }
      // The rules about items have not looked at a meeting that is still to come.
      if ((minutes.meeting.day ?? register.asOf) <= register.asOf) reportNeedless(use, named.length, report);
    }
  },
  fixesUnasked: true,
  fix({ minutes, start, end, data: { meant, whole, unknown } }) {
    if (unknown !== undefined) return undefined;
    if (meant !== undefined)
      return { title: `Write ${meant}`, certain: false, edits: [{ minutes, start, end, text: meant }] };
    const tag = minutes.read.tags.find((candidate) => candidate.start <= start && end <= candidate.end);
    if (tag === undefined) return undefined;
    // On another day, or beside other documents, there may be something of the item to keep quiet.
    const named = tag.clauses.filter(({ type }) => type === 'rule');
    const certain = !named.some(({ words }) => mayFindOf(words, minutes, tag));
    const edits =
      whole === undefined
        ? [withoutName(minutes, tag, start, end)]
        : withoutTag(minutes.source.text(), minutes.read, tag).map((edit) => ({ minutes, ...edit }));
    return edits.length === 0
      ? undefined
      : { title: whole === undefined ? 'Take the name out' : 'Take the tag out', certain, edits };
  },
});

/** Rules that find something on one day and nothing on another, for as long as an item goes on. */
const ofTheDay: ReadonlySet<string> = new Set(['overdue', 'due-soon', 'stale-value', 'target-missed', 'not-mentioned']);

/** Whether a tag stands behind the same words of whose item a rule may find something: of a decision nothing is ever due. */
function mayFindOf(id: string, minutes: Minutes, tag: Tag): boolean {
  const { start } = minutes.words.coverOf(tag);
  return minutes.read.tags.some(
    (other) =>
      other.kind !== 'ignore' &&
      other.kind !== 'owner' &&
      !(other.kind === 'decision' && ofTheDay.has(id)) &&
      minutes.words.coverOf(other).start === start,
  );
}

function reportNeedless(use: IgnoreUse, named: number, report: RuleContext['report']): void {
  const { minutes, tag } = use;
  const needless = use.needless.filter(({ rule: id }) => !(ofTheDay.has(id) && mayFindOf(id, minutes, tag)));
  const nothing = (names: readonly string[]) =>
    `There is no finding of ${listed(names, 'or')} here for this tag to keep quiet.`;
  if (needless.length > 0 && needless.length === named) {
    const message = nothing(needless.map(({ rule: id }) => id));
    report(atTag({ minutes, tag }), { message, data: { whole: 'yes' } });
    return;
  }
  for (const { rule: id, start, end } of needless) {
    report(at(minutes, { start, end }), { message: nothing([id]), help: 'Take its name out of the tag.' });
  }
}

/** Takes one name out, and what parts it from the name before it or else from the next clause. */
function withoutName(minutes: Minutes, { clauses }: Tag, start: number, end: number): Edit {
  const index = clauses.findIndex((clause) => clause.start === start);
  const before = clauses[index - 1];
  const from = before?.type === 'rule' ? before.end : start;
  const to = before?.type === 'rule' ? end : ((clauses[index + 1] as Clause | undefined)?.start ?? end);
  return { minutes, start: from, end: to, text: '' };
}
