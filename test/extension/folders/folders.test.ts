import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { addressIn, api, closeAll, rulesFoundAt, showAt } from '../support/minutes.ts';
import { answers } from '../support/person.ts';

const wraybeck = 1;
const faulty = 'minutes/2024-05-23.minutes';
const rootOf = (folder: number) => addressIn(folder, '').toString().replace(/\/$/u, '');

describe('Two folders', () => {
  before(async () => (await api()).ready());
  afterEach(closeAll);

  it('are judged each by its own configuration', async () => {
    await eventually(() => {
      assert.deepEqual(rulesFoundAt(addressIn(0, 'never-opened.minutes')).sort(), [
        'missing-due-date',
        'missing-owner',
      ]);
      assert.deepEqual(rulesFoundAt(addressIn(wraybeck, faulty)), ['missing-owner']);
    });
  });

  it('are named in the outline, each with what is its own', async () => {
    const { outline } = await api();
    const folders = await outline.getChildren();
    assert.deepEqual(
      folders.map((folder) => outline.getTreeItem(folder).label),
      ['aldermere', 'wraybeck'],
    );
    const groups = await Promise.all(folders.map((folder) => outline.getChildren(folder)));
    const labels = groups.map((own) => own.map((group) => outline.getTreeItem(group).label));
    assert.deepEqual(labels, [['Recommendations', 'Actions', 'Metrics', 'Decisions'], ['Actions']]);
    const lamp = (await outline.find(rootOf(wraybeck), 'lamp-3')) ?? assert.fail();
    assert.deepEqual(outline.getParent(outline.getParent(lamp) as typeof lamp), folders[wraybeck]);
    assert.equal(await outline.find(rootOf(0), 'lamp-3'), undefined);
  });

  it('show a long branch a page at a time, and one more for each “Show more…”', async () => {
    const { outline } = await api();
    const folder = (await outline.getChildren())[wraybeck];
    const [actions] = await outline.getChildren(folder);
    const shown = async () => (await outline.getChildren(actions)).map((element) => outline.getTreeItem(element));
    const first = await shown();
    assert.deepEqual([first.length, first.at(-1)?.label, first.at(-1)?.description], [101, 'Show more…', '31 more']);
    const { command, accessibilityInformation } = first.at(-1) ?? assert.fail();
    assert.match(accessibilityInformation?.label ?? '', /31 are not shown yet/u);
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    const all = await shown();
    assert.deepEqual([all.length, all.at(-1)?.contextValue], [131, 'item.named.placed']);
  });

  it('have each a history of its own', async () => {
    await vscode.commands.executeCommand('mattersArising.showHistory', { id: 'lamp-3', uri: rootOf(wraybeck) });
    const { history } = await api();
    assert.deepEqual(
      history
        .getChildren()
        .filter(({ sort }) => sort === 'event')
        .map(({ label }) => label),
      ['9 May 2024'],
    );
  });

  it('are asked for, where a register is wanted', async () => {
    answers('showWorkspaceFolderPick', () => vscode.workspace.workspaceFolders?.[wraybeck]);
    await vscode.commands.executeCommand('mattersArising.showRegister', '30 June 2024');
    await eventually(() => {
      const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'matters');
      assert.match(shown?.getText() ?? '', /Lamp 3 would be lit/u);
      assert.doesNotMatch(shown?.getText() ?? '', /looked-after/u);
    });
  });

  it('have a task each', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'matters' });
    assert.deepEqual(tasks.map(({ scope }) => (scope as vscode.WorkspaceFolder).name).sort(), [
      'aldermere',
      'wraybeck',
    ]);
  });

  it('come and go', async () => {
    const { outline } = await api();
    const { uri } = vscode.workspace.workspaceFolders?.[wraybeck] ?? assert.fail();
    await showAt(addressIn(wraybeck, faulty));
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(wraybeck, 1));
    await eventually(async () =>
      assert.equal((await outline.getChildren())[0]?.sort, 'node', 'one alone is not named'),
    );
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(wraybeck, 0, { uri }));
    await eventually(async () => assert.equal((await outline.getChildren()).length, 2));
    await eventually(() => assert.deepEqual(rulesFoundAt(addressIn(wraybeck, faulty)), ['missing-owner']));
  });
});

/** The folders may be changed again only once the editor has told of it. */
async function changeFolders(change: () => boolean): Promise<void> {
  const told = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  assert.ok(change());
  await told;
}
