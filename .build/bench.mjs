// @ts-check
import { build } from './build.mjs';
import { runNode, withTypeScript } from './run.mjs';
import { main } from './setup.mjs';

await main(async () => {
  await build();
  return runNode([...withTypeScript, 'test/bench/check.ts', ...process.argv.slice(2)]);
});
