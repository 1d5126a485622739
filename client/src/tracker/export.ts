/** Saves what the tracker shows for a spreadsheet. */
import { l10n, Uri, window, workspace } from 'vscode';
import { csvOf } from './csv.ts';

/** Asks where to, and writes the file; `name` has no ending yet. */
export async function saveCells(name: string, cells: readonly (readonly string[])[]): Promise<void> {
  const target = await chooseFile(`${name}.csv`, l10n.t('Save the register for a spreadsheet'), { CSV: ['csv'] });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(csvOf(cells)));
  void window.showInformationMessage(
    l10n.t('{0} rows are saved in {1}.', cells.length - 1, workspace.asRelativePath(target)),
  );
}

/** Asks for a file; the first workspace folder is offered. */
export function chooseFile(
  name: string,
  title: string,
  filters: Readonly<Record<string, string[]>>,
): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const offered = folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) };
  return window.showSaveDialog({ title, filters: { ...filters }, ...offered });
}
