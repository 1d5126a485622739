/** Where tags stand, as people count it. Lines are found a document at a time and its text let go again. */
import type { Mention, Minutes } from '../register/model.ts';
import type { Tag } from '../syntax/ast.ts';
import { LineIndex } from '../text/lines.ts';

/** The place of a tag: a path from the workspace's root and a line from 1. */
export interface TagPlace {
  readonly file: string;
  readonly line: number;
}

/** Remembers the lines of every tag of the documents it was asked about. */
export class TagPlaces {
  readonly #known = new Map<Minutes, ReadonlyMap<Tag, number>>();

  /** The place of the tag of a mention. */
  of({ minutes, tag }: Mention): TagPlace {
    let lines = this.#known.get(minutes);
    if (lines === undefined) {
      const index = new LineIndex(minutes.source.text());
      lines = new Map(minutes.read.tags.map((one) => [one, index.placeAt(one.start).line]));
      this.#known.set(minutes, lines);
    }
    return { file: minutes.path, line: lines.get(tag) ?? 1 };
  }
}
