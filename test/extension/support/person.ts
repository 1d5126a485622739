/**
 * A person who answers what the extension asks: the dialogs of the editor stay closed, and a test can tell what they would
 * have offered. The tests lie in the folder of the extension, so that both have the same `vscode`.
 */
import * as vscode from 'vscode';

type Dialogs = Pick<
  typeof vscode.window,
  | 'showErrorMessage'
  | 'showInformationMessage'
  | 'showInputBox'
  | 'showQuickPick'
  | 'showSaveDialog'
  | 'showWarningMessage'
  | 'showWorkspaceFolderPick'
>;

const kept = new Map<keyof Dialogs, unknown>();

/** Answers one dialog until the test is over. */
export function answers(dialog: keyof Dialogs, answer: (first: never, second: never) => unknown): void {
  const dialogs = vscode.window as { -readonly [Name in keyof Dialogs]: unknown };
  if (!kept.has(dialog)) kept.set(dialog, dialogs[dialog]);
  dialogs[dialog] = async (first: never, second: never) => answer(first, second);
}

/** Dismisses messages, and answers the list that their words go into. */
export function messages(dialog: 'showErrorMessage' | 'showInformationMessage' | 'showWarningMessage'): string[] {
  const said: string[] = [];
  answers(dialog, (words: string) => {
    said.push(words);
  });
  return said;
}

afterEach(() => {
  for (const [dialog, own] of kept) Object.assign(vscode.window, { [dialog]: own });
  kept.clear();
});
