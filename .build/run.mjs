// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** The tools, by the file Node runs: no shell and no `.cmd` file is needed, on any platform. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  mocha: 'node_modules/mocha/bin/mocha.js',
  typescript: 'node_modules/typescript/bin/tsc',
};

/** How Node runs TypeScript as it stands. */
export const withTypeScript = ['--import', 'tsx'];

/**
 * Runs a file with this Node in the repository's folder, on this terminal, and answers its exit code.
 * @param {string[]} nodeArguments options of Node, the file, its arguments
 * @param {NodeJS.ProcessEnv} [environment] what is set beside the present environment
 */
export function runNode(nodeArguments, environment = {}) {
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...environment } };
  const { status, error } = spawnSync(process.execPath, nodeArguments, options);
  if (error) throw error;
  // No exit code means that a signal ended the process, which is a failure too.
  return status ?? 1;
}

/** @param {string} path from the repository's folder */
export function inRepository(path) {
  return join(root, path);
}
