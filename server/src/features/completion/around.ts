/** What the body of a document has said lately: what is likely to be said again. */

import { compareMinutes } from '../../register/collect.ts';
import type { Minutes, Register } from '../../register/model.ts';
import type { ClauseType, Tag } from '../../syntax/ast.ts';

/** So many meetings are looked back over. */
const mostMeetings = 24;

/** The meetings of the document's body up to its own, the latest first; of a document without a body, the last of any. */
export function recentMeetings(minutes: Minutes, register: Register, most = mostMeetings): Minutes[] {
  const body = register.bodies.get(minutes.meeting.bodyKey);
  const meetings = body?.meetings ?? register.minutes;
  const recent: Minutes[] = [];
  for (let index = meetings.length - 1; index >= 0 && recent.length < most; index--) {
    const meeting = meetings[index] as Minutes;
    // Minutes without a date yet are probably of a meeting just held.
    const isEarlier = body === undefined || minutes.meeting.day === null || compareMinutes(meeting, minutes) < 0;
    if (meeting.path !== minutes.path && isEarlier) recent.push(meeting);
  }
  recent.unshift(minutes);
  return recent;
}

/** How often each handle is named. */
type Uses = ReadonlyMap<string, number>;

/** What the tags of some documents name. Most of it is never asked. */
export class Named {
  readonly #meetings: readonly Minutes[];
  #ids: readonly string[] | undefined;
  readonly #owners = new Map<ClauseType | null, Uses>();

  constructor(meetings: readonly Minutes[]) {
    this.#meetings = meetings;
  }

  /** Whether it is of these documents, and of no other moment of them. */
  isOf(meetings: readonly Minutes[]): boolean {
    return meetings.length === this.#meetings.length && meetings.every((one, place) => one === this.#meetings[place]);
  }

  /** The ids spoken of, each once. */
  get ids(): readonly string[] {
    this.#ids ??= [...new Set(this.#tags().flatMap(({ id }) => id?.name ?? []))];
    return this.#ids;
  }

  /** How often each handle is named as an owner, or in clauses of type `of`. */
  owners(of: ClauseType | null): Uses {
    let uses = this.#owners.get(of);
    if (uses === undefined) {
      uses = usesIn(this.#tags(), of);
      this.#owners.set(of, uses);
    }
    return uses;
  }

  #tags(): Tag[] {
    return this.#meetings.flatMap(({ read }) => read.tags);
  }
}

/** How often tags name each handle as an owner, or in clauses of type `of`. */
export function usesIn(tags: readonly Tag[], of: ClauseType | null): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { owners, clauses } of tags) {
    const names = of === null ? owners : clauses.flatMap(({ type, names }) => (type === of ? names : []));
    for (const { name } of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return uses;
}

/** By the latest of the meetings: they are the same ones for every letter that is typed in the minutes of the next. */
const earlier = new WeakMap<Minutes, Named>();

/** What the meetings before that of a document have named lately. */
export function namedBefore(minutes: Minutes, register: Register): Named {
  const [, ...meetings] = recentMeetings(minutes, register);
  const [last] = meetings;
  const known = last && earlier.get(last);
  if (known?.isOf(meetings)) return known;
  const named = new Named(meetings);
  if (last !== undefined) earlier.set(last, named);
  return named;
}
