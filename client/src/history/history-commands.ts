/** "Show history": from a lens, a hover, an entry of the tree, the caret, or a list to pick from. */
import { commands, type Disposable, l10n, type QuickPickItem, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RegisterAnswer } from '../../../server/src/config/tracker-schema.ts';
import type { Element } from '../outline/element.ts';
import { folderName, inRoot, workspaceRoots } from '../roots.ts';
import { languageId } from '../server/language-client.ts';
import { ask } from '../server/messages.ts';
import { isRunning } from '../server/running.ts';
import type { HistoryView, Subject } from './history-view.ts';

/** What a lens gives, what a hover gives, or the element of a tree; the menu of an editor gives the address. */
type Given = Subject | Element | Uri | undefined;

export function registerHistoryCommands(view: HistoryView, client: BaseLanguageClient): Disposable {
  return commands.registerCommand('mattersArising.showHistory', async (given: Given) => {
    if (!(await isRunning(client))) return;
    const subject = subjectOf(given) ?? subjectAtCaret();
    if (subject !== undefined && (await view.show(subject))) return;
    const picked = await pickItem(client, l10n.t('Whose history do you want to see?'));
    if (picked !== undefined) await view.show(picked);
  });
}

function subjectOf(given: Given): Subject | undefined {
  if (given === undefined || given instanceof Uri) return undefined;
  if (!('sort' in given)) return given;
  return given.sort === 'node' && given.node.item !== '' ? { id: given.node.item, uri: given.root } : undefined;
}

function subjectAtCaret(): Subject | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return undefined;
  const { line, character } = editor.selection.active;
  return { at: { uri: editor.document.uri.toString(), position: { line, character } } };
}

interface ItemPick extends QuickPickItem {
  readonly subject: Subject;
}

/** A list of all items that narrows as somebody types; the server searches, for there may be thousands. */
function pickItem(client: BaseLanguageClient, title: string): Promise<Subject | undefined> {
  return new Promise((resolve) => {
    const list = window.createQuickPick<ItemPick>();
    list.title = title;
    list.placeholder = l10n.t('Words of a title, an id or an owner');
    let asked = 0;
    const search = async (text: string) => {
      const question = ++asked;
      list.busy = true;
      const rows = await itemsLike(client, text);
      if (question !== asked) return;
      list.items = rows;
      list.busy = false;
    };
    list.onDidChangeValue((text) => void search(text));
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.subject);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    void search('');
    list.show();
  });
}

async function itemsLike(client: BaseLanguageClient, text: string): Promise<ItemPick[]> {
  try {
    const words = text.trim().slice(0, 200);
    const asked = workspaceRoots().map((root) =>
      ask(client, 'matters/register', {
        ...inRoot(root),
        ...(words === '' ? {} : { text: words }),
        limit: 100,
        points: 0,
      }),
    );
    return (await Promise.all(asked)).flatMap(({ rows }) => rows.map(pickOf));
  } catch {
    return [];
  }
}

function pickOf({ id, title, shape, state, owner, location }: RegisterAnswer['rows'][number]): ItemPick {
  return {
    label: `${shape} ${title}`,
    description: id === '' ? '' : `#${id}`,
    detail: [state, owner, folderName(location.uri)].filter((part) => part !== '').join(' · '),
    // The list is what the server found; the editor's own search would hide what it found by an owner's name.
    alwaysShow: true,
    subject: id === '' ? { at: { uri: location.uri, position: location.range.start } } : { id, uri: location.uri },
  };
}
