/**
 * The task `matters check`: the command line's own check, in a terminal. The server has told its findings already, those of
 * documents that are not open too, so that nothing reads them out of the terminal; `$matters` does in a task that names it.
 */
import {
  type Disposable,
  type ExtensionContext,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { isOnDisk } from './roots.ts';

const taskType = 'matters';

interface CheckTask extends TaskDefinition {
  /** What follows `matters check`. */
  readonly arguments?: readonly string[];
}

/** Only where the workspace is trusted: a task runs a program. */
export function registerTasks(context: ExtensionContext): Disposable {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'matters.cjs').fsPath;
  return tasks.registerTaskProvider(taskType, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).filter(isOnDisk).map((folder) => taskOf({ type: taskType }, folder, program)),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' && isOnDisk(scope) ? taskOf(definition as CheckTask, scope, program) : undefined,
  });
}

function taskOf(definition: CheckTask, folder: WorkspaceFolder, program: string): Task {
  const words = [program, 'check', '--no-color', ...(definition.arguments ?? [])];
  // The editor's own Node, which an editor on the desktop is only if it is told so.
  const options = { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } };
  const execution = new ProcessExecution(process.execPath, words, options);
  const task = new Task(definition, folder, l10n.t('check'), taskType, execution, []);
  task.group = TaskGroup.Test;
  task.detail = l10n.t('Check all minutes, as a build does');
  return task;
}
