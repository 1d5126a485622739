import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { OutlineAnswer, OutlineNodeJson } from '../../server/src/config/outline-schema.ts';
import type { HistoryAnswer, NewMeetingAnswer, RegisterAnswer } from '../../server/src/config/tracker-schema.ts';
import { richest } from '../support/lsp-capabilities.ts';
import { type Editor, inEditor, withEditor } from '../support/lsp-editor.ts';
import { board, february, harbour, january, leisure } from '../support/lsp-minutes.ts';

interface MessageSchema {
  readonly properties: { readonly params: object; readonly result?: object };
}
const schemas = JSON.parse(
  readFileSync(new URL('../../server/schemas/protocol.schema.json', import.meta.url), 'utf8'),
) as { readonly properties: Readonly<Record<string, MessageSchema>> };
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validators = new Map<object, ValidateFunction>();

function validate(schema: object | undefined, value: unknown): void {
  assert.ok(schema !== undefined, 'the message has a schema');
  const check = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, check);
  assert.ok(check(value), ajv.errorsText(check.errors, { separator: '\n' }));
}

/** Asks, and shows that question and answer are as the published schema has them. */
async function ask<R>(editor: Editor, method: string, question: object): Promise<R> {
  const params = { version: 1, ...question };
  const schema = schemas.properties[method]?.properties;
  validate(schema?.params, params);
  const answer = await editor.request<R>(method, params);
  validate(schema?.result, answer);
  return answer;
}

const labels = ({ nodes }: OutlineAnswer) => nodes.map(({ label, count }) => `${label} (${count})`);

describe('The outline, asked for by a client', () => {
  const editor = withEditor([leisure, harbour], { capabilities: richest });
  const outline = (question: object) => ask<OutlineAnswer>(editor(), 'matters/outline', question);

  it('is a tree of groups, items and what each meeting said', async () => {
    for (const groupBy of ['kind', 'state', 'owner', 'meeting', 'body']) {
      const groups = await outline({ groupBy });
      assert.deepEqual([groups.items, groups.complete, groups.asOf], [5, true, '2024-03-31'], groupBy);
      const items = await outline({ groupBy, parent: (groups.nodes[0] as OutlineNodeJson).key });
      assert.equal(items.total, groups.nodes[0]?.count);
      const [item] = items.nodes as [OutlineNodeJson];
      const events = await outline({ groupBy, parent: item.key });
      assert.equal(events.total, item.count);
      for (const { location } of [item, ...events.nodes])
        assert.match(editor().wordsAt(location?.uri ?? '', location?.range as never), /#/u);
    }
  });

  it('comes a page at a time, and filtered', async () => {
    const parent = 'kind%3Aaction';
    const groups = await outline({ groupBy: 'kind' });
    assert.deepEqual(labels(groups), ['Actions (4)', 'Metrics (1)']);
    const { key } = groups.nodes[0] as OutlineNodeJson;
    const page = await outline({ groupBy: 'kind', parent: key, offset: 1, limit: 2 });
    assert.deepEqual([page.total, page.offset, page.nodes.length], [4, 1, 2], parent);
    const late = await outline({ groupBy: 'kind', states: ['overdue'] });
    assert.deepEqual([late.items, late.overdue, labels(late)], [1, 1, ['Actions (1)']]);
    assert.equal((await outline({ groupBy: 'kind', text: 'rack' })).items, 1);
  });

  it('is of the folder that is meant', async () => {
    for (const root of [
      editor()
        .uri('.', 1)
        .replace(/\/\.?$/u, ''),
      editor().uri('2024-03-05.minutes', 1),
    ])
      assert.deepEqual(labels(await outline({ groupBy: 'body', root })), ['Harbour Committee (1)']);
    const nowhere = { version: 1, groupBy: 'body', root: 'file:///nowhere/at/all' };
    assert.match(
      await editor().refusal('matters/outline', nowhere),
      /No folder that is open holds file:\/\/\/nowhere/u,
    );
  });

  it('is refused in words where the question does not read', async () => {
    assert.match(
      await editor().refusal('matters/outline', { version: 2, groupBy: 'kind' }),
      /does not read: `version` must be 1/u,
    );
    assert.match(await editor().refusal('matters/outline', { version: 1, groupBy: 'colour' }), /groupBy/u);
    assert.match(
      await editor().refusal('matters/outline', { version: 1, groupBy: 'kind', extra: 1 }),
      /`extra` is not known/u,
    );
  });

  it('tells those who asked when it may be another', () =>
    inEditor([leisure], {}, async (asking) => {
      const told = () => asking.client.received.filter(({ method }) => method === 'matters/outlineChanged');
      const uri = await asking.open(february);
      await asking.client.ready();
      assert.equal(told().length, 0, 'nobody has asked');
      const before = await ask<OutlineAnswer>(asking, 'matters/outline', { groupBy: 'state' });
      const { length } = asking.client.textOf(uri);
      await asking.client.edit(uri, length, length, 'It was mended.{#rack done}\n');
      const after = await ask<OutlineAnswer>(asking, 'matters/outline', { groupBy: 'state' });
      await asking.client.ready();
      assert.equal(told().length, 1);
      validate(schemas.properties['matters/outlineChanged']?.properties.params, told()[0]?.params);
      assert.notDeepEqual(labels(after), labels(before));
    }));
});

describe('The register, asked for by a client', () => {
  const editor = withEditor([leisure, harbour], { capabilities: richest });
  const register = (question: object) => ask<RegisterAnswer>(editor(), 'matters/register', question);

  it('has a row for each item, the most urgent first', async () => {
    const { rows, total, complete } = await register({});
    assert.deepEqual([total, complete, rows[0]?.id], [5, true, 'bolts']);
    const [bolts] = rows as [RegisterAnswer['rows'][number]];
    assert.deepEqual([bolts.owner, bolts.due?.day, bolts.daysOverdue], ['Ada Merrow (Clerk)', '2024-02-14', 46]);
    assert.equal(editor().wordsAt(bolts.location.uri, bolts.location.range).includes('#bolts'), true);
    assert.deepEqual(rows.find(({ id }) => id === 'use')?.series.length, 2);
  });

  it('is as of another day, of one body, a page at a time', async () => {
    const then = await register({ asOf: '2024-01-20' });
    assert.deepEqual(
      [then.asOf, then.total, then.rows.map(({ state }) => state).includes('overdue')],
      ['2024-01-20', 3, false],
    );
    assert.equal((await register({ body: 'estates-board' })).total, 2);
    assert.deepEqual((await register({ offset: 2, limit: 1 })).rows.length, 1);
    assert.equal((await register({ root: editor().uri('2024-03-05.minutes', 1) })).rows[0]?.id, 'pier-rack');
  });

  it('is refused for what is no day', async () => {
    assert.match(await editor().refusal('matters/register', { version: 1, asOf: '2024-02-31' }), /asOf/u);
  });
});

describe('The history, asked for by a client', () => {
  const editor = withEditor([leisure], { capabilities: richest });
  const history = (question: object) => ask<HistoryAnswer>(editor(), 'matters/history', question);

  it('is everything said of an item, and where', async () => {
    const { item, documents } = await history({ id: '#rack' });
    assert.equal(item?.title, 'The Ranger would mend the 🚲 rack');
    assert.deepEqual(
      documents,
      Object.fromEntries([january, february, board].map((path) => [path, editor().uri(path)])),
    );
  });

  it('is what had been said by a day', async () => {
    assert.deepEqual(Object.keys((await history({ id: 'rack', asOf: '2024-01-31' })).documents), [january]);
  });

  it('names what may have been meant where there is no such item', async () => {
    const { item, nearest, documents } = await history({ id: 'rak' });
    assert.deepEqual([item, nearest, documents], [null, ['rack'], {}]);
  });
});

describe('The minutes of a next meeting, asked for by a client', () => {
  const editor = withEditor([leisure], { capabilities: richest });

  it('are begun with what is still open', async () => {
    const question = { body: 'leisure-panel', day: '2024-04-10' };
    const { text } = await ask<NewMeetingAnswer>(editor(), 'matters/newMeeting', question);
    assert.match(text, /^---\nminutes: 1\nbody: Leisure Panel\ndate: 10 April 2024\n/u);
    for (const id of ['#rack', '#bolts', '#lamp']) assert.ok(text.includes(`{${id}`), id);
  });

  it('can be opened, and bring nothing wrong that was not', async () => {
    const question = { body: 'Leisure Panel', day: '2024-04-10' };
    const { text } = await ask<NewMeetingAnswer>(editor(), 'matters/newMeeting', question);
    const uri = editor().uri('panel/2024-04-10.minutes');
    const before = await editor().pulled();
    await editor().client.open(uri, text);
    const after = await editor().pulled();
    await editor().client.close(uri);
    assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort());
  });
});
