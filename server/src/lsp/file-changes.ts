/** What the files of a workspace are now, as changes of its check. */
import type { Minutes } from '../register/model.ts';
import type { Change } from '../register/near.ts';
import type { Stretch } from '../syntax/stretch.ts';

/** What a path has now, null for nothing; of an edited document, what of it was read again. */
export type FileNow = readonly [path: string, minutes: Minutes | null, stretch?: Stretch | undefined];

/** The changes of those that are others than the documents known. */
export function changesOf(files: readonly FileNow[], known: ReadonlyMap<string, Minutes>): Change[] {
  return files
    .map(([path, minutes, stretch]): Change => ({ before: known.get(path), after: minutes ?? undefined, stretch }))
    .filter(({ before, after }) => before !== after);
}
