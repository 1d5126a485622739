// @ts-check
import { build } from './build.mjs';
import { runNode, withTypeScript } from './run.mjs';
import { main } from './setup.mjs';

const scripts = { check: 'test/bench/check.ts', server: 'test/bench/server.ts' };

await main(async () => {
  const words = process.argv.slice(2);
  const subject = words[0] === 'check' || words[0] === 'server' ? words.shift() : 'check';
  await build();
  return runNode([...withTypeScript, scripts[/** @type {keyof typeof scripts} */ (subject)], ...words]);
});
