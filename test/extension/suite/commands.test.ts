import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { api, append, closeAll, extension, positionOf, rulesFound, show } from '../support/minutes.ts';
import { answers, messages } from '../support/person.ts';

const { commands } = vscode;
const minutes = 'panel/2024-03-14.minutes';

describe('The commands', () => {
  before(async () => (await api()).ready());
  afterEach(closeAll);

  it('tag the sentence at the caret, and leave its words as they are', async () => {
    const editor = await show(minutes);
    await append(editor, '\nThe clerk would circulate the minutes of the forum by June.\n');
    const place = positionOf(editor.document, 'would circulate the minutes');
    editor.selection = new vscode.Selection(place, place);
    await commands.executeCommand('mattersArising.tagAs.action');
    const line = editor.document.lineAt(place.line).text;
    assert.match(line, /^The clerk would circulate the minutes of the forum by June\.\{action #[\w.-]+\}$/u);
    assert.match(editor.document.getText(editor.selection), /^[\w.-]+$/u, 'the id stands ready to be written over');
  });

  it('tag selected words alone', async () => {
    const editor = await show(minutes);
    await append(editor, '\nOf the 45 places 12 were taken.\n');
    const start = positionOf(editor.document, '12 were taken');
    editor.selection = new vscode.Selection(start, start.translate(0, 2));
    await commands.executeCommand('mattersArising.tagAs.metric');
    assert.match(editor.document.lineAt(start.line).text, /^Of the 45 places \[12\]\{metric #[\w.-]+\} were taken\.$/u);
  });

  it('insert what is open and not spoken of yet behind the paragraph, each on a line of its own', async () => {
    const editor = await show(minutes);
    const place = positionOf(editor.document, 'Ms Hallam had to report');
    editor.selection = new vscode.Selection(place, place);
    const before = editor.document.getText();
    await commands.executeCommand('mattersArising.insertMattersArising');
    const after = editor.document.getText();
    const added = after.split('\n').filter((line) => line !== '' && !before.includes(line));
    assert.ok(added.length > 0);
    for (const line of added) assert.match(line, /^- \S.*\{#[\w.-]+\}$/u);
    assert.ok(after.includes(`{#sufficiency-plan}\n\n${added.join('\n')}\n\n3. Progress`));
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before, 'it is undone in one step');
  });

  it('say that the checker is off, where it is, and start it again when asked', async () => {
    const { client, ready } = await api();
    await show(minutes);
    await client.stop();
    const said = messages('showWarningMessage');
    const needing = ['nextFinding', 'checkWorkspace', 'tagAs.action', 'tagAll', 'newMeeting', 'publish', 'showHistory'];
    for (const command of needing) await commands.executeCommand(`mattersArising.${command}`);
    assert.equal(said.length, needing.length);
    for (const words of said) assert.match(words, /checker is off/u);
    answers('showWarningMessage', () => 'Start again');
    const found = messages('showInformationMessage');
    await commands.executeCommand('mattersArising.checkWorkspace');
    assert.ok(client.isRunning());
    assert.match(found.join('\n'), /All minutes are checked/u);
    await ready();
  });

  it('step from finding to finding, into the next document too', async () => {
    const editor = await show(minutes);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await commands.executeCommand('mattersArising.nextFinding');
    const first = vscode.window.activeTextEditor ?? assert.fail();
    assert.equal(first.document.uri.path, editor.document.uri.path);
    const found = vscode.languages.getDiagnostics(editor.document.uri);
    assert.ok(found.some(({ range }) => range.start.isEqual(first.selection.start)));
    for (const _ of found) await commands.executeCommand('mattersArising.nextFinding');
    assert.notEqual(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path);
    await commands.executeCommand('mattersArising.previousFinding');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path);
  });

  it('start the server again, and everything is known again', async () => {
    const { client, ready, outline } = await api();
    await commands.executeCommand('mattersArising.restartServer');
    await ready();
    assert.ok(client.isRunning());
    await eventually(async () => assert.ok((await outline.getChildren()).length > 1));
    await eventually(() => assert.ok(rulesFound(minutes).length > 0));
  });

  it('bring the server back when it ends by itself', async () => {
    const { client, ready } = await api();
    const before = client.serverProcess ?? assert.fail('a process of our own');
    const said = messages('showWarningMessage');
    before.kill('SIGKILL');
    await eventually(() => assert.ok(client.isRunning() && client.serverProcess?.pid !== before.pid));
    await ready();
    assert.match(said.join('\n'), /stopped unexpectedly and has been started again\. Nothing you typed is lost/u);
    await eventually(() => assert.ok(rulesFound(minutes).length > 0));
  });

  it('are all there', async () => {
    const all = new Set(await commands.getCommands(true));
    const { contributes } = extension().packageJSON;
    const missing = contributes.commands.filter(({ command }: { command: string }) => !all.has(command));
    assert.deepEqual(missing, []);
  });
});
