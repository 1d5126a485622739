/** The example as the editor has it, for tests inside the extension host. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import { eventually } from './eventually.ts';

const extensionName = 'matters-arising';

/** Our extension, whoever publishes it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === extensionName);
  assert.ok(found, `the extension ${extensionName} is installed`);
  return found;
}

/** What the extension hands out, once it has started. */
export async function api(): Promise<Api> {
  return (await extension().activate()) as Api;
}

/** The address of a file of the example, which is the first folder. */
export function address(path: string): vscode.Uri {
  return addressIn(0, path);
}

/** The address of a file in one of the folders, counted from 0. */
export function addressIn(folder: number, path: string): vscode.Uri {
  const open = vscode.workspace.workspaceFolders?.[folder];
  assert.ok(open, `folder ${folder} is open`);
  return vscode.Uri.joinPath(open.uri, path);
}

/** Opens a document of the example in an editor of its own. */
export async function show(path: string): Promise<vscode.TextEditor> {
  return showAt(address(path));
}

export async function showAt(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Closes every editor; what was typed is thrown away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Where the words begin in a document; `into` characters further on. */
export function positionOf(document: vscode.TextDocument, words: string, into = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `${document.uri.path} has the words ${words}`);
  return document.positionAt(offset + into);
}

/** Types words at the end of a document. */
export async function append(editor: vscode.TextEditor, words: string): Promise<void> {
  const end = editor.document.positionAt(editor.document.getText().length);
  assert.ok(await editor.edit((edit) => edit.insert(end, words)));
}

/** The rules that find something in a document now, in the order of the places. */
export function rulesFound(path: string): string[] {
  return rulesFoundAt(address(path));
}

export function rulesFoundAt(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .toSorted((one, other) => one.range.start.compareTo(other.range.start))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Waits until just these rules find something in a document. */
export function findsInTheEnd(path: string, rules: readonly string[]): Promise<void> {
  return eventually(() => assert.deepEqual(rulesFound(path).sort(), [...rules].sort(), path));
}
