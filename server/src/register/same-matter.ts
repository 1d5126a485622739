/** Which items some words may be about: by the telling words they share with the title. */
import type { Item, Minutes, Register } from './model.ts';
import { isOpen, isReplaced, titleOf } from './queries.ts';

/** So many of the body's last tags are looked at: what nobody has spoken of for longer is not what is meant. */
const mostTags = 600;

export interface Likely {
  readonly item: Item;
  /** How many telling words are shared, and how many the title has. */
  readonly shared: number;
  readonly of: number;
  /** The telling words of the title, less their endings. */
  readonly stems: ReadonlySet<string>;
}

/** The open items and metrics of a document's body that share a telling word with `wanted`, the likeliest first. */
export function likelyItems(minutes: Minutes, register: Register, wanted: ReadonlySet<string>): Likely[] {
  if (wanted.size === 0) return [];
  const found: Likely[] = [];
  for (const item of itemsOf(minutes, register)) {
    if (!isStillOpen(item, register)) continue;
    const words = titleStemsOf(item);
    const shared = sharedBy(words, wanted);
    if (shared > 0) found.push({ item, shared, of: words.size, stems: words });
  }
  // Of two that share as much the one with the shorter title is nearer.
  const score = ({ shared, of }: Likely) => shared + shared / of;
  return found.sort((one, other) => score(other) - score(one) || (one.item.id < other.item.id ? -1 : 1));
}

/** How much of an item's title some words have, from 0 to 1. */
export function shareOfTitle(item: Item, wanted: ReadonlySet<string>): number {
  const words = titleStemsOf(item);
  return words.size === 0 ? 0 : sharedBy(words, wanted) / words.size;
}

function sharedBy(words: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (wanted.has(word)) shared++;
  return shared;
}

/** Nothing ends a metric; a decision is not spoken of again as of something that goes on. */
function isStillOpen(item: Item, register: Register): boolean {
  return (isOpen(item) || item.kind === 'metric') && !isReplaced(item, register);
}

/** The items the body has spoken of at its last meetings before this one and at it, the latest first. */
function itemsOf(minutes: Minutes, register: Register): Set<Item> {
  const meetings = register.bodies.get(minutes.meeting.bodyKey)?.meetings ?? [];
  const found = new Set<Item>();
  let tags = 0;
  for (let index = meetings.length - 1; index >= 0 && tags < mostTags; index--) {
    for (const { id } of meetings[index]?.read.tags ?? []) {
      tags++;
      const item = id === null ? undefined : register.items.get(id.name);
      if (item !== undefined) found.add(item);
    }
  }
  return found;
}

/** Of a title, made once: an item never changes. */
const titleStems = new WeakMap<Item, ReadonlySet<string>>();

function titleStemsOf(item: Item): ReadonlySet<string> {
  let stems = titleStems.get(item);
  if (stems === undefined) {
    stems = stemsOf(titleOf(item));
    titleStems.set(item, stems);
  }
  return stems;
}

/** The words that may tell one item from another, less the endings that a sentence gives them. */
export function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const word of words.toLowerCase().match(/\p{L}{4,}/gu) ?? []) if (!empty.has(word)) stems.add(stemOf(word));
  return stems;
}

/** A word in small letters less the ending that a sentence gives it. */
export function stemOf(word: string): string {
  return word.replace(/(?:ies|ing|ed|es|s|e|y)$/u, '');
}

const empty: ReadonlySet<string> = new Set(
  `about above after again against also agreed been before being between both committee could council councillor does done
  down during each every from further given have into less made make many members more most much must need next none noted
  officers only other over panel report reported said same shall should since some still such than that their them then
  there these they this those three through under until very were what when where which while will with within work would year`.split(
    /\s+/u,
  ),
);
