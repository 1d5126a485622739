/** The editor of one person: VS Code with the packaged extension installed, the example open, and nothing else. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packageExtension } from '../../.build/package.mjs';
import { setUpVscodeHost } from '../../.build/vscode-host.mjs';
import { launchBrowser, newPage } from '../extension/host/browser.ts';
import { installExtension, startServer, type VscodeServer } from '../extension/host/server.ts';
import { makeScratch, repository, type Scratch } from '../extension/host/workspace.ts';

export interface Session {
  /** The packaged extension. */
  readonly vsix: string;
  /** Where it has been unpacked. */
  readonly installed: string;
  readonly workspace: string;
  /** The page with the editor in it. */
  readonly page: Page;
}

interface Started extends Session {
  readonly scratch: Scratch;
  readonly server: VscodeServer;
  readonly browser: Browser;
}

/** Where pictures of the run are kept: looked at by people, ignored by git. */
export const pictures = join(repository, '.vscode-test/pictures');

/** In milliseconds, for a step or for the start: a real editor on a small machine, which may be busy. */
export const patience = 180_000;

let started: Promise<Started> | undefined;

/** Starts on first use; every file of tests goes on in the same editor. */
export function session(): Promise<Session> {
  started ??= start();
  return started;
}

afterEach(async function () {
  if (this.currentTest?.state !== 'failed') return;
  const name = this.currentTest.title.replace(/[^a-z]+/giu, '-').slice(0, 60);
  await (await started)?.page.screenshot({ path: join(pictures, `failed-${name}.png`) });
});

after(async () => {
  const running = await started?.catch(() => undefined);
  await running?.browser.close();
  await running?.server.stop();
  running?.scratch.remove();
});

async function start(): Promise<Started> {
  const host = await setUpVscodeHost();
  const vsix = await packageExtension();
  const scratch = makeScratch();
  await installExtension(host, scratch.dataFolder, vsix);
  const settings = {
    'security.workspace.trust.enabled': false,
    'workbench.colorTheme': 'Default Light Modern',
    // As it is in a browser: nobody is asked whether to save.
    'files.autoSave': 'afterDelay',
  };
  const server = await startServer(host, { dataFolder: scratch.dataFolder, settings });
  const browser = await launchBrowser(host);
  const page = await newPage(browser);
  mkdirSync(pictures, { recursive: true });
  await page.goto(`${server.address}/?${new URLSearchParams({ folder: scratch.workspace })}`);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 120_000 });
  const { workspace } = scratch;
  return { vsix, installed: installedIn(scratch.dataFolder), workspace, page, scratch, server, browser };
}

function installedIn(dataFolder: string): string {
  const folder = join(dataFolder, 'extensions');
  const name = readdirSync(folder).find((entry) => entry.startsWith('matters-arising'));
  if (name === undefined) throw new Error(`The extension is not among those installed: ${readdirSync(folder)}`);
  return join(folder, name);
}
