/** What is photographed for the README: each scene is played as a person would, and answers when it is on the screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pick } from './stage.ts';

export interface Scene {
  /** The name of its picture. */
  readonly name: string;
  play(page: Page, folder: string): Promise<void>;
}

const lastMeeting = 'panel/2024-03-14.minutes';

export const scenes: readonly Scene[] = [
  {
    name: 'overview',
    async play(page, folder) {
      await open(page, lastMeeting);
      await showOutline(page);
      await run(page, 'Minutes: Group by');
      await choose(page, 'State');
      const overdue = page.getByRole('treeitem', { name: /^Overdue/iu }).first();
      await overdue.waitFor();
      await overdue.click();
      await goTo(page, folder, lastMeeting, '{#foster-campaign}', 4);
      await page.waitForTimeout(1500);
      await hoverAtCaret(page);
    },
  },
  {
    name: 'completion',
    async play(page, folder) {
      await open(page, lastMeeting);
      await hideSideBar(page);
      await goTo(page, folder, lastMeeting, 'The self-evaluation for 2022/23', 0);
      // A paragraph of its own, between blank lines.
      for (const key of ['ArrowUp', 'Enter', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
      await page.keyboard.type('Miss Pritchard would bring the figures for May in June.');
      await page.keyboard.type('{action #hub-figures-may @early-help-manager d', { delay: 15 });
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await page.keyboard.type('ue ', { delay: 15 });
      await page.waitForTimeout(500);
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    },
  },
  {
    name: 'finding',
    async play(page, folder) {
      await open(page, lastMeeting);
      await hideSideBar(page);
      await goTo(page, folder, lastMeeting, 'and would write to Members', 0);
      await run(page, 'Minutes: Next finding');
      await page.waitForTimeout(1500);
    },
  },
  { name: 'tracker', play: showTracker },
  {
    name: 'metrics',
    async play(page) {
      await showTracker(page);
      const tracker = page.frameLocator('iframe.webview').frameLocator('iframe');
      await tracker.getByRole('tab', { name: 'Metrics' }).click();
      await page.waitForTimeout(1500);
    },
  },
  {
    name: 'public-copy',
    async play(page, folder) {
      await open(page, lastMeeting);
      await hideSideBar(page);
      await goTo(page, folder, lastMeeting, '(b) Survey', 0);
      await run(page, 'Minutes: Preview the public copy');
      await page.locator('iframe.webview').first().waitFor();
      await page.waitForTimeout(3000);
    },
  },
];

async function open(page: Page, path: string): Promise<void> {
  await pick(page, 'Control+P', path);
  await page.locator('.editor-instance .view-line').first().waitFor();
  // The server has answered when the lenses above the tags are there.
  await page.locator('.editor-instance .codelens-decoration').first().waitFor({ state: 'attached', timeout: 30_000 });
}

async function run(page: Page, command: string): Promise<void> {
  await pick(page, 'F1', `>${command}`);
}

/** Chooses in the list that a command has opened. */
async function choose(page: Page, words: string): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(words);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

async function goTo(page: Page, folder: string, path: string, words: string, into: number): Promise<void> {
  const text = readFileSync(join(folder, path), 'utf8');
  const before = text.slice(0, text.indexOf(words) + into).split('\n');
  await pick(page, 'Control+G', `:${before.length}:${(before.at(-1) ?? '').length + 1}`);
  // Keys would go to the list as long as it is there.
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

async function showOutline(page: Page): Promise<void> {
  await run(page, 'Matters Arising: Focus on Outline View');
}

async function hideSideBar(page: Page): Promise<void> {
  if (await page.locator('.part.sidebar').isVisible()) await run(page, 'View: Toggle Primary Side Bar Visibility');
}

async function showTracker(page: Page): Promise<void> {
  await open(page, lastMeeting);
  await hideSideBar(page);
  await run(page, 'Minutes: Show the tracker');
  await page.locator('iframe.webview').first().waitFor();
  await page.waitForTimeout(4000);
  await run(page, 'View: Close Other Editors in Group');
}

/** Rests the mouse at the caret until something is told there. */
async function hoverAtCaret(page: Page): Promise<void> {
  const caret = await page.locator('.editor-instance .cursor').first().boundingBox();
  if (caret === null) throw new Error('The caret is not on the screen');
  await page.mouse.move(caret.x - 40, caret.y - 60);
  await page.mouse.move(caret.x + 3, caret.y + caret.height / 2, { steps: 6 });
  await page.locator('.monaco-hover:visible').filter({ hasText: /\S/u }).first().waitFor();
  await page.waitForTimeout(600);
}
