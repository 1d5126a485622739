/** What a server loads before there is any use for it, as only a process of its own can show. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { bundleServer, bundleShared } from '../../.build/build.mjs';
import { inFolder } from '../cli/folder.ts';
import { functionsRun } from '../support/functions-run.ts';
import { uriOf } from '../support/lsp-client.ts';

/** The modules of ours that a server ran for a folder until it knew all of it, and what it told of its document. */
async function modulesRun(cwd: string, name: string): Promise<{ run: string[]; told: string[] }> {
  const [server, folder] = [join(cwd, '.named', 'server.cjs'), join(cwd, '.coverage')];
  await bundleServer(server, { shortNames: false });
  await bundleShared(join(cwd, '.named'), { shortNames: false });
  const child = spawn(process.execPath, ['-e', `require(${JSON.stringify(server)}).serve()`], {
    env: { NODE_V8_COVERAGE: folder },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const told = new Set<string>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ diagnostics }: { diagnostics: { code: string }[] }) => {
      for (const { code } of diagnostics) told.add(code);
    },
  );
  connection.listen();
  const workspaceFolders = [{ uri: uriOf(cwd), name: 'it' }];
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders });
  await connection.sendNotification('initialized', {});
  const text = readFileSync(join(cwd, name), 'utf8');
  const textDocument = { uri: uriOf(cwd, name), languageId: 'minutes', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await connection.sendRequest('matters/ready', { version: 1 });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await once(child, 'exit');
  const run = functionsRun(folder).filter((one) => one.startsWith('server/src/'));
  return { run, told: [...told] };
}

const prose = ['action', 'recommendation', 'metric', 'decision'].map((kind) => [`untracked-${kind}`, 'off']);
const tagged = 'The roof leaks.{action #roof due 31 June 2024}\nThe Clerk would write to the county by 3 May 2024.\n';
const readsSentences = (module: string) => /\/(?:prose|register\/telling)/u.test(module);

describe('The start of the server', () => {
  it('loads nothing that reads sentences before there are any to read', async () => {
    const files = { 'matters.config.json': JSON.stringify({ rules: Object.fromEntries(prose) }), 'a.minutes': tagged };
    await inFolder(files, async (cwd) => {
      const { run, told } = await modulesRun(cwd, 'a.minutes');
      assert.ok(told.includes('impossible-date'), told.join());
      assert.ok(run.includes('server/src/syntax/parse.ts'));
      assert.deepEqual(run.filter(readsSentences), []);
    });
  });

  it('loads it where sentences are read', async () => {
    await inFolder({ 'a.minutes': tagged }, async (cwd) => {
      const { run, told } = await modulesRun(cwd, 'a.minutes');
      assert.ok(told.includes('untracked-action'), told.join());
      assert.notDeepEqual(run.filter(readsSentences), []);
    });
  });
});
