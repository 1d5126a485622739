import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { Branches, pageSize, placeIn } from '../../client/src/outline/branches.ts';
import { filterOf, groupings, isFiltered, readChoice, states, usualChoice } from '../../client/src/outline/choice.ts';
import { outlineRequestSchema } from '../../server/src/config/outline-schema.ts';
import { statesByUrgency } from '../../server/src/features/state-shape.ts';

/** A server that has so many children of each branch, and writes down what it was asked. */
function serverOf(count: number) {
  const asked: (readonly [offset: number, limit: number])[] = [];
  const all = Array.from({ length: count }, (_, index) => index);
  const ask = async (offset: number, limit: number) => {
    asked.push([offset, limit]);
    return { total: count, nodes: all.slice(offset, offset + limit) };
  };
  return { ask, asked };
}

describe('A branch of the outline', () => {
  it('shows a page at first, and says how many are left', async () => {
    const { ask, asked } = serverOf(250);
    const { nodes, left } = await new Branches().read('a', ask);
    assert.deepEqual([nodes.length, left, asked], [pageSize, 150, [[0, 100]]]);
  });

  it('shows a page more each time, until there is no more', async () => {
    const branches = new Branches();
    const { ask } = serverOf(250);
    branches.showMore('a');
    assert.deepEqual((await branches.read('a', ask)).left, 50);
    branches.showMore('a');
    assert.deepEqual(await branches.read('a', ask), { nodes: Array.from({ length: 250 }, (_, at) => at), left: 0 });
    assert.equal((await branches.read('b', ask)).left, 150, 'another branch shows what it did');
  });

  it('asks for no more at once than the server gives', async () => {
    const branches = new Branches();
    branches.showUpTo('a', 2345);
    const { ask, asked } = serverOf(5000);
    assert.equal((await branches.read('a', ask)).nodes.length, 2400);
    assert.deepEqual(asked, [
      [0, 1000],
      [1000, 1000],
      [2000, 400],
    ]);
  });

  it('ends where there is nothing, and where there is less than was said', async () => {
    assert.deepEqual(await new Branches().read('a', serverOf(0).ask), { nodes: [], left: 0 });
    const gone = async () => ({ total: 3, nodes: [] });
    assert.deepEqual(await new Branches().read('a', gone), { nodes: [], left: 3 });
  });

  it('forgets what was shown of it with another grouping', async () => {
    const branches = new Branches();
    branches.showMore('a');
    branches.forget();
    assert.equal((await branches.read('a', serverOf(250).ask)).nodes.length, pageSize);
  });

  it('is searched to its end for a child, and only so far as that', async () => {
    const { ask, asked } = serverOf(2500);
    assert.equal(await placeIn(ask, (node) => node === 1700), 1700);
    assert.equal(asked.length, 2);
    assert.equal(await placeIn(ask, () => false), -1);
  });
});

describe('The choice of grouping and filter', () => {
  it('has every grouping and every state of the server, the states in its order', () => {
    assert.deepEqual([...states], [...statesByUrgency]);
    for (const groupBy of groupings) assert.ok(z.safeParse(outlineRequestSchema, { version: 1, groupBy }).success);
    assert.equal(z.safeParse(outlineRequestSchema, { version: 1, groupBy: 'colour' }).success, false);
    assert.equal(groupings.length, 5);
  });

  it('is read again as it was remembered', () => {
    const choice = { groupBy: 'owner', text: 'academy', states: ['overdue', 'blocked'] } as const;
    assert.deepEqual(readChoice(JSON.parse(JSON.stringify(choice))), choice);
  });

  it('is the usual one where nothing was remembered, or nothing that means anything', () => {
    for (const remembered of [undefined, null, 7, {}, { groupBy: 'colour', text: 4, states: 'all' }])
      assert.deepEqual(readChoice(remembered), usualChoice);
    assert.deepEqual(readChoice({ states: ['overdue', 'purple'] }).states, ['overdue']);
  });

  it('asks for no more than is chosen', () => {
    assert.deepEqual(filterOf({ groupBy: 'kind', text: '  ', states: [] }), {});
    assert.deepEqual(filterOf({ groupBy: 'kind', text: ' academy ', states: ['open'] }), {
      text: 'academy',
      states: ['open'],
    });
    assert.equal(isFiltered(usualChoice), false);
    assert.equal(isFiltered({ ...usualChoice, text: 'x' }), true);
  });
});
