import assert from 'node:assert/strict';
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { type OutlineQuery, outlineAt } from '../../server/src/features/outline.ts';
import type { OutlineNode } from '../../server/src/features/outline-nodes.ts';
import { shapeOf, statesByUrgency } from '../../server/src/features/state-shape.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { allNodes, groupings } from './outline-nodes.ts';

/** The outline with all its nodes, each level further in: `SHAPE LABEL (COUNT) | DESCRIPTION`, `!` before what is overdue. */
function drawn(snapshot: Snapshot, query: OutlineQuery, depth = 2, parent = '', indent = ''): string[] {
  const { nodes } = outlineAt(snapshot, { ...query, ...(parent === '' ? {} : { parent }) });
  return nodes.flatMap((node) => [
    `${indent}${[
      node.overdue ? '!' : '',
      node.shape,
      node.sort === 'event' ? node.label : `${node.label} (${node.count})`,
      node.description === '' ? '' : `| ${node.description}`,
    ]
      .filter((part) => part !== '')
      .join(' ')}`,
    ...(depth > 1 && node.count > 0 ? drawn(snapshot, query, depth - 1, node.key, `${indent}  `) : []),
  ]);
}

function checkOutline(notation: string, query: OutlineQuery, expected: string, depth = 2): void {
  assert.equal(drawn(notedSnapshot(notation).snapshot, query, depth).join('\n'), expected.replace(/^\n/u, ''));
}

const twoBodies = `//= as of 2024-03-31
//- board/2024-01-25.minutes as it stands
---
minutes: 1
body: Improvement Board
date: 25 January 2024
owners:
  director: { name: Ada Marsh, role: Director, aliases: [dcs] }
  clerk: { name: Tom Hale }
---
The academy report would come back.{action #academy @director @clerk due 29 February 2024}
Turnover stood at [34.6%]{metric #turnover @dcs, target 20% by March 2025, lower is better}.
A review was commissioned 🦉.{recommendation #review @clerk, due June 2024, needs #academy}
The minutes were agreed.{decision agreed}
//- panel/2024-03-14.minutes as it stands
---
minutes: 1
body: Scrutiny Panel
date: 14 March 2024
---
| Hubs would be mapped | soon |{action #hubs due in due course}
The academy was late.{#academy slipped to 15 March 2024 because of snow}
The old plan was dropped.{action #old-plan @gone withdrawn}
`;

describe('The outline', () => {
  it('groups by kind', () => {
    checkOutline(
      twoBodies,
      { groupBy: 'kind' },
      `
Recommendations (1)
  ⊘ A review was commissioned 🦉 (1) | blocked, due 30 June 2024 · Tom Hale · #review
! Actions (3) | 1 overdue
  ! ✗ The academy report would come back (2) | overdue by 16 days · Ada Marsh (Director) and Tom Hale · #academy
  ? Hubs would be mapped (1) | no date · #hubs
  – The old plan was dropped (1) | withdrawn 14 March 2024 · @gone · #old-plan
Metrics (1)
  ◐ Turnover stood at 34.6% (1) | short: 34.6% (25 January 2024), 14.6 points above the target of 20% · Ada Marsh (Director) · #turnover
Decisions (1)
  • The minutes were agreed (1) | recorded`,
    );
  });

  it('groups by state, what went wrong first', () => {
    checkOutline(
      twoBodies,
      { groupBy: 'state' },
      `
! ✗ Overdue (1)
⊘ Blocked (1)
? No date (1)
◐ Short (1)
– Withdrawn (1)
• Recorded (1)`,
      1,
    );
  });

  it('groups by owner: one group for all handles of one owner, an item under each of its owners, nobody last', () => {
    checkOutline(
      twoBodies,
      { groupBy: 'owner' },
      `
! Tom Hale (2) | 1 overdue
  ! ✗ The academy report would come back (2) | overdue by 16 days · Ada Marsh (Director) and Tom Hale · #academy
  ⊘ A review was commissioned 🦉 (1) | blocked, due 30 June 2024 · Tom Hale · #review
! Ada Marsh (2) | Director · 1 overdue
  ! ✗ The academy report would come back (2) | overdue by 16 days · Ada Marsh (Director) and Tom Hale · #academy
  ◐ Turnover stood at 34.6% (1) | short: 34.6% (25 January 2024), 14.6 points above the target of 20% · Ada Marsh (Director) · #turnover
@gone (1)
  – The old plan was dropped (1) | withdrawn 14 March 2024 · @gone · #old-plan
No owner named (2)
  ? Hubs would be mapped (1) | no date · #hubs
  • The minutes were agreed (1) | recorded`,
    );
  });

  it('groups by meeting, the latest first, and opens an item into what each meeting said of it', () => {
    checkOutline(
      twoBodies,
      { groupBy: 'meeting', states: ['overdue'] },
      `
! 14 March 2024 (1) | Scrutiny Panel · 1 overdue
  ! ✗ The academy report would come back (2) | overdue by 16 days · Ada Marsh (Director) and Tom Hale · #academy
    14 March 2024, Scrutiny Panel | slipped from 29 February 2024 to 15 March 2024: snow
    25 January 2024, Improvement Board | defined; owned by Ada Marsh (Director) and Tom Hale; due 29 February 2024
! 25 January 2024 (1) | Improvement Board · 1 overdue
  ! ✗ The academy report would come back (2) | overdue by 16 days · Ada Marsh (Director) and Tom Hale · #academy
    14 March 2024, Scrutiny Panel | slipped from 29 February 2024 to 15 March 2024: snow
    25 January 2024, Improvement Board | defined; owned by Ada Marsh (Director) and Tom Hale; due 29 February 2024`,
      3,
    );
  });

  it('groups by body: an item is of every body that spoke of it', () => {
    checkOutline(
      twoBodies,
      { groupBy: 'body', kinds: ['action'] },
      `
! Improvement Board (1) | 1 overdue
  ! ✗ The academy report would come back (2) | overdue by 16 days · Ada Marsh (Director) and Tom Hale · #academy
! Scrutiny Panel (3) | 1 overdue
  ! ✗ The academy report would come back (2) | overdue by 16 days · Ada Marsh (Director) and Tom Hale · #academy
  ? Hubs would be mapped (1) | no date · #hubs
  – The old plan was dropped (1) | withdrawn 14 March 2024 · @gone · #old-plan`,
    );
  });

  it('has undated minutes and those of no body under their own names', () => {
    checkOutline(
      '//- loose.minutes as it stands\nThe gate would be mended.{action #gate}',
      { groupBy: 'meeting' },
      'Undated: loose.minutes (1)',
      1,
    );
    checkOutline(
      '//- loose.minutes as it stands\nThe gate would be mended.{action #gate}',
      { groupBy: 'body' },
      'No body named (1)',
      1,
    );
  });

  it('is empty for a workspace with nothing in it', () => {
    for (const groupBy of groupings) {
      checkOutline('//- empty.minutes as it stands\n', { groupBy }, '');
      checkOutline('A tag speaks of what nobody defined.{#ghost done}', { groupBy }, '');
    }
  });

  it('has what is only being typed', () => {
    checkOutline(
      'The gate would be mended.{action #',
      { groupBy: 'kind' },
      'Actions (1)\n  ? The gate would be mended (1) | no date',
    );
  });

  it('has the documents that count on the day, and no later ones', () => {
    checkOutline(
      '//= as of 2024-01-31\n//- 2024-01-10.minutes\nOne.{action #one}\n//- 2024-02-10.minutes\nTwo.{action #two}{#one done}',
      { groupBy: 'kind' },
      'Actions (1)\n  ? One (1) | no date · #one',
    );
  });

  it('is read out in full, state and counts in words', () => {
    const { snapshot } = notedSnapshot(twoBodies);
    const labels = (query: OutlineQuery) => outlineAt(snapshot, query).nodes.map((node) => node.accessibleLabel);
    assert.deepEqual(labels({ groupBy: 'owner', text: 'academy' }), [
      'Tom Hale, 1 item, 1 overdue',
      'Ada Marsh, Director, 1 item, 1 overdue',
    ]);
    assert.deepEqual(labels({ groupBy: 'state', parent: 'state%3Aoverdue' }), [
      'Action: The academy report would come back, overdue by 16 days, owned by Ada Marsh (Director) and Tom Hale, 2 mentions',
    ]);
    assert.deepEqual(labels({ groupBy: 'state', parent: 'state%3Aoverdue/%23academy', limit: 1 }), [
      '14 March 2024, Scrutiny Panel: slipped from 29 February 2024 to 15 March 2024: snow',
    ]);
  });

  it('has a shape for every state', () => {
    for (const state of statesByUrgency) assert.match(shapeOf(state), /^[^\w\s]$/u, state);
    assert.equal(new Set(statesByUrgency).size, statesByUrgency.length);
  });
});

describe('The filter of the outline', () => {
  const { snapshot } = notedSnapshot(twoBodies);
  const idsFor = (query: Partial<OutlineQuery>) =>
    itemsOf(snapshot, { groupBy: 'kind', ...query }).map(({ item, label }) => item || label);

  const cases: readonly (readonly [string, Partial<OutlineQuery>, readonly string[]])[] = [
    ['a word of the title', { text: 'REPORT' }, ['academy']],
    ['words in any order', { text: 'back academy' }, ['academy']],
    ['an id with its sign', { text: '#hubs' }, ['hubs']],
    ['part of an id', { text: 'old-pl' }, ['old-plan']],
    ['an owner’s name', { text: 'marsh' }, ['academy', 'turnover']],
    ['an owner’s post', { text: 'director' }, ['academy', 'turnover']],
    ['a handle with its sign', { text: '@gone' }, ['old-plan']],
    ['a word of the title and an owner', { text: 'hale review' }, ['review']],
    ['an emoji', { text: '🦉' }, ['review']],
    [
      'nothing but blanks',
      { text: '  ' },
      ['review', 'academy', 'hubs', 'old-plan', 'turnover', 'The minutes were agreed'],
    ],
    ['words that no item has together', { text: 'hubs academy' }, []],
    ['states', { states: ['no date', 'withdrawn'] }, ['hubs', 'old-plan']],
    ['kinds', { kinds: ['metric', 'decision'] }, ['turnover', 'The minutes were agreed']],
    ['a body by its key', { body: 'scrutiny panel' }, ['academy', 'hubs', 'old-plan']],
    ['a body by its handle', { body: 'scrutiny-panel' }, ['academy', 'hubs', 'old-plan']],
    ['a body nobody knows', { body: 'moot' }, []],
    ['all at once', { text: 'hubs', states: ['no date'], kinds: ['action'], body: 'Scrutiny Panel' }, ['hubs']],
  ];
  for (const [what, query, expected] of cases) {
    it(`goes by ${what}`, () => assert.deepEqual(idsFor(query), expected));
  }

  it('counts what it lets through', () => {
    const { items, overdue, total } = outlineAt(snapshot, { groupBy: 'kind', text: 'academy' });
    assert.deepEqual({ items, overdue, total }, { items: 1, overdue: 1, total: 1 });
  });
});

describe('The keys of the outline', () => {
  const { snapshot } = notedSnapshot(twoBodies);

  it('name nothing that is not there', () => {
    for (const parent of [
      'state%3Aopen',
      'kind%3Aaction',
      '%',
      '%E0%A4%A',
      'state%3A',
      'state%3Aoverdue/%23ghost',
      'x/y/z/0',
      '/',
    ])
      assert.deepEqual(outlineAt(snapshot, { groupBy: 'state', parent }).nodes, [], parent);
  });

  it('have another one for each node, unnamed items included', () => {
    const notation = 'One.{action} Two.{action}\n\nThree.{action @a @b}';
    for (const groupBy of groupings) {
      const nodes = allNodes(notedSnapshot(notation).snapshot, { groupBy });
      assert.equal(new Set(nodes.map(({ key }) => key)).size, nodes.length);
    }
  });

  it('stay the same when words around an unnamed item change', () => {
    const keys = (words: string) => allNodes(notedSnapshot(words).snapshot, { groupBy: 'kind' }).map(({ key }) => key);
    assert.deepEqual(keys('More words. One.{action} Two.{action}'), keys('One.{action} Two.{action}'));
  });
});

describe('The places of the outline', () => {
  it('are the tags, in text with line ends of two characters and emoji too', () => {
    const { snapshot, textOf } = notedSnapshot(
      '🦉 One.{action #one}\r\n\r\n| Two 🦉 |{action #two}\r\n- Again.{#one done}\r\n',
    );
    const words = allNodes(snapshot, { groupBy: 'kind' }).flatMap(({ location, sort }) =>
      location === null ? [] : [`${sort} ${textOf(location.minutes.path).slice(location.start, location.end)}`],
    );
    assert.deepEqual(words, [
      'item {action #two}',
      'event {action #two}',
      'item {action #one}',
      'event {#one done}',
      'event {action #one}',
    ]);
  });

  it('are the statement of an owner, and the start of a meeting’s minutes', () => {
    const { snapshot, textOf } = notedSnapshot(twoBodies);
    const [owner] = outlineAt(snapshot, { groupBy: 'owner' }).nodes;
    assert.equal(textOf('board/2024-01-25.minutes').slice(owner?.location?.start, owner?.location?.end), 'clerk');
    const [meeting] = outlineAt(snapshot, { groupBy: 'meeting' }).nodes;
    assert.deepEqual([meeting?.location?.minutes.path, meeting?.location?.start], ['panel/2024-03-14.minutes', 0]);
  });
});

function itemsOf(snapshot: Snapshot, query: OutlineQuery): OutlineNode[] {
  return allNodes(snapshot, query).filter(({ sort }) => sort === 'item');
}
