/** Where tags stand, as people count it. */
import type { Mention } from '../register/model.ts';

/** The place of a tag: a path from the workspace's root and a line from 1. */
export interface TagPlace {
  readonly file: string;
  readonly line: number;
}

/** The place of the tag of a mention. */
export function placeOf({ minutes, tag }: Mention): TagPlace {
  return { file: minutes.path, line: minutes.lines.placeAt(tag.start).line };
}
