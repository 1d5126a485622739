import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { VscodeHost } from '../../../.build/vscode-host.mjs';

/** Starts the browser, without a window. */
export function launchBrowser(host: VscodeHost): Promise<Browser> {
  return chromium.launch({
    executablePath: host.browser.executable,
    args: [...host.browser.arguments, '--lang=en-GB'],
  });
}

/** A page of a user of our own, who has seen nothing yet. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
  return context.newPage();
}
