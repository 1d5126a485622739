import assert from 'node:assert/strict';
import { asking, richest } from '../support/lsp-capabilities.ts';
import { clearDesksAfterEach, Desk, faulty, minutes, raised, spoken } from '../support/lsp-desk.ts';
import type { Files } from '../support/lsp-editor.ts';

clearDesksAfterEach();

/** So many documents that the client can ask while they are read. */
function large(count = 1500): Files {
  const files: Record<string, string> = { 'a.minutes': raised, 'b.minutes': spoken, 'c.minutes': faulty };
  for (let number = 0; number < count; number++) {
    const words = `The clerk will look at item ${number}.{action #item-${number} @clerk due 31 July 2024} The roof again.{#roof note "seen"}`;
    files[`many/${number}.minutes`] = minutes(words, '9 May 2024');
  }
  return files;
}

const whole = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

describe('While the documents are read for the first time', () => {
  it('progress is shown where the client shows it', async () => {
    const desk = await Desk.at(large(), { capabilities: { window: { workDoneProgress: true } } });
    const values: { kind: string; percentage?: number; message?: string }[] = [];
    desk.client.connection.onRequest('window/workDoneProgress/create', ({ token }) => {
      desk.client.connection.onProgress(
        { __: [{}, {}], _pr: undefined } as never,
        token,
        (value) => void values.push(value as never),
      );
      return null;
    });
    await desk.ready();
    await desk.ready();
    assert.equal(values[0]?.kind, 'begin');
    assert.equal(values.at(-1)?.kind, 'end');
    const shares = values.flatMap(({ percentage }) => percentage ?? []);
    assert.deepEqual(
      shares,
      [...shares].sort((one, other) => one - other),
    );
    assert.match(values[0]?.message ?? '', /^\d+ of 1503 documents$/u);
  });

  it('nothing false is said of an open document: first what it shows by itself, then the rest', async () => {
    const desk = await Desk.at(large());
    const dangling = spoken.replace('is up"}', 'is up"} And that.{decision wobble} And this.{#nowhere}');
    await desk.open('b.minutes', dangling);
    const seen: unknown[][] = [];
    desk.client.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      if (uri === desk.uri('b.minutes')) seen.push(diagnostics.map(({ code }: { code: unknown }) => code));
    });
    await desk.ready();
    assert.deepEqual(seen, [['unknown-clause'], ['unknown-clause', 'undefined-id']]);
  });

  it('every request has an answer', async () => {
    const desk = await Desk.at(large(), { capabilities: richest });
    const uri = await desk.open('a.minutes', raised);
    const textDocument = { uri };
    const at = desk.client.at(uri, '#roof', 2);
    let isReady = false;
    const ready = desk.ready().then(() => {
      isReady = true;
    });
    const hover = await desk.client.request<{ contents: { value: string } }>('textDocument/hover', at);
    assert.match(hover.contents.value, /still being read/u);
    assert.equal(await desk.client.request('textDocument/codeLens', { textDocument }), null, 'nothing to count yet');
    const answers = await Promise.all([
      desk.client.request('textDocument/definition', at),
      desk.client.request('textDocument/completion', at),
      desk.client.request('textDocument/documentSymbol', { textDocument }),
      desk.client.request('textDocument/diagnostic', { textDocument }),
      desk.client.request('textDocument/semanticTokens/full', { textDocument }),
      desk.client.request('textDocument/inlayHint', { textDocument, range: whole }),
      desk.client.request('workspace/symbol', { query: 'roof' }),
      desk.client.request('textDocument/references', { ...at, context: { includeDeclaration: true } }),
    ]);
    assert.equal(isReady, false, 'the answers came before all was known');
    assert.ok(answers.every((answer) => answer !== undefined));
    await assert.rejects(desk.client.request('textDocument/rename', { ...at, newName: 'loft' }), /still being read/u);
    await ready;
  });

  for (const [what, act] of [
    ['typed', async (desk: Desk) => desk.type('a.minutes', '#roof', '#loft')],
    ['closed', async (desk: Desk) => desk.client.close(desk.uri('a.minutes'))],
    ['deleted', async (desk: Desk) => desk.remove('c.minutes')],
    ['written', async (desk: Desk) => desk.write('b.minutes', faulty)],
    ['opened', async (desk: Desk) => void (await desk.open('b.minutes', faulty))],
    ['configured', async (desk: Desk) => desk.write('matters.config.json', '{ "exclude": ["c.minutes"] }', 1)],
    [
      'configured and put back',
      async (desk: Desk) => {
        await desk.write('matters.config.json', '{ "exclude": ["**"] }', 1);
        await desk.remove('matters.config.json');
      },
    ],
  ] as const) {
    it(`what is ${what} meanwhile is in what is known in the end`, async () => {
      const counts = [0, 5];
      for (const turns of counts) {
        const desk = await Desk.at(large(400), { capabilities: {} });
        await desk.open('a.minutes', raised);
        // Each request takes the server a turn or two: the change comes at another point of the way each time.
        for (let turn = 0; turn < turns; turn++)
          await desk.client.request('textDocument/foldingRange', { textDocument: { uri: desk.uri('a.minutes') } });
        await act(desk);
        await desk.ready();
        const here = ['a.minutes', 'b.minutes', 'c.minutes', 'many/7.minutes'].map((path) => [path, desk.said(path)]);
        const fresh = await freshly(desk, what);
        assert.deepEqual(here, fresh, `${what} after ${turns} requests`);
        desk.client.child.kill('SIGKILL');
      }
    }).timeout(60_000);
  }
});

/** What there is to say after each of those changes. */
async function freshly(_: Desk, what: string): Promise<unknown[]> {
  const none: string[] = [];
  const dangling = what === 'typed' ? ['undefined-id'] : none;
  const clause = ['unknown-clause'];
  return [
    ['a.minutes', none],
    ['b.minutes', what === 'written' || what === 'opened' ? clause : dangling],
    ['c.minutes', what === 'deleted' || what === 'configured' ? none : clause],
    ['many/7.minutes', dangling],
  ];
}

describe('A request that is called off', () => {
  it('is answered with that, and nothing else is broken', async () => {
    const desk = await Desk.at(large(), { capabilities: asking });
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const sources = [new CancellationTokenSource(), new CancellationTokenSource(), new CancellationTokenSource()];
    const asked = [
      desk.client.connection.sendRequest('matters/ready', { version: 1 }, sources[0]?.token),
      desk.client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, sources[1]?.token),
      desk.client.connection.sendRequest('workspace/symbol', { query: 'x' }, sources[2]?.token),
    ];
    for (const source of sources) source.cancel();
    const codes = await Promise.all(
      asked.map((one) =>
        one.then(
          () => 0,
          (error: { code: number }) => error.code,
        ),
      ),
    );
    assert.deepEqual(codes.slice(0, 2), [-32800, -32800]);
    assert.ok([0, -32800].includes(codes[2] as number), 'a short one may have been answered already');
    await desk.ready();
    assert.deepEqual(await desk.pulled('c.minutes'), ['unknown-clause']);
    assert.deepEqual(desk.client.log, []);
  });
});

describe('A request that makes no sense', () => {
  for (const [method, params] of [
    ['textDocument/hover', {}],
    ['textDocument/hover', null],
    ['textDocument/diagnostic', {}],
    ['workspace/diagnostic', {}],
    ['matters/outline', { version: 1, groupBy: 'mood' }],
    ['no/such/method', {}],
  ] as const) {
    it(`costs one answer: ${method} with ${JSON.stringify(params)}`, async () => {
      const desk = await Desk.ready({ 'c.minutes': faulty });
      const uri = await desk.open('c.minutes', faulty);
      await assert.rejects(desk.client.request(method, params));
      const symbols = await desk.client.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
      assert.ok(symbols.length > 0);
    });
  }

  const position = { line: 0, character: 0 };
  for (const [method, params] of [
    ['textDocument/completion', { textDocument: { uri: 'a.minutes' }, position }],
    ['textDocument/definition', { textDocument: { uri: '' }, position }],
    ['textDocument/rename', { textDocument: { uri: 'file:///nowhere/a.minutes' }, position, newName: 'x' }],
    ['textDocument/codeLens', { textDocument: { uri: 'nonsense:' } }],
  ] as const) {
    it(`for no document has an empty answer: ${method} with ${JSON.stringify(params)}`, async () => {
      const desk = await Desk.ready({ 'c.minutes': faulty });
      const answer = await desk.client.request<{ items?: unknown } | null>(method, params);
      assert.deepEqual(answer?.items ?? [], []);
      assert.deepEqual(desk.client.log, []);
    });
  }

  for (const outside of [
    { line: 9e9, character: 0 },
    { line: 0, character: 9e9 },
    { line: -1, character: -1 },
  ]) {
    it(`for a place outside the text is answered: ${JSON.stringify(outside)}`, async () => {
      const desk = await Desk.ready({ 'c.minutes': faulty });
      const textDocument = { uri: desk.uri('c.minutes') };
      for (const method of ['hover', 'completion', 'definition', 'documentHighlight'])
        await desk.client.request(`textDocument/${method}`, { textDocument, position: outside });
      assert.deepEqual(desk.client.log, []);
    });
  }

  it('or a notification, leaves the server serving', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty });
    for (const [method, params] of [
      ['textDocument/didOpen', {}],
      [
        'textDocument/didChange',
        { textDocument: { uri: 'file:///nowhere', version: 1 }, contentChanges: [{ text: '' }] },
      ],
      ['textDocument/didChange', null],
      ['textDocument/didClose', { textDocument: { uri: 'file:///nowhere' } }],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: 'nonsense:' }, { uri: '' }] }],
      ['workspace/didChangeConfiguration', { settings: 7 }],
      ['$/whatever', {}],
    ] as const)
      await desk.client.connection.sendNotification(method, params);
    await desk.ready();
    assert.deepEqual(await desk.pulled('c.minutes'), ['unknown-clause']);
  });

  it('to a client that refuses whatever it is asked, changes nothing', async () => {
    const desk = await Desk.at(large(300), { capabilities: richest });
    desk.client.connection.onRequest(() => {
      throw new Error('no');
    });
    await desk.ready();
    await desk.write('c.minutes', raised);
    await desk.ready();
    assert.ok((await desk.pulled('c.minutes')).includes('duplicate-id'));
  });
});

describe('A read-only document', () => {
  it('is given where the client can show it', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised, 'b.minutes': spoken }, { capabilities: richest });
    const textOf = async (uri: string) =>
      (await desk.client.request<{ text: string }>('workspace/textDocumentContent', { uri })).text;
    assert.match(await textOf('matters:/register.md'), /roof/u);
    assert.match(await textOf('matters:/rules/overdue.md'), /^# overdue\n/u);
    assert.ok(!(await textOf('matters:/public.txt?path=a.minutes')).includes('{'));
    assert.match(await textOf('matters:/nothing'), /no document/u);
  });
});
