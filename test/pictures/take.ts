/**
 * Takes the pictures of the README from the packaged extension, in a light and in a dark theme. Names of scenes or of
 * pictures (`tracker`, `tracker-dark`) as arguments take only those.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from '../../.build/package.mjs';
import { setUpVscodeHost } from '../../.build/vscode-host.mjs';
import { installExtension } from '../extension/host/server.ts';
import { makeScratch, repository } from '../extension/host/workspace.ts';
import { scenes } from './scenes.ts';
import { openStage, type Theme } from './stage.ts';

const folder = join(repository, 'docs/pictures');
const themes: readonly Theme[] = ['light', 'dark'];
// Finer than the page is wide, for screens that show it so.
const options = { viewport: { width: 1120, height: 700 }, deviceScaleFactor: 1.5 };

const host = await setUpVscodeHost();
const vsix = await packageExtension();
const wanted = process.argv.slice(2);
const isWanted = (name: string, theme: Theme) =>
  wanted.length === 0 || wanted.includes(name) || wanted.includes(`${name}-${theme}`);
mkdirSync(folder, { recursive: true });
for (const theme of themes) {
  for (const { name, play } of scenes.filter(({ name }) => isWanted(name, theme))) {
    // Each in an editor of its own: what one leaves open should not be in the next.
    const scratch = makeScratch();
    try {
      await installExtension(host, scratch.dataFolder, vsix);
      const stage = await openStage(host, scratch.workspace, scratch.dataFolder, theme, options);
      try {
        await play(stage.page, scratch.workspace);
        const path = join(folder, `${name}-${theme}.png`);
        await stage.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
        console.log(`took ${name}-${theme}.png`);
      } catch (error) {
        // What was on the screen tells more than the error, and the other scenes may be well.
        const path = join(repository, `.vscode-test/pictures/failed-${name}-${theme}.png`);
        await stage.page.screenshot({ path }).catch(() => undefined);
        console.error(`${name}-${theme}.png was not taken, see ${path}`, error);
        process.exitCode = 1;
      } finally {
        await stage.close();
      }
    } finally {
      scratch.remove();
    }
  }
}
