/** A VS Code to photograph: the packaged extension installed, an example open, and nothing on the screen besides. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { VscodeHost } from '../../.build/vscode-host.mjs';
import { launchBrowser, newPage } from '../extension/host/browser.ts';
import { startServer, type VscodeServer } from '../extension/host/server.ts';

export type Theme = 'dark' | 'light' | 'high-contrast' | 'high-contrast-light';

const themes: Readonly<Record<Theme, string>> = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** What a reader of the picture should not have to look past. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'explorer.autoReveal': false,
  'security.workspace.trust.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.menuBarVisibility': 'hidden',
};

export interface Stage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens a folder in a theme; `dataFolder` has the extension installed. */
export async function openStage(
  host: VscodeHost,
  folder: string,
  dataFolder: string,
  theme: Theme,
  options: BrowserContextOptions,
): Promise<Stage> {
  const server: VscodeServer = await startServer(host, {
    dataFolder,
    settings: { ...settings, 'workbench.colorTheme': themes[theme] },
  });
  const browser: Browser = await launchBrowser(host);
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await newPage(browser, options);
    await page.goto(`${server.address}/?${new URLSearchParams({ folder })}`);
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Chooses in the list that a key opens. */
export async function pick(page: Page, key: string, words: string): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  await page.keyboard.press(key);
  await input.waitFor();
  await input.fill(words);
  const first: Locator = page.locator('.quick-input-list .monaco-list-row.focused').first();
  await first.waitFor();
  await page.keyboard.press('Enter');
  // A command may open a list of its own in place of this one.
  for (let waited = 0; waited < 100; waited += 1) {
    if (!(await input.isVisible()) || (await input.inputValue().catch(() => '')) !== words) return;
    await page.waitForTimeout(50);
  }
}
