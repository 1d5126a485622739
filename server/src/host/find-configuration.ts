/** Finds and reads the configuration file of a workspace. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commonFolder } from './paths.ts';
import { readText } from './read-file.ts';

export const configurationName = 'matters.config.json';

export type ConfigurationFile =
  | { readonly kind: 'none' }
  /** `path` is absolute. */
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly message: string };

/**
 * The configuration that holds for `paths` (as given, from `cwd`): the file named with `--config`, else the nearest above
 * all of them. Below a file or a pattern nothing lies, so that the search upwards may begin with any path as it is.
 */
export function findConfiguration(cwd: string, paths: readonly string[], named: string | undefined): ConfigurationFile {
  if (named !== undefined) return readConfigurationFile(resolve(cwd, named));
  for (let folder = commonFolder(paths.map((path) => resolve(cwd, path))); ; folder = dirname(folder)) {
    const path = join(folder, configurationName);
    if (existsSync(path)) return readConfigurationFile(path);
    if (dirname(folder) === folder) return { kind: 'none' };
  }
}

function readConfigurationFile(path: string): ConfigurationFile {
  const read = readText(path);
  return read.ok ? { kind: 'file', path, text: read.text } : { kind: 'unreadable', path, message: read.message };
}
