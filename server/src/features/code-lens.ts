/** What stands above each tag that defines an item: how often it was spoken of since, how it stands, what comes next. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import { longDay } from '../register/calendar.ts';
import type { Item, Minutes, Register } from '../register/model.ts';
import { deadlineOf, isPending, ratingReached, type State, stateOf } from '../register/queries.ts';
import type { Span } from '../syntax/ast.ts';
import { counted } from '../text/words.ts';
import { headOf } from './hover/hovered.ts';
import { standingInWords } from './item-words.ts';
import { mentionedBy } from './mentioned.ts';
import { shapeOf } from './state-shape.ts';

/** What a lens tells, so that each sort can be turned off. */
export type CodeLensSort = 'updates' | 'state' | 'next';

/** One lens; the span is the kind and id of the tag it stands above. */
export interface CodeLens extends Span {
  readonly sort: CodeLensSort;
  readonly title: string;
  readonly tooltip: string;
  /** The id of the item whose history the lens opens (the client's own command); `''` for one without an id. */
  readonly item: string;
}

export interface CodeLensOptions {
  /** What is wanted; all of it unless said. */
  readonly sorts?: readonly CodeLensSort[];
}

/** The lenses of a document, in order: up to three for each tag that is the first to define an item. */
export function codeLensesIn(snapshot: Snapshot, minutes: Minutes, options: CodeLensOptions = {}): CodeLens[] {
  const { register, settings } = snapshot;
  const soon = soonIn(settings);
  const lenses: CodeLens[] = [];
  for (const tag of minutes.read.tags) {
    if (tag.kind === '') continue;
    const mentioned = mentionedBy(tag, minutes, register);
    // A second definition is a fault, and says no more than an update.
    if (mentioned === undefined || mentioned.item.definitions[0] !== mentioned.mention) continue;
    const { item } = mentioned;
    const state = stateOf(item, register, soon);
    const { start, end } = headOf(tag);
    const tooltip = tooltipOf(item);
    for (const sort of options.sorts ?? allSorts) {
      const title = titles[sort](item, state, register);
      if (title !== '') lenses.push({ start, end, sort, title, tooltip, item: item.id });
    }
  }
  return lenses;
}

const allSorts: readonly CodeLensSort[] = ['updates', 'state', 'next'];

const titles: Readonly<Record<CodeLensSort, (item: Item, state: State, register: Register) => string>> = {
  // What has no id cannot be spoken of again.
  updates: ({ id, mentions }) =>
    id === '' ? '' : mentions.length === 1 ? 'no updates yet' : counted(mentions.length - 1, 'update'),
  state: (item, state, register) => (state === 'recorded' ? '' : stateInWords(item, state, register)),
  next: nextInWords,
};

/** The date of what is due soon or open is the next lens's to tell. */
function stateInWords(item: Item, state: State, register: Register): string {
  const words = dated.has(state) ? state : standingInWords(item, state, register);
  return `${shapeOf(state)} ${words}`;
}

const dated: ReadonlySet<State> = new Set(['open', 'due soon', 'blocked']);

/** The next day on which something is to be so: a deadline, or that of a target not yet met. */
function nextInWords(item: Item, state: State, register: Register): string {
  if (item.kind === 'metric') {
    const target = state === 'short' ? item.targets.at(-1)?.days?.last : undefined;
    return target === undefined ? '' : `next: ${longDay(target)}`;
  }
  if (!isPending(item, register) || ratingReached(item)) return '';
  const deadline = deadlineOf(item);
  if (deadline === undefined) return '';
  if (deadline.days !== null) return deadline.days.last < register.asOf ? '' : `next: ${longDay(deadline.days.last)}`;
  return deadline.said.form === 'meeting' ? 'next: the next meeting' : '';
}

/** Without the title: that takes as long as all the rest, and the words it is made of stand beneath the lens. */
function tooltipOf({ id, kind }: Item): string {
  return `Show the history of ${id === '' ? `this ${kind}` : `#${id}`}`;
}
