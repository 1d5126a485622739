import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { append, closeAll, extension, findsInTheEnd, positionOf, show } from '../support/minutes.ts';

describe('In a folder that nobody has said to trust', () => {
  after(closeAll);

  it('the extension starts all the same', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await eventually(() => assert.ok(extension().isActive));
    await extension().activate();
  });

  it('findings are told', async () => {
    await findsInTheEnd('panel/2024-03-21.minutes', ['missing-due-date', 'missing-owner']);
  });

  it('hovering tells the history', async () => {
    const { document } = await show('panel/2024-03-14.minutes');
    const place = positionOf(document, '#children-survey', 3);
    await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<unknown[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place,
      );
      assert.ok(hovers.length > 0);
    });
  });

  it('sentences are tagged, for that runs nothing of the folder', async () => {
    const editor = await show('panel/2024-03-14.minutes');
    await append(editor, '\nThe clerk would circulate the minutes of the forum by June.\n');
    const place = positionOf(editor.document, 'would circulate the minutes');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('mattersArising.tagAs.action');
    assert.match(editor.document.lineAt(place.line).text, /\{action #[\w.-]+\}$/u);
  });

  it('no task is there to be run, until somebody trusts it', async () => {
    // VS Code asks for trust before it lists tasks, and the question stays open: nothing has been listed by then.
    const listed = await Promise.race([vscode.tasks.fetchTasks({ type: 'matters' }), wait(1000)]);
    assert.deepEqual(listed ?? [], []);
  });
});
