import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { VscodeHost } from '../../.build/vscode-host.mjs';
import { launchBrowser, newPage } from './host/browser.ts';
import { testMark } from './host/mark.ts';
import { startServer, type VscodeServer } from './host/server.ts';
import { repository } from './host/workspace.ts';
import type { Run } from './runs.ts';

/** Longer than any run takes, shorter than anyone waits. */
const limit = 180_000;

/** Runs tests in the extension host of a VS Code whose window is a page of a browser; answers the exit code. */
export async function runInBrowser(host: VscodeHost, run: Run): Promise<number> {
  const server = await startServer(host, run);
  const browser = await launchBrowser(host).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  try {
    const page = await newPage(browser);
    return await exitOf(page, addressOf(server, run));
  } finally {
    await browser.close();
    await server.stop();
  }
}

function addressOf({ address, authority }: VscodeServer, run: Run): string {
  const remote = (path: string) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(repository)],
    ['extensionTestsPath', remote(run.suite)],
    ['skipWelcome', 'true'],
  ];
  const opened = run.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [opened]: run.workspace, payload: JSON.stringify(payload) });
  return `${address}/?${query}`;
}

/** Opens VS Code, which tells through two functions of the page what a test prints, and how the tests ended. */
async function exitOf(page: Page, address: string): Promise<number> {
  const complaints: string[] = [];
  await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
    const said = values.join(' ');
    if (said.startsWith(testMark)) console.log(said.slice(testMark.length));
    // VS Code misses some native modules that nothing here needs, and says so at length.
    else if (type === 'error') complaints.push(said);
  });
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      const breakOff = (because: string) => reject(new Error(`${because}\n${complaints.join('\n')}`));
      page.once('crash', () => breakOff('The page of VS Code crashed.'));
      late = setTimeout(() => breakOff(`The tests did not end within ${limit / 1000} s.`), limit);
      page
        .exposeFunction('codeAutomationExit', resolve)
        .then(() => page.goto(address))
        .catch(reject);
    });
  } finally {
    clearTimeout(late);
  }
}
