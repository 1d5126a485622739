import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { transformSync } from 'esbuild';
import { filesBelow, type Import, importsOf, none, packageOf, type SourceFile } from './sources.ts';

/** From top to bottom: a file may import from its own folder and from those below it. So only `cli` and `lsp` see `host`. */
const layers = [
  'cli',
  'lsp',
  'host',
  'report',
  'features',
  'check',
  'config',
  'rules',
  'prose',
  'register',
  'syntax',
  'text',
];

const home = 'server/src/';
const generatedParser = 'grammar/generated/minutes.js';
const sources = filesBelow('server/src', (path) => path.endsWith('.ts'));
const imports = sources.flatMap(importsOf);

describe('The layers of server/src', () => {
  it('hold every file', () => {
    const homeless = sources.filter(({ path }) => !layers.includes(layerOf(path)));
    none(
      homeless.map(({ path }) => path),
      `Every file stands in the folder of a layer: ${layers.join(', ')}.`,
    );
  });

  it('import only downwards', () => {
    const upwards = imports.filter((found) => {
      const target = targetOf(found);
      if (!target?.startsWith(home)) return false;
      return layers.indexOf(layerOf(target)) < layers.indexOf(layerOf(found.from.path));
    });
    noneOf(upwards, `An import points down this list or stays in its folder: ${layers.join(' > ')}.`);
  });

  it('import in no circle, types neither', () => {
    none(
      circlesIn(imports),
      'What two files both need stands in a third, so that each can be read before those above it.',
    );
  });

  it('reach out of server/src only for the generated parser, and only from syntax', () => {
    const outwards = imports.filter((found) => {
      const target = targetOf(found);
      if (target === undefined || target.startsWith(home)) return false;
      return target !== generatedParser || layerOf(found.from.path) !== 'syntax';
    });
    noneOf(outwards, `Only syntax/ knows ${generatedParser}, and nothing else outside server/src is imported.`);
  });
});

describe('The doors of server/src', () => {
  it('keep the modules of Node in host, and in the bin file', () => {
    const found = imports.filter(
      ({ from, specifier }) =>
        isBuiltin(specifier) && layerOf(from.path) !== 'host' && from.path !== `${home}cli/bin.ts`,
    );
    noneOf(
      found,
      'Files, streams and processes have one door, host/ (and cli/bin.ts); others are given what they need.',
    );
  });

  it('keep the connection to an editor in lsp', () => {
    const found = imports.filter(
      ({ from, specifier }) => specifier.startsWith('vscode-languageserver') && layerOf(from.path) !== 'lsp',
    );
    noneOf(found, 'The Language Server Protocol is known in lsp/ alone.');
  });

  it('load the library of the protocol once', () => {
    const found = imports.filter(
      ({ from, specifier, kind }) =>
        specifier === 'vscode-languageserver' && kind === 'value' && from.path !== `${home}lsp/library.ts`,
    );
    noneOf(found, 'Its names come from lsp/library.ts, for a start pays for each file that imports it.');
  });

  it('keep the clock in host', () => {
    const clock = /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|\bperformance\.now\b|\bprocess\.hrtime\b/u;
    const found = sources.filter((source) => layerOf(source.path) !== 'host').flatMap((source) => hits(source, clock));
    none(found, 'The clock has one door, host/; everything else is given the day, so that a result can be repeated.');
  });

  it('let a process end by itself', () => {
    const found = sources.flatMap((source) => hits(source, /\bprocess\.(?:exit|abort|reallyExit)\b(?!Code)/u));
    none(
      found,
      'The command line is a function that returns its exit code; ending the process would cut off its output.',
    );
  });

  it('load zod late, outside config', () => {
    const found = imports.filter(
      ({ from, specifier, kind }) =>
        packageOf(specifier) === 'zod' && kind === 'value' && layerOf(from.path) !== 'config',
    );
    noneOf(found, 'zod is imported in config/ or with import(), for a check without settings should not wait for it.');
  });
});

describe('The rooms of server/src', () => {
  it('are not too large', () => {
    const limit = 300;
    // A table that is made by a program is read by nobody.
    const large = sources
      .filter(({ text }) => !text.startsWith('/** Made by `npm run generate`'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines >= limit);
    none(
      large.map(({ path, lines }) => `${path} has ${lines} lines`),
      `A file stays under ${limit} lines: one that outgrows them holds two rooms.`,
    );
  });
});

/** The folder of server/src a path stands in. */
function layerOf(path: string): string {
  const [layer = '', ...rest] = path.slice(home.length).split('/');
  return rest.length > 0 ? layer : '';
}

/** The file an import means, from the repository's folder; undefined for a package or a module of Node. */
function targetOf({ from, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from.path), specifier) : undefined;
}

/** Each circle of files as its path, found by walking down from every file; a file all of whose imports were walked is done. */
function circlesIn(found: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const one of found) {
    const target = targetOf(one);
    if (target === undefined) continue;
    const known = targets.get(one.from.path) ?? [];
    targets.set(one.from.path, [...known, target]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' -> '));
    if (done.has(path) || above.includes(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...above, path]);
    done.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return circles;
}

/** Where code, not a comment, matches: esbuild prints a file without its comments and types. */
function hits({ path, text }: SourceFile, pattern: RegExp): string[] {
  const { code } = transformSync(text, { loader: 'ts', minifyWhitespace: true, legalComments: 'none' });
  const match = pattern.exec(code);
  return match ? [`${path} uses ${match[0]}`] : [];
}

function noneOf(found: readonly Import[], invariant: string): void {
  none(
    found.map(
      ({ from, specifier, kind }) => `${from.path} imports ${kind === 'value' ? '' : `(${kind}) `}'${specifier}'`,
    ),
    invariant,
  );
}
