import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cyclesIn, type Graph } from '../../server/src/register/cycles.ts';

const graphOf = (edges: Record<string, string>): Graph =>
  new Map(Object.entries(edges).map(([from, to]) => [from, [...to]]));

describe('Cycles in a graph', () => {
  it('are told from their first name on', () => {
    assert.deepEqual(cyclesIn(graphOf({ c: 'a', b: 'c', a: 'b' })), [['a', 'b', 'c']]);
  });

  it('may be of one name', () => {
    assert.deepEqual(cyclesIn(graphOf({ a: 'a', b: 'a' })), [['a']]);
  });

  it('are in order of their first names', () => {
    assert.deepEqual(cyclesIn(graphOf({ d: 'c', c: 'd', b: 'a', a: 'b' })), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('are none where names only meet again', () => {
    assert.deepEqual(cyclesIn(graphOf({ a: 'bc', b: 'd', c: 'd', d: 'e' })), []);
  });

  it('are the shortest through the first name of what hangs together', () => {
    assert.deepEqual(cyclesIn(graphOf({ a: 'bc', b: 'c', c: 'a' })), [['a', 'c']]);
  });

  it('are there exactly where a name can be reached from itself', () => {
    const names = [...'abcdefg'];
    const graphs = fc.dictionary(
      fc.constantFrom(...names),
      fc.subarray(names).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(graphs, (edges) => {
        const graph = graphOf(edges);
        const cycles = cyclesIn(graph);
        for (const cycle of cycles) {
          for (const [index, name] of cycle.entries()) {
            const next = cycle[(index + 1) % cycle.length] as string;
            assert.ok(graph.get(name)?.includes(next), `${name} leads to ${next}`);
          }
        }
        for (const name of names) {
          const knot = names.filter((other) => reaches(graph, name, other) && reaches(graph, other, name));
          const told = cycles.filter((cycle) => cycle.some((one) => knot.includes(one)));
          assert.equal(told.length, knot.length === 0 ? 0 : 1, `one cycle for the knot of ${name}`);
          assert.equal(told[0]?.[0], knot.toSorted()[0]);
        }
      }),
    );
  });

  it('are found at the end of a chain of 20,000 names without a deep call', () => {
    const length = 20_000;
    const chain = new Map(Array.from({ length }, (_, index) => [`n${index}`, [`n${(index + 1) % length}`]]));
    assert.deepEqual(
      cyclesIn(chain).map((cycle) => cycle.length),
      [length],
    );
    chain.set(`n${length - 1}`, []);
    assert.deepEqual(cyclesIn(chain), []);
  });
});

/** Whether some way of at least one step leads from a name to another. */
function reaches(graph: Graph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (const name of queue) {
    for (const next of graph.get(name) ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return false;
}
