// @ts-check
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { inRepository } from './run.mjs';
import { main } from './setup.mjs';

// What a user of the extension gets, and nothing else. It is listed here rather than in a .vscodeignore, because the same
// package.json makes the package of the command line, whose `files` vsce would take for its own.
const content = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'package.nls*.json',
  'client/media/**',
  'l10n/*.json',
  'syntaxes/**',
  // Threads read the prose of large workspaces, which the editor's server does by and by: the command line alone has them.
  'dist/!(prose).{cjs,js,css,ttf}',
  'dist/example/**',
  'dist/matters.config.schema.json',
  'dist/THIRD-PARTY-NOTICES.txt',
];

// These are about the repository or about the package of the command line.
const notForUsers = ['bin', 'devDependencies', 'files', 'scripts'];

/**
 * Packages what has been built.
 * @returns {Promise<string>} the VSIX file, in `dist`
 */
export async function packageExtension() {
  const { createVSIX } = await import('@vscode/vsce');
  const manifest = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
  const packagePath = inRepository(`dist/${manifest.name}-${manifest.version}.vsix`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matters-package-')));
  try {
    await gather(folder);
    for (const key of notForUsers) delete manifest[key];
    const hasAddress = manifest.repository !== undefined;
    if (!hasAddress) unlink(join(folder, 'README.md'));
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
    // Says to vsce that leaving nothing out of this folder is meant.
    writeFileSync(join(folder, '.vscodeignore'), '');
    rmSync(packagePath, { force: true });
    await createVSIX({
      cwd: folder,
      packagePath,
      // All of them are in the bundles.
      dependencies: false,
      allowMissingRepository: true,
      // To where the repository is, which only its address tells.
      rewriteRelativeLinks: hasAddress,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return packagePath;
}

/** @param {string} folder gets a copy of the content */
async function gather(folder) {
  const { default: picomatch } = await import('picomatch');
  const wanted = picomatch(content);
  const places = new Set(content.map((path) => (path.includes('/') ? (path.split('/')[0] ?? '') : '.')));
  for (const place of [...places].filter((path) => existsSync(inRepository(path)))) {
    for (const entry of readdirSync(inRepository(place), { recursive: place !== '.', withFileTypes: true })) {
      const path = relative(inRepository('.'), join(entry.parentPath, entry.name)).replaceAll(sep, '/');
      if (!entry.isFile() || !wanted(path)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(inRepository(path), join(folder, path));
    }
  }
}

/**
 * Takes out of a page what leads to other files of the repository: its pictures, and its links but for their words.
 * @param {string} file
 */
function unlink(file) {
  const text = readFileSync(file, 'utf8')
    .replace(/^!\[[^\]]*\]\((?!https?:)[^)]*\)\n\n/gmu, '')
    .replace(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/gu, '$1');
  writeFileSync(file, text);
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await build();
    console.log(await packageExtension());
  });
}
