import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** What a run may write to: an example to edit, and a place for the editor's own files. */
export interface Scratch {
  /** A copy of the example, which is opened. */
  readonly workspace: string;
  /** The editor's settings, state and extensions. */
  readonly dataFolder: string;
  /** A file in the scratch folder. */
  file(name: string): string;
  remove(): void;
}

/** The day the tests are run on, as far as the example is concerned: that of its `matters.config.json`. */
export function makeScratch(extraDocuments: Readonly<Record<string, string>> = {}): Scratch {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matters-vscode-')));
  const workspace = join(folder, 'aldermere');
  cpSync(join(repository, 'test/fixtures/aldermere'), workspace, { recursive: true });
  for (const [path, text] of Object.entries(extraDocuments)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return {
    workspace,
    dataFolder: join(folder, 'data'),
    file: (name) => join(folder, name),
    // Windows lets go of the files of an ended process a little later.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
