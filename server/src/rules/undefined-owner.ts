import type { Minutes, Register } from '../register/model.ts';
import { ownerNamed } from '../register/queries.ts';
import { handleOf } from '../register/roster.ts';
import type { ClauseType, Name, Tag } from '../syntax/ast.ts';
import { NameIndex } from '../syntax/names.ts';
import { at } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';

export default rule({
  id: 'undefined-owner',
  family: 'identity',
  severity: 'warning',
  scope: 'roster',
  what: 'A tag names an owner whom nobody states.',
  why: 'A slip in a handle makes a second owner, and neither finds all that is theirs on the list.',
  help: 'Correct the handle, or say who it is under `owners` in a header or the configuration, or with `{owner #handle called "NAME"}`. Where no owner is stated anywhere, any handle will do.',
  examples: [
    {
      bad: `Lyn Ferguson has joined us as Director.{owner #director called "Lyn Ferguson", since January 2024}
Officers would report back.{action #academy @directer due March 2024}
                                            ^^^^^^^^^ did you mean @director`,
      good: `Lyn Ferguson has joined us as Director.{owner #director called "Lyn Ferguson", since January 2024}
Officers would report back.{action #academy @director due March 2024}`,
    },
    {
      bad: `Lyn Ferguson has joined us as Director.{owner #director called "Lyn Ferguson", since January 2024}
Officers would report back.{action #academy @lyn-ferguson due March 2024}
                                            ^^^^^^^^^^^^^ did you mean @director`,
      good: 'Where no owner is stated, any handle will do.{action #academy @lyn-ferguson due March 2024}',
    },
  ],
  check(tag, minutes, context) {
    const { register } = context;
    const { day } = minutes.meeting;
    if (register.owners.size === 0 || (day !== null && day > register.asOf)) return;
    // An owner in the place of an owner tag's handle is told of as that, and once is enough.
    const isHandle = tag.kind === 'owner' && tag.id === null;
    if (!isHandle) for (const owner of tag.owners) look(minutes, tag, owner, context);
    for (const { type, names } of tag.clauses)
      if (names.length > 0 && namesOwners(type)) for (const owner of names) look(minutes, tag, owner, context);
  },
  fix({ minutes, start, end, data: { meant } }) {
    if (meant === undefined) return undefined;
    return { title: `Name @${meant}`, certain: false, edits: [{ minutes, start, end, text: `@${meant}` }] };
  },
});

function namesOwners(type: ClauseType): boolean {
  return type === 'to' || type === 'from' || type === 'moved' || type === 'seconded' || type === 'of';
}

/** Reports an owner nobody states. Nearly all are handles as stated; only others are looked for among names and bodies. */
function look(minutes: Minutes, tag: Tag, owner: Name, { register, report }: RuleContext): void {
  if (register.owners.has(owner.name) || ownerNamed(owner.name, register) !== undefined) return;
  const meant = ownerMeant(owner.name, register);
  const question = meant === undefined ? '.' : `; did you mean @${meant}?`;
  report(at(minutes, owner), {
    message: `Nothing says who @${owner.name} is${question}`,
    item: tag.kind === 'owner' ? '' : (tag.id?.name ?? ''),
    data: meant === undefined ? {} : { meant },
  });
}

/** Who was probably meant, by the owners of a register: that map is another one whenever somebody may be named otherwise. */
const meantBy = new WeakMap<Register['owners'], (handle: string) => string | undefined>();

function ownerMeant(handle: string, register: Register): string | undefined {
  let meant = meantBy.get(register.owners);
  if (meant === undefined) {
    meant = makeOwnerMeant(register);
    meantBy.set(register.owners, meant);
  }
  return meant(handle);
}

/** Finds the handle that was probably meant: of what is near, a handle, an alias, a body's or a person's name. */
function makeOwnerMeant(register: Register): (handle: string) => string | undefined {
  const handles = new Map<string, string>();
  // In order, so that of two who go by one name it is always the same who is meant.
  const owners = [...register.owners.values()].sort((one, other) => (one.handle < other.handle ? -1 : 1));
  for (const { handle } of owners) handles.set(handle, handle);
  const add = (name: string, handle: string) => {
    const key = handleOf(name);
    if (key !== '' && !handles.has(key)) handles.set(key, handle);
  };
  for (const { name } of register.bodies.values()) add(name, handleOf(name));
  for (const { handle, terms, aliases } of owners) {
    for (const alias of aliases) add(alias, handle);
    for (const { name } of terms) add(name, handle);
  }
  const index = new NameIndex(handles.keys());
  const known = new Map<string, string | undefined>();
  return (handle) => {
    if (!known.has(handle)) {
      const near = index.nearest(handle);
      known.set(handle, near === undefined ? undefined : handles.get(near));
    }
    return known.get(handle);
  };
}
