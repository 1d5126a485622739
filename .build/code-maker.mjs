// @ts-check
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { codeFileOf, compile, run } from './loader.mjs';

// Runs a bundle and writes, when it ends, the code that V8 has made of it: what has run is in it, and nothing else.
const [file = '', build = '', ...words] = process.argv.slice(2);
process.argv = [process.execPath, file, ...words];
const script = compile(file);
process.on('exit', () => {
  // V8 takes code only where it runs with the same flags, and the server has set one (server/src/host/heap.ts).
  setFlagsFromString('--heap-growing-percent=0');
  writeFileSync(codeFileOf(file, build), script.createCachedData());
});
const { serve } = /** @type {{ serve?: () => void }} */ (run(script, file, createRequire(file)));
serve?.();
