/** The task `matters check`: the command line's own check, in a terminal, with its findings among the Problems. */
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

const taskType = 'matters';

interface CheckTask extends TaskDefinition {
  /** What follows `matters check`. */
  readonly arguments?: readonly string[];
}

/** Only where the workspace is trusted: a task runs a program. */
export function registerTasks(context: ExtensionContext): Disposable {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'matters.cjs').fsPath;
  return tasks.registerTaskProvider(taskType, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => taskOf({ type: taskType }, folder, program)),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' ? taskOf(definition as CheckTask, scope, program) : undefined,
  });
}

function taskOf(definition: CheckTask, folder: WorkspaceFolder, program: string): Task {
  const words = [program, 'check', '--no-color', ...(definition.arguments ?? [])];
  // The editor's own Node, which an editor on the desktop is only if it is told so.
  const options = { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } };
  const execution = new ProcessExecution(process.execPath, words, options);
  const task = new Task(definition, folder, l10n.t('check'), taskType, execution, '$matters');
  task.group = TaskGroup.Test;
  task.detail = l10n.t('Check all minutes, as a build does');
  return task;
}
