import assert from 'node:assert/strict';
import { Editor } from './editor.ts';
import { patience, session } from './session.ts';

describe('A reviewer', function () {
  this.timeout(60_000);
  let editor: Editor;

  before(async function () {
    this.timeout(patience);
    editor = new Editor(await session());
  });

  it('opens the outline, and finds what is overdue first', async () => {
    const view = await editor.view('Matters Arising');
    const overdue = view.getByRole('treeitem', { name: /overdue/iu }).first();
    await overdue.waitFor();
    await editor.picture('reviewer-1-outline');
  });

  it('opens a group, an item and what a meeting said of it, and reads the words', async () => {
    const view = await editor.view('Matters Arising');
    const row = (name: RegExp) => view.getByRole('treeitem', { name }).first();
    await row(/overdue/iu).click();
    // To open an entry one presses the sign before it: pressing its words leads to the minutes.
    await view.locator('[role=treeitem][aria-level="2"]').first().locator('.monaco-tl-twistie').click();
    const event = view.locator('[role=treeitem][aria-level="3"]').first();
    await event.waitFor();
    await editor.picture('reviewer-2-item');
    await event.click();
    await editor.page.locator('.editor-instance .selected-text').first().waitFor();
    await editor.picture('reviewer-3-words');
    const label = (await editor.page.locator('.tabs-container .tab.active').first().getAttribute('aria-label')) ?? '';
    assert.match(label, /\d{4}-\d\d-\d\d\.minutes/u);
  });
});
