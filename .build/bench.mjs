// @ts-check
import { build } from './build.mjs';
import { runNode, withTypeScript } from './run.mjs';
import { main } from './setup.mjs';

const scripts = { check: 'test/bench/check.ts', server: 'test/bench/server.ts', prose: 'test/bench/prose.ts' };

await main(async () => {
  const words = process.argv.slice(2);
  const subject = Object.hasOwn(scripts, words[0] ?? '') ? words.shift() : 'check';
  await build();
  return runNode([...withTypeScript, scripts[/** @type {keyof typeof scripts} */ (subject)], ...words]);
});
