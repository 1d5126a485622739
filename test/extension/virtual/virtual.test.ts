import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { addressIn, api, append, closeAll, extension, positionOf, rulesFoundAt, showAt } from '../support/minutes.ts';
import { answers, messages } from '../support/person.ts';
import { MemoryFiles } from './memory-files.ts';

const minutesOf = (date: string, words: string) =>
  `---\nminutes: 1\nbody: Parish Council\ndate: ${date}\nowners:\n  clerk: { name: Peter Lomax, role: Clerk }\n---\n\n${words}\n`;

const raised = 'memfs:/parish/2024-03-14.minutes';
const spoken = 'memfs:/parish/2024-05-14.minutes';
const files = {
  '/parish/2024-03-14.minutes': minutesOf('14 March 2024', 'He would write.{action #letter @clerk due April 2024}'),
  '/parish/2024-05-14.minutes': minutesOf('14 May 2024', 'The letter was sent.{#letter done}{#hedge wobble}'),
};

describe('In a virtual folder', () => {
  before(async () => {
    vscode.workspace.registerFileSystemProvider('memfs', new MemoryFiles(files));
    await showAt(vscode.Uri.parse(spoken));
    await (await api()).ready();
  });
  afterEach(closeAll);

  it('minutes that are open are checked, and not accused of what others would tell', async () => {
    assert.ok(extension().isActive);
    await showAt(vscode.Uri.parse(spoken));
    // That nothing defines the letter cannot be known.
    await eventually(() => assert.deepEqual(rulesFoundAt(vscode.Uri.parse(spoken)), ['unknown-clause']));
  });

  it('what is open can be read together: history, outline, completion', async () => {
    await showAt(vscode.Uri.parse(raised));
    const editor = await showAt(vscode.Uri.parse(spoken));
    const { document } = editor;
    const { outline, ready } = await api();
    await ready();
    const letter = await eventually(async () => (await outline.find('memfs:/parish', 'letter')) ?? assert.fail());
    assert.equal(outline.getTreeItem(letter).label, '✓ He would write');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, '#letter', 3),
    );
    assert.match(
      hovers
        .flatMap(({ contents }) => contents as vscode.MarkdownString[])
        .map(({ value }) => value)
        .join('\n'),
      /14 March 2024/u,
    );
    await append(editor, 'Again.{#');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
      '#',
    );
    assert.ok(items.some(({ label }) => /letter/u.test(typeof label === 'string' ? label : label.label)));
  });

  it('nothing is offered that needs a disk', async () => {
    assert.deepEqual(await vscode.tasks.fetchTasks({ type: 'matters' }), []);
  });

  it('a check says that it is of open minutes alone', async () => {
    await showAt(vscode.Uri.parse(spoken));
    const said = messages('showInformationMessage');
    await vscode.commands.executeCommand('mattersArising.checkWorkspace');
    assert.match(said.join('\n'), /minutes that are open are checked.*virtual folder.*1\./u);
  });

  it('the public copy is saved there', async () => {
    await showAt(vscode.Uri.parse(raised));
    messages('showInformationMessage');
    answers('showSaveDialog', ({ defaultUri }: vscode.SaveDialogOptions) => defaultUri);
    await vscode.commands.executeCommand('mattersArising.publish');
    const copy = await vscode.workspace.fs.readFile(vscode.Uri.parse('memfs:/parish/2024-03-14.md'));
    assert.equal(new TextDecoder().decode(copy).trim(), 'He would write.');
  });

  it('the public copy is never saved over its minutes', async () => {
    await showAt(vscode.Uri.parse(raised));
    const said = messages('showWarningMessage');
    answers('showSaveDialog', () => vscode.Uri.parse(raised));
    const before = await vscode.workspace.fs.readFile(vscode.Uri.parse(raised));
    await vscode.commands.executeCommand('mattersArising.publish');
    assert.match(said.join('\n'), /nothing is saved/u);
    assert.deepEqual(await vscode.workspace.fs.readFile(vscode.Uri.parse(raised)), before);
  });

  it('a new meeting begins there', async () => {
    await showAt(vscode.Uri.parse(raised));
    await (await api()).ready();
    await vscode.commands.executeCommand('mattersArising.newMeeting', { body: 'Parish Council', day: '2024-07-09' });
    const begun = vscode.window.activeTextEditor?.document;
    assert.equal(begun?.uri.toString(), addressIn(0, '2024-07-09.minutes').toString());
    assert.match(begun.getText(), /^body: Parish Council$/mu);
  });
});
