// @ts-check
import { chmodSync, cpSync, existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePages } from './pages.mjs';
import { inRepository } from './run.mjs';
import { main, setUp } from './setup.mjs';

/** Sets up, then makes everything that is made: the parser, the one bundled file, its notices, the schemas. */
export async function build() {
  setUp();
  // Loaded late, for before the set-up there may be nothing to load.
  const { buildGrammar } = await import('../grammar/build.mjs');
  await buildGrammar();
  await bundle();
  const schemas = new URL('schemas.mjs', import.meta.url);
  if (existsSync(schemas)) await (await import(schemas.href)).buildSchemas();
  copyExample();
}

/** The minutes that "Open the example" opens. */
function copyExample() {
  const folder = inRepository('dist/example');
  rmSync(folder, { recursive: true, force: true });
  cpSync(inRepository('test/fixtures/aldermere'), folder, { recursive: true });
}

/** The programs and the extension, each a file of its own in `dist`, and the notices of the packages in them. */
async function bundle() {
  const { writeNotices } = await import('./notices.mjs');
  const { removeCode, writeProgramCode, writeServerCode } = await import('./code.mjs');
  removeCode();
  const started = inRepository('dist/matters.cjs');
  const program = inRepository('dist/program.cjs');
  const server = inRepository('dist/server.cjs');
  const shared = await bundleShared(inRepository('dist'), { shortNames: true });
  const inputs = await bundleProgram(program, { shortNames: true });
  const served = await bundleServer(server, { shortNames: true });
  const prose = await bundleProse(inRepository('dist/prose.cjs'));
  await bundleStart(started, program, server);
  chmodSync(started, 0o755);
  await Promise.all([writeProgramCode(program), writeServerCode(server)]);
  const extension = await bundleExtension(inRepository('dist/extension.cjs'));
  const pages = await bundlePages();
  writeNotices(
    [...new Set([...inputs, ...served, ...prose, ...shared, ...extension, ...pages])],
    inRepository('dist/THIRD-PARTY-NOTICES.txt'),
  );
}

/**
 * Bundles what is started: it is small, and loads either of the two below.
 * @param {string} outfile
 * @param {string} program
 * @param {string} server
 */
async function bundleStart(outfile, program, server) {
  await bundleFile(['server/src/cli/bin.ts'], outfile, {
    banner: { js: '#!/usr/bin/env node' },
    plugins: [await loaded(/\/main\.ts$/, program), await loaded(/\/lsp\/stdio\.ts$/, server)],
  });
}

/**
 * Puts what loads a bundle beside the outfile in the place of a module.
 * @param {RegExp} filter
 * @param {string} file
 * @returns {Promise<import('esbuild').Plugin>}
 */
async function loaded(filter, file) {
  const { buildOf } = await import('./code.mjs');
  const name = basename(file);
  const words = [name, buildOf(file)].map((word) => JSON.stringify(word)).join(', ');
  return {
    name: 'loaded',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, () => ({ path: name, namespace: name }));
      onLoad({ filter: /./, namespace: name }, () => ({
        contents: `import { load } from './loader.mjs'; module.exports = load(__dirname, ${words}, require);`,
        resolveDir: inRepository('.build'),
      }));
    },
  };
}

/**
 * Bundles the program into one file and answers the files that went into it. CommonJS, because there a lazy `import()`
 * stays lazy inside one file, and Node starts it sooner. With short names a check of five documents takes two thirds of
 * the time, for Node reads the whole file at each start; with whole ones a test can tell which modules were run.
 * @param {string} outfile
 * @param {{ readonly shortNames: boolean }} options
 */
export async function bundleProgram(outfile, { shortNames }) {
  return bundleFile(['server/src/cli/main.ts'], outfile, {
    minifyIdentifiers: shortNames,
    plugins: [withoutUnneeded, serverApart, yamlApart, tablesApart, sentencesLate],
  });
}

/** The tables of what reads sentences, which are made and large: each program would have a copy of its own. */
const tables = ['prose/opinion/opinion-weights', 'prose/sentences/first-words', 'prose/sentences/needed-words'];

/**
 * Bundles what the programs share and load when they need it: the YAML library, which few documents do, a seventh of what Node
 * would read at each start; and the tables of what reads sentences.
 * @param {string} folder theirs
 * @param {{ readonly shortNames: boolean }} options
 */
export async function bundleShared(folder, { shortNames }) {
  const contents = tables.map((table) => `export * from './${table}.ts';`).join('\n');
  const stdin = { contents, resolveDir: inRepository('server/src') };
  const inputs = await Promise.all([
    bundleFile(['yaml'], join(folder, 'yaml.cjs'), { minifyIdentifiers: shortNames }),
    bundleFile([], join(folder, 'sentence-tables.cjs'), { stdin, minifyIdentifiers: shortNames }),
  ]);
  return inputs.flat();
}

/**
 * Bundles the language server into a file of its own: a check would otherwise read all of the protocol at each start.
 * @param {string} outfile
 * @param {{ readonly shortNames: boolean }} options
 */
export async function bundleServer(outfile, { shortNames }) {
  // Some of its packages have a main file that finds its parts while it runs, which no bundle can follow.
  return bundleFile(['server/src/lsp/stdio.ts'], outfile, {
    minifyIdentifiers: shortNames,
    mainFields: ['module', 'main'],
    plugins: [withoutUnneeded, yamlApart, tablesApart, sentencesLate],
  });
}

/**
 * Bundles what a thread runs that reads prose.
 * @param {string} outfile beside the program
 */
export async function bundleProse(outfile) {
  return bundleFile(['server/src/host/prose-thread.ts'], outfile, {
    minifyIdentifiers: true,
    plugins: [yamlApart, tablesApart],
  });
}

/**
 * Bundles what the editor loads. Its own module, `vscode`, is there when it runs.
 * @param {string} outfile
 */
async function bundleExtension(outfile) {
  return bundleFile(['client/src/extension.ts'], outfile, {
    external: ['vscode'],
    minifyIdentifiers: true,
    mainFields: ['module', 'main'],
  });
}

/**
 * @param {string[]} entryPoints
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} options
 */
async function bundleFile(entryPoints, outfile, options) {
  const { build: runEsbuild } = await import('esbuild');
  const { metafile } = await runEsbuild({
    entryPoints,
    outfile,
    // The inputs in the metafile count from here, wherever the build is started.
    absWorkingDir: inRepository('.'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // What is loaded late is required: Node's `import()` of CommonJS first reads all of a file for the names it exports.
    // What a pattern says of letters every Node that we run on knows; without leave esbuild has such a pattern made anew each time.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    ...options,
    define: {
      'process.env.MATTERS_VERSION': JSON.stringify(packageVersion()),
      // CommonJS has another name for it.
      'import.meta.dirname': '__dirname',
    },
    metafile: true,
    logLevel: 'warning',
  });
  writeInAscii(outfile);
  return Object.keys(/** @type {import('esbuild').Metafile} */ (metafile).inputs);
}

/**
 * Escapes in a bundle what no other character of it needs: with one quotation mark that is not of ASCII, Node keeps and
 * compiles all of a text in twice the bytes. esbuild leaves them only in patterns, where an escape means the same.
 * @param {string} file
 */
function writeInAscii(file) {
  const escaped = (/** @type {string} */ letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}

/**
 * Leaves a module out of a bundle: it is found in a file beside it.
 * @param {RegExp} filter
 * @param {string} path
 * @returns {import('esbuild').Plugin}
 */
function apart(filter, path) {
  return { name: 'apart', setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })) };
}

const serverApart = apart(/\/lsp\/stdio\.ts$/, './server.cjs');

const yamlApart = apart(/^yaml$/, './yaml.cjs');

/** Found by their whole paths: other modules have names like theirs. */
const tablesApart = {
  name: 'tables-apart',
  /** @type {import('esbuild').Plugin['setup']} */
  setup({ onResolve }) {
    const files = new Set(tables.map((table) => inRepository(`server/src/${table}.ts`)));
    onResolve({ filter: /-(?:weights|words)\.ts$/ }, ({ path, resolveDir }) =>
      files.has(resolve(resolveDir, path)) ? { path: './sentence-tables.cjs', external: true } : undefined,
    );
  },
};

/**
 * The doors of what reads sentences. Its tables and patterns take half of what it takes to start a server, where an editor is
 * told what is wrong with tags before any sentence is read, and a quarter of a check of five documents by the rules of tags.
 */
const sentencesLate = late(
  /[\\/](?:prose[\\/](?:untracked|document-readings|read-words)|register[\\/]telling-words)\.ts$/,
);

/**
 * Has modules run when one of their functions is first called, or something is first made of one of their classes. They may
 * export nothing else.
 * @param {RegExp} filter of their whole paths
 * @returns {import('esbuild').Plugin}
 */
function late(filter) {
  return {
    name: 'late',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, namespace }) => {
        const file = resolve(resolveDir, path);
        return namespace !== 'late' && filter.test(file) ? { path: file, namespace: 'late' } : undefined;
      });
      onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
        const doors = [...readFileSync(path, 'utf8').matchAll(/^export (?!type|interface)(\w+) (\w+)/gm)].map(
          ([, sort, name]) => {
            if (sort !== 'function' && sort !== 'class') throw new Error(`${path} exports a ${sort}, ${name}`);
            // What `new` calls may answer with another object, and that is then what was made.
            const call = sort === 'class' ? 'new ' : '';
            return `export function ${name}(...given) { return ${call}(late ??= require(${JSON.stringify(path)})).${name}(...given); }`;
          },
        );
        return { contents: ['let late;', ...doors].join('\n'), resolveDir: dirname(path) };
      });
    },
  };
}

/**
 * Modules of Node that packages load at once, for what we never ask of them: commands that are programs of their own, a search
 * for modules, names for pipes. A start would wait for them.
 */
const unneeded = [
  { module: 'child_process', packages: /\/node_modules\/(?:commander|vscode-languageserver)\// },
  { module: 'crypto', packages: /\/node_modules\/vscode-jsonrpc\// },
];

/** @type {import('esbuild').Plugin} */
const withoutUnneeded = {
  name: 'without-unneeded',
  setup({ onResolve, onLoad }) {
    for (const { module, packages } of unneeded) {
      onResolve({ filter: new RegExp(`^(?:node:)?${module}$`) }, ({ importer }) =>
        packages.test(importer) ? { path: module, namespace: 'without-unneeded' } : undefined,
      );
    }
    onLoad({ filter: /./, namespace: 'without-unneeded' }, () => ({ contents: '' }));
  },
};

/** The version of this package; the tests set it in the environment, where the bundle has it built in. */
function packageVersion() {
  return /** @type {string} */ (JSON.parse(readFileSync(inRepository('package.json'), 'utf8')).version);
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await main(build);
