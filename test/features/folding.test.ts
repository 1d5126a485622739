import assert from 'node:assert/strict';
import { foldsIn } from '../../server/src/features/folding.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownWords } from './shown-places.ts';

/** Each fold as its sort, its first words and its last. */
function checkFolds(notation: string, expected: readonly string[], limit?: number): void {
  const { minutes, textOf } = notedSnapshot(notation);
  const folds = foldsIn(minutes, limit === undefined ? {} : { limit });
  const shown = folds.map(({ sort, ...span }) => {
    const words = shownWords(textOf(minutes.path), span).split('⏎');
    return `${sort}: ${words[0]} … ${words.at(-1)}`;
  });
  assert.deepEqual(shown, expected);
}

const bare = '//- a.minutes as it stands\n';

describe('Folding', () => {
  it('takes in the header, its lists and its owners', () =>
    checkFolds(
      `---
minutes: 1
body: Panel
present:
  - Ann
  - Bob
owners:
  clerk:
    name: Ann
  chair: Bob
---
Words.`,
      [
        'header: --- … ---',
        'header: present: …   - Bob',
        'header: owners: …   chair: Bob',
        'header: clerk: …     name: Ann',
      ],
    ));

  it('takes in sections up to the next of their rank', () =>
    checkFolds(`${bare}# One\r\n\r\nWords.\r\n\r\n## Two\r\nMore.\r\n\r\n# Three\r\nEnd.\r\n`, [
      'section: # One … More.',
      'section: ## Two … More.',
      'section: # Three … End.',
    ]));

  it('takes in long tables and lists, and not short ones', () =>
    checkFolds(`${bare}| a |\n| - |\n| b |\n| c |\n\n- one\n- two\n  goes on\n- three\n\n- x\n- y\n`, [
      'table: | a | … | c |',
      'list: - one … - three',
    ]));

  it('takes in tags over several lines', () =>
    checkFolds(`${bare}😀 A.{action #a\n  due May,\n  called "x"} B.{action #b}`, ['tag: {action #a …   called "x"}']));

  it('gives as many as are asked for', () => checkFolds(`${bare}# One\na\n# Two\nb\n`, ['section: # One … a'], 1));

  it('finds nothing in an empty document', () => checkFolds(bare, []));
});
