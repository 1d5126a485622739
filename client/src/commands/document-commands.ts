/** Commands on the minutes in the active editor: insert matters arising, save the public copy. */
import {
  commands,
  Disposable,
  l10n,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  type TextLine,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openPlace } from '../places.ts';
import { ask } from '../server/messages.ts';
import { isRunning } from '../server/running.ts';
import { publicName } from './file-names.ts';
import type { MinutesMeant } from './minutes-meant.ts';

export function registerDocumentCommands(client: BaseLanguageClient, meant: MinutesMeant): Disposable {
  const withMinutes = (run: (editor: TextEditor, client: BaseLanguageClient) => Promise<void>) => async () => {
    const editor = await meant.editor();
    if (editor === undefined) void window.showInformationMessage(l10n.t('Open the minutes you mean first.'));
    else if (await isRunning(client)) await run(editor, client);
  };
  return Disposable.from(
    commands.registerCommand('mattersArising.insertMattersArising', withMinutes(insertMattersArising)),
    commands.registerCommand('mattersArising.showMattersArising', withMinutes(showMattersArising)),
    commands.registerCommand(
      'mattersArising.publish',
      withMinutes(({ document }) => savePublicCopy(document, client)),
    ),
  );
}

/** Puts a line for each open matter that is not spoken of yet behind the paragraph at the caret. */
async function insertMattersArising(editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  const answer = await ask(client, 'matters/document', { uri: editor.document.uri.toString() });
  if (answer === null || answer.body === '') {
    void window.showInformationMessage(
      l10n.t('These minutes name no body yet, so it is not known what is open. Say in the header whose they are.'),
    );
    return;
  }
  if (answer.matters.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing of {0} is open that is not spoken of here.', answer.body));
    return;
  }
  const { document, selection } = editor;
  const header = lastOfHeader(document);
  const isInHeader = selection.active.line <= header;
  const line = isInHeader ? document.lineAt(header) : endOfParagraph(document, selection.active.line);
  const lines = answer.matters.join('\n');
  const behindWords = !line.isEmptyOrWhitespace;
  const atEnd = line.lineNumber + 1 === document.lineCount;
  // Right behind a header words may stand, and they are no part of the list.
  const isClose = isInHeader && !atEnd && !document.lineAt(header + 1).isEmptyOrWhitespace;
  const text = `${behindWords ? '\n\n' : ''}${lines}${atEnd || !behindWords || isClose ? '\n' : ''}`;
  await editor.edit((edit) => edit.insert(line.range.end, text));
  const first = line.lineNumber + (behindWords ? 2 : 0);
  const caret = editor.document.lineAt(first).range.end;
  editor.selection = new Selection(caret, caret);
  editor.revealRange(new Range(first, 0, first + answer.matters.length, 0));
}

/** The last line of the header, from 0; -1 where there is none. */
function lastOfHeader(document: TextDocument): number {
  if (document.lineAt(0).text.trimEnd() !== '---') return -1;
  for (let line = 1; line < document.lineCount; line++) if (document.lineAt(line).text.trimEnd() === '---') return line;
  return -1;
}

/** The last line of the paragraph that a line is in, for no tag runs beyond it; a line that is empty is its own. */
function endOfParagraph(document: TextDocument, from: number): TextLine {
  let line = document.lineAt(from);
  while (!line.isEmptyOrWhitespace && line.lineNumber + 1 < document.lineCount) {
    const next = document.lineAt(line.lineNumber + 1);
    if (next.isEmptyOrWhitespace) break;
    line = next;
  }
  return line;
}

/** Opens the report of what the body has to come back to. */
async function showMattersArising({ document }: TextEditor, client: BaseLanguageClient): Promise<void> {
  const answer = await ask(client, 'matters/document', { uri: document.uri.toString() });
  if (answer?.mattersArising) await openVirtual(Uri.parse(answer.mattersArising));
  else void window.showInformationMessage(l10n.t('These minutes name no body yet.'));
}

/** Shows a document the server makes, as it reads: rendered where it is Markdown. */
export async function openVirtual(uri: Uri): Promise<void> {
  if (uri.path.endsWith('.md')) await commands.executeCommand('markdown.showPreview', uri);
  else await window.showTextDocument(uri, { preview: true });
}

/**
 * Asks where to, and saves the minutes without header and tags, byte for byte. Where a tag never closes there is no such
 * copy: the tag is shown instead.
 */
export async function savePublicCopy(document: TextDocument, client: BaseLanguageClient): Promise<void> {
  const { text, problems } = await ask(client, 'matters/publicCopy', { uri: document.uri.toString() });
  if (text === null) {
    const [problem] = problems;
    const show = l10n.t('Show it');
    const message = problem?.message ?? l10n.t('The server does not know these minutes.');
    const chosen = await window.showWarningMessage(
      l10n.t('There is no public copy yet: {0}', message),
      ...(problem === undefined ? [] : [show]),
    );
    if (chosen === show && problem !== undefined)
      await openPlace({ uri: document.uri.toString(), range: problem.range });
    return;
  }
  const name = publicName(document.uri.path.split('/').at(-1) ?? 'minutes');
  const beside = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  const target = await window.showSaveDialog({
    title: l10n.t('Save the public copy'),
    saveLabel: l10n.t('Publish'),
    ...(beside === undefined ? {} : { defaultUri: Uri.joinPath(beside, name) }),
  });
  if (target === undefined) return;
  if (target.toString() === document.uri.toString()) {
    void window.showWarningMessage(
      l10n.t(
        'The public copy would take the place of the minutes and their tags, so nothing is saved. Choose another name.',
      ),
    );
    return;
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(`${await byteOrderMark(document, text)}${text}`));
  await offerToOpen(target);
}

/** The editor keeps the byte order mark of a file to itself; it is part of what is published. */
async function byteOrderMark({ uri, isUntitled }: TextDocument, text: string): Promise<string> {
  if (isUntitled || text.startsWith('\uFEFF')) return '';
  const bytes = await workspace.fs.readFile(uri).then(
    (read) => read,
    () => new Uint8Array(),
  );
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open it');
  const saved = l10n.t('The public copy is saved: {0}', workspace.asRelativePath(target));
  if ((await window.showInformationMessage(saved, open)) === open) await window.showTextDocument(target);
}
