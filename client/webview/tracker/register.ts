/** What the page knows of the register: a pure answer to each message of the extension. */
import type { Folder, Meeting, RegisterQuery, Row, ToTracker } from '../../src/tracker/messages.ts';

export interface Known {
  /** Null until the first register has come. */
  readonly register: {
    readonly query: RegisterQuery;
    readonly asOf: string;
    readonly complete: boolean;
    readonly total: number;
    readonly rows: readonly Row[];
    readonly folders: readonly Folder[];
  } | null;
  /** Null until the first answer. */
  readonly meetings: readonly Meeting[] | null;
  /** Why the last question has no answer; `''` where it has. */
  readonly failure: string;
}

export const nothingKnown: Known = { register: null, meetings: null, failure: '' };

export function told(known: Known, message: ToTracker): Known {
  switch (message.type) {
    case 'register': {
      const { type: _, ...register } = message;
      return { ...known, register, failure: '' };
    }
    case 'rows': {
      const { register } = known;
      if (register === null) return known;
      return { ...known, register: { ...register, rows: [...register.rows, ...message.rows] } };
    }
    case 'ratings':
      return { ...known, meetings: message.meetings };
    case 'failed':
      return { ...known, failure: message.message };
  }
}
