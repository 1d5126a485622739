/** Notes at the end of a paragraph that only say who has what stands before them: `ACTION: Clerk`. */
import type { Untracked } from '../register/model.ts';
import { flatCopy } from '../syntax/keep.ts';
import { dueIn } from './deadline.ts';
import type { ReadSentence } from './read-prose.ts';
import { Matter, type Told } from './told-again.ts';

const note =
  /^\W{0,4}(?:Actions?|ACTIONS?)(?: [Pp]oints?| POINTS?)?(?: [Ff]or| [Bb]y)? ?[:–-] ?\*{0,2} ?(?<who>[\p{L}\d][\p{L}.'’/&-]*(?:(?:, | )[\p{L}&][\p{L}.'’/&-]*){0,5})\W{0,4}$/u;
/** What has more than names in it: who is to do what, or a heading. */
const more = /(?<!^)\b(?:to|by|the following|none|nil|carried|completed?|done|ongoing|log|tracker)\b/iu;

/** Who has something, and by when where that is said. */
export interface OwnerNote {
  readonly who: string;
  readonly when: string;
}

/** What a note says that names who, and perhaps a day, and nothing else; undefined where more is said, or the words are no such note. */
export function ownerNoted(words: string): OwnerNote | undefined {
  if (!begins.test(words)) return undefined;
  const when = dueIn(words, 0);
  const who = (note.exec(when === '' ? words : withoutDay(words, when))?.groups?.who ?? '')
    .trim()
    .replace(/[.,]$/u, '');
  return who === '' || more.test(` ${who}`) || !/^(?:\p{Lu}|the |all )/u.test(who) ? undefined : { who, when };
}
const begins = /^\W{0,4}actions?\b/iu;

/** The words before a day that ends them, less those that lead to it. */
function withoutDay(words: string, day: string): string {
  const at = words.lastIndexOf(day);
  if (!/^\W*$/u.test(words.slice(at + day.length))) return '';
  return words
    .slice(0, at)
    .replace(/[\s,;:(\u2013-]*(?:\b(?:due(?: by)?|by|before|until|for|on|at|in))?(?: the)?[\s:]*$/iu, '');
}

/** The sentence before one in its block, by its end in the passage. */
export interface Before {
  readonly end: number;
  readonly isTracked: boolean;
}

/** Whether words only note who has what the sentence before them says: that action is told then with its owner. */
export function isOwnersNote({ reading, words }: ReadSentence, { end, isTracked }: Before, found: Told[]): boolean {
  const noted = reading.kind === 'action' ? ownerNoted(words.raw) : undefined;
  if (noted === undefined || isTracked) return noted !== undefined;
  const place = found.findLastIndex(({ one }) => one.kind === 'action' && one.end === end);
  const told = found[place];
  if (told === undefined) return false;
  const one = withOwner(told.one, noted);
  found[place] = { ...told, one, matter: new Matter(one) };
  return true;
}

/** An action with the owner and day that a note behind it names; of `quotes would be obtained` nobody is to be obtained. */
function withOwner(one: Untracked, { who, when }: OwnerNote): Untracked {
  const deed = one.deed.startsWith('be ') ? '' : one.deed;
  return { ...one, who: flatCopy(who), deed, when: when === '' ? one.when : flatCopy(when) };
}
