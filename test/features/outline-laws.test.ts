import assert from 'node:assert/strict';
import { type OutlineRequest, outlineAnswerSchema } from '../../server/src/config/outline-schema.ts';
import { type OutlineQuery, outlineAt } from '../../server/src/features/outline.ts';
import type { OutlineNode } from '../../server/src/features/outline-nodes.ts';
import { standingsOf } from '../../server/src/features/standing.ts';
import { outlineAnswer } from '../../server/src/lsp/answers.ts';
import { LinkTable } from '../../server/src/register/links.ts';
import type { Item, Register } from '../../server/src/register/model.ts';
import { stateOf } from '../../server/src/register/queries.ts';
import { fixtureTexts, snapshotOfTexts } from '../support/fixture-workspace.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { allNodes, groupings } from './outline-nodes.ts';

describe('The laws of the outline', () => {
  for (const name of ['aldermere', 'mirefield'] as const) {
    const snapshot = snapshotOfTexts(fixtureTexts(name));
    for (const groupBy of groupings) {
      it(`every item of ${name} stands somewhere by ${groupBy}, and counts are what opens`, () => {
        const query: OutlineQuery = { groupBy, limit: 1000 };
        const found = new Set<Item['id']>();
        for (const group of outlineAt(snapshot, query).nodes) {
          const page = outlineAt(snapshot, { ...query, parent: group.key });
          assert.equal(page.total, group.count, group.label);
          assert.equal(page.nodes.length, group.count);
          assert.equal(
            page.nodes.some(({ overdue }) => overdue),
            group.overdue,
            group.label,
          );
          for (const item of page.nodes) {
            found.add(placeOf(item));
            assert.equal(outlineAt(snapshot, { ...query, parent: item.key }).nodes.length, item.count, item.label);
          }
        }
        const { items, unnamed } = snapshot.register;
        assert.equal(found.size, items.size + unnamed.length);
      });

      it(`pages of ${name} by ${groupBy} are the whole, cut`, () => {
        for (const parent of ['', ...outlineAt(snapshot, { groupBy }).nodes.map(({ key }) => key)]) {
          const query: OutlineQuery = { groupBy, parent };
          const whole = outlineAt(snapshot, { ...query, limit: 1000 });
          const pages: OutlineNode[] = [];
          for (let offset = 0; offset < whole.total; offset += 3) {
            const page = outlineAt(snapshot, { ...query, offset, limit: 3 });
            assert.equal(page.total, whole.total);
            pages.push(...page.nodes);
          }
          assert.deepEqual(pages, whole.nodes);
        }
      });

      it(`the order in which the register of ${name} has its items changes nothing by ${groupBy}`, () => {
        const { register } = snapshot;
        const turned: Register = {
          ...register,
          items: new Map([...register.items].reverse()),
          unnamed: register.unnamed.toReversed(),
        };
        assert.deepEqual(allNodes({ ...snapshot, register: turned }, { groupBy }), allNodes(snapshot, { groupBy }));
      });

      it(`its answer for ${name} by ${groupBy} is what the schema says`, () => {
        const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
        for (const parent of ['', ...allNodes(snapshot, { groupBy }).map(({ key }) => key)]) {
          const answer = outlineAnswer(outlineAt(snapshot, { groupBy, parent }), true, () => place);
          assert.deepEqual(outlineAnswerSchema.parse(answer), answer);
        }
      });
    }
  }

  it('states are those of the register, whatever was judged before of the same items', () => {
    const before = notedSnapshot('One.{action #one due 1 January 2024}\n\nTwo.{action #two needs #one}').snapshot
      .register;
    const [one, two] = [...before.items.values()] as [Item, Item];
    standingsOf(before, 14);
    const replacement: Item = {
      ...two,
      id: 'three',
      needs: [],
      replaces: [{ value: 'one', by: atFirst(two), clause: null }],
    };
    for (const after of [
      registerOf(before, [one, two, replacement]),
      registerOf(before, [two]),
      { ...before, asOf: before.asOf - 365 },
      before,
    ]) {
      const states = standingsOf(after, 14).map(({ item, state }) => `${item.id} ${state}`);
      assert.deepEqual(
        states,
        [...after.items.values()].map((item) => `${item.id} ${stateOf(item, after, 14)}`),
      );
    }
  });

  it('a request as the schema has it is a query', () => {
    const request: OutlineRequest = { version: 1, groupBy: 'kind', states: ['open'] };
    const query: OutlineQuery = request;
    assert.equal(query.groupBy, 'kind');
  });
});

/** The register with these items and no others. */
function registerOf(register: Register, items: readonly Item[]): Register {
  const links = new LinkTable();
  for (const item of items) links.append(item);
  return { ...register, items: new Map(items.map((item) => [item.id, item])), links };
}

function atFirst({ definitions }: Item) {
  return definitions[0] as Item['definitions'][number];
}

/** Where an item is defined tells it from all others. */
function placeOf({ location }: OutlineNode): string {
  const { minutes, start } = location ?? assert.fail('an item has a place');
  return `${minutes.path} ${start}`;
}
