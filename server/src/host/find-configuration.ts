/** Finds and reads the configuration file of a workspace. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { commonFolder } from './paths.ts';
import { whyUnreadable } from './read-file.ts';

export const configurationName = 'matters.config.json';

export type ConfigurationFile =
  | { readonly kind: 'none' }
  /** `path` is absolute. */
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly message: string };

/**
 * The configuration that holds for `paths` (as given, from `cwd`): the file named with `--config`, else the nearest above
 * all of them.
 */
export function findConfiguration(cwd: string, paths: readonly string[], named: string | undefined): ConfigurationFile {
  if (named !== undefined) return readConfigurationFile(resolve(cwd, named));
  for (let folder = commonFolder(paths.map((path) => folderOf(cwd, path))); ; folder = dirname(folder)) {
    const path = join(folder, configurationName);
    if (existsSync(path)) return readConfigurationFile(path);
    if (dirname(folder) === folder) return { kind: 'none' };
  }
}

function readConfigurationFile(path: string): ConfigurationFile {
  try {
    return { kind: 'file', path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { kind: 'unreadable', path, message: whyUnreadable(error) };
  }
}

/** The folder a path stands for: itself, its file's, or that before a pattern's first star. */
function folderOf(cwd: string, given: string): string {
  const path = resolve(cwd, given);
  try {
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    return resolve(cwd, picomatch.scan(given).base);
  }
}
