import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { DidChangeWatchedFilesRegistrationOptions, RegistrationParams } from 'vscode-languageserver-protocol';
import { clearDesksAfterEach, Desk, faulty, raised, spoken } from '../support/lsp-desk.ts';

clearDesksAfterEach();

describe('A file outside the editor', () => {
  for (const ending of ['minutes', 'minutes.md']) {
    it(`ending in .${ending} is read when it is made, changed and deleted`, async () => {
      const desk = await Desk.ready({ 'b.minutes': spoken });
      assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
      await desk.write(`new/a.${ending}`, raised, 1);
      await desk.ready();
      assert.deepEqual(desk.said('b.minutes'), []);
      await desk.write(`new/a.${ending}`, faulty);
      await desk.ready();
      assert.deepEqual([desk.said('b.minutes'), desk.said(`new/a.${ending}`)], [['undefined-id'], ['unknown-clause']]);
      await desk.remove(`new/a.${ending}`);
      await desk.ready();
      assert.deepEqual(desk.said(`new/a.${ending}`), []);
    });
  }

  it('of another name, hidden or in node_modules is none of ours', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised });
    for (const path of ['a.md', '.drafts/a.minutes', 'node_modules/p/a.minutes']) {
      await desk.write(path, faulty, 1);
      await desk.open(path.replace('a.m', 'b.m'), faulty);
    }
    await desk.ready();
    assert.deepEqual(
      [...desk.client.diagnostics.keys()],
      [desk.uri('b.md')],
      'what an editor opens as minutes is, whatever its name',
    );
  });

  it('is known under its new name when it is renamed', async () => {
    const desk = await Desk.ready({ 'a.minutes': faulty });
    desk.move('a.minutes', 'sub/b.minutes');
    await desk.client.filesChanged([
      { uri: desk.uri('a.minutes'), type: 3 },
      { uri: desk.uri('sub/b.minutes'), type: 1 },
    ]);
    await desk.ready();
    assert.deepEqual([desk.said('a.minutes'), desk.said('sub/b.minutes')], [[], ['unknown-clause']]);
  });

  it('that cannot be read is told of in the log, and the rest is checked', async () => {
    const desk = await Desk.ready({ 'a.minutes': Uint8Array.of(0x41, 0xff, 0xfe, 0x42), 'b.minutes': faulty });
    assert.deepEqual(desk.said('b.minutes'), ['unknown-clause']);
    assert.equal(desk.client.log.length, 1);
    assert.match(desk.client.log[0] ?? '', /a\.minutes .*UTF-8/u);
    await desk.write('a.minutes', Uint8Array.of(0xff));
    await desk.ready();
    assert.equal(desk.client.log.length, 2);
    await desk.write('a.minutes', faulty);
    await desk.ready();
    assert.deepEqual(desk.said('a.minutes'), ['unknown-clause']);
  });
});

describe('A folder outside the editor', () => {
  const files = { 'old/deep/a.minutes': raised, 'old/c.minutes': faulty, 'older.minutes': spoken };

  it('deleted takes its documents along', async () => {
    const desk = await Desk.ready(files);
    assert.deepEqual([desk.said('older.minutes'), desk.said('old/c.minutes')], [[], ['unknown-clause']]);
    await desk.remove('old');
    await desk.ready();
    assert.deepEqual([desk.said('older.minutes'), desk.said('old/c.minutes')], [['undefined-id'], []]);
  });

  it('renamed takes them to their new place', async () => {
    const desk = await Desk.ready(files);
    desk.move('old', 'new');
    const files_ = [{ oldUri: desk.uri('old'), newUri: desk.uri('new') }];
    await desk.client.connection.sendNotification('workspace/didRenameFiles', { files: files_ });
    await desk.ready();
    assert.deepEqual([desk.said('old/c.minutes'), desk.said('new/c.minutes')], [[], ['unknown-clause']]);
    assert.deepEqual(desk.said('older.minutes'), [], 'what it speaks of is still there');
  });

  it('made with documents in it is searched', async () => {
    const desk = await Desk.ready({ 'older.minutes': spoken });
    await desk.write('new/deep/a.minutes', raised, 1);
    const made = { files: [{ uri: desk.uri('new') }] };
    await desk.client.connection.sendNotification('workspace/didCreateFiles', made);
    await desk.ready();
    assert.deepEqual(desk.said('older.minutes'), []);
  });

  it('renamed by another program takes them along, though only the folders are told of', async () => {
    const desk = await Desk.ready(files);
    desk.move('old', 'new');
    await desk.client.filesChanged([
      { uri: desk.uri('old'), type: 3 },
      { uri: desk.uri('new'), type: 1 },
    ]);
    await desk.ready();
    assert.deepEqual([desk.said('old/c.minutes'), desk.said('new/c.minutes')], [[], ['unknown-clause']]);
    assert.deepEqual(desk.said('older.minutes'), [], 'what it speaks of is still there');
  });

  it('is told of when it is made or deleted, whatever it is called', async () => {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const { client } = await Desk.ready({}, { capabilities });
    const asked = client.received.filter(({ method }) => method === 'client/registerCapability');
    const watchers = asked
      .flatMap(({ params }) => (params as RegistrationParams).registrations)
      .flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers);
    const made = 1;
    const deleted = 4;
    assert.equal(watchers.find(({ globPattern }) => globPattern === '**/*')?.kind, made + deleted);
  });

  it('made where no documents are looked for is passed over', async () => {
    const desk = await Desk.ready({ 'matters.config.json': '{ "exclude": ["drafts/**"] }', 'a.minutes': raised });
    const folders = ['node_modules', '.old', 'drafts', 'node_modules/council', 'drafts/july'];
    for (const folder of folders) await desk.write(`${folder}/c.minutes`, faulty, 1);
    await desk.client.filesChanged(folders.map((folder) => ({ uri: desk.uri(folder), type: 1 })));
    await desk.ready();
    assert.deepEqual([...desk.client.diagnostics.keys()], []);
  });

  it('that was open and is deleted leaves nothing behind', async () => {
    const desk = await Desk.ready({ 'w/c.minutes': faulty }, { open: ['w'] });
    await desk.remove('w');
    await desk.ready();
    assert.deepEqual(desk.said('w/c.minutes'), []);
    assert.deepEqual(desk.client.log, []);
  });
});

describe('A link outside the editor', () => {
  it('to a folder of the workspace brings no document a second time', async () => {
    const desk = await Desk.ready({ 'panel/a.minutes': raised, 'panel/c.minutes': faulty });
    symlinkSync(join(desk.place, 'panel'), join(desk.place, 'also'));
    await desk.client.filesChanged([
      { uri: desk.uri('also'), type: 1 },
      { uri: desk.uri('also/c.minutes'), type: 1 },
    ]);
    await desk.ready();
    assert.deepEqual([...desk.client.diagnostics.keys()], [desk.uri('panel/c.minutes')]);
  });

  it('that leads out of the workspace is not followed', async () => {
    const desk = await Desk.ready({ 'here/a.minutes': raised, 'elsewhere/c.minutes': faulty }, { open: ['here'] });
    symlinkSync(join(desk.place, 'elsewhere'), join(desk.place, 'here/folder'));
    symlinkSync(join(desk.place, 'elsewhere/c.minutes'), join(desk.place, 'here/file.minutes'));
    await desk.client.filesChanged([
      { uri: desk.uri('here/folder'), type: 1 },
      { uri: desk.uri('here/file.minutes'), type: 1 },
    ]);
    await desk.ready();
    assert.deepEqual([...desk.client.diagnostics.keys()], []);
    assert.equal(desk.client.log.length, 1);
    assert.match(desk.client.log[0] ?? '', /^file\.minutes is a link that leads out/u);
  });

  it('opened in the editor and closed again is no document of the workspace', async () => {
    const desk = await Desk.ready({ 'here/a.minutes': raised, 'elsewhere/c.minutes': faulty }, { open: ['here'] });
    symlinkSync(join(desk.place, 'elsewhere'), join(desk.place, 'here/folder'));
    const uri = await desk.open('here/folder/c.minutes', faulty);
    await desk.ready();
    assert.deepEqual(desk.said('here/folder/c.minutes'), ['unknown-clause']);
    await desk.client.close(uri);
    await desk.ready();
    assert.deepEqual(desk.said('here/folder/c.minutes'), []);
  });
});
