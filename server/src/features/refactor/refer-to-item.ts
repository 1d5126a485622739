/** Says that words are about an item which is known already: the likeliest few by the words they share with its title. */
import type { Item, Minutes, Register } from '../../register/model.ts';
import { isOpen, isReplaced, stateOf, titleOf } from '../../register/queries.ts';
import { abbreviate } from '../../text/words.ts';
import type { ActionSource, Offer, Selection } from '../code-actions-model.ts';
import { placementFor } from './placement.ts';

/** So many items are offered. */
const mostOffered = 3;
/** So many of the body's last tags are looked at: what nobody has spoken of for longer is not what is meant. */
const mostTags = 600;
/** As much of a title as is shown, in code units. */
const shownTitle = 60;

export const referToItem: ActionSource = {
  name: 'refer',
  kinds: ['refactor.rewrite'],
  offers(selection) {
    const placement = placementFor(selection);
    if (placement === undefined) return [];
    const spoken = new Set(placement.beside.map(({ id }) => id?.name));
    const wanted = stemsOf(placement.form === 'span' ? `${placement.words} ${placement.sentence}` : placement.words);
    return likeliest(selection, wanted, spoken).map((item): Offer => {
      const title = `Refer to #${item.id} (${stateOf(item, selection.snapshot.register)}): “${abbreviate(titleOf(item), shownTitle)}”`;
      return { title, kind: 'refactor.rewrite', of: item.id };
    });
  },
  make(selection, id) {
    const placement = placementFor(selection);
    if (placement === undefined || !selection.snapshot.register.items.has(id)) return undefined;
    // The caret goes where a clause may be added.
    const head = `{#${id}`;
    return placement.put(`${head}}`, head.length, head.length);
  },
};

interface Candidate {
  readonly item: Item;
  readonly score: number;
}

function likeliest(
  { snapshot: { register }, minutes }: Selection,
  wanted: ReadonlySet<string>,
  spoken: ReadonlySet<string | undefined>,
): Item[] {
  if (wanted.size === 0) return [];
  const candidates: Candidate[] = [];
  for (const item of itemsOf(minutes, register)) {
    if (spoken.has(item.id) || !isStillOpen(item, register)) continue;
    const words = titleStemsOf(item);
    let shared = 0;
    for (const word of words) if (wanted.has(word)) shared++;
    // Of two that share as much the one with the shorter title is nearer.
    if (shared > 0) candidates.push({ item, score: shared + shared / words.size });
  }
  candidates.sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1));
  return candidates.slice(0, mostOffered).map(({ item }) => item);
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
function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const word of words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    if (!empty.has(word)) stems.add(word.replace(/(?:ies|ing|ed|es|s|e|y)$/u, ''));
  return stems;
}

const empty: ReadonlySet<string> = new Set(
  `about above after again against also agreed been before being between both committee could council councillor does done
  down during each every from further given have into less made make many members more most much must need next none noted
  officers only other over panel report reported said same shall should since some still such than that their them then
  there these they this those through under until very were what when where which while will with within work would year`.split(
    /\s+/u,
  ),
);
