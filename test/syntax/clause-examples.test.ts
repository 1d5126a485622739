import assert from 'node:assert/strict';
import type { ClauseType, Kind } from '../../server/src/syntax/ast.ts';
import { clauseExamples, kindExamples, kindMeanings } from '../../server/src/syntax/clause-examples.ts';
import { clauseWords, kindWords } from '../../server/src/syntax/clause-words.ts';
import { parse } from '../../server/src/syntax/parse.ts';

/** The one tag of an example, which reads without a fault. */
function tagIn(example: string) {
  const { tags, problems } = parse(example);
  assert.equal(tags.length, 1, example);
  assert.deepEqual(problems, [], example);
  const [tag] = tags;
  for (const { type, unread } of tag?.clauses ?? []) {
    assert.ok(type !== 'unknown' && unread === null, `${example}: ${type} reads`);
  }
  return tag;
}

describe('The examples of clauses', () => {
  it('are there for every clause, and have it', () => {
    assert.deepEqual(Object.keys(clauseExamples).sort(), clauseWords.map(({ type }) => type).sort());
    for (const [type, example] of Object.entries(clauseExamples)) {
      const types: readonly ClauseType[] = tagIn(example)?.clauses.map((clause) => clause.type) ?? [];
      assert.ok(types.includes(type as ClauseType), `${example} has ${type}`);
    }
  });

  it('have it on a kind that takes it', () => {
    for (const { type, on } of clauseWords) {
      const kind = tagIn(clauseExamples[type as keyof typeof clauseExamples])?.kind as Kind | '';
      assert.ok(kind === '' || on.includes(kind), `${type} on ${kind}`);
    }
  });

  it('are there for every kind', () => {
    const kinds = [...new Set(kindWords.values())].sort();
    assert.deepEqual(Object.keys(kindExamples).sort(), kinds);
    assert.deepEqual(Object.keys(kindMeanings).sort(), kinds);
    for (const [kind, example] of Object.entries(kindExamples)) assert.equal(tagIn(example)?.kind, kind);
  });
});
