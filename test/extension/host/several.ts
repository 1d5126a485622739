/** Workspaces other than one folder on the disk, as `.code-workspace` files beside the example. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scratch } from './workspace.ts';

/** Answers what the editor is to open. */
export type PickWorkspace = (scratch: Scratch) => string;

/** More than the outline shows at once. */
const promises = Array.from({ length: 130 }, (_, at) => `Lamp ${at + 1} would be lit.{action #lamp-${at + 1} @clerk}`);

/** A second folder, judged on another day and by other rules, with a body of the same name as one of the example's. */
const wraybeck: Readonly<Record<string, string>> = {
  'matters.config.json': JSON.stringify({ asOf: '2024-06-30', rules: { 'missing-due-date': 'off' } }),
  '2024-05-09.minutes': `---
minutes: 1
body: Children's Improvement Board
date: 9 May 2024
---
${promises.join('\n\n')}
`,
  'minutes/2024-05-23.minutes': `---
minutes: 1
body: Works Committee
date: 23 May 2024
---
A note on the bridge would be circulated.{action #bridge-note}
`,
  'minutes/2024-05-30.minutes': `---
minutes: 1
body: Burial Board
date: 30 May 2024
---
The gates were looked at.
`,
};

export function openTwo(scratch: Scratch): string {
  const folder = scratch.file('wraybeck');
  for (const [path, text] of Object.entries(wraybeck)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return workspaceFile(scratch, [{ path: scratch.workspace }, { path: folder }]);
}

/** A folder whose files the tests hold in memory: `test/extension/virtual` has them. */
export function openInMemory(scratch: Scratch): string {
  return workspaceFile(scratch, [{ uri: 'memfs:/parish', name: 'parish' }]);
}

function workspaceFile(scratch: Scratch, folders: readonly object[]): string {
  const file = scratch.file('several.code-workspace');
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
}
