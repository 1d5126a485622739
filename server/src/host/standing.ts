/** What stands at a path of a folder that is searched: links are followed just as a search follows them. */
import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** `place` is where a search of the folder comes to it: another path where links lead to it. */
export type Standing =
  | { readonly kind: 'file' | 'folder'; readonly place: string }
  /** Nothing is there, or nothing that can be reached. */
  | { readonly kind: 'nothing' }
  /** A link on the way leads out of the folder. */
  | { readonly kind: 'outside' };

/** Both paths absolute. */
export function standingAt(path: string, folder: string): Standing {
  try {
    const root = realpathSync.native(folder);
    const real = realpathSync.native(path);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) return { kind: 'outside' };
    return { kind: statSync(real).isDirectory() ? 'folder' : 'file', place: folder + real.slice(root.length) };
  } catch {
    return { kind: 'nothing' };
  }
}
