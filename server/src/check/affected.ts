/** What must be judged again after a change: whatever a rule may have looked at in something that is another now. */
import type { Touched } from '../register/living-register.ts';
import type { Item, Minutes, Register } from '../register/model.ts';
import { mayBeMeant } from '../syntax/names.ts';
import type { Names } from './names.ts';

export interface UnitsTouched {
  readonly ids: ReadonlySet<string>;
  /** Documents whose items without an id are to be judged again. */
  readonly unnamed: ReadonlySet<Minutes>;
  /** Whether the rules over all links, or over all owners, must look again. */
  readonly links: boolean;
  readonly owners: boolean;
}

/** The units a change touches. Tells `names` of the ids that came and went on the way. */
export function unitsTouched(touched: Touched, register: Register, names: Names): UnitsTouched {
  const around = new Around(register);
  const likeBefore = [...touched.went].flatMap((id) => names.alikeIds(id));
  names.change(touched.came, touched.went);
  for (const id of likeBefore) around.ids.add(id);
  for (const id of touched.ids) {
    around.ids.add(id);
    around.addPointingTo(id);
    for (const alike of names.alikeIds(id)) around.ids.add(alike);
  }
  for (const item of [...touched.before, ...touched.after]) around.addLinked(item);
  if (touched.came.size + touched.went.size > 0) around.addDoubtful([...touched.came, ...touched.went]);
  const links = [...touched.before, ...touched.after].some(
    (item) => item.needs.length + item.replaces.length > 0 || (item.id !== '' && register.links.needers.has(item.id)),
  );
  return {
    ids: around.ids,
    unnamed: around.unnamed,
    links,
    owners: touched.naming !== undefined || touched.statesOwners,
  };
}

/** Gathers the items a rule may look at from another one. */
class Around {
  readonly ids = new Set<string>();
  readonly unnamed = new Set<Minutes>();
  readonly #register: Register;

  constructor(register: Register) {
    this.#register = register;
  }

  /** Everything that hangs on an item, and what its replacing another may mean for what hangs on that one. */
  addLinked(item: Item): void {
    this.#add(item);
    for (const { value } of [...item.needs, ...item.serves]) this.ids.add(value);
    for (const { value } of item.replaces) {
      this.ids.add(value);
      this.addPointingTo(value);
      const replaced = this.#register.items.get(value);
      for (const link of [...(replaced?.needs ?? []), ...(replaced?.serves ?? [])]) this.ids.add(link.value);
    }
  }

  addPointingTo(id: string): void {
    const { needers, servers, replacers } = this.#register.links;
    for (const table of [needers, servers, replacers]) for (const item of table.get(id) ?? []) this.#add(item);
  }

  /** Ids nothing defines, for which one that came or went may have been, or may now be, what was meant. */
  addDoubtful(turned: readonly string[]): void {
    const { items, undefinedMentions, links } = this.#register;
    const isNear = (id: string) => turned.some((one) => mayBeMeant(id, one));
    for (const id of undefinedMentions.keys()) if (isNear(id)) this.ids.add(id);
    for (const table of [links.needers, links.servers, links.replacers]) {
      for (const id of table.keys()) if (!items.has(id) && isNear(id)) this.addPointingTo(id);
    }
  }

  #add(item: Item): void {
    if (item.id !== '') this.ids.add(item.id);
    else for (const { minutes } of item.mentions) this.unnamed.add(minutes);
  }
}
