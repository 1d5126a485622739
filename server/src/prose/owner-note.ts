/** Notes at the end of a paragraph that only say who has what stands before them: `ACTION: Clerk`. */
import type { Untracked } from '../register/model.ts';
import { flatCopy } from '../syntax/keep.ts';
import type { ReadSentence } from './read-prose.ts';
import { Matter, type Told } from './told-again.ts';

const note =
  /^\W{0,4}(?:Actions?|ACTIONS?)(?: [Pp]oints?| POINTS?)?(?: [Ff]or| [Bb]y)? ?[:–-] ?\*{0,2} ?(?<who>[\p{L}\d][\p{L}.'’/&-]*(?:(?:, | )[\p{L}&][\p{L}.'’/&-]*){0,5})\W{0,4}$/u;
/** What has more than names in it: who is to do what, or a heading. */
const more = /(?<!^)\b(?:to|by|the following|none|nil|carried|completed?|done|ongoing|log|tracker)\b/iu;

/** Who is named in a note and nothing else is; `''` where more is said, or the words are no such note. */
export function ownerNoted(words: string): string {
  const who = note.exec(words)?.groups?.who?.trim() ?? '';
  return more.test(` ${who}`) || !/^(?:\p{Lu}|the |all )/u.test(who) ? '' : who.replace(/[.,]$/u, '');
}

/** The sentence before one in its block, by its end in the passage. */
export interface Before {
  readonly end: number;
  readonly isTracked: boolean;
}

/** Whether words only note who has what the sentence before them says: that action is told then with its owner. */
export function isOwnersNote({ reading, words }: ReadSentence, { end, isTracked }: Before, found: Told[]): boolean {
  const who = reading.kind === 'action' ? ownerNoted(words.raw) : '';
  if (who === '' || isTracked) return who !== '';
  const place = found.findLastIndex(({ one }) => one.kind === 'action' && one.end === end);
  const told = found[place];
  if (told === undefined) return false;
  const one = withOwner(told.one, flatCopy(who));
  found[place] = { ...told, one, matter: new Matter(one) };
  return true;
}

/** An action with the owner that a note behind it names; of `quotes would be obtained` nobody is to be obtained. */
function withOwner(one: Untracked, who: string): Untracked {
  return { ...one, who, deed: one.deed.startsWith('be ') ? '' : one.deed };
}
