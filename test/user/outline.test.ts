import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from '../extension/support/eventually.ts';
import { Editor } from './editor.ts';
import { patience, session } from './session.ts';

const latest = 'panel/2024-03-14.minutes';

describe('The outline on the screen', function () {
  this.timeout(60_000);
  let editor: Editor;
  let view: Locator;

  before(async function () {
    this.timeout(patience);
    editor = new Editor(await session());
    view = await editor.view('Matters Arising');
  });

  after(() => editor.run('View: Close All Editors'));

  it('counts what is overdue on its icon', async () => {
    const icon = editor.page
      .locator('.activitybar')
      .getByRole('tab', { name: /Matters Arising.*1 overdue across all minutes/u });
    await icon.waitFor();
    assert.equal(await editor.page.locator('.activitybar .checked .badge-content').innerText(), '1');
  });

  it('says in the status bar what the body of the minutes has open, and leads to it', async () => {
    await editor.open(latest);
    const status = editor.page.locator('.statusbar-item', { hasText: /^\s*\d+ open, 1 overdue\s*$/u });
    await status.waitFor();
    await status.click();
    const report = editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await report.getByText('Campaign to recruit foster carers').first().waitFor();
    await editor.picture('outline-1-matters-arising');
    await editor.run('View: Close Editor');
  });

  it('is narrowed by words as they are typed, and Escape brings it back', async () => {
    const all = await items();
    await editor.ask('Minutes: Filter by words…', 'Filter the outline');
    await editor.type('survey');
    await message(/^Only “survey”: \d+ items?$/u);
    await editor.picture('outline-2-narrowed');
    await editor.press('Escape');
    await eventually(async () => assert.equal(await outline().locator('.message:visible').count(), 0));
    assert.deepEqual(await items(), all);
  });

  it('is narrowed by states, and says so until the filter is cleared', async () => {
    const all = await items();
    await editor.ask('Minutes: Filter by state…', 'Which states');
    await editor.answer('Overdue');
    await editor.press('Enter');
    await message(/^Only overdue: 1 item$/u);
    assert.deepEqual(await items(), ['Actions, 1 item, 1 overdue']);
    await editor.picture('outline-3-overdue');
    await view.getByRole('button', { name: 'Clear the filter' }).click();
    await eventually(async () => assert.deepEqual(await items(), all));
  });

  it('says that nothing passes a filter, and how to clear it', async () => {
    const all = await items();
    await editor.ask('Minutes: Filter by words…', 'Filter the outline');
    await editor.type('no such words');
    await editor.press('Enter');
    const welcome = view.getByText('Nothing passes the filter.');
    await welcome.waitFor();
    await editor.picture('outline-4-nothing');
    await view.getByRole('button', { name: 'Clear the filter' }).last().click();
    await welcome.waitFor({ state: 'hidden' });
    await eventually(async () => assert.deepEqual(await items(), all));
  });

  it('is followed by the history of what the caret is at', async () => {
    await editor.open(latest);
    for (const [words, title] of [
      ['#agency-letter', /The Director accepted that/u],
      ['#children-survey', /Survey of looked-after children/u],
    ] as const) {
      await editor.goTo(latest, words, 3);
      await view.locator('.message', { hasText: title }).waitFor();
    }
  });

  it('remembers over a reload how it was grouped', async function () {
    this.timeout(patience);
    await editor.ask('Minutes: Group by…', 'How should the outline be grouped?');
    await editor.answer('By owner');
    const owner = outline().getByRole('treeitem', { name: /^Josie Hallam/u });
    await owner.waitFor();
    await Promise.all([
      editor.page.waitForEvent('load', { timeout: patience }),
      editor.run('Developer: Reload Window'),
    ]);
    await editor.view('Matters Arising');
    await owner.waitFor({ timeout: patience / 2 });
    await editor.picture('outline-5-owners');
    await editor.ask('Minutes: Group by…', 'How should the outline be grouped?');
    await editor.answer('By kind');
    await view.getByRole('treeitem', { name: /^Recommendations/u }).waitFor();
  });

  function outline(): Locator {
    return view.locator('.pane').first();
  }

  /** The entries at the top, as they are read out. */
  async function items(): Promise<string[]> {
    const rows = await outline().locator('[role=treeitem][aria-level="1"]').all();
    return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
  }

  async function message(words: RegExp): Promise<void> {
    await eventually(async () => {
      const [said = ''] = await outline().locator('.message').allInnerTexts();
      assert.match(said.trim(), words);
    });
  }
});
