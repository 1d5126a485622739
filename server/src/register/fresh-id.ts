/** Makes up ids that a clerk can read and remember, from the words of what they are for. */
import type { ItemKind } from '../syntax/ast.ts';
import type { Item, Register } from './model.ts';
import { titleOf } from './queries.ts';
import { type Matter, tellingWords } from './telling-words.ts';

/**
 * An id of two to four telling words, such as `foster-campaign`; with a number behind it where `isTaken` asks for one.
 * Whoever makes many keeps `numbered`, the last number given to each name, so that none is tried again.
 */
export function freshId(
  words: string,
  kind: ItemKind,
  isTaken: (id: string) => boolean,
  numbered = new Map<string, number>(),
  more: Omit<Matter, 'words' | 'kind'> = {},
): string {
  const telling = tellingWords({ ...more, words, kind }).join('-');
  const name = telling || kind;
  let number = numbered.get(name) ?? (telling === '' ? 0 : 1);
  let id = telling;
  while (id === '' || isTaken(id)) id = `${name}-${++number}`;
  numbered.set(name, number);
  return id;
}

/** Whether an id would be understood as something that is there already, or that somebody believes to be. */
export function isTakenIn(register: Register, id: string): boolean {
  return register.items.has(id) || register.owners.has(id) || register.undefinedMentions.has(id);
}

const freshIds = new WeakMap<Register, ReadonlyMap<Item, string>>();

/** The id to give one of the register's unnamed items. Each has another, so that all of them may be given at once. */
export function freshIdFor(item: Item, register: Register): string {
  let known = freshIds.get(register);
  if (known === undefined) {
    const given = new Set<string>();
    const isTaken = (id: string) => given.has(id) || isTakenIn(register, id);
    const made = new Map<Item, string>();
    const numbered = new Map<string, number>();
    for (const unnamed of register.unnamed) {
      const id = freshId(titleOf(unnamed, longestTitle), unnamed.kind, isTaken, numbered);
      given.add(id);
      made.set(unnamed, id);
    }
    known = made;
    freshIds.set(register, known);
  }
  return known.get(item) ?? freshId(titleOf(item, longestTitle), item.kind, (id) => isTakenIn(register, id));
}

/** As much of the words, in code units, as is looked at. */
const longestTitle = 300;
