/** The world of a language server, as this process has it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configurationName, findConfiguration } from './find-configuration.ts';
import { findFiles } from './find-files.ts';
import { now, today } from './process.ts';
import { DocumentReader, type FileReading } from './read-file.ts';
import { isInScope, scopeOf } from './scope.ts';
import { sha256 } from './sha256.ts';

/** What `lsp/ports.ts` asks for. */
export function serverPorts() {
  const reader = new DocumentReader();
  return {
    version: process.env.MATTERS_VERSION ?? '0.0.0',
    sha256,
    now,
    today,
    untilTomorrow,
    soon: (run: () => void) => void setImmediate(run),
    later(run: () => void, milliseconds: number) {
      const timer = setTimeout(run, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    readDocument: (path: string): FileReading => reader.read(path),
    async findDocuments(folder: string, exclude: readonly string[], root: string) {
      return findFiles(await scopeOf([folder], { cwd: folder, exclude, excludeRoot: root }));
    },
    async covers(folder: string, exclude: readonly string[], root: string) {
      const scope = await scopeOf([folder], { cwd: folder, exclude, excludeRoot: root });
      return (path: string) => isInScope(path, scope);
    },
    findConfiguration(folder: string) {
      const found = existsSync(folder) ? findConfiguration(folder, ['.'], undefined) : ({ kind: 'none' } as const);
      const path = found.kind === 'none' ? join(folder, configurationName) : found.path;
      return { path, text: found.kind === 'file' ? found.text : null };
    },
  };
}

function untilTomorrow(): number {
  const date = new Date();
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - date.getTime();
}
