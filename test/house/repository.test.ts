import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow, importsOf, none, packageOf, root, type SourceFile } from './sources.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Record<string, string>;
  readonly engines: Record<string, string>;
  readonly scripts: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const manifest = readJson('package.json') as Manifest;
const lock = readJson('package-lock.json') as { packages: Record<string, Manifest> };
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
const textFile = /\.(?:c?js|mjs|tsx?|json|md|minutes|peggy|yml|yaml|txt|csv)$|\/\.?[a-z]+$|^\.?[A-Za-z]+$/u;
const texts = filesBelow('', (path) => textFile.test(path) && path !== 'package-lock.json');
const code = texts.filter(({ path }) => /\.(?:tsx?|mjs|cjs)$/u.test(path));
// The fixtures are minutes, not documentation: a bracket in them is a tag's.
const documentation = texts.filter(({ path }) => path.endsWith('.md') && !path.startsWith('test/fixtures/'));

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version));
    none(
      loose.map(([name, version]) => `${name}: ${version}`),
      'a pinned version is three numbers, without a sign before them',
    );
  });

  it('is in step with the lock file', () => {
    const { name, version, license, bin, engines, devDependencies } = manifest;
    assert.deepEqual(
      lock.packages[''],
      { name, version, license, bin, engines, devDependencies },
      '`npm install` writes the lock file anew',
    );
    for (const [name, version] of Object.entries(wanted)) {
      assert.equal(lock.packages[`node_modules/${name}`]?.version, version, `the locked version of ${name}`);
    }
  });

  it('is locked for every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !(`${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages))
        .map((name) => `${name}, for ${path}`),
    );
    none(missing, 'what a package needs on another platform is locked too, or npm ci refuses the lock file');
  });

  it('names every package the product imports, and no other', () => {
    const imported = new Set(code.filter(({ path }) => !path.startsWith('test/bench/')).flatMap(packagesOf));
    none(
      [...imported].filter((name) => !(name in wanted) && !(`@types/${name}` in wanted)),
      'an imported package stands in package.json',
    );
    const inServer = new Set(code.filter(({ path }) => path.startsWith('server/src/')).flatMap(packagesOf));
    none(
      Object.keys(manifest.dependencies ?? {}).filter((name) => !inServer.has(name)),
      'what the package of a user brings along (dependencies) is imported by server/src',
    );
    // Tools are run or named in a setting rather than imported.
    const tooling = texts.filter(({ path }) => path.startsWith('.build/') || path === 'tsconfig.json');
    const unused = Object.keys(wanted).filter((name) => {
      const plain = name.replace(/^@types\//u, '');
      return !imported.has(plain) && !tooling.some(({ text }) => text.includes(plain));
    });
    none(unused, 'a package in package.json is imported, or run by a script in .build');
  });

  it('has the commands that the documentation names', () => {
    const missing = documentation.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm (?:run (?<script>[\w:-]+)|(?<short>start|test)\b)/gu)]
        .map(({ groups }) => groups?.script ?? groups?.short ?? '')
        .filter((script) => !(script in manifest.scripts))
        .map((script) => `${path}: npm run ${script}`),
    );
    none(missing, 'a command in the documentation is a script in package.json');
  });
});

describe('The files of the repository', () => {
  it('know no path of one machine', () => {
    found(/(?<![\w.])\/(?:home|Users)\/\w|(?<![\w\\])[A-Z]:\\{1,2}[A-Za-z]\w/u, 'paths are relative');
  });

  it('leave nothing to be done later', () => {
    found(/\b(?:TO[D]O|FIX[M]E|XX[X])\b/u, 'what is not done is an issue of the tracker, not a note in a file');
  });

  it('leave no test out and run none alone', () => {
    found(/\b(?:it|describe|context|this)\.(?:only|skip)\(|\bx(?:it|describe)\(/u, 'every test runs, always');
  });
});

describe('The links of the documentation', () => {
  for (const document of documentation) {
    it(`resolve in ${document.path}`, () => {
      none(
        linksOf(document.text).flatMap((link) => brokenLink(document, link)),
        'a relative link leads somewhere',
      );
    });
  }
});

function packagesOf(file: SourceFile): string[] {
  return importsOf(file)
    .map(({ specifier }) => packageOf(specifier))
    .filter((name) => name !== undefined);
}

/** Fails with every line of the repository that matches. */
function found(pattern: RegExp, because: string): void {
  const lines = texts.flatMap(({ path, text }) =>
    text.split(/\r?\n/u).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
  none(lines, because);
}

/** The targets of inline links, images and link definitions; code is not looked at. */
function linksOf(markdown: string): string[] {
  const prose = withoutCode(markdown);
  const inline = [...prose.matchAll(/\]\(\s*<?(?<target>[^)>\s]+)/gu)];
  const defined = [...prose.matchAll(/^ {0,3}\[[^\]]+\]:\s*<?(?<target>[^>\s]+)/gmu)];
  return [...inline, ...defined].map(({ groups }) => groups?.target ?? '');
}

/** What is wrong with a relative link, if anything is. */
function brokenLink(document: SourceFile, link: string): string[] {
  if (/^[a-z][a-z+.-]*:/iu.test(link)) return [];
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? document.path : posix.join(posix.dirname(document.path), decodeURIComponent(file));
  if (!existsSync(join(root, path))) return [`${link}: there is no ${path}`];
  if (anchor === undefined || !path.endsWith('.md')) return [];
  const anchors = anchorsOf(readFileSync(join(root, path), 'utf8'));
  return anchors.has(decodeURIComponent(anchor)) ? [] : [`${link}: ${path} has no heading #${anchor}`];
}

/** The anchors of a document's headings, as GitHub makes them, and those set by hand. */
function anchorsOf(markdown: string): Set<string> {
  const prose = markdown.replace(fence, '');
  const anchors = new Set(
    [...prose.matchAll(/<a\s[^>]*\b(?:id|name)="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id ?? ''),
  );
  const seen = new Map<string, number>();
  for (const { groups } of prose.matchAll(/^ {0,3}#{1,6}[ \t]+(?<title>.*?)[ \t]*#*$/gmu)) {
    const title = (groups?.title ?? '').replace(/\[(?<words>[^\]]*)\]\([^)]*\)/gu, '$<words>');
    const slug = title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

const fence = /^ {0,3}(?<mark>`{3,}|~{3,})[\s\S]*?^ {0,3}\k<mark>[`~]*[ \t]*$/gmu;

function withoutCode(markdown: string): string {
  return markdown.replace(fence, '').replace(/(?<mark>`+)(?!`)[\s\S]*?[^`]\k<mark>(?!`)/gu, '');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
