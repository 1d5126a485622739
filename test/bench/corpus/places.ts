import type { Random } from './random.ts';
import { FIRST_NAMES, PLACE_ENDINGS, PLACE_STEMS, SURNAME_ENDINGS } from './words.ts';

/** An invented place, such as Thornmere. */
export function place(random: Random): string {
  return random.pick(PLACE_STEMS) + random.pick(PLACE_ENDINGS);
}

export function surname(random: Random): string {
  return random.pick(PLACE_STEMS) + random.pick(SURNAME_ENDINGS);
}

/** A person's full name. */
export function person(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${surname(random)}`;
}

/** Words as an id or handle: lower case, hyphens between. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** How many letters must be added, dropped or changed to make one word the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * `count` places whose names are well apart. They begin the ids of their body, so that the checker's look-out for ids a
 * slip of the pen apart finds only those planted for it.
 */
export function distinctPlaces(random: Random, count: number): string[] {
  const places: string[] = [];
  // Where hundreds are wanted the names run out, and nearer ones must do.
  for (let attempt = 0; places.length < count; attempt++) {
    const apart = attempt < count * 50 ? 5 : 1;
    const name = place(random) + (attempt > count * 100 ? String(places.length) : '');
    if (places.every((taken) => lettersApart(taken, name) >= apart)) places.push(name);
  }
  return places;
}
