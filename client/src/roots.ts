/** The workspace folders as the server's messages name them. */
import { workspace } from 'vscode';

/** The address of each folder; `''` alone where none is open, for documents that stand in no folder. */
export function workspaceRoots(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length === 0 ? [''] : folders.map(({ uri }) => uri.toString());
}

/** The parameter that names a folder; left out where there is none. */
export function inRoot(root: string | undefined): { root?: string } {
  return root === undefined || root === '' ? {} : { root };
}
