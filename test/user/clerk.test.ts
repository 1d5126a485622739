import assert from 'node:assert/strict';
import { Editor } from './editor.ts';
import { session } from './session.ts';

const latest = 'panel/2024-03-14.minutes';

describe('A clerk', () => {
  let editor: Editor;

  before(async function () {
    this.timeout(180_000);
    editor = new Editor(await session());
  });

  it('opens minutes, and sees what is wrong with them', async () => {
    await editor.open(latest);
    await editor.goTo(latest, '{action #agency-letter');
    await editor.page.locator('.squiggly-warning').first().waitFor();
    await editor.picture('opened');
  });

  it('rests the mouse on an item, and reads its history', async () => {
    await editor.goTo(latest, '#children-survey', 4);
    const hover = await editor.hover();
    const text = await hover.innerText();
    for (const words of ['Survey of looked-after children', '9 March 2023']) assert.ok(text.includes(words), text);
    await editor.picture('hover');
  });
});
