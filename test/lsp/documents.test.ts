import assert from 'node:assert/strict';
import { clearDesksAfterEach, Desk, faulty, minutes, raised, spoken } from '../support/lsp-desk.ts';

clearDesksAfterEach();

describe('An open document', () => {
  it('is read as it is typed', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken });
    assert.deepEqual(desk.said('b.minutes'), []);
    await desk.open('b.minutes', spoken);
    await desk.type('b.minutes', '#roof', '#rooof');
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
    await desk.type('b.minutes', '#rooof', '#roof');
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), []);
  });

  it('takes several changes of one message in their order', async () => {
    const desk = await Desk.ready({});
    const uri = await desk.open('a.minutes', minutes('One{decision wobble} two'));
    const line = 8;
    const range = (start: number, end: number) => ({
      start: { line, character: start },
      end: { line, character: end },
    });
    await desk.client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: range(0, 3), text: 'A longer beginning' },
        { range: range(18, 35), text: '' },
        { range: range(22, 22), text: '{decision wibble}' },
      ],
    });
    await desk.ready();
    const [found, ...others] = desk.client.diagnostics.get(uri) ?? [];
    assert.deepEqual([found?.code, found?.range.start.line, others], ['unknown-clause', line, []]);
    assert.ok((found?.range.start.character ?? 0) >= 22);
  });

  it('takes a whole text in one change', async () => {
    const desk = await Desk.ready({});
    const uri = await desk.open('a.minutes', raised);
    await desk.client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: faulty }],
    });
    await desk.ready();
    assert.deepEqual(desk.said('a.minutes'), ['unknown-clause']);
  });

  for (const [what, before] of [
    ['lines that end in CR LF', 'The roof\r\nleaks.\r\n'],
    ['characters of two code units', 'The 🏛️ roof of 𝒜 leaks. '],
    ['both', '🏛️\r\n𝒜𝒜 '],
  ] as const) {
    it(`keeps its places in text with ${what}`, async () => {
      const desk = await Desk.ready({});
      const uri = await desk.open(
        'a.minutes',
        minutes(`${before}Mended.{decision wobble}`).replaceAll(/\r?\n/gu, '\r\n'),
      );
      await desk.ready();
      await desk.type('a.minutes', 'Mended', '𝒜 Mended 🏛️');
      await desk.ready();
      const [found] = desk.client.diagnostics.get(uri) ?? [];
      assert.ok(found);
      assert.match(desk.client.wordsAt(uri, found.range), /wobble/u);
    });
  }

  it('has its unsaved text win over the disk, and closing gives the disk back', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken });
    await desk.open('b.minutes', faulty);
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['unknown-clause']);
    await desk.write('b.minutes', raised);
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['unknown-clause'], 'the disk changes under it');
    await desk.write('b.minutes', spoken);
    await desk.client.close(desk.uri('b.minutes'));
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), []);
  });

  it('that was never saved is gone when it is closed', async () => {
    const desk = await Desk.ready({ 'b.minutes': spoken });
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
    await desk.open('a.minutes', raised);
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), []);
    await desk.client.close(desk.uri('a.minutes'));
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
  });

  it('deleted on the disk stays until it is closed', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken });
    await desk.open('a.minutes', raised);
    await desk.remove('a.minutes');
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), []);
    await desk.client.close(desk.uri('a.minutes'));
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
  });

  it('closed before it was read leaves the disk as it was', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken });
    await desk.open('a.minutes', faulty);
    await desk.client.close(desk.uri('a.minutes'));
    await desk.ready();
    assert.deepEqual([desk.said('a.minutes'), desk.said('b.minutes')], [[], []]);
  });

  it('is told of under the address the client gave it', async () => {
    const desk = await Desk.ready({ 'panel (south)/a.minutes': faulty });
    const escaped = desk.uri('panel (south)/a.minutes').replace('(', '%28').replace(')', '%29');
    const shown = escaped.replace('%28', '(').replace('%29', ')');
    assert.deepEqual(desk.saidOf(escaped), ['unknown-clause']);
    await desk.client.open(shown, faulty);
    await desk.ready();
    assert.deepEqual([desk.saidOf(shown), desk.saidOf(escaped)], [['unknown-clause'], []]);
    await desk.client.close(shown);
    await desk.ready();
    assert.deepEqual([desk.saidOf(shown), desk.saidOf(escaped)], [[], ['unknown-clause']]);
  });
});

describe('A document outside every folder', () => {
  it('is judged by itself, with what is open beside it', async () => {
    const desk = await Desk.ready({ 'in/x.minutes': raised, 'out/b.minutes': spoken }, { open: ['in'] });
    await desk.open('out/b.minutes', spoken);
    await desk.ready();
    assert.deepEqual(desk.said('out/b.minutes'), ['undefined-id']);
    await desk.open('out/a.minutes', raised);
    await desk.ready();
    assert.deepEqual(desk.said('out/b.minutes'), []);
    await desk.client.close(desk.uri('out/a.minutes'));
    await desk.ready();
    assert.deepEqual(desk.said('out/b.minutes'), ['undefined-id']);
    await desk.client.close(desk.uri('out/b.minutes'));
    await desk.ready();
    assert.deepEqual(desk.said('out/b.minutes'), []);
  });

  for (const uri of [
    'untitled:Untitled-1',
    'untitled:/a/notes.minutes',
    'memfs:/a/b.minutes',
    'git:/a/b.minutes?%7B%22ref%22%3A%22HEAD%22%7D',
  ]) {
    it(`may have no place on the disk: ${uri}`, async () => {
      const desk = await Desk.ready({}, { open: [] });
      await desk.client.open(uri, faulty);
      await desk.ready();
      assert.deepEqual([...desk.client.diagnostics.keys()], [uri]);
      assert.deepEqual(desk.saidOf(uri), ['unknown-clause']);
      const symbols = await desk.client.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
      assert.ok(symbols.length > 0);
      await desk.client.close(uri);
      await desk.ready();
      assert.deepEqual(desk.saidOf(uri), []);
    });
  }

  it('or of another name is no part of the folder it lies in', async () => {
    const desk = await Desk.ready({ 'b.minutes': spoken, 'notes.txt': raised });
    await desk.open('notes.txt', raised);
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
    await desk.type('notes.txt', '2024}', '2024, wobble}');
    await desk.ready();
    assert.deepEqual(desk.said('notes.txt'), ['unknown-clause']);
    await desk.client.close(desk.uri('notes.txt'));
    await desk.ready();
    assert.deepEqual([desk.said('notes.txt'), desk.said('b.minutes')], [[], ['undefined-id']]);
  });
});

describe('What is published', () => {
  it('comes and goes in one document when another is edited, and in no third', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken, 'c.minutes': faulty });
    await desk.open('a.minutes', raised);
    await desk.ready();
    desk.told();
    await desk.type('a.minutes', '#roof', '#loft');
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), ['undefined-id']);
    assert.ok(!desk.told().includes(desk.uri('c.minutes')));
    await desk.type('a.minutes', '#loft', '#roof');
    await desk.ready();
    assert.deepEqual(desk.said('b.minutes'), []);
    assert.ok(!desk.told().includes(desk.uri('c.minutes')));
  });

  it('is nothing where a change of words changes nothing that is said', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': faulty });
    await desk.open('b.minutes', faulty);
    await desk.ready();
    desk.told();
    await desk.type('b.minutes', 'discussed', 'talked about at length');
    await desk.ready();
    assert.deepEqual(desk.told(), [desk.uri('b.minutes')], 'the tag stands elsewhere on its line');
    await desk.type('b.minutes', '\n---\n\n', '\n---\n\n');
    await desk.ready();
    assert.deepEqual(desk.told(), []);
  });
});
