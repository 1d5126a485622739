import assert from 'node:assert/strict';
import { type CodeLensOptions, codeLensesIn } from '../../server/src/features/code-lens.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { snapshotOf } from '../support/whole-snapshot.ts';
import { ports } from '../support/workspace.ts';

/** The lenses of the document with the caret (the first where there is none), a line for each tag they stand above. */
function checkLenses(notation: string, expected: readonly string[], options: CodeLensOptions = {}): void {
  const { snapshot, minutes, textOf } = notedSnapshot(notation, { rules: [] });
  const lines = new Map<number, string[]>();
  for (const { start, end, title } of codeLensesIn(snapshot, minutes, options)) {
    const known = lines.get(start);
    if (known === undefined) lines.set(start, [`${textOf(minutes.path).slice(start, end)}: ${title}`]);
    else known.push(title);
  }
  assert.deepEqual(
    [...lines.values()].map((line) => line.join(' | ')),
    expected,
  );
}

describe('Code lenses', () => {
  it('count what was said of an item since, and tell how it stands and what comes next', () => {
    checkLenses(
      `//= as of 2024-01-20
//- 2024-01-10.minutes
The plan.{action #plan due end of March 2024}
//- 2024-01-15.minutes
It was read.{#plan} It was late.{#plan amber}`,
      ['{action #plan: 2 updates | ○ open | next: 31 March 2024'],
    );
  });

  it('follow a date that was put back', () => {
    checkLenses(
      `//= as of 2024-05-20
//- 2024-01-10.minutes
The plan.{action #plan due end of March 2024}
//- 2024-04-15.minutes
It was late.{#plan slipped to June 2024 because a vacancy}`,
      ['{action #plan: 1 update | ○ open | next: 30 June 2024'],
    );
  });

  it('tell how late an item is, and no next date', () => {
    checkLenses('//= as of 2024-02-12\nThe plan.{action #plan due 31 January 2024}', [
      '{action #plan: no updates yet | ✗ overdue by 12 days',
    ]);
  });

  it('tell when an item ended', () => {
    checkLenses('One.{action #one done 8 January 2024} Two.{rec #two withdrawn}', [
      '{action #one: no updates yet | ✓ done 8 January 2024',
      '{rec #two: no updates yet | – withdrawn 10 January 2024',
    ]);
  });

  it('tell what an item was rated that is as good as was expected, and no day', () => {
    checkLenses('//= as of 2024-06-01\nPlan.{rec #plan from the audit, blue, green by May 2024}', [
      '{rec #plan: no updates yet | ○ open',
    ]);
  });

  it('tell that a value is of another sort than the target', () => {
    checkLenses('Repairs were [4]{metric #repairs target 5% by March 2025}.', [
      '{metric #repairs: no updates yet | ? not comparable: 4 (10 January 2024)',
    ]);
  });

  it('name the next meeting while nobody knows its day', () => {
    checkLenses('The plan.{action #plan due next meeting}', [
      '{action #plan: no updates yet | ○ open | next: the next meeting',
    ]);
  });

  it('have no next date for a vague one, nor for what was replaced', () => {
    checkLenses(
      'One.{action #one due shortly}\n\nTwo.{action #two due March 2024}\n\nThree.{action #three replaces #two}',
      [
        '{action #one: no updates yet | ? no date',
        '{action #two: no updates yet | → replaced',
        '{action #three: no updates yet | ? no date',
      ],
    );
  });

  it('tell of a metric its value against its target, and when that is to be met', () => {
    checkLenses('Turnover was [34.6%]{metric #turnover target 20% by March 2025, lower is better}.', [
      '{metric #turnover: no updates yet | ◐ short: 34.6% (10 January 2024), 14.6 points above the target of 20% | next: 31 March 2025',
    ]);
  });

  it('tell of a decision only how often it was spoken of', () => {
    checkLenses('It was agreed.{decision #budget agreed} It was noted.{#budget}', ['{decision #budget: 1 update']);
    checkLenses('It was agreed.{decision agreed}', []);
  });

  it('count no updates of an item without an id', () => {
    checkLenses('The plan.{action @ann due March 2024}', ['{action: ○ open | next: 31 March 2024']);
  });

  it('stand above the first definition alone', () => {
    checkLenses('One.{action #one} Again.{action #one} More.{#one} Ann.{owner #ann} {ignore missing-id}', [
      '{action #one: 2 updates | ? no date',
    ]);
  });

  it('are those asked for', () => {
    checkLenses('The plan.{action #plan due March 2024}', ['{action #plan: next: 31 March 2024'], { sorts: ['next'] });
    checkLenses('The plan.{action #plan due March 2024}', [], { sorts: [] });
  });

  it('stand in tables and lists, with characters of two code units before them', () => {
    checkLenses('| 😀 fence |{action #fence}\r\n\r\n- 🚧 gate{action #gate}\r\n', [
      '{action #fence: no updates yet | ? no date',
      '{action #gate: no updates yet | ? no date',
    ]);
  });

  it('stand above a tag that is still being typed', () => {
    checkLenses('The plan.{action #pl', ['{action #pl: no updates yet | ? no date']);
  });

  it('are none where nothing counts: after the day judged on, in an empty document', () => {
    checkLenses('//= as of 2024-01-31\n//- 2024-02-10.minutes\nThe plan.{action #plan}', []);
    checkLenses('//- a.minutes as it stands\n', []);
  });

  it('tell of an item without an id what the workspace says now, though its document stays', () => {
    const { snapshot, minutes } = notedSnapshot(
      '//- 2024-01-10.minutes\nThe plan.{action due next meeting}|>\n//- 2024-02-14.minutes\nNothing.',
    );
    const next = (documents: readonly Minutes[]) =>
      codeLensesIn(snapshotOf(documents, snapshot.settings, snapshot.register.asOf, ports), minutes, {
        sorts: ['next'],
      }).map(({ title }) => title);
    assert.deepEqual(next([minutes]), ['next: the next meeting']);
    assert.deepEqual(next([...snapshot.documents.values()]), ['next: 14 February 2024']);
  });

  it('name the item whose history they open', () => {
    const { snapshot, minutes } = notedSnapshot('The plan.{action #plan}');
    const [lens] = codeLensesIn(snapshot, minutes);
    assert.equal(lens?.item, 'plan');
    assert.equal(lens?.tooltip, 'Show the history of #plan');
  });
});
