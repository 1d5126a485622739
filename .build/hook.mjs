#!/usr/bin/env node
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { inRepository } from './run.mjs';
import { main } from './setup.mjs';

// The pre-commit hook: `matters` with the arguments given, in the folder it is started in. The first run in a checkout
// builds it; pre-commit makes a new checkout for each version.
await main(async () => {
  const bundle = inRepository('dist/matters.cjs');
  if (!existsSync(bundle)) await build();
  const { status, error } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
});
