import assert from 'node:assert/strict';
import { clearDesksAfterEach, Desk, faulty, raised, spoken } from '../support/lsp-desk.ts';

clearDesksAfterEach();

/** Opens and closes folders while the server runs. */
async function folders(desk: Desk, added: readonly string[], removed: readonly string[]): Promise<void> {
  const of = (paths: readonly string[]) => paths.map((path) => ({ uri: desk.uri(path), name: path }));
  const event = { added: of(added), removed: of(removed) };
  await desk.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await desk.ready();
}

const capabilities = { workspace: { workspaceFolders: true } };

describe('Several folders', () => {
  const files = { 'one/a.minutes': raised, 'one/b.minutes': spoken, 'two/b.minutes': spoken, 'two/c.minutes': faulty };

  it('are judged each by itself', async () => {
    const desk = await Desk.ready(files, { open: ['one', 'two'], capabilities });
    assert.deepEqual([desk.said('one/b.minutes'), desk.said('two/b.minutes')], [[], ['undefined-id']]);
  });

  it('come and go while the server runs', async () => {
    const desk = await Desk.ready(files, { open: ['one'], capabilities });
    assert.deepEqual(desk.said('two/c.minutes'), []);
    await folders(desk, ['two'], []);
    assert.deepEqual([desk.said('two/b.minutes'), desk.said('two/c.minutes')], [['undefined-id'], ['unknown-clause']]);
    await folders(desk, [], ['two']);
    assert.deepEqual([desk.said('two/b.minutes'), desk.said('two/c.minutes')], [[], []]);
    await folders(desk, ['two'], ['one']);
    assert.deepEqual([desk.said('one/b.minutes'), desk.said('two/c.minutes')], [[], ['unknown-clause']]);
  });

  it('take their open documents in when they come, and give them back when they go', async () => {
    const desk = await Desk.ready(files, { open: [], capabilities });
    await desk.open('one/b.minutes', spoken);
    await desk.ready();
    assert.deepEqual(desk.said('one/b.minutes'), ['undefined-id'], 'alone');
    await folders(desk, ['one'], []);
    assert.deepEqual(desk.said('one/b.minutes'), []);
    await desk.type('one/b.minutes', '#roof', '#loft');
    await desk.ready();
    assert.deepEqual(desk.said('one/b.minutes'), ['undefined-id']);
    await desk.type('one/b.minutes', '#loft', '#roof');
    await folders(desk, [], ['one']);
    assert.deepEqual(desk.said('one/b.minutes'), ['undefined-id'], 'alone again');
  });

  it('may be added twice, removed twice, and end in a slash', async () => {
    const desk = await Desk.ready(files, { open: [], capabilities });
    for (const uri of [desk.uri('two'), `${desk.uri('two')}/`]) {
      const event = { added: [{ uri, name: '' }], removed: [] };
      await desk.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    }
    await desk.ready();
    assert.deepEqual(desk.said('two/c.minutes'), ['unknown-clause']);
    const event = {
      added: [],
      removed: [
        { uri: `${desk.uri('two')}/`, name: '' },
        { uri: desk.uri('two'), name: '' },
      ],
    };
    await desk.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await desk.ready();
    assert.deepEqual(desk.said('two/c.minutes'), []);
  });

  it('closed again before they were read leave nothing', async () => {
    const desk = await Desk.ready(files, { open: [], capabilities });
    for (let time = 0; time < 3; time++)
      for (const [added, removed] of [
        [['two'], []],
        [[], ['two']],
      ] as const) {
        const of = (paths: readonly string[]) => paths.map((path) => ({ uri: desk.uri(path), name: path }));
        const event = { added: of(added), removed: of(removed) };
        await desk.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      }
    await desk.ready();
    assert.equal(desk.client.diagnostics.size, 0);
  });
});

describe('A folder in another one that is open too', () => {
  const files = { 'b.minutes': spoken, 'in/a.minutes': raised, 'in/c.minutes': faulty };
  const nested = { open: ['', 'in'], capabilities };

  it('says what there is to say of its documents, and the outer one knows them', async () => {
    const desk = await Desk.ready(files, nested);
    assert.deepEqual([desk.said('b.minutes'), desk.said('in/c.minutes')], [[], ['unknown-clause']]);
  });

  it('has what is typed in it known in the outer one', async () => {
    const desk = await Desk.ready(files, nested);
    await desk.open('in/a.minutes', raised);
    await desk.type('in/a.minutes', '#roof', '#loft');
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
    await desk.client.close(desk.uri('in/a.minutes'));
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), []);
  });

  it('has its files known in the outer one', async () => {
    const desk = await Desk.ready(files, nested);
    await desk.remove('in/a.minutes');
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
  });

  it('leaves its documents to the outer one when it goes', async () => {
    const desk = await Desk.ready(
      { ...files, 'in/b.minutes': spoken, 'in/a.minutes': faulty, 'a.minutes': raised },
      nested,
    );
    assert.deepEqual(desk.said('in/b.minutes'), ['undefined-id']);
    await folders(desk, [], ['in']);
    assert.deepEqual(desk.said('in/b.minutes'), []);
    assert.deepEqual(desk.said('in/c.minutes'), ['unknown-clause']);
    await folders(desk, ['in'], []);
    assert.deepEqual(desk.said('in/b.minutes'), ['undefined-id']);
  });
});

describe('A folder that is on no disk', () => {
  const parish = 'memfs:/parish';

  it('is judged each document by itself: what is not open is not taken for missing', async () => {
    const desk = await Desk.ready({}, { open: [], capabilities });
    const event = { added: [{ uri: parish, name: 'parish' }], removed: [] };
    await desk.client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await desk.client.open(`${parish}/b.minutes`, spoken);
    await desk.client.open(`${parish}/c.minutes`, faulty);
    await desk.client.open(`${parish}es/b.minutes`, spoken);
    await desk.ready();
    const said = ['/b.minutes', '/c.minutes', 'es/b.minutes'].map((path) => desk.saidOf(`${parish}${path}`));
    assert.deepEqual(said, [[], ['unknown-clause'], ['undefined-id']], 'the last lies beside it, not in it');
  });
});
