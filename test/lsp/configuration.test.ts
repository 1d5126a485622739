import assert from 'node:assert/strict';
import { clearDesksAfterEach, Desk, faulty, minutes, raised, spoken } from '../support/lsp-desk.ts';

clearDesksAfterEach();

const name = 'matters.config.json';
const off = JSON.stringify({ rules: { 'unknown-clause': 'off' } });
const hint = JSON.stringify({ rules: { 'unknown-clause': 'hint' } });

/** The levels of what is said of a file. */
const levels = (desk: Desk, path: string) =>
  (desk.client.diagnostics.get(desk.uri(path)) ?? []).map(({ severity }) => severity);

describe('The configuration', () => {
  it('holds when it is made, changed and deleted on the disk', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty });
    assert.deepEqual(levels(desk, 'c.minutes'), [1]);
    await desk.write(name, off, 1);
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), []);
    await desk.write(name, hint);
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), [4]);
    await desk.remove(name);
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), [1]);
  });

  it('holds as it is typed, before it is saved, and the disk holds again when it is closed', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty, [name]: off });
    await desk.open(name, off);
    await desk.type(name, '"off"', '"warning"');
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), [2]);
    await desk.client.close(desk.uri(name));
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), []);
  });

  it('may be open and on no disk', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty });
    await desk.open(name, hint);
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), [4]);
    await desk.client.close(desk.uri(name));
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), [1]);
  });

  it('of a folder above holds, until a nearer one is there', async () => {
    const desk = await Desk.ready({ 'w/c.minutes': faulty, [name]: off }, { open: ['w'] });
    assert.deepEqual(levels(desk, 'w/c.minutes'), []);
    await desk.open(`w/${name}`, hint);
    await desk.ready();
    assert.deepEqual(levels(desk, 'w/c.minutes'), [4]);
  });

  it('that is broken is told of where it is broken, and the last good one holds', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty, [name]: hint });
    await desk.open(name, hint);
    desk.told();
    await desk.type(name, '"hint"', '"hind"');
    await desk.ready();
    const [fault, ...others] = desk.client.diagnostics.get(desk.uri(name)) ?? [];
    assert.deepEqual(others, []);
    assert.match(desk.client.wordsAt(desk.uri(name), fault?.range as never), /hind/u);
    assert.match(String(fault?.message), /hint/u);
    assert.deepEqual(desk.told(), [desk.uri(name)], 'and nothing else is said anew');
    assert.deepEqual(levels(desk, 'c.minutes'), [4]);
    await desk.type(name, '"hind"', '"off"');
    await desk.ready();
    assert.deepEqual([desk.said(name), levels(desk, 'c.minutes')], [[], []]);
  });

  it('that is broken from the start leaves the usual settings, and what is wrong goes with the file', async () => {
    const desk = await Desk.ready({ 'w/c.minutes': faulty, [`w/${name}`]: '{', [name]: hint }, { open: ['w'] });
    assert.equal(desk.said(`w/${name}`).length, 1);
    assert.deepEqual(levels(desk, 'w/c.minutes'), [1]);
    await desk.remove(`w/${name}`);
    await desk.ready();
    assert.deepEqual([desk.said(`w/${name}`), levels(desk, 'w/c.minutes')], [[], [4]]);
  });

  it('that cannot be read is told of', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty, [name]: Uint8Array.of(0x7b, 0xff) });
    const [fault] = desk.client.diagnostics.get(desk.uri(name)) ?? [];
    assert.match(String(fault?.message), /UTF-8/u);
  });

  it('that states the same as before has nothing told anew', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty, [name]: hint });
    desk.told();
    await desk.open(name, hint);
    await desk.ready();
    assert.deepEqual(desk.told(), []);
    await desk.type(name, '{', '{ ');
    await desk.ready();
    assert.deepEqual(desk.told(), []);
  });

  it('leaves documents out, open or not, and takes them in again', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken, 'old/c.minutes': faulty });
    await desk.open('old/c.minutes', faulty);
    await desk.open('a.minutes', raised);
    await desk.write(name, JSON.stringify({ exclude: ['old/**', 'a.minutes'] }), 1);
    await desk.ready();
    assert.deepEqual([desk.said('old/c.minutes'), desk.said('b.minutes')], [[], ['undefined-id']]);
    await desk.client.close(desk.uri('a.minutes'));
    await desk.write('old/c.minutes', faulty);
    await desk.ready();
    assert.deepEqual([desk.said('old/c.minutes'), desk.said('b.minutes')], [[], ['undefined-id']]);
    await desk.remove(name);
    await desk.ready();
    assert.deepEqual([desk.said('old/c.minutes'), desk.said('b.minutes')], [['unknown-clause'], []]);
  });

  it('made and deleted in one breath leaves what was there before', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty });
    for (let time = 0; time < 5; time++) {
      await desk.write(name, off, 1);
      await desk.remove(name);
    }
    await desk.ready();
    assert.deepEqual(levels(desk, 'c.minutes'), [1]);
  });

  it('is judged by before anything is said of a document', async () => {
    const desk = await Desk.at({ 'c.minutes': faulty, [name]: off });
    await desk.open('c.minutes', faulty);
    await desk.ready();
    assert.deepEqual(desk.told(), []);
  });
});

describe('The settings of the editor', () => {
  const document = minutes(
    'The clerk will mend the roof by the next meeting.{action #roof @clerk due end of July 2024}',
  );
  const hints = async (desk: Desk) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const params = { textDocument: { uri: desk.uri('a.minutes') }, range };
    return (await desk.client.request<unknown[] | null>('textDocument/inlayHint', params))?.length ?? 0;
  };
  const none = { inlayHints: { date: false, value: false, overdue: false, slips: false } };

  it('come with initialize', async () => {
    const plain = await Desk.ready({ 'a.minutes': document });
    assert.ok((await hints(plain)) > 0);
    const desk = await Desk.ready({ 'a.minutes': document }, { initialize: { initializationOptions: none } });
    assert.equal(await hints(desk), 0);
  });

  it('come when they change', async () => {
    const desk = await Desk.ready({ 'a.minutes': document });
    await desk.client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { mattersArising: none },
    });
    await desk.ready();
    assert.equal(await hints(desk), 0);
    await desk.client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await desk.ready();
    assert.equal(await hints(desk), 0);
  });

  it('are asked for where the client lets them be', async () => {
    const desk = await Desk.at({ 'a.minutes': document }, { capabilities: { workspace: { configuration: true } } });
    desk.client.connection.onRequest('workspace/configuration', () => [none]);
    await desk.ready();
    await desk.ready();
    assert.equal(await hints(desk), 0);
  });

  for (const wrong of [{ hover: { meetings: 'many' } }, { inlayHints: 3 }, 'yes', [1]]) {
    it(`that do not read leave the usual ones, with a line in the log: ${JSON.stringify(wrong)}`, async () => {
      const desk = await Desk.ready({ 'a.minutes': document }, { initialize: { initializationOptions: wrong } });
      assert.ok((await hints(desk)) > 0);
      assert.equal(desk.client.log.length, 1);
      assert.match(desk.client.log[0] ?? '', /^The settings? /u);
    });
  }
});
