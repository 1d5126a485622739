/** Small pieces of Markdown that several hovers are made of. */

import type { Snapshot } from '../../check/snapshot.ts';
import { soonIn } from '../../config/settings.ts';
import type { Item, Minutes, Register } from '../../register/model.ts';
import { stateOf, titleOf } from '../../register/queries.ts';
import { atTag, type Location } from '../../rules/finding.ts';
import { counted } from '../../text/words.ts';
import { standingInWords } from '../item-words.ts';
import { codeMarkdown, plainMarkdown } from '../markdown.ts';
import { shapeOf } from '../state-shape.ts';

/** What a hover is made with. */
export interface HoverWorld {
  readonly snapshot: Snapshot;
  /** The document the pointer is in. */
  readonly minutes: Minutes;
  /** Whether Markdown may have pictures in it. */
  readonly images: boolean;
  /** How many meetings a history shows. */
  readonly meetings: number;
  readonly link: (place: Location, text: string) => string;
  readonly ruleLink: (rule: string, text: string) => string;
}

/** At the most so many items, slips or ratings are named; the rest are counted. */
export const mostNamed = 5;

/** `○ open, due 31 March 2024`: how an item stands, in shape and words. */
export function standing(item: Item, { snapshot: { register, settings } }: HoverWorld): string {
  const state = stateOf(item, register, soonIn(settings));
  return `${shapeOf(state)} ${plainMarkdown(standingInWords(item, state, register))}`;
}

/** `The plan would be published #plan: ○ open, due 31 March 2024`, with a link to where it is defined. */
export function itemLine(item: Item, world: HoverWorld): string {
  return `${itemName(item, world)}: ${standing(item, world)}`;
}

/** The title and id of an item, with a link to where it is defined. */
export function itemName(item: Item, { link }: HoverWorld, limit?: number): string {
  const title = plainMarkdown(titleOf(item, limit));
  const defined = item.definitions[0] ?? item.mentions[0];
  const linked = defined === undefined ? title : link(atTag(defined), title);
  return item.id === '' ? linked : `${linked} ${codeMarkdown(`#${item.id}`)}`;
}

/** Some of many things, at the most `mostNamed`, with how many more there are. */
export function someOf<T>(things: readonly T[], inWords: (thing: T) => string): string {
  const named = things.slice(0, mostNamed).map(inWords);
  const more = things.length - named.length;
  return [...named, ...(more === 0 ? [] : [`and ${counted(more, 'more', 'more')}`])].join('; ');
}

/** That a document is later than the register's day, in a sentence; `''` for any other. */
export function notCounted(minutes: Minutes, register: Register): string {
  const { day } = minutes.meeting;
  return day !== null && day > register.asOf
    ? 'This meeting is after the day the register is judged on, so what it says is not counted yet.'
    : '';
}
