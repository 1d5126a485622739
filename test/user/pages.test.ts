import assert from 'node:assert/strict';
import type { Frame, Request } from 'playwright-core';
import { assertAccessible } from './accessibility.ts';
import { Editor } from './editor.ts';
import { patience, session } from './session.ts';

const ourFile = /\/extensions\/matters-arising[^/]*\/dist\/[\w.-]+$/u;
const latest = 'panel/2024-03-14.minutes';

describe('The pages inside the editor', function () {
  this.timeout(90_000);
  let editor: Editor;
  const elsewhere: string[] = [];

  before(async function () {
    this.timeout(patience);
    editor = new Editor(await session());
    const { page } = editor;
    const own = new URL(page.url()).host;
    page.on('request', (request) => {
      const { host, pathname, protocol } = new URL(request.url());
      // Under a name of its own the editor serves a page the files of the extension, and of no other folder.
      const isOurs = host === own || (host.endsWith('.vscode-resource.vscode-cdn.net') && ourFile.test(pathname));
      if (protocol.startsWith('http') && !isOurs && isInPage(request)) elsewhere.push(request.url());
    });
    await editor.run('View: Close All Editors');
  });

  after(() => editor.run('View: Close All Editors'));

  it('show the register, which can be sorted and filtered', async () => {
    await editor.run('Minutes: Show the tracker');
    const frame = await editor.webview('Register');
    await frame.getByRole('table').first().waitFor();
    const rows = frame.getByRole('table').first().getByRole('row');
    const all = await rows.count();
    assert.ok(all > 20, `${all} rows`);
    await frame.getByRole('searchbox').first().fill('survey');
    await frame.getByText('Survey of looked-after children').first().waitFor();
    await editor.picture('pages-1-tracker-filtered');
    assert.ok((await rows.count()) < all);
    await frame.getByRole('searchbox').first().fill('');
    const heading = frame.getByRole('columnheader').first();
    await heading.getByRole('button').click();
    assert.match((await heading.getAttribute('aria-sort')) ?? '', /ascending|descending/u);
    await editor.picture('pages-2-tracker');
  });

  it('draw the metrics, and the ratings over time', async () => {
    const frame = await editor.webview('Register');
    await frame.getByRole('tab', { name: 'Metrics' }).click();
    await frame.locator('canvas, svg').first().waitFor();
    await assertAccessible(frame);
    await editor.picture('pages-3-metrics');
    await frame.getByRole('tab', { name: 'Ratings over time' }).click();
    await frame.locator('canvas, svg').first().waitFor();
    await assertAccessible(frame);
    await editor.picture('pages-4-ratings');
    await frame.getByRole('tab', { name: 'Items' }).click();
  });

  it('lead from a row of the register to the words', async () => {
    const frame = await editor.webview('Register');
    await frame.getByText('Survey of looked-after children').first().click();
    await editor.page.getByRole('tab', { name: '2022-06-16.minutes' }).waitFor();
    await editor.picture('pages-5-words');
  });

  it('show the public copy beside the minutes, as they are typed', async () => {
    await editor.open(latest);
    await editor.run('Minutes: Preview the public copy');
    const frame = await editor.webview('Public copy');
    const copy = () => frame.locator('body').innerText();
    await frame.getByText('Minutes of the meeting held on').first().waitFor();
    assert.doesNotMatch(await copy(), /\{#|\{action|minutes: 1/u);
    await editor.open(latest);
    await editor.goToEnd();
    await editor.type('\nThe Chair thanked the clerk.{decision agreed');
    await frame.getByText('The Chair thanked the clerk.').waitFor();
    await editor.picture('pages-6-public-copy');
    await assertAccessible(frame);
  });

  it('are readable to everybody, in themes of every kind', async () => {
    await editor.run('Minutes: Show the tracker');
    for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light High Contrast', 'Light Modern']) {
      await editor.ask('Preferences: Color Theme', /Select Color Theme/u);
      await editor.answer(theme);
      const frame = await editor.webview('Register');
      await frame.getByRole('table').first().waitFor();
      await assertAccessible(frame);
      await editor.picture(`pages-7-${theme.toLowerCase().replaceAll(' ', '-')}`);
    }
  });

  it('are readable where there is little room', async () => {
    const { page } = editor;
    await editor.run('View: Close Editors in Other Groups');
    await editor.run('View: Toggle Primary Side Bar Visibility');
    await page.setViewportSize({ width: 460, height: 800 });
    const frame = await editor.webview('Register');
    for (const tab of ['Items', 'Metrics', 'Ratings over time']) {
      await frame.getByRole('tab', { name: tab }).click();
      await frame.locator('#panel').waitFor();
      assert.ok(await frame.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${tab} fits`);
      await assertAccessible(frame);
      await editor.picture(`pages-8-narrow-${tab.toLowerCase().replaceAll(' ', '-')}`);
    }
    await frame.getByRole('tab', { name: 'Items' }).click();
    const due = await frame.getByText('60 days late').boundingBox();
    assert.ok(due !== null && due.x + due.width < 460, 'what is late is in sight');
    await frame.getByText('Wendy Dunmore (Placements Manager)').locator('visible=true').first().waitFor();
    await editor.open(latest);
    await editor.run('Minutes: Preview the public copy');
    const copy = await editor.webview('Public copy');
    await copy.getByText('Minutes of the meeting held on').first().waitFor();
    await assertAccessible(copy);
    await page.setViewportSize({ width: 1440, height: 900 });
    await editor.run('View: Toggle Primary Side Bar Visibility');
  });

  it('load nothing from anywhere else', () => {
    assert.deepEqual(elsewhere, []);
  });
});

/** Whether a page of ours asks, and not the editor around it. */
function isInPage(request: Request): boolean {
  const frame: Frame | null = request.serviceWorker() ? null : request.frame();
  return frame?.parentFrame() != null;
}
