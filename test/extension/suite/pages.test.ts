import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PublicCopyAnswer, RatingsAnswer, RegisterAnswer } from '../../../server/src/config/tracker-schema.ts';
import { eventually } from '../support/eventually.ts';
import { address, api, closeAll, show } from '../support/minutes.ts';

/** The tabs that hold a page of ours, by the end of their type. */
function pages(type: string): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(type));
}

const tracker = 'mattersArising.tracker';
const preview = 'mattersArising.publicCopy';

describe('The tracker in the editor', () => {
  before(async () => (await api()).ready());
  afterEach(closeAll);

  it('opens in a tab, and is brought back rather than opened twice', async () => {
    await vscode.commands.executeCommand('mattersArising.showTracker');
    await eventually(() => assert.equal(pages(tracker).length, 1));
    await show('panel/2024-03-14.minutes');
    await vscode.commands.executeCommand('mattersArising.showTracker');
    await eventually(() =>
      assert.deepEqual(
        pages(tracker).map(({ isActive }) => isActive),
        [true],
      ),
    );
  });

  it('has a register and the ratings over time to show, on that day and before', async () => {
    const { client } = await api();
    const register = (asOf: string) =>
      client.sendRequest<RegisterAnswer>('matters/register', { version: 1, asOf, kinds: ['metric'] });
    const now = await register('2024-03-31');
    const turnover = now.rows.find(({ id }) => id === 'sw-turnover');
    assert.equal(turnover?.targetPoint?.label, '18%');
    assert.equal(turnover?.better, 'lower');
    assert.ok((await register('2021-12-31')).total < now.total);
    const { meetings } = await client.sendRequest<RatingsAnswer>('matters/ratings', { version: 1, asOf: '2024-03-31' });
    assert.deepEqual(meetings.at(-1), { day: '2024-03-01', red: 0, amber: 5, green: 4, blue: 0 });
  });
});

describe('The public copy in the editor', () => {
  before(async () => (await api()).ready());
  afterEach(closeAll);

  it('opens beside the minutes, which keep the caret, and follows to others', async () => {
    const { document } = await show('panel/2024-03-14.minutes');
    await vscode.commands.executeCommand('mattersArising.showPublicCopy');
    await eventually(() => {
      const [tab] = pages(preview);
      assert.equal(tab?.label, 'Public copy of 2024-03-14.minutes');
      assert.equal(tab?.group.viewColumn, vscode.ViewColumn.Two);
    });
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await show('board/2024-01-25.minutes');
    await eventually(() =>
      assert.deepEqual(
        pages(preview).map(({ label }) => label),
        ['Public copy of 2024-01-25.minutes'],
      ),
    );
  });

  it('comes with the line of the minutes for each of its lines', async () => {
    const { client } = await api();
    const uri = address('panel/2024-03-14.minutes');
    const { text, lines } = await client.sendRequest<PublicCopyAnswer>('matters/publicCopy', {
      version: 1,
      uri: uri.toString(),
    });
    const document = await vscode.workspace.openTextDocument(uri);
    const copied = (text ?? '').split('\n');
    assert.equal(copied.length, lines.length);
    assert.equal(document.lineAt(lines[0] as number).text, copied[0]);
  });
});
