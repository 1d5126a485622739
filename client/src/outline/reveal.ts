/** "Reveal in outline": from the item under the caret to its entry in the tree. */
import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId } from '../server/language-client.ts';
import { ask } from '../server/messages.ts';
import { type OutlineView, outlineViewId } from './outline-view.ts';

export function registerReveal(view: OutlineView, client: BaseLanguageClient): Disposable {
  return commands.registerCommand('mattersArising.revealInOutline', async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    const { item } = await ask(client, 'matters/history', { at: { uri, position: { line, character } } });
    if (item === null || item.id === '') {
      void window.showInformationMessage(l10n.t('There is no item with an id here.'));
      return;
    }
    await commands.executeCommand(`${outlineViewId}.focus`);
    const folder = workspace.getWorkspaceFolder(editor.document.uri) ?? workspace.workspaceFolders?.[0];
    if (await view.reveal(folder?.uri.toString() ?? '', item.id)) return;
    const clear = l10n.t('Clear the filter');
    const chosen = await window.showInformationMessage(l10n.t('The filter of the outline hides #{0}.', item.id), clear);
    if (chosen !== clear) return;
    view.choose({ ...view.choice, text: '', states: [] });
    await view.reveal(folder?.uri.toString() ?? '', item.id);
  });
}
