import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { VscodeHost } from '../../../.build/vscode-host.mjs';

/** A VS Code server that answers. */
export interface VscodeServer {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** `127.0.0.1:PORT`, as addresses of its files name it. */
  readonly authority: string;
  /** Ends it with everything it has started. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** An empty folder of its own: settings, state, installed extensions. */
  readonly dataFolder: string;
  /** The user's settings, besides those that keep a test quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the extension's host finds in its environment. */
  readonly environment?: NodeJS.ProcessEnv;
}

// Nothing that a test did not ask for: no panel, no tip, no question, no animation.
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'extensions.ignoreRecommendations': true,
  // In a browser it is on unless one says otherwise, and what a test typed would be on the disk a second later.
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Starts a server and answers when it does; fails with what it said when it does not. */
export async function startServer(host: VscodeHost, options: ServerOptions): Promise<VscodeServer> {
  const settings = { ...quietSettings, ...options.settings };
  writeSettings(options.dataFolder, settings);
  const port = await freePort();
  const child = spawn(host.node, [host.serverMain, ...serverArguments(port, options.dataFolder)], {
    env: { ...process.env, ...options.environment, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the whole of it can be ended.
    detached: process.platform !== 'win32',
  });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const address = `http://127.0.0.1:${port}`;
  if (!(await answers(`${address}/version`, child))) {
    await stop(child);
    throw new Error(`The VS Code server did not start.\n${said}`);
  }
  return { address, authority: `127.0.0.1:${port}`, stop: () => stop(child) };
}

/** Installs a packaged extension as a user does, into the data folder of a server that is started later. */
export async function installExtension(host: VscodeHost, dataFolder: string, vsix: string): Promise<void> {
  const words = [host.serverMain, '--accept-server-license-terms', '--server-data-dir', dataFolder];
  const child = spawn(host.node, [...words, '--install-extension', vsix], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${vsix} could not be installed (exit code ${code}).\n${said}`);
}

function serverArguments(port: number, dataFolder: string): string[] {
  const options = { host: '127.0.0.1', port: String(port), 'server-data-dir': dataFolder, 'telemetry-level': 'off' };
  // Without the driver the page ignores which extension it is to test.
  const flags = ['--without-connection-token', '--enable-smoke-test-driver', '--accept-server-license-terms'];
  return [...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]), ...flags];
}

function writeSettings(dataFolder: string, settings: Readonly<Record<string, unknown>>): void {
  const file = join(dataFolder, 'data/User/settings.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, undefined, 2));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await wait(100);
  }
  return false;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  end(child.pid, 'SIGTERM');
  const late = setTimeout(() => end(child.pid ?? 0, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(late);
}

/** Ends a process and those it started, which share its group; Windows has no groups, and ends the process alone. */
function end(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? id : -id, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}
