/** Saves what the tracker shows for a spreadsheet. */
import { l10n, Uri, window, workspace } from 'vscode';
import { csvOf } from './csv.ts';

/** Asks where to, and writes the file; `name` has no ending yet, `root` is the folder whose register it is. */
export async function saveCells(name: string, cells: readonly (readonly string[])[], root: string): Promise<void> {
  const title = l10n.t('Save the register for a spreadsheet');
  const target = await chooseFile(`${name}.csv`, title, { CSV: ['csv'] }, root);
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(csvOf(cells)));
  void window.showInformationMessage(
    l10n.t('{0} rows are saved in {1}.', cells.length - 1, workspace.asRelativePath(target)),
  );
}

/** Asks for a file; one in the folder at `root` is offered, which is `''` for the first. */
export function chooseFile(
  name: string,
  title: string,
  filters: Readonly<Record<string, string[]>>,
  root: string,
): Thenable<Uri | undefined> {
  const folder = root === '' ? workspace.workspaceFolders?.[0]?.uri : Uri.parse(root);
  const offered = folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) };
  return window.showSaveDialog({ title, filters: { ...filters }, ...offered });
}
