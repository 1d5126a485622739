/** Another name for an item or an owner, in every document and in the configuration, as one edit. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes, Owner } from '../register/model.ts';
import type { Occurrence } from '../register/occurrences.ts';
import { ownerNamed } from '../register/queries.ts';
import { handleOf } from '../register/roster.ts';
import type { Edit } from '../rules/finding.ts';
import { isHandle } from '../syntax/header-schema.ts';
import type { Span } from '../text/span.ts';
import { counted, listed } from '../text/words.ts';
import { type ConfigurationEdit, configurationEdits } from './rename-configuration.ts';
import { isSame, type Named, namedAt, subjectOf } from './subject.ts';

/** Why a name cannot be changed, or not to that one: in words to be shown as they are. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
}

/** The name that would be changed, without its sign. */
export interface RenamePlace extends Span {
  readonly ok: true;
  readonly name: string;
}

/** A change of name. */
export interface Rename {
  readonly ok: true;
  /** What goes by the name: the configuration may state owners. */
  readonly of: 'item' | 'owner';
  /** By path, and in each document in the order in which they stand; none where the name stays as it is. */
  readonly edits: readonly Edit[];
  /** What is to change in the configuration, for `placeEdits` to find. */
  readonly configuration: readonly ConfigurationEdit[];
  /** What is done, in one line: `Rename #plan to #scheme: 14 places in 3 documents`. */
  readonly summary: string;
}

/** What a change of name at an offset would change, or why nothing there can be renamed. */
export function prepareRename(snapshot: Snapshot, minutes: Minutes, offset: number): RenamePlace | Refusal {
  const named = renamable(snapshot, minutes, offset);
  if ('message' in named) return named;
  const { occurrence } = named;
  return { ok: true, ...bareSpan(occurrence), name: occurrence.name };
}

/** Renames what is named at an offset to `wanted`, which may begin with the sign; or says why it cannot be. */
export function renameAt(snapshot: Snapshot, minutes: Minutes, offset: number, wanted: string): Rename | Refusal {
  const named = renamable(snapshot, minutes, offset);
  if ('message' in named) return named;
  const { subject, occurrence } = named;
  const sign = subject.sort === 'item' ? '#' : '@';
  const trimmed = wanted.trim();
  const name = trimmed.startsWith('#') || trimmed.startsWith('@') ? trimmed.slice(1) : trimmed;
  const old = occurrence.name;
  const of = sign === '#' ? 'item' : 'owner';
  if (name === old) return { ok: true, of, edits: [], configuration: [], summary: `${sign}${old} keeps its name` };
  const conflict = nameFault(name) ?? conflictOf(name, snapshot);
  if (conflict !== undefined) return refused(conflict);
  const found = snapshot.occurrencesOf(old).filter((one) => isSame(subjectOf(one, snapshot.register), subject));
  const unreadable = found.find((one) => !standsAsWritten(one));
  if (unreadable !== undefined)
    return refused(
      `The name stands in the header of ${unreadable.minutes.path} in a form that cannot be edited safely. Write it there without escapes, then rename it.`,
    );
  const edits = found.map((one): Edit => ({ minutes: one.minutes, ...bareSpan(one), text: name }));
  const configuration = sign === '@' ? configurationEdits(snapshot.settings.owners, old, name) : [];
  return {
    ok: true,
    of,
    edits,
    configuration,
    summary: summaryOf(`${sign}${old}`, `${sign}${name}`, edits, configuration),
  };
}

function refused(message: string): Refusal {
  return { ok: false, message };
}

type Renamable = Named & { readonly occurrence: Occurrence };

/** The name at an offset, if it is one that can be changed where it stands. */
function renamable(snapshot: Snapshot, minutes: Minutes, offset: number): Renamable | Refusal {
  const named = namedAt(snapshot, minutes, offset);
  if (named === undefined)
    return refused('Nothing here can be renamed: put the caret on the id of an item or the handle of an owner.');
  const { subject, occurrence } = named;
  if (subject.sort === 'body' || occurrence === undefined)
    return refused(
      `@${subject.name} is the body that meets under that name. It changes with \`body:\` in the headers of its minutes.`,
    );
  if (subject.sort === 'owner' && subject.owner !== undefined && occurrence.name !== subject.name) {
    const alias = wordsOfAlias(subject.owner, occurrence.name);
    if (alias !== occurrence.name)
      return refused(
        `@${occurrence.name} is another name of @${subject.name}, which lists it as “${alias}” under \`aliases\`. Change it there, or rename @${subject.name} where its own handle stands.`,
      );
  }
  return { ...named, occurrence };
}

/** The alias that a handle is short for; the one written just so before the others. */
function wordsOfAlias({ aliases }: Owner, handle: string): string {
  return (
    aliases.find((alias) => alias === handle) ?? aliases.find((alias) => handleOf(alias) === handle.toLowerCase()) ?? ''
  );
}

function nameFault(name: string): string | undefined {
  if (name === '') return 'Give a name: letters and digits, with hyphens, stops or underscores inside.';
  if (isHandle(name)) return undefined;
  const blank = /\s/u.test(name) ? ' Join its words with hyphens.' : '';
  return `“${name}” cannot be a name: it may have letters and digits, with hyphens, stops or underscores between them.${blank}`;
}

/** Why a name is not free: another thing goes by it, or somebody believes so. */
function conflictOf(name: string, snapshot: Snapshot): string | undefined {
  const { register } = snapshot;
  if (register.items.has(name)) return `#${name} is an item already. The two would become one: choose another name.`;
  const owner = ownerNamed(name, register);
  if (owner === 'body') return `@${name} is a body that meets under that name: choose another.`;
  if (owner?.handle === name) return `@${name} is an owner already. The two would become one: choose another name.`;
  if (owner !== undefined) return `@${name} is another name of @${owner.handle} already: choose another.`;
  const [used] = snapshot.occurrencesOf(name);
  return used === undefined
    ? undefined
    : `${used.sign || '@'}${name} is spoken of in ${used.minutes.path}, though nothing defines it. It would then be about this: choose another name, or correct it there first.`;
}

/** The name without its sign. */
function bareSpan({ start, end, sign }: Occurrence): Span {
  return { start: start + sign.length, end };
}

/** Whether the text has the name where an occurrence says it stands: in a header's quotes it may be written in other letters. */
function standsAsWritten(occurrence: Occurrence): boolean {
  if (occurrence.tag !== null) return true;
  const { start, end } = bareSpan(occurrence);
  return occurrence.minutes.source.text().slice(start, end) === occurrence.name;
}

function summaryOf(
  from: string,
  to: string,
  edits: readonly Edit[],
  configuration: readonly ConfigurationEdit[],
): string {
  const documents = new Set(edits.map(({ minutes }) => minutes)).size;
  const places = [
    edits.length === 0 ? '' : `${counted(edits.length, 'place')} in ${counted(documents, 'document')}`,
    configuration.length === 0 ? '' : `${counted(configuration.length, 'place')} in the configuration`,
  ];
  return `Rename ${from} to ${to}: ${listed(places.filter((part) => part !== ''))}`;
}
