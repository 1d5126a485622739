import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const peerFolder = join(here, 'node_modules/markdownlint-cli2');

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The script of markdownlint-cli2 in the version that the bench pins, installed on first use with scripts off. */
export function peerScript(): { script: string; version: string } {
  const wanted = manifestOf(here).dependencies?.['markdownlint-cli2'] ?? '';
  const installed = existsSync(join(peerFolder, 'package.json')) ? manifestOf(peerFolder).version : undefined;
  if (installed !== wanted) install();
  return { script: join(peerFolder, 'markdownlint-cli2-bin.mjs'), version: wanted };
}

function install(): void {
  process.stderr.write('Installing the peer of the bench (npm ci in test/bench) ...\n');
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // Started through npm, its file is run by Node, so that no shell is needed. Standard output is the bench's own.
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync(`npm ${words.join(' ')}`, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'], shell: true });
  if (result.status !== 0) throw new Error('the peer could not be installed: is there a network connection?');
}
