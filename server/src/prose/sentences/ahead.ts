/** What a clause that looks ahead says; `actions/modals.ts` finds them. */

/** `other` are those whose promises bind nobody at the table. */
export type Subject = 'person' | 'thing' | 'other';

/** One clause of a sentence that looks ahead. */
export interface Ahead {
  readonly at: number;
  /** Who or what it is said of. */
  readonly subject: Subject;
  /** What becomes of it: somebody does it, it is done, or nothing that anybody does. */
  readonly act: 'does' | 'is done' | 'idle';
  /** The word of saying it hangs on, or `''`. */
  readonly said: string;
  /** Whether that word, or an `if`, leaves it open. */
  readonly isDoubtful: boolean;
}
