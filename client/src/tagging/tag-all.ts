/** "Tag what is untracked ...": a list of all that no tag tracks in a document, and the tags of what is chosen, as one edit. */
import {
  commands,
  type Disposable,
  l10n,
  ProgressLocation,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MinutesMeant } from '../commands/minutes-meant.ts';
import { rangeOf } from '../places.ts';
import { languageId } from '../server/language-client.ts';
import { ask } from '../server/messages.ts';
import { isRunning } from '../server/running.ts';
import { reviewList } from './review-list.ts';
import { keyOf } from './tag-rows.ts';

/** A menu gives the address, a code action says it in an object, the palette gives nothing. */
type Given = Uri | { readonly uri: string } | undefined;

export function registerTagAll(client: BaseLanguageClient, meant: MinutesMeant): Disposable {
  return commands.registerCommand('mattersArising.tagAll', async (given: Given) => {
    const editor = given === undefined ? await meant.editor() : await editorOf(given);
    if (editor === undefined) void window.showInformationMessage(l10n.t('Open the minutes you mean first.'));
    else if (await isRunning(client)) await tagAll(editor, client);
  });
}

async function editorOf(given: NonNullable<Given>): Promise<TextEditor | undefined> {
  const uri = given instanceof Uri ? given : Uri.parse(given.uri);
  const active = window.activeTextEditor;
  const editor =
    active?.document.uri.toString() === uri.toString()
      ? active
      : await window.showTextDocument(await workspace.openTextDocument(uri));
  return editor?.document.languageId === languageId ? editor : undefined;
}

async function tagAll(editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  const uri = editor.document.uri.toString();
  // An id is free, and a matter new, only once all minutes are known.
  await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Reading all minutes') }, () =>
    ask(client, 'matters/ready', {}),
  );
  const { suggestions, documentVersion } = await ask(client, 'matters/suggestions', { uri });
  if (suggestions.length === 0) {
    void window.showInformationMessage(
      l10n.t('Everything in these minutes that reads as an item is tracked by a tag.'),
    );
    return;
  }
  const rows = await reviewList(editor, suggestions);
  if (rows === undefined || rows.length === 0) return;
  const written = await write(editor, client, documentVersion, rows.map(keyOf));
  if (written) {
    void window.showInformationMessage(l10n.t('Tags written: {0}. One undo takes all of them back.', rows.length));
    return;
  }
  const again = l10n.t('Show the list again');
  const said = l10n.t('The minutes have changed since the list was made, so nothing is written.');
  if ((await window.showWarningMessage(said, again)) === again) await tagAll(editor, client);
}

/** Writes the tags, all or none: into the very text that the list was made of. */
async function write(
  { document }: TextEditor,
  client: BaseLanguageClient,
  documentVersion: number | null,
  keys: string[],
): Promise<boolean> {
  if (document.isClosed || document.version !== documentVersion) return false;
  const answer = await ask(client, 'matters/tagEdits', { uri: document.uri.toString(), documentVersion, keys }).catch(
    () => undefined,
  );
  if (answer === undefined || document.version !== answer.documentVersion) return false;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of answer.edits) edit.replace(document.uri, rangeOf(range), newText);
  return workspace.applyEdit(edit);
}
