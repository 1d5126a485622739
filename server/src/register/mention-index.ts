/** The documents of a living workspace in order, and every tag with an id by that id: kept up, not made anew. */
import { firstPlace } from '../text/search.ts';
import { compareMinutes } from './collect.ts';
import type { Mention, Minutes } from './model.ts';

export class MentionIndex {
  /** Every document, in the total order of events; those after the register's day too. */
  readonly ordered: Minutes[] = [];
  readonly #mentions = new Map<string, Mention[]>();

  /** The tags that speak of an id, in order. */
  of(id: string): readonly Mention[] {
    return this.#mentions.get(id) ?? [];
  }

  ids(): IterableIterator<string> {
    return this.#mentions.keys();
  }

  /** Takes in documents, none of which is known yet: cheaper than one after another. */
  fill(documents: Iterable<Minutes>): void {
    this.ordered.push(...documents);
    this.ordered.sort(compareMinutes);
    for (const minutes of this.ordered) for (const mention of mentionsIn(minutes)) this.#append(mention);
  }

  insert(minutes: Minutes): void {
    this.ordered.splice(
      firstPlace(this.ordered, (one) => compareMinutes(one, minutes) >= 0),
      0,
      minutes,
    );
    for (const [id, mentions] of mentionsById(minutes)) {
      const known = this.#mentions.get(id);
      if (known === undefined) this.#mentions.set(id, mentions);
      else
        known.splice(
          firstPlace(known, (one) => compareMinutes(one.minutes, minutes) >= 0),
          0,
          ...mentions,
        );
    }
  }

  remove(minutes: Minutes): void {
    const place = firstPlace(this.ordered, (one) => compareMinutes(one, minutes) >= 0);
    if (this.ordered[place] === minutes) this.ordered.splice(place, 1);
    for (const [id, { length }] of mentionsById(minutes)) {
      const known = this.#mentions.get(id);
      if (known === undefined) continue;
      if (known.length === length) this.#mentions.delete(id);
      else
        known.splice(
          firstPlace(known, (one) => compareMinutes(one.minutes, minutes) >= 0),
          length,
        );
    }
  }

  #append(mention: Mention): void {
    const id = mention.tag.id?.name as string;
    const known = this.#mentions.get(id);
    if (known === undefined) this.#mentions.set(id, [mention]);
    else known.push(mention);
  }
}

function mentionsIn(minutes: Minutes): Mention[] {
  return minutes.read.tags.filter(({ id }) => id !== null).map((tag) => ({ minutes, tag }));
}

/** The tags of a document that have an id, or one of those `wanted`, by that id, in order. */
export function mentionsById(minutes: Minutes | undefined, wanted?: ReadonlySet<string>): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const tag of minutes?.read.tags ?? []) {
    const id = tag.id?.name;
    if (id === undefined || wanted?.has(id) === false) continue;
    const mention = { minutes: minutes as Minutes, tag };
    const known = found.get(id);
    if (known === undefined) found.set(id, [mention]);
    else known.push(mention);
  }
  return found;
}
