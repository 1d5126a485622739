/** The workspace folders, and how the server's messages name them. */
import { Uri, type WorkspaceFolder, window, workspace } from 'vscode';

/** The address of each folder; `''` alone where none is open, for documents that stand in no folder. */
export function workspaceRoots(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length === 0 ? [''] : folders.map(({ uri }) => uri.toString());
}

/** The parameter that names a folder; left out where there is none. */
export function inRoot(root: string | undefined): { root?: string } {
  return root === undefined || root === '' ? {} : { root };
}

/** Whether the server can read what is in a folder; of a virtual one it knows the documents that are open. */
export function isOnDisk({ uri }: WorkspaceFolder): boolean {
  return uri.scheme === 'file';
}

/** Whether there is a folder of which only the open documents are known. */
export function isPartlyKnown(): boolean {
  return !(workspace.workspaceFolders ?? []).every(isOnDisk);
}

/** The folder that is meant: `''` for the only one; undefined where somebody thought better of it. */
export async function chooseRoot(): Promise<string | undefined> {
  if (!hasSeveral()) return '';
  return (await window.showWorkspaceFolderPick())?.uri.toString();
}

/** The name of a folder, by its address or one in it, where there are several to tell apart; else `''`. */
export function folderName(root: string): string {
  return hasSeveral() ? (workspace.getWorkspaceFolder(Uri.parse(root))?.name ?? '') : '';
}

function hasSeveral(): boolean {
  return (workspace.workspaceFolders?.length ?? 0) > 1;
}
