// @ts-check
import { build } from './build.mjs';
import { runNode, withTypeScript } from './run.mjs';
import { main } from './setup.mjs';

// Takes the pictures of the README anew, from the extension as it is now. They are looked at before they are committed.
await main(async () => {
  await build();
  return runNode([...withTypeScript, 'test/pictures/take.ts', ...process.argv.slice(2)]);
});
