import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Activation', () => {
  it('works', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.name, 'aldermere');
    assert.ok(vscode.workspace.isTrusted);
    console.log(vscode.version, process.version, vscode.extensions.all.length);
  });
});
