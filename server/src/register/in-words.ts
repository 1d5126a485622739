/** Dates and owners in plain words, wherever the register is shown to people. */
import type { SaidDate } from '../syntax/ast.ts';
import { listed } from '../text/words.ts';
import { type Day, type DaySpan, longDay } from './calendar.ts';
import type { Minutes, Register } from './model.ts';
import { asSaid, ownerNamed } from './queries.ts';
import { handleOf, holderOn } from './roster.ts';

/**
 * A date as said, with the day it comes to where that is not what was said: `end of March 2021 (31 March 2021)`,
 * `ongoing (no date)`. `days` is what the date means, or null.
 */
export function dateInWords(minutes: Minutes, said: SaidDate, days: DaySpan | null): string {
  const words = asSaid(minutes, said);
  if (days !== null) return words === longDay(days.last) ? words : `${words} (${longDay(days.last)})`;
  if (said.form === 'vague') return `${words} (no date)`;
  return said.form === 'meeting' ? `${words} (day not yet known)` : words;
}

/** An owner as people know them on a day. */
export interface OwnerInWords {
  readonly handle: string;
  /** The holder's name, else the post, else the handle with its `@`. */
  readonly name: string;
  /** The post, where the name is another thing; else `''`. */
  readonly role: string;
  /** The last day of a term that had ended by then with nobody after it, else null. */
  readonly left: Day | null;
}

/** Who a handle means on a day: the holder of the post then, or the body that meets under that name. */
export function ownerOn(handle: string, register: Register, day: Day): OwnerInWords {
  const owner = ownerNamed(handle, register);
  if (owner === 'body') {
    const wanted = handle.toLowerCase();
    for (const { name } of register.bodies.values()) {
      if (handleOf(name) === wanted) return { handle, name, role: '', left: null };
    }
  }
  if (owner === undefined || owner === 'body') return { handle, name: `@${handle}`, role: '', left: null };
  const { name, role, until } = holderOn(owner, day);
  const left = until !== null && until < day ? until : null;
  return { handle, name: name || role || `@${handle}`, role: name === '' ? '' : role, left };
}

/** Owners as a sentence names them, the first leading: `Hugh Carrow (Workforce Development Manager) and Grace Adeyemi`. */
export function ownersInWords(handles: readonly string[], register: Register, day: Day): string {
  return listed(
    handles.map((handle) => {
      const { name, role } = ownerOn(handle, register, day);
      return role === '' ? name : `${name} (${role})`;
    }),
  );
}
