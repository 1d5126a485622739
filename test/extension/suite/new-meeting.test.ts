import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { address, api, closeAll, rulesFound, show } from '../support/minutes.ts';

const body = "Children's Improvement Board";

describe('A new meeting', () => {
  const made = 'board/2024-05-16.minutes';

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(address(made)).then(undefined, () => undefined);
  });

  it('begins beside the last one of its body, with what is open ready to be spoken to', async () => {
    await (await api()).ready();
    await vscode.commands.executeCommand('mattersArising.newMeeting', { body, day: '2024-05-16' });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(vscode.workspace.asRelativePath(document.uri), made);
    const text = document.getText();
    assert.match(text, /^---\nminutes: 1\nbody: Children's Improvement Board\ndate: (?:Thursday )?16 May 2024\n/u);
    assert.match(text, /Matters arising$/mu);
    assert.match(text, /\{#ilacs23\.3\}/u);
    assert.doesNotMatch(text, /publish-plan/u, 'what is done does not come up again');
    await eventually(() => assert.ok(!rulesFound(made).includes('syntax-error')));
  });

  it('shows the minutes of that day where there are some already', async () => {
    await show('panel/2023-11-23.minutes');
    await vscode.commands.executeCommand('mattersArising.newMeeting', { body, day: '2024-01-25' });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(vscode.workspace.asRelativePath(document.uri), 'board/2024-01-25.minutes');
    assert.ok(!document.isDirty);
  });
});
