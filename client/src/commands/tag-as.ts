/** "Tag as ...": the server's own code action for the selection, by a command that a key can be bound to. */
import { commands, Disposable, l10n, type TextEditor, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
} from 'vscode-languageclient/node';
import { isRunning } from '../server/running.ts';
import type { MinutesMeant } from './minutes-meant.ts';

const kinds = ['recommendation', 'action', 'metric', 'decision'] as const;
type Kind = (typeof kinds)[number];

/** What the server keeps with an action, to know it again: see server/src/features/code-actions-model.ts. */
interface ActionData {
  readonly key?: { readonly source?: string; readonly of?: string };
}

export function registerTagging(client: BaseLanguageClient, meant: MinutesMeant): Disposable {
  return Disposable.from(
    ...kinds.map((kind) => commands.registerCommand(`mattersArising.tagAs.${kind}`, () => tagAs(kind, client, meant))),
  );
}

async function tagAs(kind: Kind, client: BaseLanguageClient, meant: MinutesMeant): Promise<void> {
  const editor = await meant.editor();
  if (editor === undefined) {
    void window.showInformationMessage(l10n.t('Open the minutes you mean first.'));
    return;
  }
  if (!(await isRunning(client))) return;
  const { version } = editor.document;
  const listed = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
    range: client.code2ProtocolConverter.asRange(editor.selection),
    context: { diagnostics: [], only: ['refactor.rewrite'] },
  });
  const action = listed?.find((one): one is CodeAction => {
    const { key } = ((one as CodeAction).data ?? {}) as ActionData;
    return key?.source === 'tag-words' && key.of === kind;
  });
  if (action === undefined) void window.showInformationMessage(whyNot(kind, editor));
  else await apply(action, client, () => editor.document.version === version);
}

/** Nothing is written into a text that has changed since it was asked for: the places would be others. */
async function apply(action: CodeAction, client: BaseLanguageClient, isSame: () => boolean): Promise<void> {
  const resolved = action.edit ? action : await client.sendRequest(CodeActionResolveRequest.type, action);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(resolved.edit);
  if (edit === undefined) return;
  if (isSame()) await workspace.applyEdit(edit);
  else
    void window.showInformationMessage(l10n.t('The minutes have changed meanwhile, so nothing is tagged. Try again.'));
}

function whyNot(kind: Kind, { selection }: TextEditor): string {
  if (kind === 'metric')
    return l10n.t('There is no figure here to make a metric of. Select words that hold a number, and tag those.');
  return selection.isEmpty
    ? l10n.t('There is nothing to tag here: put the cursor in a sentence that has no such tag yet, or select words.')
    : l10n.t('These words cannot be tagged so: they are tagged already, or run over several paragraphs.');
}
