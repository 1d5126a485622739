import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addressIn, api, closeAll, showAt } from '../support/minutes.ts';
import { answers } from '../support/person.ts';

const wraybeck = 1;
const made: vscode.Uri[] = [];

describe('A new meeting where there are two folders', () => {
  before(async () => (await api()).ready());
  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  it('is that of the body in the folder of the open minutes, and not of its namesake', async () => {
    await showAt(addressIn(wraybeck, '2024-05-09.minutes'));
    const offered = await begin('27 June 2024', ([first]) => first);
    assert.deepEqual(
      [offered[0]?.label, offered[0]?.description],
      ["Children's Improvement Board", 'wraybeck · 130 items'],
    );
    assert.ok(
      offered.some(({ label, description }) => label === offered[0]?.label && /^aldermere/u.test(description ?? '')),
    );
    const text = shown(addressIn(wraybeck, '2024-06-27.minutes'));
    assert.match(text, /\{#lamp-3\}/u);
    assert.doesNotMatch(text, /ilacs23/u);
  });

  it('begins beside the minutes of a body that nothing was tagged for', async () => {
    await showAt(addressIn(wraybeck, 'minutes/2024-05-30.minutes'));
    await begin('27 June 2024', ([first]) => first);
    assert.match(shown(addressIn(wraybeck, 'minutes/2024-06-27.minutes')), /^body: Burial Board$/mu);
  });

  it('of a body that is new begins in the folder that is chosen', async () => {
    answers('showWorkspaceFolderPick', () => vscode.workspace.workspaceFolders?.[wraybeck]);
    await begin('4 July 2024', (offered) => offered.at(-1), 'Fabric Committee');
    assert.match(shown(addressIn(wraybeck, '2024-07-04.minutes')), /^body: Fabric Committee$/mu);
  });
});

type Choose = (offered: readonly vscode.QuickPickItem[]) => vscode.QuickPickItem | undefined;

/** Begins a meeting as a person does, and answers the bodies that were offered. */
async function begin(day: string, choose: Choose, body?: string): Promise<readonly vscode.QuickPickItem[]> {
  let offered: readonly vscode.QuickPickItem[] = [];
  answers('showQuickPick', (picks: readonly vscode.QuickPickItem[]) => {
    offered = picks;
    return choose(picks);
  });
  const typed = [...(body === undefined ? [] : [body]), day];
  answers('showInputBox', () => typed.shift());
  await vscode.commands.executeCommand('mattersArising.newMeeting');
  return offered;
}

/** The words of the minutes that were begun, which are to be those. */
function shown(uri: vscode.Uri): string {
  const document = vscode.window.activeTextEditor?.document ?? assert.fail('minutes are shown');
  made.push(document.uri);
  assert.equal(document.uri.toString(), uri.toString());
  return document.getText();
}
