import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { address, api, append, closeAll, show } from '../support/minutes.ts';

describe('Documents that the server makes', () => {
  before(async () => (await api()).ready());
  afterEach(closeAll);

  it('are the register as of a day', async () => {
    const { document } = await shown(vscode.Uri.parse('matters:/register.md?asOf=2023-06-30'));
    assert.match(document.getText(), /30 June 2023/u);
    assert.match(document.getText(), /Survey of looked-after children/u);
  });

  it('are the public copy, which follows what is typed', async () => {
    const path = 'panel/2024-03-14.minutes';
    const editor = await show(path);
    await append(editor, 'Closed at nine.{decision agreed}\n');
    const { text } = await (await api()).client.sendRequest<{ text: string | null }>('matters/publicCopy', {
      version: 1,
      uri: address(path).toString(),
    });
    assert.ok(text?.endsWith('Closed at nine.\n'), text?.slice(-80));
    assert.doesNotMatch(text ?? '', /\{#|^minutes: 1/mu);
    assert.ok(!readFileSync(address(path).fsPath, 'utf8').includes('Closed at nine'), 'nothing was saved');
  });
});

async function shown(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}
