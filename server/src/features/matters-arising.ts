/** What a body has to come back to: its open recommendations and actions, overdue first, each with what was said last. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Body, Item, Mention } from '../register/model.ts';
import { isPending, quotationOf, type State, titleOf } from '../register/queries.ts';
import { dueWordsOf, ownerWordsOf, standingInWords } from './item-words.ts';
import { compareStandings, standingsOf } from './standing.ts';
import { shapeOf } from './state-shape.ts';

/** One matter to be raised. */
export interface Matter {
  readonly item: Item;
  readonly title: string;
  readonly state: State;
  readonly shape: string;
  /** The state in a few words: `overdue by 12 days`. */
  readonly standing: string;
  /** `''` where nobody is named. */
  readonly owner: string;
  /** `''` where no date was ever stated. */
  readonly due: string;
  /** The last tag that speaks of it, with the words it stands behind. */
  readonly last: { readonly by: Mention; readonly words: string };
}

export interface MattersArising {
  readonly body: Body;
  readonly asOf: Day;
  /** The day of the next meeting, where the last one named a day that is still to come. */
  readonly next: Day | null;
  readonly matters: readonly Matter[];
}

/** How long a title may be, in UTF-16 code units: in a line of its own there is room. */
export const longestTitle = 160;
/** How long words said last may be, in UTF-16 code units. */
const longestWords = 240;

/** What a body has open as of the snapshot's day. */
export function mattersArising(snapshot: Snapshot, body: Body): MattersArising {
  const { register } = snapshot;
  const next = body.meetings.at(-1)?.meeting.next ?? null;
  const matters = openItemsOf(snapshot, body).map(({ item, state }): Matter => {
    const by = item.mentions.at(-1) as Mention;
    return {
      item,
      title: titleOf(item, longestTitle),
      state,
      shape: shapeOf(state),
      standing: standingInWords(item, state, register),
      owner: ownerWordsOf(item, register),
      due: dueWordsOf(item),
      last: { by, words: quotationOf(by, longestWords) },
    };
  });
  return { body, asOf: register.asOf, next: next !== null && next > register.asOf ? next : null, matters };
}

/** The open recommendations and actions a body has ever spoken of, the most urgent first. */
export function openItemsOf({ register, settings }: Snapshot, body: Body) {
  return standingsOf(register, soonIn(settings))
    .filter(({ item, bodies }) => bodies.includes(body.key) && isPending(item, register))
    .sort(compareStandings);
}
