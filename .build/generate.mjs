// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository } from './run.mjs';
import { main, setUp } from './setup.mjs';
import { wordsFile, wordsOfClient } from './words.mjs';

// Writes the committed files that are made from the code: JSON schemas, the reference of the
// rules, and the extension's settings in its manifest.
await main(async () => {
  setUp();
  // Loaded late, for before the set-up there may be nothing to load.
  const { buildGrammar } = await import('../grammar/build.mjs');
  await buildGrammar();
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { generatedFiles } = await import('../server/src/config/generate.ts');
  const { withSettings, withSettingsWords } = await import('../server/src/config/editor-contribution.ts');
  await unregister();
  for (const { path, text } of generatedFiles()) {
    const file = inRepository(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
  rewriteJson('package.json', withSettings);
  rewriteJson('package.nls.json', withSettingsWords);
  writeFileSync(inRepository(wordsFile), `${JSON.stringify(wordsOfClient(), null, 2)}\n`);
  console.log(`wrote ${wordsFile}`);
});

/**
 * @param {string} path
 * @param {(value: any) => object} rewritten
 */
function rewriteJson(path, rewritten) {
  const file = inRepository(path);
  writeFileSync(file, `${JSON.stringify(rewritten(JSON.parse(readFileSync(file, 'utf8'))), null, 2)}\n`);
  console.log(`wrote the settings in ${path}`);
}
