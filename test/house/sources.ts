import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A text file of the repository. */
export interface SourceFile {
  /** From the repository's folder, with slashes on every platform. */
  readonly path: string;
  readonly text: string;
}

/** One import as it is written. */
export interface Import {
  readonly from: SourceFile;
  /** What stands between the quotes. */
  readonly specifier: string;
  /** `type`: gone at run time; `lazy`: an `import()`, loaded when it is reached; `value`: loaded at once. */
  readonly kind: 'type' | 'lazy' | 'value';
}

// What is made or installed is not the repository's own.
const foreignFolders = new Set(['node_modules', '.git', 'dist', 'coverage', '.vscode-test', 'generated']);

/** Every file below `folder` (from the repository's folder) whose path `wanted` accepts, in a stable order. */
export function filesBelow(folder: string, wanted: (path: string) => boolean): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return foreignFolders.has(entry.name) ? [] : filesBelow(path, wanted);
      return entry.isFile() && wanted(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
    });
}

// Two expressions do instead of a parser: esbuild, which lists imports exactly, drops those of types, and TypeScript's own
// API is not settled yet. They can be this plain because the formatter puts every statement at the start of a line.
const statement = /^(?:import|export)\b(?<clause>[^'"`;]*?)(?<from>\bfrom\s*)?'(?<specifier>[^']+)'/gmu;
const call = /(?<before>\btypeof\s+)?\bimport\(\s*'(?<specifier>[^']+)'/gu;
const commentLine = /^\s*(?:\/?\*|\/\/).*$/gmu;

/** The imports and re-exports of a file, those of types and lazy ones too. */
export function importsOf(from: SourceFile): Import[] {
  const code = from.text.replace(commentLine, '');
  const statements = [...code.matchAll(statement)]
    // `export const name = '...'` starts alike; what is taken from another file says `from`, or nothing at all.
    .filter(({ groups }) => groups?.from !== undefined || groups?.clause?.trim() === '')
    .map(({ groups }): Import => {
      const kind = groups?.clause?.trim().startsWith('type ') ? 'type' : 'value';
      return { from, specifier: groups?.specifier ?? '', kind };
    });
  const calls = [...code.matchAll(call)].map(({ groups }): Import => {
    const kind = groups?.before === undefined ? 'lazy' : 'type';
    return { from, specifier: groups?.specifier ?? '', kind };
  });
  return [...statements, ...calls];
}

/** The package a specifier names, `@scope/name` included; undefined for a file and for a module of Node. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0];
}

/** Fails with what was found, a line each, and the invariant it breaks. */
export function none(found: readonly string[], invariant: string): void {
  if (found.length > 0) assert.fail(`\n${found.map((line) => `  ${line}`).join('\n')}\nbut: ${invariant}`);
}
