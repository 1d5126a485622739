/** What hangs on what, over a whole register. */
import type { Item, Register, Said } from './model.ts';

type Links = ReadonlyMap<string, readonly Item[]>;

const serversOf = new WeakMap<Register, Links>();
const needersOf = new WeakMap<Register, Links>();

/** The items that say they are `for` an item, by its id, in the order of the register. */
export function serversById(register: Register): Links {
  return linksBack(register, serversOf, ({ serves }) => serves);
}

/** The items that say they need an item, by its id, in the order of the register. */
export function needersById(register: Register): Links {
  return linksBack(register, needersOf, ({ needs }) => needs);
}

function linksBack(
  register: Register,
  knownOf: WeakMap<Register, Links>,
  linksOf: (item: Item) => readonly Said<string>[],
): Links {
  let known = knownOf.get(register);
  if (known === undefined) {
    const made = new Map<string, Item[]>();
    for (const item of [...register.items.values(), ...register.unnamed]) {
      for (const { value } of linksOf(item)) {
        const linked = made.get(value);
        if (linked === undefined) made.set(value, [item]);
        else if (linked.at(-1) !== item) linked.push(item);
      }
    }
    known = made;
    knownOf.set(register, known);
  }
  return known;
}
