/** "New meeting": the minutes of a body's next meeting, begun, in a file beside those of its last. */
import { commands, type Disposable, l10n, type QuickPickItem, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { dayOfDate, longDay, readDay } from '../days.ts';
import { chooseRoot, folderName, inRoot, workspaceRoots } from '../roots.ts';
import { languageId } from '../server/language-client.ts';
import { ask } from '../server/messages.ts';
import { isRunning } from '../server/running.ts';
import { nextName } from './file-names.ts';

interface BodyPick extends QuickPickItem {
  readonly body: string;
  readonly root: string;
  /** Minutes of that body, where nothing was tagged for it yet and the outline does not know it. */
  readonly minutes?: Uri;
}

/** What may be given by another command or a test, in the place of asking. */
interface Given {
  readonly body?: string;
  readonly day?: string;
  readonly root?: string;
}

export function registerNewMeeting(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('mattersArising.newMeeting', (given?: Given | Uri) =>
    newMeeting(client, given ?? {}),
  );
}

async function newMeeting(client: BaseLanguageClient, asked: Given | Uri): Promise<void> {
  if (!(await isRunning(client))) return;
  // The menu of a file gives its address: it is that body's meeting, most likely.
  const given: Given = asked instanceof Uri ? {} : asked;
  const about = asked instanceof Uri ? asked : minutesInFront();
  const picked = given.body === undefined ? await pickBody(client, about) : bodyPick(given.body, given.root ?? '');
  if (picked === undefined) return;
  const root = picked.root === '' ? (workspaceRoots()[0] ?? '') : picked.root;
  const last = (await lastMinutesOf(client, picked.body, root)) ?? picked.minutes;
  const day = given.day ?? (await askForDay(picked.body, await nextDayOf(client, last)));
  if (day === undefined) return;
  const { text } = await ask(client, 'matters/newMeeting', { ...inRoot(root), body: picked.body, day });
  const folder = last === undefined ? folderAt(root) : Uri.joinPath(last, '..');
  if (folder === undefined) await openUnsaved(text);
  else await openNew(Uri.joinPath(folder, nextName(last?.path.split('/').at(-1), day)), text);
}

function folderAt(root: string): Uri | undefined {
  return workspace.workspaceFolders?.find(({ uri }) => uri.toString() === root)?.uri;
}

async function openUnsaved(text: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content: text }));
}

/**
 * Writes the file so that it can be undone as one step; one that is there already is opened as it is. Where nothing can be
 * written the minutes are begun all the same, and saved wherever somebody likes.
 */
async function openNew(uri: Uri, text: string): Promise<void> {
  if (await exists(uri)) {
    void window.showInformationMessage(l10n.t('There are minutes of that day already: here they are.'));
  } else {
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(text) });
    if (workspace.fs.isWritableFileSystem(uri.scheme) === false || !(await workspace.applyEdit(edit)))
      return openUnsaved(text);
  }
  await window.showTextDocument(uri, { preview: false });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function minutesInFront(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === languageId ? document.uri : undefined;
}

async function pickBody(client: BaseLanguageClient, about: Uri | undefined): Promise<BodyPick | undefined> {
  const here = about === undefined ? null : await ask(client, 'matters/document', { uri: about.toString() });
  const found = await Promise.all(workspaceRoots().map((root) => bodiesIn(client, root)));
  const known = found.flat();
  // The body of the minutes that are open comes first, be it one that nothing was tagged for yet.
  const own = about === undefined || here === null ? undefined : ownBody(here.body, about, known);
  const picks = [...(own === undefined ? [] : [own]), ...known.filter((one) => one !== own)];
  const another: BodyPick = { label: `$(add) ${l10n.t('Another body…')}`, alwaysShow: true, body: '', root: '' };
  const picked = await window.showQuickPick([...picks, another], {
    title: l10n.t('New meeting (1 of 2)'),
    placeHolder: l10n.t('Whose meeting is it?'),
  });
  if (picked !== another) return picked;
  const body = await window.showInputBox({
    title: l10n.t('New meeting (1 of 2)'),
    prompt: l10n.t('The name of the committee, board or panel, as its minutes write it'),
  });
  if (body === undefined || body.trim() === '') return undefined;
  const root = await chooseRoot();
  return root === undefined ? undefined : bodyPick(body.trim(), root);
}

function bodyPick(body: string, root: string): BodyPick {
  return { label: body, body, root };
}

/** The body of open minutes: that of their own folder, for others may have one of the same name. */
function ownBody(body: string, uri: Uri, known: readonly BodyPick[]): BodyPick | undefined {
  if (body === '') return undefined;
  const root = workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
  const found = known.find((one) => one.body === body && one.root === root);
  if (found !== undefined || uri.scheme === 'untitled') return found ?? bodyPick(body, root);
  return { ...bodyPick(body, root === '' ? uri.toString() : root), minutes: uri };
}

async function bodiesIn(client: BaseLanguageClient, root: string): Promise<BodyPick[]> {
  const { nodes } = await ask(client, 'matters/outline', { ...inRoot(root), groupBy: 'body', limit: 1000 }).catch(
    () => ({
      nodes: [],
    }),
  );
  // What names no body stands in a group of its own, with nothing behind the sign of its key.
  return nodes
    .filter(({ key }) => !/%3A$/iu.test(key))
    .map(({ label, count, description }) => ({
      label,
      description: [folderName(root), l10n.t('{0} items', count)].filter((part) => part !== '').join(' · '),
      detail: description,
      body: label,
      root,
    }));
}

/** The day that the last minutes name for the next meeting. */
async function nextDayOf(client: BaseLanguageClient, last: Uri | undefined): Promise<string | undefined> {
  if (last === undefined) return undefined;
  return (await ask(client, 'matters/document', { uri: last.toString() }))?.next ?? undefined;
}

async function askForDay(body: string, proposed: string | undefined): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('New meeting (2 of 2)'),
    prompt: l10n.t('The day of the meeting of {0}, such as 9 May 2024', body),
    value: longDay(proposed ?? dayOfDate(new Date())),
    validateInput: (text) =>
      readDay(text) === undefined
        ? l10n.t('This is no day. Write it as 9 May 2024, 9/5/2024 or 2024-05-09.')
        : undefined,
  });
  return typed === undefined ? undefined : readDay(typed);
}

/** The minutes of the last meeting of a body that spoke of anything. */
async function lastMinutesOf(client: BaseLanguageClient, body: string, root: string): Promise<Uri | undefined> {
  const { nodes } = await ask(client, 'matters/outline', { ...inRoot(root), groupBy: 'meeting', body, limit: 100 });
  // What the body spoke of was spoken of by others, too; and one body's name may begin another's.
  const own = nodes.find(({ description }) => description === body || description.startsWith(`${body} · `));
  return own?.location ? Uri.parse(own.location.uri) : undefined;
}
