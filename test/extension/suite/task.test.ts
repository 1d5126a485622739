import assert from 'node:assert/strict';
import * as vscode from 'vscode';

// What a task finds stays among the problems after it, so that this file has to be the last of the suite.
describe('The task of the extension', () => {
  it('checks the folder, and its findings are read', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'matters' });
    assert.ok(task, 'a task is provided');
    assert.deepEqual(task.problemMatchers, ['$matters']);
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    assert.ok([0, 1].includes((await ended) ?? -1), 'the check came to its end');
  });
});
