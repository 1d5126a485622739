import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { InitializeParams, ServerCapabilities } from 'vscode-languageserver-protocol';
import { bothWays } from '../cli/both-ways.ts';
import { richest } from '../support/lsp-capabilities.ts';
import { clearDesksAfterEach, Desk, faulty, raised } from '../support/lsp-desk.ts';

clearDesksAfterEach();

const program = fileURLToPath(new URL('../../dist/matters.cjs', import.meta.url));

/** Starts a desk with `initialize` exactly as given: what is null there is sent as null, what is undefined is left out. */
function greeted(initialize: object): Promise<Desk> {
  return Desk.ready({ 'c.minutes': faulty }, { initialize: initialize as Partial<InitializeParams> });
}

const nothing = { processId: undefined, rootUri: undefined, capabilities: undefined, workspaceFolders: undefined };

describe('Any client may say hello', () => {
  for (const [how, initialize] of [
    ['with nothing at all', nothing],
    [
      'with nulls',
      {
        processId: null,
        rootUri: null,
        rootPath: null,
        capabilities: null,
        workspaceFolders: null,
        initializationOptions: null,
        trace: null,
        clientInfo: null,
        locale: null,
      },
    ],
    [
      'with nulls for what it could do',
      { ...nothing, capabilities: { workspace: null, textDocument: null, window: null, general: null } },
    ],
    [
      'with nulls deeper down',
      {
        ...nothing,
        capabilities: {
          workspace: { diagnostics: null, workspaceEdit: null, textDocumentContent: null, workspaceFolders: null },
          textDocument: {
            diagnostic: null,
            publishDiagnostics: null,
            codeAction: { codeActionLiteralSupport: null, resolveSupport: null },
          },
          window: { workDoneProgress: null },
        },
      },
    ],
    [
      'with what nobody has heard of',
      { ...nothing, capabilities: { textDocument: { telepathy: { deep: true } }, mood: 7 }, future: [1] },
    ],
    ['with no folders', { ...nothing, workspaceFolders: [], capabilities: {} }],
  ] as const) {
    it(how, async () => {
      const desk = await greeted(initialize);
      const offered = desk.client.answer.capabilities;
      assert.deepEqual(offered.textDocumentSync, { openClose: true, change: 2 });
      assert.equal(offered.hoverProvider, true);
      assert.equal(offered.diagnosticProvider, undefined);
      assert.equal(offered.workspace?.textDocumentContent, undefined);
      await desk.client.open('untitled:new', faulty);
      await desk.ready();
      assert.deepEqual(desk.saidOf('untitled:new'), ['unknown-clause'], 'it is told of diagnostics');
      assert.deepEqual(desk.client.received, [], 'and nothing is asked of it');
      assert.equal(await desk.client.stop(), 0);
      assert.deepEqual(desk.client.log, []);
    });
  }

  for (const which of ['rootUri', 'rootPath'] as const) {
    it(`with ${which} alone`, async () => {
      const desk = await Desk.at({ 'c.minutes': faulty });
      const other = await Desk.ready(
        {},
        {
          initialize: {
            workspaceFolders: undefined as never,
            rootUri: which === 'rootUri' ? desk.uri('') : null,
            rootPath: which === 'rootPath' ? desk.place : null,
          },
        },
      );
      assert.deepEqual(other.saidOf(desk.uri('c.minutes')), ['unknown-clause']);
    });
  }

  it('and whoever can do everything is offered everything', async () => {
    const desk = await Desk.ready({}, { capabilities: richest });
    const offered: ServerCapabilities = desk.client.answer.capabilities;
    assert.equal(offered.diagnosticProvider?.interFileDependencies, true);
    assert.deepEqual(offered.workspace?.textDocumentContent, { schemes: ['matters'] });
    assert.equal(desk.client.answer.serverInfo?.name, 'Matters Arising');
    const registered = desk.client.received.filter(({ method }) => method === 'client/registerCapability');
    const methods = registered.flatMap(({ params }) =>
      (params as { registrations: { method: string }[] }).registrations.map(({ method }) => method),
    );
    assert.deepEqual(methods.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
  });
});

describe('The end', () => {
  it('after shutdown and exit has the code 0', async () => {
    const desk = await Desk.ready({ 'a.minutes': raised });
    assert.equal(await desk.client.stop(), 0);
  });

  it('without shutdown has the code 1', async () => {
    const { client } = await Desk.ready({});
    const ended = once(client.child, 'exit');
    await client.connection.sendNotification('exit');
    assert.deepEqual(await ended, [1, null]);
  });

  it('comes when the client closes its stream', async () => {
    const { client } = await Desk.ready({});
    const ended = once(client.child, 'exit');
    client.child.stdin?.end();
    assert.deepEqual(await ended, [1, null]);
  });

  it('comes when the process that asked for the server dies', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const { client } = await Desk.ready({}, { initialize: { processId: parent.pid as number } });
    const ended = once(client.child, 'exit');
    parent.kill('SIGKILL');
    assert.deepEqual(await ended, [1, null]);
  });

  it('of a client leaves every later request refused', async () => {
    const { client } = await Desk.ready({});
    await client.request('shutdown', undefined);
    await assert.rejects(client.request('matters/ready', { version: 1 }), /shut down/u);
  });
});

describe('A second hello', () => {
  it('is refused, and changes nothing', async () => {
    const desk = await Desk.ready({ 'c.minutes': faulty });
    const again = desk.client.request('initialize', { processId: null, rootUri: null, capabilities: richest });
    await assert.rejects(again, { code: -32600, message: /said hello before/u });
    await desk.write('c.minutes', raised);
    await desk.ready();
    assert.deepEqual(desk.said('c.minutes'), [], 'it is told of diagnostics, as it was first');
  });
});

describe('Parameters that are not what a method takes', () => {
  for (const [method, params, words] of [
    ['textDocument/hover', {}, /takes `textDocument`: an object with the `uri`/u],
    ['textDocument/hover', { textDocument: { uri: 'file:///a.minutes' } }, /takes `position`: an object with `line`/u],
    ['textDocument/rename', { textDocument: { uri: 'a:b' }, position: { line: 0, character: 0 } }, /takes `newName`/u],
    ['textDocument/diagnostic', {}, /takes `textDocument`/u],
    ['workspace/diagnostic', {}, /takes `previousResultIds`/u],
    ['callHierarchy/incomingCalls', { item: { uri: 'a:b' } }, /takes `item`/u],
    ['matters/outline', { version: 2, groupBy: 'state' }, /`version` must be 1\.$/u],
    ['matters/document', { version: 1 }, /`uri` must be of the type string/u],
    ['matters/register', { version: 1, mood: 'good' }, /`mood` is not known/u],
  ] as const) {
    it(`are told of as such: ${method} with ${JSON.stringify(params)}`, async () => {
      const { client } = await Desk.ready({});
      await assert.rejects(client.request(method, params), { code: -32602, message: words });
      assert.deepEqual(client.log, []);
    });
  }
});

describe('Before hello', () => {
  it('a request is refused, and the server goes on', async () => {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({
      id: 1,
      method: 'textDocument/hover',
      params: { textDocument: { uri: 'file:///a.minutes' }, position: { line: 0, character: 0 } },
    });
    send({ id: 2, method: 'initialize' });
    let text = '';
    for await (const piece of child.stdout) {
      text += String(piece);
      if (text.includes('"id":2')) break;
    }
    child.kill('SIGKILL');
    assert.match(text, /"id":1,"error":\{"code":-32002/u);
    assert.match(text, /"id":2,"result"/u);
  });
});

bothWays('matters lsp', [
  {
    it: 'wants --stdio',
    args: ['lsp'],
    code: 2,
    err: 'matters: `matters lsp` speaks over standard input and output alone: start it with --stdio.\n',
  },
  { it: '--help prints its help', args: ['lsp', '--help'], code: 0, out: [/^Usage: matters lsp /u, '--stdio'] },
  {
    it: 'takes no other way to speak',
    args: ['lsp', '--socket=7000'],
    code: 2,
    err: [/^matters: unknown option '--socket/u],
  },
]);
