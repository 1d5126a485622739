/** What was found tag by tag, so that after an edit only the tags near it are judged again. */
import type { Minutes } from '../register/model.ts';
import type { Near } from '../register/near.ts';
import type { Finding } from '../rules/finding.ts';
import type { Tag } from '../syntax/ast.ts';
import type { Moved } from './moved-findings.ts';

/** An edit of a document that left most of it as it was. */
export interface Edited {
  readonly before: Minutes;
  readonly after: Minutes;
  readonly near: Near;
  /** Makes findings of the document before those of the same tags now. */
  readonly moved: Moved;
}

/** The findings of one sort of each document, by the place of their tag among its tags. */
export class TagFindings {
  readonly #byPath = new Map<string, ReadonlyMap<number, readonly Finding[]>>();

  /** All findings of a document after its tags were judged: each of them, or those near an edit. */
  judged(minutes: Minutes, edited: Edited | undefined, judge: (tag: Tag) => readonly Finding[]): Finding[] {
    const found = edited === undefined ? new Map<number, readonly Finding[]>() : this.#kept(edited);
    const { tags } = minutes.read;
    const { first, last } = edited?.near ?? { first: 0, last: 0 };
    for (let place = first; place < tags.length - last; place++) {
      const findings = judge(tags[place] as Tag);
      if (findings.length > 0) found.set(place, findings);
    }
    if (found.size === 0) this.#byPath.delete(minutes.path);
    else this.#byPath.set(minutes.path, found);
    return [...found.values()].flat();
  }

  forget({ path }: Minutes): void {
    this.#byPath.delete(path);
  }

  /** What was found of the tags that are not near. */
  #kept({ before, after, near: { first, last }, moved }: Edited): Map<number, readonly Finding[]> {
    const kept = new Map<number, readonly Finding[]>();
    const count = before.read.tags.length;
    for (const [place, findings] of this.#byPath.get(before.path) ?? []) {
      if (place < first) kept.set(place, moved(findings));
      else if (place >= count - last) kept.set(place - count + after.read.tags.length, moved(findings));
    }
    return kept;
  }
}
