// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Only Node's own modules may be imported here: this file is what makes the others there.

/** The folder of the repository, with a separator at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** A failure that its message explains in full: a stack would only hide it. */
export class SetUpError extends Error {}

/** Checks the version of Node and brings `node_modules` in step with the lock file; quick when both are well. */
export function setUp() {
  requireNode(process.versions.node);
  if (inStep()) return;
  refuseLink(join(root, 'node_modules'));
  console.log('Installing the dependencies of package-lock.json (npm ci) ...');
  const { status, error } = runNpm(['ci'], root);
  if (status === 0) return;
  throw new SetUpError(
    [
      `npm ci ${error ? `could not be started: ${error.message}` : `ended with exit code ${status}`}.`,
      'What npm says above is the reason. Where it could not reach the registry: the dependencies are fetched from there',
      'once, so this first run needs a network connection. A registry or a proxy of your own is set with',
      '`npm config set registry ADDRESS` and `npm config set proxy ADDRESS`.',
    ].join('\n'),
  );
}

/**
 * Runs the work of a script; a failure it explains is printed without a stack and becomes exit code 1.
 * @param {() => Promise<number | void>} work answers the exit code; nothing means 0
 */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
export function printFailure(error) {
  console.error(error instanceof SetUpError ? error.message : error);
}

/** @param {string} version for example `20.19.0` */
function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetUpError(`Node 20.19 or newer is needed, this is ${version}. See https://nodejs.org/en/download.`);
}

/**
 * npm would first empty what a link leads to, and that may be the packages of another checkout.
 * @param {string} folder
 */
function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new SetUpError(
    [
      'node_modules is a link, and the packages it leads to are not those of package-lock.json. Installing them would',
      'empty the folder behind the link, so nothing was done. Remove the link, and this checkout gets packages of its own.',
    ].join('\n'),
  );
}

/**
 * Whether every package of the lock file stands in `node_modules` in that very version. The packages are compared, not
 * the dates of the files: a checkout gives the lock file a new date without a change, and a restored cache an old one.
 */
function inStep() {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(installedLock);
  const unwanted = Object.keys(installed).some((path) => !(path in wanted));
  // An optional package may be for another platform: missing it is right, having it in another version is not.
  return (
    !unwanted &&
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path in installed ? installed[path]?.version === version : path === '' || optional === true,
    )
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>} by their path, `node_modules/...`
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * Runs npm on this terminal, and waits.
 * @param {string[]} words single words: they may pass through a shell
 * @param {string} folder
 */
export function runNpm(words, folder) {
  const options = { cwd: folder, stdio: /** @type {const} */ ('inherit') };
  const npm = process.env.npm_execpath;
  // Inside `npm start` and `npm test` npm says where it stands; its file is run by Node, so that no shell is needed.
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...words], options);
  return spawnSync(`npm ${words.join(' ')}`, { ...options, shell: true });
}
