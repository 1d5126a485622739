/** Makes up ids that a clerk can read and remember, from the words of what they are for. */
import type { ItemKind } from '../syntax/ast.ts';
import { months, weekdays } from '../syntax/vocabulary.ts';
import { honorifics } from '../text/people.ts';
import type { Item, Register } from './model.ts';
import { titleOf } from './queries.ts';

/**
 * An id of two or three telling words, such as `foster-campaign`; with a number behind it where `isTaken` asks for one.
 * Whoever makes many keeps `numbered`, the last number given to each name, so that none is tried again.
 */
export function freshId(
  words: string,
  kind: ItemKind,
  isTaken: (id: string) => boolean,
  numbered = new Map<string, number>(),
): string {
  const telling = tellingWords(words).join('-');
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
/** A third word is left out where it would make the id longer than this. */
const longest = 28;

function tellingWords(words: string): string[] {
  const found = new Set<string>();
  const things = new Set<string>();
  for (const word of commonNouns(words)) {
    if (papers.has(word) || (word.endsWith('ed') && !empty.has(word))) things.add(word);
    else if (word.length > 2 && !empty.has(word)) found.add(word);
  }
  // One word alone says little; what kind of paper it was, or what was done, helps.
  const telling = found.size > 1 ? [...found] : [...found, ...things];
  const [first, second, third] = telling;
  const two = [first, second].filter((word) => word !== undefined);
  return third !== undefined && [...two, third].join('-').length <= longest ? [...two, third] : two;
}

/** The words in small letters without accents, people's names left out where a title such as `Councillor` gives them away. */
function commonNouns(words: string): string[] {
  const plain = words.normalize('NFD').replace(/[\p{M}'’]/gu, '');
  const kept: string[] = [];
  let inName = false;
  for (const word of plain.match(/\p{L}+/gu) ?? []) {
    const lower = word.toLowerCase();
    const titled = honorifics.has(lower) && lower !== 'the';
    inName = titled || (inName && word !== lower);
    if (!inName && /^[a-z]+$/u.test(lower)) kept.push(lower);
  }
  return kept;
}

/** Papers and reports: nearly every item is about one. */
const papers = new Set('briefing figures information meeting note paper report reports update work'.split(' '));

/** Words that say how, who or when in any minutes, and so do not tell one item from another. */
const empty: ReadonlySet<string> = new Set([
  ...months,
  ...weekdays,
  ...`about above across action actions add added after again agree agreed aim all already also although and any apologised are
  around ask asked back bar been before begin being below between body both bring brought but can carried chair clerk close come
  committee consider could council councillor councillors current currently day days decision deputy did director does done down
  due during each early either end ensure every few first following for from further give given goes going good green had has
  have head held her hers him his how however including into its itself keep kept known last later least less lower made make
  manager many may meet member members metric might mid more most much must near need needed needs new next nil nobody not
  noted now number off officer officers once one only open other others our out over own panel per percent please present
  progress provide provided put rather received recommendation recommend recommended red remain remained replied requested
  resolved rise risen said same second see send sent set shall share she short should since some soon staff stand still stood
  sought such suggested take taken than thank thanked that the their them themselves then there these they third this those three
  through till time told took two under undertook undertaken until upon used very was watch week weeks well went were what when
  where whether which while who whom whose why will with within without words would write written year years yet you your`.split(
    /\s+/u,
  ),
]);
