import { type Day, dayOf, longDate } from './calendar.ts';
import { distinctPlaces, person, slug } from './places.ts';
import { type Random, seededRandom } from './random.ts';
import { COMMITTEES, POSTS } from './words.ts';

export interface Owner {
  handle: string;
  name: string;
  role: string;
  since: string;
}

/** A committee, its folder and its meetings. */
export interface Body {
  /** Name of its folder, below the root of the corpus. */
  folder: string;
  /** The word that begins its ids and the handles of its posts. */
  code: string;
  name: string;
  department: Owner;
  meetings: Day[];
  /** Those in office at the first meeting. */
  owners: Owner[];
  random: Random;
}

/** The day on which the corpus ends; no meeting is later. */
export const AS_OF: Day = dayOf(2026, 1, 31);

const MEETINGS_OF_A_BODY = 100;

/** A person as an owner; the handle is the name. */
export function personOwner(random: Random, body: Pick<Body, 'code'>, since: Day): Owner {
  const name = person(random);
  return { handle: slug(name), name, role: `${random.pick(POSTS)} for ${capital(body.code)}`, since: longDate(since) };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whole numbers near `total / count` that sum to `total`. */
function shares(random: Random, total: number, count: number): number[] {
  const even = Math.floor(total / count);
  const parts = Array.from({ length: count }, (_, index) => even + (index < total % count ? 1 : 0));
  for (let index = 0; index + 1 < count; index += 2) {
    const moved = random.between(0, Math.floor(even * 0.1));
    parts[index] = (parts[index] ?? 0) + moved;
    parts[index + 1] = (parts[index + 1] ?? 0) - moved;
  }
  return parts;
}

/** `count` days, about a month apart, the last of them shortly before the corpus ends. */
function meetingDays(random: Random, count: number): Day[] {
  const interval = random.between(30, 34);
  const last = AS_OF - random.between(3, 27);
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * interval + random.between(-3, 3));
}

/** The bodies of a corpus, one to about a hundred documents. */
export function planBodies(documents: number, seed: number): Body[] {
  const random = seededRandom(seed, 'bodies');
  const count = Math.max(1, Math.round(documents / MEETINGS_OF_A_BODY));
  const places = distinctPlaces(random, count);
  return shares(random, documents, count).map((meetingCount, index) => {
    const place = places[index] ?? '';
    const own = seededRandom(seed, `body ${index}`);
    const code = slug(place);
    const meetings = meetingDays(own, meetingCount);
    const start = meetings[0] ?? AS_OF;
    const name = `${place} ${own.pick(COMMITTEES)}`;
    const since = longDate(start - own.between(100, 900));
    const posts = own.sample(POSTS, 6).map((role) => {
      return { handle: `${code}-${slug(role)}`, name: person(own), role: `${role} for ${place}`, since };
    });
    const people = Array.from({ length: 5 }, () => personOwner(own, { code }, start - own.between(30, 800)));
    const department = { handle: `${code}-services`, name: `${place} Services`, role: 'a directorate', since };
    return { folder: slug(name), code, name, department, meetings, owners: [...posts, ...people], random: own };
  });
}
