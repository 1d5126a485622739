/** Which documents speak of what a change touched, though nobody may have typed in them. */
import type { Changed } from '../check/living-check.ts';
import type { Minutes } from '../register/model.ts';

/** The paths of those of some documents that do, the ones that changed among them. */
export function speakingOf({ ids, documents }: Changed, among: ReadonlyMap<string, Minutes>): string[] {
  const paths: string[] = [];
  for (const [path, minutes] of among)
    if (documents.has(minutes) || minutes.read.tags.some(({ id }) => id !== null && ids.has(id.name))) paths.push(path);
  return paths;
}
