/** Whose minutes a document without a header are, as far as its place tells. */

import { capitalised } from '../text/words.ts';
import type { Minutes, Register } from './model.ts';

/** By the register: of each folder the body with most minutes in it. They are wanted for each such document. */
const bodiesOfFolders = new WeakMap<Register, ReadonlyMap<string, string>>();

/**
 * The name of the body a document is probably of: the one whose other minutes lie in its folder, else the only one there
 * is, else one that goes by the name of the folder; `''` where nothing tells.
 */
export function likeliestBody({ path }: Minutes, register: Register): string {
  let known = bodiesOfFolders.get(register);
  if (known === undefined) {
    known = bodyOfEachFolder(register);
    bodiesOfFolders.set(register, known);
  }
  const near = known.get(folderOf(path));
  if (near !== undefined) return near;
  const [only, another] = register.bodies.values();
  return only !== undefined && another === undefined ? only.name : namedAs(path);
}

function bodyOfEachFolder({ bodies }: Register): ReadonlyMap<string, string> {
  const most = new Map<string, { readonly name: string; readonly count: number }>();
  for (const { name, meetings } of bodies.values()) {
    const counts = new Map<string, number>();
    for (const { path } of meetings) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
    for (const [folder, count] of counts) {
      const before = most.get(folder);
      // Of two that have as many the name decides, for the order of bodies means nothing.
      if (before === undefined || count > before.count || (count === before.count && name < before.name))
        most.set(folder, { name, count });
    }
  }
  return new Map([...most].map(([folder, { name }]) => [folder, name]));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The name of the folder in words, if it may be one of a body. */
function namedAs(path: string): string {
  const words = (path.split('/').at(-2) ?? '').replace(/[-_\s]+/gu, ' ').trim();
  return /^\p{L}[\p{L}\p{N} '&]*$/u.test(words) ? capitalised(words) : '';
}
