/** Which ids a workspace defines, ready to be asked for those near one or like one. Made only once somebody asks. */
import type { Mention } from '../register/model.ts';
import type { NameLookup } from '../rules/rule.ts';
import { NameIndex } from '../syntax/names.ts';
import { AlikeIndex } from '../text/alike.ts';

export class Names implements NameLookup {
  readonly #ids: () => Iterable<string>;
  readonly definedLater: (id: string) => Mention | undefined;
  #alike: AlikeIndex | undefined;
  #nearest: NameIndex | undefined;

  /** `ids` gives the ids that have an item at the moment it is called. */
  constructor(ids: () => Iterable<string>, definedLater: (id: string) => Mention | undefined) {
    this.#ids = ids;
    this.definedLater = definedLater;
  }

  /** Tells of ids that have an item now and had none, and of those that had one. */
  change(came: ReadonlySet<string>, went: ReadonlySet<string>): void {
    if (came.size + went.size === 0) return;
    this.#nearest = undefined;
    for (const id of went) this.#alike?.delete(id);
    for (const id of came) this.#alike?.add(id);
  }

  nearestId(word: string): string | undefined {
    // In order, so that of several as near it is always the same that is meant.
    this.#nearest ??= new NameIndex([...this.#ids()].sort());
    return this.#nearest.nearest(word);
  }

  alikeIds(id: string): readonly string[] {
    if (this.#alike === undefined) {
      this.#alike = new AlikeIndex();
      for (const one of this.#ids()) this.#alike.add(one);
    }
    return this.#alike.alike(id);
  }
}
