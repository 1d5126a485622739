import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A script of a package that the benches use. */
export interface Peer {
  script: string;
  version: string;
}

/** The script of markdownlint-cli2 in the version that the bench pins, installed on first use with scripts off. */
export function peerScript(): Peer {
  return scriptOf('markdownlint-cli2', 'markdownlint-cli2-bin.mjs');
}

/** The language server for Markdown, the same way. */
export function peerServer(): Peer {
  return scriptOf('vscode-markdown-languageserver', 'dist/node/workerMain.js');
}

/** The parser that a client of that server brings along. */
export function peerParser(): Peer {
  return scriptOf('markdown-it', 'index.mjs');
}

/** The reader of English sentences that the prose is read beside. */
export function peerReader(): Peer {
  return scriptOf('compromise', 'src/three.js');
}

function scriptOf(name: string, script: string): Peer {
  const wanted = manifestOf(here).dependencies?.[name] ?? '';
  const folder = join(here, 'node_modules', name);
  const installed = existsSync(join(folder, 'package.json')) ? manifestOf(folder).version : undefined;
  if (installed !== wanted) install();
  return { script: join(folder, script), version: wanted };
}

function install(): void {
  process.stderr.write('Installing the peers of the bench (npm ci in test/bench) ...\n');
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // Started through npm, its file is run by Node, so that no shell is needed. Standard output is the bench's own.
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync(`npm ${words.join(' ')}`, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: true });
  if (result.status !== 0) throw new Error('the peers could not be installed: is there a network connection?');
}
