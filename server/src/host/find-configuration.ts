/** Finds and reads the configuration file of a workspace. */
import { existsSync, lstatSync } from 'node:fs';
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
    if (stands(path)) return { kind: 'unreadable', path, message: 'is a link that leads nowhere' };
    if (dirname(folder) === folder) return { kind: 'none' };
  }
}

/**
 * The configuration files below the folder that holds all of `paths`, above some of them: they hold for a part only of
 * what is read, and so for nothing.
 */
export function configurationsPassedOver(cwd: string, paths: readonly string[]): readonly string[] {
  const whole = commonFolder(paths.map((path) => resolve(cwd, path)));
  const passed = new Set<string>();
  for (const path of paths) {
    for (let folder = resolve(cwd, path); folder !== whole; folder = dirname(folder))
      if (stands(join(folder, configurationName))) passed.add(join(folder, configurationName));
  }
  return [...passed];
}

/** Whether there is such a file, a link that leads nowhere included: somebody wanted it to be one. */
function stands(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function readConfigurationFile(path: string): ConfigurationFile {
  const read = readText(path);
  return read.ok ? { kind: 'file', path, text: read.text } : { kind: 'unreadable', path, message: read.message };
}
