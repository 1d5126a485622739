import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Restricted', () => {
  it('works', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });
});
