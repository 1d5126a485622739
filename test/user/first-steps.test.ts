import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { Editor } from './editor.ts';
import { patience, type Session, session } from './session.ts';

/** The steps, and words of the picture beside each. */
const pictured = {
  'Open the example': 'ALDERMERE',
  'See what was promised': 'OUTLINE',
  'Tag a sentence': '4. Staffing',
  'Mend what falls through': 'The agency contract would be looked at again.',
  'Begin the next meeting': '2024-06-13.minutes',
};
const steps = Object.keys(pictured);

// Each step goes on where the last one ended, from an editor with nothing open.
describe('Somebody new', function () {
  this.timeout(90_000);
  let started: Session;
  let page: Page;
  let editor: Editor;

  before(async function () {
    this.timeout(patience);
    started = await session();
    page = await started.page.context().newPage();
    editor = new Editor({ ...started, page });
  });

  after(() => page.close());

  it('is told in a folder without a tag what to do', async () => {
    const folder = join(started.workspace, '../empty');
    mkdirSync(folder);
    await page.goto(`${new URL(started.page.url()).origin}/?${new URLSearchParams({ folder })}`);
    await icon().click();
    await page.locator('.sidebar').getByText('Nothing is tagged in these minutes yet.').waitFor({ timeout: 60_000 });
    await editor.picture('first-1-no-tags');
    await page.locator('.sidebar').getByRole('button', { name: 'Tag as an action' }).click();
    await editor.notified(/Open the minutes you mean first/u);
  });

  it('is told where nothing is open what this is, and led to the first steps', async () => {
    await page.goto(`${new URL(started.page.url()).origin}/?ew=true`);
    await icon().click();
    await page
      .locator('.sidebar')
      .getByText('Here stands everything your minutes promised')
      .waitFor({ timeout: 60_000 });
    await editor.picture('first-2-nothing-open');
    await page.locator('.sidebar').getByRole('button', { name: 'Take the first steps' }).click();
    await step(steps[0] ?? '').waitFor();
    assert.deepEqual(await page.locator('.getting-started-step .step-title').allInnerTexts(), steps);
  });

  for (const [title, words] of Object.entries(pictured))
    it(`sees a picture of the step “${title}”`, async () => {
      if ((await step(title).getAttribute('aria-expanded')) !== 'true')
        await step(title).locator('.step-title').click();
      await page.locator('.getting-started-step.expanded .step-title', { hasText: title }).waitFor();
      const picture = page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('svg');
      await picture.getByText(words, { exact: true }).first().waitFor();
      await editor.picture(`first-3-step-${steps.indexOf(title) + 1}`);
    });

  it('opens the example, which greets with its last minutes', async () => {
    await step(steps[0] ?? '')
      .locator('.step-title')
      .click();
    await page.getByRole('button', { name: 'Open the example' }).last().click();
    await page.getByRole('tab', { name: '2024-03-14.minutes' }).waitFor({ timeout: 60_000 });
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await editor.picture('first-4-example');
  });

  it('goes through the steps with it', async () => {
    await take('See what was promised', 'Show the outline');
    await page
      .locator('.sidebar')
      .getByRole('treeitem', { name: /^Recommendations/u })
      .waitFor();
    await take('Tag a sentence', 'Tag as an action');
    // The minutes come to the front again, the cursor still in their header.
    await page.getByRole('tab', { name: '2024-03-14.minutes', selected: true }).waitFor({ timeout: 60_000 });
    await editor.notified(/There is nothing to tag here/u);
    await take('Begin the next meeting', 'New meeting');
    await page.locator('.quick-input-widget', { hasText: 'New meeting (1 of 2)' }).waitFor();
    await editor.picture('first-5-new-meeting');
    await editor.press('Escape');
    await take('Mend what falls through', 'Next finding');
    await page.locator('.editor-instance .selected-text').first().waitFor();
    await page.locator('.monaco-hover:visible').filter({ hasText: /\S/u }).first().waitFor();
    await editor.picture('first-6-finding');
  });

  /** Opens the steps, and presses the button of one. */
  async function take(title: string, button: string): Promise<void> {
    await editor.run('Minutes: Open the first steps');
    await step(title).waitFor();
    // The page opens a step by itself, too: whoever clicks at the same moment closes it, and clicks once more.
    for (let left = 5; ; left--) {
      const isOpen = (await step(title).getAttribute('aria-expanded')) === 'true';
      if (!isOpen) await step(title).locator('.step-title').click();
      const pressed = step(title).getByRole('button', { name: button, exact: true }).click({ timeout: 4000 });
      if (left === 1) return pressed;
      if (
        await pressed.then(
          () => true,
          () => false,
        )
      )
        return;
    }
  }

  function step(title: string): Locator {
    return page.locator('.getting-started-step', { hasText: title });
  }

  function icon(): Locator {
    return page.locator('.activitybar').getByRole('tab', { name: 'Matters Arising' });
  }
});
