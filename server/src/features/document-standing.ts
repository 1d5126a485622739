/** What an editor tells beside one document: its body, how much that has open, and what is yet to be spoken to. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Body, Minutes } from '../register/model.ts';
import { openItemsOf } from './matters-arising.ts';
import { mentionedBy } from './mentioned.ts';
import { matterLine } from './new-meeting.ts';

export interface DocumentStanding {
  /** Undefined where the minutes name none, or have no date. */
  readonly body: Body | undefined;
  /** How many recommendations and actions the body has open. */
  readonly open: number;
  /** How many of those are overdue. */
  readonly overdue: number;
}

export function documentStanding(snapshot: Snapshot, minutes: Minutes): DocumentStanding {
  const body = bodyOf(snapshot, minutes);
  const items = body === undefined ? [] : openItemsOf(snapshot, body);
  return { body, open: items.length, overdue: items.filter(({ state }) => state === 'overdue').length };
}

/**
 * A line for each open matter of the document's body that the document does not speak of yet, the most urgent first: what
 * it is called, tagged with its id, for the clerk to finish.
 */
export function mattersToRaise(snapshot: Snapshot, minutes: Minutes): string[] {
  const { register } = snapshot;
  const body = bodyOf(snapshot, minutes);
  const spokenOf = new Set(minutes.read.tags.map((tag) => mentionedBy(tag, minutes, register)?.item));
  // Of a meeting that is still to come the register knows nothing yet.
  const named = new Set(minutes.read.tags.map(({ id }) => id?.name ?? ''));
  return body === undefined
    ? []
    : openItemsOf(snapshot, body)
        .filter(({ item }) => !(spokenOf.has(item) || (item.id !== '' && named.has(item.id))))
        .map(({ item }) => matterLine(item));
}

function bodyOf({ register }: Snapshot, { meeting }: Minutes): Body | undefined {
  return meeting.bodyKey === '' ? undefined : register.bodies.get(meeting.bodyKey);
}
