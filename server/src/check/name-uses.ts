/** In which documents a name stands otherwise than as the id of a tag: behind `@`, in a clause, in a header. */
import type { Minutes } from '../register/model.ts';
import { type Change, nearOf, tagsNear } from '../register/near.ts';
import { type Occurrence, occurrencesIn, occurrencesOf } from '../register/occurrences.ts';
import type { Tag } from '../syntax/ast.ts';

export class NameUses {
  readonly #paths = new Map<string, Set<string>>();

  /** The paths of the documents that use a name so. */
  of(name: string): Iterable<string> {
    return this.#paths.get(name) ?? [];
  }

  /** The same of any of some names, which are in small letters, however they are written there. */
  ofAny(names: ReadonlySet<string>): Set<string> {
    const paths = new Set<string>();
    for (const [name, using] of this.#paths)
      if (names.has(name.toLowerCase())) for (const path of using) paths.add(path);
    return paths;
  }

  add(minutes: Minutes): void {
    this.#note(minutes, namesUsed(minutes));
  }

  change({ before, after, stretch }: Change): void {
    if (before === undefined || after === undefined || stretch === undefined) {
      if (before !== undefined) this.#forget(before, namesUsed(before));
      if (after !== undefined) this.add(after);
      return;
    }
    const near = nearOf({ before, after, stretch });
    const now = namesIn(tagsNear(after, near), after);
    const gone = [...namesIn(tagsNear(before, near), before)].filter((name) => !now.has(name));
    this.#note(after, now);
    // What is no longer named near the edit may be elsewhere in the document.
    if (gone.length === 0) return;
    const left = namesUsed(after);
    this.#forget(
      before,
      gone.filter((name) => !left.has(name)),
    );
  }

  #note({ path }: Minutes, names: Iterable<string>): void {
    for (const name of names) {
      const known = this.#paths.get(name);
      if (known === undefined) this.#paths.set(name, new Set([path]));
      else known.add(path);
    }
  }

  #forget({ path }: Minutes, names: Iterable<string>): void {
    for (const name of names) {
      const known = this.#paths.get(name);
      known?.delete(path);
      if (known?.size === 0) this.#paths.delete(name);
    }
  }
}

function namesUsed(minutes: Minutes): Set<string> {
  return usedIn(occurrencesIn(minutes));
}

function namesIn(tags: readonly Tag[], minutes: Minutes): Set<string> {
  return usedIn(tags.flatMap((tag) => occurrencesOf(tag, minutes)));
}

function usedIn(occurrences: readonly Occurrence[]): Set<string> {
  const names = new Set<string>();
  for (const { name, tag, role } of occurrences)
    if (tag === null || role === 'link' || role === 'owner') names.add(name);
  return names;
}
