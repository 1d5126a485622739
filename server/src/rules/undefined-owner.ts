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
  scope: 'workspace',
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
  check(context) {
    const { register } = context;
    if (register.owners.size === 0) return;
    const tell = teller(context);
    const stated = new Map<string, boolean>();
    const look = (minutes: Minutes, tag: Tag, handles: readonly Name[]) => {
      for (const owner of handles) {
        let known = stated.get(owner.name);
        if (known === undefined) {
          known = ownerNamed(owner.name, register) !== undefined;
          stated.set(owner.name, known);
        }
        if (!known) tell(minutes, tag, owner);
      }
    };
    for (const minutes of register.minutes) {
      for (const tag of minutes.read.tags) {
        if (tag.owners.length > 0) look(minutes, tag, tag.owners);
        for (const { type, names } of tag.clauses) if (names.length > 0 && namesOwners(type)) look(minutes, tag, names);
      }
    }
  },
  fix({ minutes, start, end, data: { meant } }) {
    if (meant === undefined) return undefined;
    return { title: `Name @${meant}`, certain: false, edits: [{ minutes, start, end, text: `@${meant}` }] };
  },
});

function namesOwners(type: ClauseType): boolean {
  return type === 'to' || type === 'from' || type === 'moved' || type === 'seconded' || type === 'of';
}

/** Reports an owner nobody states. Who may be meant is only looked for once there is one. */
function teller({ register, report }: RuleContext): (minutes: Minutes, tag: Tag, owner: Name) => void {
  let meantBy: ((handle: string) => string | undefined) | undefined;
  return (minutes, tag, owner) => {
    meantBy ??= ownerMeant(register);
    const meant = meantBy(owner.name);
    const question = meant === undefined ? '.' : `; did you mean @${meant}?`;
    report(at(minutes, owner), {
      message: `Nothing says who @${owner.name} is${question}`,
      item: tag.kind === 'owner' ? '' : (tag.id?.name ?? ''),
      data: meant === undefined ? {} : { meant },
    });
  };
}

/** Finds the handle that was probably meant: of what is near, a handle, an alias, a body's or a person's name. */
function ownerMeant(register: Register): (handle: string) => string | undefined {
  const handles = new Map<string, string>();
  for (const { handle } of register.owners.values()) handles.set(handle, handle);
  const add = (name: string, handle: string) => {
    const key = handleOf(name);
    if (key !== '' && !handles.has(key)) handles.set(key, handle);
  };
  for (const { name } of register.bodies.values()) add(name, handleOf(name));
  for (const { handle, terms, aliases } of register.owners.values()) {
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
