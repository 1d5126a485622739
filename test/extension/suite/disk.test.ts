import { rmSync, writeFileSync } from 'node:fs';
import { address, findsInTheEnd } from '../support/minutes.ts';

// What another program does on the disk, without the editor: a synchronised folder, a checkout of a branch.
describe('Documents on the disk', () => {
  const path = 'panel/2024-03-28.minutes';
  const text = `---
minutes: 1
body: Working Party
date: 28 March 2024
---
The matter was spoken of.{#no-such-item}
`;

  // In a folder that is there: the editor may miss what comes in the moment after its folder.
  const file = address(path).fsPath;
  after(() => rmSync(file, { force: true }));

  it('are checked as they come, change and go', async () => {
    writeFileSync(file, text);
    await findsInTheEnd(path, ['undefined-id']);
    writeFileSync(file, text.replace('{#no-such-item}', ''));
    await findsInTheEnd(path, []);
    writeFileSync(file, text);
    await findsInTheEnd(path, ['undefined-id']);
    rmSync(file);
    await findsInTheEnd(path, []);
  });
});
