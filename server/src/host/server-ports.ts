/** The world of a language server, as this process has it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, dayOf } from '../register/calendar.ts';
import { configurationName, findConfiguration } from './find-configuration.ts';
import { findFiles } from './find-files.ts';
import { now, today } from './process.ts';
import { DocumentReader, type FileReading } from './read-file.ts';
import { isInScope, isSearched, scopeOf } from './scope.ts';
import { sha256 } from './sha256.ts';
import { standingAt } from './standing.ts';

/** What `lsp/ports.ts` asks for, but for what only a connection can tell. */
export function serverPorts() {
  const reader = new DocumentReader();
  return {
    version: process.env.MATTERS_VERSION ?? '0.0.0',
    sha256,
    now,
    today: statedToday,
    untilTomorrow,
    soon: (run: () => void) => void setImmediate(run),
    later(run: () => void, milliseconds: number) {
      const timer = setTimeout(run, milliseconds).unref();
      return () => clearTimeout(timer);
    },
    exists: (path: string) => existsSync(path),
    readDocument: (path: string): FileReading => reader.read(path),
    async findDocuments(folder: string, exclude: readonly string[], root: string) {
      return findFiles(await scopeOf([folder], { cwd: folder, exclude, excludeRoot: root }));
    },
    async covers(folder: string, exclude: readonly string[], root: string) {
      const scope = await scopeOf([folder], { cwd: folder, exclude, excludeRoot: root });
      // It is asked with each message, and of the same few documents.
      const known = new Map<string, boolean>();
      return {
        document(path: string) {
          let covered = known.get(path);
          if (covered === undefined) {
            covered = isInScope(path, scope);
            known.set(path, covered);
          }
          return covered;
        },
        folder: (path: string) => isSearched(path, scope),
      };
    },
    standingAt,
    findConfiguration(folder: string) {
      const found = existsSync(folder) ? findConfiguration(folder, ['.'], undefined) : ({ kind: 'none' } as const);
      const path = found.kind === 'none' ? join(folder, configurationName) : found.path;
      const unreadable = found.kind === 'unreadable' ? found.message : undefined;
      return { path, text: found.kind === 'file' ? found.text : null, unreadable };
    },
  };
}

/** Today, or the day in `MATTERS_TODAY` (`YYYY-MM-DD`): for tests and demonstrations, which are to say the same every day. */
function statedToday(): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(process.env.MATTERS_TODAY ?? '') ?? [];
  return year === undefined ? today() : dayOf(Number(year), Number(month), Number(day));
}

function untilTomorrow(): number {
  const date = new Date();
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - date.getTime();
}
