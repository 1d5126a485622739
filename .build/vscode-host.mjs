// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inRepository } from './run.mjs';
import { main, runNpm, SetUpError } from './setup.mjs';

/**
 * A real VS Code on this machine: its server, the Node to run that with, and the browser to look at it in.
 * @typedef {object} VscodeHost
 * @property {string} node the Node binary that runs the server
 * @property {string} serverMain the server's main file
 * @property {string} version of VS Code
 * @property {{ readonly executable: string, readonly arguments: string[] }} browser a Chromium
 */

const folder = inRepository('.vscode-test/host');
const packages = join(folder, 'node_modules');
const vscode = join(packages, 'code-server/lib/vscode');
const wanted = ['package.json', 'package-lock.json'].map((name) => inRepository(join('test/extension/host', name)));
const stamp = join(folder, 'installed.txt');

/**
 * Brings `.vscode-test/host` in step with the lock file of `test/extension/host`, from the npm registry alone; quick where
 * it is already.
 * @returns {Promise<VscodeHost>}
 */
export async function setUpVscodeHost() {
  const fingerprint = [process.platform, process.arch, ...wanted.map((file) => readFileSync(file, 'utf8'))].join('\n');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint) install(fingerprint);
  const { version } = JSON.parse(readFileSync(join(vscode, 'package.json'), 'utf8'));
  return {
    node: nodeOfServer(),
    serverMain: join(vscode, 'out/server-main.js'),
    version,
    browser: await findBrowser(),
  };
}

/** @param {string} fingerprint is written last, so that what was broken off is begun again */
function install(fingerprint) {
  console.log('Installing a VS Code to test the extension in, into .vscode-test/host (once; some 900 MB) ...');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of wanted) cpSync(file, join(folder, /** @type {string} */ (file.split(/[\\/]/u).at(-1))));
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  npm(['ci', ...quietly], folder);
  // VS Code comes with a lock file of its own, which npm ci finds one small package missing from.
  npm(['install', '--omit=dev', ...quietly], vscode);
  standInForWatchdog();
  writeFileSync(stamp, fingerprint);
}

/**
 * @param {string[]} words
 * @param {string} where
 */
function npm(words, where) {
  const { status, error } = runNpm(words, where);
  if (status === 0) return;
  throw new SetUpError(
    [
      `npm ${words[0]} in ${where} ${error ? `could not be started: ${error.message}` : `ended with exit code ${status}`}.`,
      'The extension is tested in a real VS Code, which is fetched from the npm registry once. What npm says above is the',
      'reason; run the tests again when it is mended, or run a part of them that needs no editor: npm test -- test/specs',
    ].join('\n'),
  );
}

/** The watchdog ends a server whose parent has gone. It is native code, which is not built here, and we end ours ourselves. */
function standInForWatchdog() {
  const release = join(vscode, 'node_modules/@vscode/native-watchdog/build/Release');
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, 'watchdog.js'), 'module.exports = { start() {}, exit(code) { process.exit(code); } };\n');
}

/** VS Code's server wants a Node of its own generation, which there is a package of for most platforms. */
function nodeOfServer() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const packaged = join(packages, `node-${system}-${process.arch}`, 'bin', system === 'win' ? 'node.exe' : 'node');
  if (existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new SetUpError(
    `The VS Code that the extension is tested in needs Node 24, which has no package for ${system}-${process.arch}.\n` +
      `This is Node ${process.versions.node}: run the tests with Node 24 or newer. See https://nodejs.org/en/download.`,
  );
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
];

/** The Chromium of the system where there is one, else the one that comes as a package for Linux. */
async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && !existsSync(named)) {
    throw new SetUpError(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const executable = named ?? systemBrowsers.find((path) => existsSync(path));
  // Chromium's sandbox refuses to work for the administrator of a container.
  if (executable) return { executable, arguments: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  if (process.platform === 'linux') {
    const entry = pathToFileURL(join(packages, '@sparticuz/chromium/build/esm/index.js'));
    const { default: chromium } = await import(entry.href);
    return { executable: await chromium.executablePath(), arguments: chromium.args };
  }
  throw new SetUpError(
    'The extension is tested in a browser: install Chrome or Chromium, or name one in the variable CHROMIUM_PATH.',
  );
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await setUpVscodeHost();
  });
}
