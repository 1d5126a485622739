// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository } from './run.mjs';
import { main, setUp } from './setup.mjs';

// Writes the committed files that are made from the code: JSON schemas and the reference of the rules.
await main(async () => {
  setUp();
  // Loaded late, for before the set-up there may be nothing to load.
  const { buildGrammar } = await import('../grammar/build.mjs');
  await buildGrammar();
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { generatedFiles } = await import('../server/src/config/generate.ts');
  await unregister();
  for (const { path, text } of generatedFiles()) {
    const file = inRepository(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
});
