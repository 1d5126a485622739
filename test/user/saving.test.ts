import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eventually } from '../extension/support/eventually.ts';
import { assertAccessible } from './accessibility.ts';
import { Editor } from './editor.ts';
import { patience, pictures, session } from './session.ts';

const latest = 'panel/2023-11-23.minutes';

describe('What is saved', function () {
  this.timeout(60_000);
  let editor: Editor;
  let workspace: string;

  before(async function () {
    this.timeout(patience);
    const started = await session();
    ({ workspace } = started);
    editor = new Editor(started);
  });

  after(() => editor.run('View: Close All Editors'));

  it('is the public copy: offered beside the minutes, and without a tag', async () => {
    await editor.open(latest);
    await editor.ask('Minutes: Save the public copy…', 'Save the public copy');
    await editor.picture('saving-1-public-copy');
    const path = await editor.save('Save the public copy');
    assert.equal(path, join(workspace, 'panel/2023-11-23.md'));
    await editor.notified(/The public copy is saved: panel\/2023-11-23\.md/u);
    const { stdout } = spawnSync(process.execPath, ['dist/matters.cjs', 'publish', join(workspace, latest)]);
    assert.ok(stdout.length > 1000);
    assert.ok(readFileSync(path).equals(stdout), 'byte for byte what the program publishes');
  });

  it('is the register for a spreadsheet: what the tracker shows', async () => {
    await editor.run('Minutes: Show the tracker');
    const frame = await editor.webview('Register');
    await frame.getByRole('searchbox').first().fill('survey');
    const shown = frame.locator('.shown');
    await eventually(async () => assert.match(await shown.innerText(), /^[1-9] of \d+ shown|^\d shown/u));
    const count = await frame.locator('table.items tbody tr').count();
    await frame.getByRole('button', { name: 'Export CSV' }).click();
    const path = await editor.save('Save the register for a spreadsheet');
    await editor.notified(new RegExp(`${count} rows are saved in`, 'u'));
    const rows = readFileSync(path, 'utf8').split('\r\n');
    assert.ok(rows[0]?.startsWith('\uFEFF'), 'a spreadsheet is told that it is Unicode');
    assert.equal(rows.filter((row) => row !== '').length, count + 1);
    assert.ok(rows.some((row) => row.includes('children-survey')));
  });

  it('is a page to print, that stands for itself', async () => {
    const frame = await editor.webview('Register');
    await frame.getByRole('searchbox').first().fill('');
    await frame.getByRole('tab', { name: 'Metrics' }).click();
    await frame.locator('canvas').first().waitFor();
    await frame.getByRole('button', { name: 'Print' }).click();
    const path = await editor.save('Save the page to print');
    await editor.notified(/The page is saved/u);
    const printed = await editor.page.context().newPage();
    await printed.goto(pathToFileURL(path).href);
    await printed
      .getByRole('heading', { name: /Register/u })
      .first()
      .waitFor();
    await assertAccessible(printed.mainFrame());
    await printed.screenshot({ path: join(pictures, 'saving-2-print.png'), fullPage: true });
    await printed.close();
  });
});
