import assert from 'node:assert/strict';
import {
  type HierarchyCall,
  hierarchyAt,
  incomingCalls,
  outgoingCalls,
} from '../../server/src/features/call-hierarchy.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownPlace } from './shown-places.ts';

function show({ item, relations, places }: HierarchyCall): string {
  return `${item.id || 'unnamed'} ${relations.join('+')}: ${places.map(shownPlace).join('; ')}`;
}

function checkHierarchy(notation: string, incoming: readonly string[], outgoing: readonly string[]): void {
  const { snapshot, minutes, offset } = notedSnapshot(notation);
  const start = hierarchyAt(snapshot, minutes, offset);
  assert.ok(start !== undefined, 'there is an item at the caret');
  assert.deepEqual(incomingCalls(snapshot, start.item).map(show), incoming);
  assert.deepEqual(outgoingCalls(snapshot, start.item).map(show), outgoing);
}

const work = `//= as of 2024-06-01
//- 2024-03-13.minutes
😀 More.{#survey needs #plan, for #aim} Yet more.{action for #plan}
//- 2024-01-10.minutes
An aim.{rec #aim due May 2025} A plan.{action #plan due May 2024, for #aim}
A survey.{action #survey due July 2024, needs #plan #ghost}`;

describe('The hierarchy of what hangs on what', () => {
  it('begins at an id, wherever it stands', () => {
    for (const id of ['{rec #aim', 'for #aim', 'needs #plan']) {
      const { snapshot, minutes, offset } = notedSnapshot(work.replace(id, `${id}|>`));
      const start = hierarchyAt(snapshot, minutes, offset);
      assert.equal(start?.item.id, id.slice(id.indexOf('#') + 1));
    }
  });
  it('shows an item with its title and state', () => {
    const { snapshot, minutes, offset } = notedSnapshot(work.replace('{action #plan', '{action #plan|>'));
    const start = hierarchyAt(snapshot, minutes, offset);
    assert.equal(start?.title, 'A plan');
    assert.equal(start?.detail, '#plan · action · ✗ overdue');
    assert.equal(start && shownPlace(start.target), '2024-01-10.minutes 6:40 action #plan');
  });
  it('goes to what waits on an item and what serves it, and to what it serves', () =>
    checkHierarchy(
      work.replace('{action #plan', '{action #plan|>'),
      [
        'survey needs: 2024-01-10.minutes 7:47 #plan; 2024-03-13.minutes 6:24 #plan',
        'unnamed for: 2024-03-13.minutes 6:62 #plan',
      ],
      ['aim for: 2024-01-10.minutes 6:71 #aim'],
    ));
  it('goes to what an item needs, without what nothing defines', () =>
    checkHierarchy(
      work.replace('{action #survey', '{action #survey|>'),
      [],
      [
        'aim for: 2024-03-13.minutes 6:35 #aim',
        'plan needs: 2024-01-10.minutes 7:47 #plan; 2024-03-13.minutes 6:24 #plan',
      ],
    ));
  it('knows both ways of one thing to another, and circles', () =>
    checkHierarchy(
      'A.{action #a|> needs #b, for #b} B.{action #b needs #a #a}',
      ['b needs: 2024-01-10.minutes 6:51 #a; 2024-01-10.minutes 6:54 #a'],
      ['b needs+for: 2024-01-10.minutes 6:20 #b; 2024-01-10.minutes 6:28 #b'],
    ));
  it('begins nowhere else', () => {
    for (const notation of ['A.{action #a @cl|>erk}', 'A.{#gho|>st}', 'Wor|>ds.', '//- a.minutes as it stands\n|>']) {
      const { snapshot, minutes, offset } = notedSnapshot(notation);
      assert.equal(hierarchyAt(snapshot, minutes, offset), undefined);
    }
  });
});
