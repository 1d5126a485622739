import { kindSpokenOf } from '../register/queries.ts';
import type { ClauseType, Kind } from '../syntax/ast.ts';
import { clauseWordByType, clauseWords } from '../syntax/clause-words.ts';
import { withoutBlanks } from '../text/span.ts';
import { listed } from '../text/words.ts';
import { at, atHead } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'misplaced-clause',
  family: 'markup',
  severity: 'error',
  scope: 'tag',
  what: 'A clause stands on a kind of item of which it says nothing.',
  why: 'It is not counted: a deadline on a decision is chased by nobody, and the reader believes that it is.',
  help: 'Move it to the item it is about, or give that item a tag of its own.',
  examples: [
    {
      bad: `The plan was agreed.{decision #plan agreed, due March 2024}
                                            ^^^^^^^^^^^^^^ says nothing of a decision`,
      good: `The plan was agreed.{decision #plan agreed}
The Director would publish it.{action @director due March 2024, for #plan}`,
    },
    {
      bad: `//- 2024-01-10.minutes
Officers would report back.{action #report @director due March 2024}
//- 2024-02-10.minutes
It was not ready.{#report target 20%}
                          ^^^^^^^^^^ says nothing of an action`,
      good: `//- 2024-01-10.minutes
Officers would report back.{action #report @director due March 2024}
//- 2024-02-10.minutes
It was not ready.{#report slipped to April 2024}`,
    },
  ],
  check(tag, minutes, { register, report }) {
    if (tag.clauses.length === 0) return;
    const kind = kindSpokenOf(tag, register);
    if (kind === '') return;
    const mayStand = clausesOn.get(kind);
    for (const clause of tag.clauses) {
      if (mayStand?.has(clause.type) || clause.unread !== null) continue;
      const word = clauseWordByType.get(clause.type);
      if (word === undefined) continue;
      const defined = tag.kind === '' ? register.items.get(tag.id?.name ?? '')?.definitions[0] : undefined;
      report(at(minutes, withoutBlanks(minutes.source.text(), clause)), {
        message: `\`${clause.type}\` (${word.meaning}) says nothing of ${withArticle(kind)}; it goes with ${listed(word.on.map(pluralOf))}.`,
        item: tag.id?.name ?? '',
        related:
          defined === undefined ? [] : [{ ...atHead(defined), message: `Here it is said to be ${withArticle(kind)}.` }],
      });
    }
  },
});

/** Which clauses may stand on each kind: the table of clauses turned round, so that each clause costs one look. */
const clausesOn: ReadonlyMap<Kind, ReadonlySet<ClauseType>> = new Map(
  [...new Set(clauseWords.flatMap(({ on }) => on))].map((kind) => [
    kind,
    new Set(clauseWords.filter(({ on }) => on.includes(kind)).map(({ type }) => type)),
  ]),
);

function withArticle(kind: Kind): string {
  return kind === 'ignore' ? 'an ignore tag' : `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}

function pluralOf(kind: Kind): string {
  return kind === 'ignore' ? 'ignore tags' : `${kind}s`;
}
