import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/check/fixes.ts';
import { resolveCodeAction } from '../../server/src/features/code-actions.ts';
import type { CodeAction } from '../../server/src/features/code-actions-model.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { checkDone, checkNone, checkTitles, listed, panelWithClerk, plain } from './code-actions-shown.ts';

describe('Quick fixes', () => {
  it('mend each finding where the caret is', () => {
    checkDone(
      'The Director would publish it.{action #plan @director due 31 J|>ly 2024}',
      'Write 31 July 2024',
      'The Director would publish it.{action #plan @director due 31 July 2024}',
    );
  });
  it('are none where the caret is not', () => {
    checkTitles('The Dir|>ector spoke.\n\nThe clerk would.{action #plan @director due 31 Jly 2024}', [], ['quickfix']);
  });
  it('are preferred where they are certain', () => {
    checkTitles(
      'Done.{action #report @clerk due May 2024}{ignore|>, because all will}',
      ['quickfix! Take the tag out'],
      ['quickfix'],
    );
  });
  it('say where they change the public copy', () => {
    const [action] = listed(notedSnapshot('Said.{act|>on #x @clerk due May 2024}'));
    assert.equal(action?.title, 'Write action');
    assert.equal(action?.changesPublicCopy, true);
  });
  it('close a tag that is being typed', () => {
    checkDone('Said.{acti|>on #x @clerk due May 2024', 'Close the tag', 'Said.{action #x @clerk due May 2024}');
    checkTitles(`${plain}Said.{acti|>on #`, ['quickfix Close the tag', 'quickfix Call it #action-1'], ['quickfix']);
  });
  it('carry what they mend', () => {
    const [action] = listed(notedSnapshot('Said.{act|>on #x @clerk due May 2024}'));
    assert.deepEqual(
      action?.findings.map(({ rule }) => rule),
      ['unknown-kind'],
    );
  });
});

describe('Fixing all', () => {
  const two = 'One.{acton #a @clerk due May 2024} Two.{acti|>n #b @clerk due May 2024} Three.{metrc #c}';
  it('of one rule says how many', () => {
    checkDone(
      two,
      'Fix all 3 unknown-kind in this document',
      two.replace('acton', 'action').replace('acti|>n', 'action').replace('metrc', 'metric'),
    );
  });
  it('of one rule is offered only for several', () => checkNone('One.{act|>on #a @clerk due May 2024}', /^Fix all/u));
  it('does all that is certain, wherever the caret is', () => {
    const notation = `|>One.{action #a @clerk due May 2024}{ignore, because so}
Two.{action #b @clerk due May 2024}{ignore, because so}`;
    checkDone(
      notation,
      'Fix everything in this document that is certain',
      'One.{action #a @clerk due May 2024}\nTwo.{action #b @clerk due May 2024}',
    );
    checkTitles(notation, ['source.fixAll Fix everything in this document that is certain'], ['source']);
  });
});

describe('Ignoring a finding', () => {
  it('puts a tag with a reason to be given behind those that stand there', () => {
    checkDone(
      'Officers would report back.{acti|>on #report due May 2024}{#other}\n',
      'Ignore missing-owner here',
      'Officers would report back.{action #report due May 2024}{#other}{ignore missing-owner, because <|say why|>}\n',
    );
  });
  it('keeps it quiet', () => {
    const noted = notedSnapshot('- Officers would report [back]{acti|>on #report due May 2024}.\r\n');
    const action = listed(noted).find(({ title }) => title === 'Ignore missing-owner here') as CodeAction;
    const change = resolveCodeAction(noted.snapshot, noted.minutes, action.key);
    const text = applyEdits(noted.minutes.source.text(), change?.edits ?? []);
    const again = notedSnapshot(`//- 2024-01-10.minutes as it stands\n${text}`);
    assert.ok(!again.snapshot.findingsIn('2024-01-10.minutes').some(({ rule }) => rule === 'missing-owner'));
  });
  it('is no way out of what does not read', () => {
    checkNone('Said.{acti|>on #x @clerk due 31 Jly}', /^Ignore broken-tag/u);
    checkNone('Said.{action #x @clerk, nons|>ense}', /^Ignore/u);
    checkNone('//- a.minutes as it stands\n---\nminutes: 1\nbod|>y:\n---\nSaid.', /^Ignore/u);
  });
});

describe('Tagging what is untracked', () => {
  it('writes the whole tag, the caret where the owner is missing', () =>
    checkDone(
      'Officers would read the ledg|>ers by May 2024.',
      'Tag it: {action #read-ledgers due May 2024}',
      'Officers would read the ledgers by May 2024.{action #read-ledgers|> due May 2024}',
    ));
  it('puts the caret where the date is missing', () =>
    checkDone(
      `${panelWithClerk}The Clerk would read the ledg|>ers.`,
      'Tag it: {action #read-ledgers @clerk}',
      'The Clerk would read the ledgers.{action #read-ledgers @clerk|>}',
    ));
  it('puts no caret where nothing is missing', () =>
    checkDone(
      `${panelWithClerk}The Clerk would read the ledg|>ers by May 2024.`,
      'Tag it: {action #read-ledgers @clerk due May 2024}',
      'The Clerk would read the ledgers by May 2024.{action #read-ledgers @clerk due May 2024}',
    ));
  it('offers first what looks like the same matter, by its words', () => {
    const known = `${panelWithClerk}The Clerk would repair the harbour wall by May.{action #harbour-wall @clerk due May 2024}\n`;
    const titles = listed(notedSnapshot(`${known}The Clerk would now repair the harbour wa|>ll by June 2024.`), [
      'quickfix',
    ]).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), [
      'This is an update of #harbour-wall (open): “The Clerk would repair the harbour wall by May”',
      'Tag it: {action #harbour-wall-2 @clerk due June 2024}',
    ]);
  });
  it('takes a figure of the same measure and name for the same, and one of another for another', () => {
    const known = 'Staff turnover in the borough stood at [34.6%]{metric #turnover target 20% by May 2025}.\n';
    const first = (words: string) => listed(notedSnapshot(`${known}${words}`), ['quickfix'])[0]?.title ?? '';
    assert.match(first('Turnover was now 30|>%.'), /^This is an update of #turnover /u);
    assert.match(first('Turnover was £3|>4,000.'), /^Tag it: /u);
  });
});

describe('Code actions', () => {
  it('are listed by kind', () => {
    const notation = 'Officers would have re|>ported.\n{acton #x}';
    checkTitles(notation, [], ['quickfix']);
    checkTitles(notation, [], ['refactor.extract']);
    assert.ok(listed(notedSnapshot(notation), ['refactor']).length > 2);
    assert.ok(listed(notedSnapshot(notation), ['']).length > 2);
  });
  it('have keys of plain data', () => {
    for (const { key } of listed(notedSnapshot('Officers would re|>port.')))
      assert.deepEqual(JSON.parse(JSON.stringify(key)), key);
  });
  it('do nothing with a key of another document', () => {
    const { snapshot, minutes } = notedSnapshot('Said.');
    for (const source of [
      'tag-words',
      'refer',
      'fix',
      'fix-rule',
      'ignore',
      'give-id',
      'state-owner',
      'span-form',
      'none',
    ])
      for (const end of [0, minutes.read.length, 9999])
        assert.equal(resolveCodeAction(snapshot, minutes, { source, start: 0, end, of: 'x' }), undefined);
  });
});
