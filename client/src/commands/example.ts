/** The first steps, and "Open the example": a copy of a small council's minutes, to try everything on. */
import { commands, Disposable, type ExtensionContext, FileType, Uri, workspace } from 'vscode';

/** The minutes to begin with, in the folder of the example. */
const firstMinutes = 'panel/2024-03-14.minutes';

export function registerExample(context: ExtensionContext): Disposable {
  return Disposable.from(
    commands.registerCommand('mattersArising.openExample', () => openExample(context)),
    commands.registerCommand('mattersArising.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
    ),
  );
}

async function openExample(context: ExtensionContext): Promise<void> {
  const source = Uri.joinPath(context.extensionUri, 'dist', 'example');
  const target = Uri.joinPath(context.globalStorageUri, 'example');
  if (!(await isFolder(target))) await workspace.fs.copy(source, target);
  // What is open stays open.
  const options = { forceNewWindow: workspace.workspaceFolders !== undefined };
  await commands.executeCommand('vscode.openFolder', target, options);
}

/** Opens the first minutes of the example once its folder is open and nothing else is, for an empty window says little. */
export async function greetInExample(context: ExtensionContext): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder?.toString() !== Uri.joinPath(context.globalStorageUri, 'example').toString()) return;
  const greeted = 'example.greeted';
  if (context.workspaceState.get(greeted) === true) return;
  await context.workspaceState.update(greeted, true);
  await commands.executeCommand('vscode.open', Uri.joinPath(folder, firstMinutes));
}

async function isFolder(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type === FileType.Directory,
    () => false,
  );
}
