import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { address, api, closeAll, rulesFound } from '../support/minutes.ts';

const faulty = 'never-opened.minutes';
const alsoFaulty = 'panel/2024-03-21.minutes';
const found = ['missing-due-date', 'missing-owner'];

// What a task finds stays among the problems after it, so that this file has to be the last of the suite.
describe('The task of the extension', () => {
  const settings = address('.vscode').fsPath;

  before(async () => {
    await (await api()).ready();
    await eventually(() => assert.deepEqual(rulesFound(faulty).sort(), found));
  });

  after(async () => {
    rmSync(settings, { recursive: true, force: true });
    await closeAll();
  });

  it('checks the folder, and says nothing twice that the problems have already', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'matters' });
    assert.ok(task, 'a task is provided');
    assert.equal(await exitCode(task), 0);
    assert.deepEqual(rulesFound(faulty).sort(), found);
  });

  it('is read into the problems where a task of one’s own names $matters, which takes nothing away', async () => {
    mkdirSync(settings, { recursive: true });
    const own = { type: 'matters', label: 'mine', arguments: [faulty], problemMatcher: ['$matters'] };
    writeFileSync(join(settings, 'tasks.json'), JSON.stringify({ version: '2.0.0', tasks: [own] }));
    const task = await eventually(async () => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'matters' });
      return tasks.find(({ name }) => name === 'mine') ?? assert.fail(tasks.map(({ name }) => name).join());
    });
    assert.equal(await exitCode(task), 0);
    await eventually(() => assert.deepEqual(rulesFound(faulty).sort(), [...found, ...found].sort()));
    assert.deepEqual(rulesFound(alsoFaulty).sort(), found, 'of another document');
  });
});

/** Runs a task to its end. */
async function exitCode(task: vscode.Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((resolve) => {
    const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode: code }) => {
      if (execution.task.name !== task.name) return;
      listener.dispose();
      resolve(code);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended;
}
