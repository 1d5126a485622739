import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { eventually } from '../extension/support/eventually.ts';
import { Editor } from './editor.ts';
import { patience, session } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page of ours that has such an element: each lies two frames deep in the editor's own. */
function pageWith(page: Page, selector: string): Promise<Frame> {
  return eventually(
    async () => {
      for (const frame of page.frames())
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      throw new Error(`No page has ${selector}.`);
    },
    { limit: 30_000 },
  );
}

/** Fails with what keeps somebody from using a page (WCAG, by axe-core). */
async function usableByAll(frame: Frame): Promise<void> {
  await frame.evaluate(axe);
  const found: string[] = await frame.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>" +
      ' violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html.slice(0, 120)}`))',
  );
  assert.deepEqual(found, []);
}

describe('The tracker, as a person uses it', function () {
  this.timeout(60_000);

  let editor: Editor;
  let frame: Frame;

  before(async function () {
    this.timeout(patience);
    editor = new Editor(await session());
    await editor.open('2023-03-09.minutes');
    await editor.run('Show the tracker');
    frame = await pageWith(editor.page, 'table.items');
  });

  const titles = () => frame.locator('.items tbody .link').allInnerTexts();

  it('shows the most urgent first', async () => {
    assert.equal((await titles())[0], 'Campaign to recruit foster carers');
    assert.match(await frame.locator('.items tbody tr').first().innerText(), /overdue[\s\S]*days late/u);
    await usableByAll(frame);
    await editor.picture('tracker-1-items');
  });

  it('sorts by a column, and says so to a screen reader', async () => {
    await frame.getByRole('button', { name: 'Slips' }).click();
    assert.equal(await frame.locator('th.slips').first().getAttribute('aria-sort'), 'descending');
    assert.equal((await titles())[0], 'Survey of looked-after children');
    await frame.getByRole('button', { name: 'State' }).click();
  });

  it('filters as one types, and goes from row to row with the arrows', async () => {
    await frame.getByRole('searchbox').fill('turnover');
    await eventually(async () => assert.ok((await titles()).every((title) => /turnover/iu.test(title))));
    await frame.getByRole('button', { name: 'Clear' }).click();
    await frame.locator('.items tbody .link').first().focus();
    await editor.press('ArrowDown');
    const focused = await frame.evaluate('document.activeElement.textContent');
    assert.equal(focused, (await titles())[1]);
  });

  it('draws the metrics, each with its figures', async () => {
    await frame.getByRole('tab', { name: /Metrics/u }).click();
    await frame.locator('.chart canvas').first().waitFor();
    await frame
      .getByText(/^Figures/u)
      .first()
      .click();
    assert.ok((await frame.locator('.figures tbody tr').count()) > 3);
    await usableByAll(frame);
    await editor.picture('tracker-2-metrics');
  });

  it('shows the ratings meeting by meeting, in shapes, words and figures', async () => {
    await frame.getByRole('tab', { name: /Ratings/u }).click();
    await frame.locator('.ratings tbody tr').first().waitFor();
    assert.match(await frame.locator('.ratings tbody tr').last().innerText(), /14 Mar 2024[\s\S]*▲ 5[\s\S]*● 4/u);
    await usableByAll(frame);
    await editor.picture('tracker-3-ratings');
  });

  it('is that of another day when one is chosen', async () => {
    await frame.locator('input[type=date]').fill('2021-12-31');
    await frame.getByRole('heading', { name: 'Register as of 31 December 2021' }).waitFor();
    await frame.getByRole('button', { name: 'Latest' }).click();
    await frame.getByRole('heading', { name: 'Register as of 31 March 2024' }).waitFor();
  });

  it('leads from a title to the words', async () => {
    await frame.getByRole('tab', { name: /Items/u }).click();
    await frame.getByRole('button', { name: 'Campaign to recruit foster carers', exact: true }).click();
    await editor.page.getByRole('tab', { name: '2023-03-09.minutes' }).and(editor.page.locator('.active')).waitFor();
    await editor.eventually('{action #foster-campaign');
  });
});

describe('The public copy, as a person uses it', function () {
  this.timeout(60_000);

  let editor: Editor;
  let frame: Frame;

  before(async function () {
    this.timeout(patience);
    editor = new Editor(await session());
    await editor.open('2022-06-16.minutes');
    await editor.run('Preview the public copy');
    frame = await pageWith(editor.page, '.copy');
  });

  it('has the words and none of the tags', async () => {
    const text = await frame.locator('.copy').innerText();
    assert.doesNotMatch(text, /\{(?:action|#)|minutes: 1/u);
    await usableByAll(frame);
    await editor.picture('preview-1');
  });

  it('follows what is typed, and the minutes as they scroll', async () => {
    await editor.press('Control+1', 'Control+End');
    await editor.type('\nClosed at nine.{decision agreed');
    await frame.getByText('Closed at nine.').waitFor();
    await editor.press('Control+Home');
    await eventually(async () => assert.equal(await frame.evaluate('scrollY'), 0));
  });
});
