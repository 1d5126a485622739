/** "Tag all": the tags for everything in one document that no tag tracks, to be chosen from, and the edits of those chosen. */

import type { Snapshot } from '../check/snapshot.ts';
import { isCertain, type Suggestion, suggestionEdits, suggestionsFor } from '../check/suggest.ts';
import { ownerOn } from '../register/in-words.ts';
import type { Item, Minutes } from '../register/model.ts';
import type { Edit, Finding } from '../rules/finding.ts';
import { ownerOf } from '../rules/wording/owner-said.ts';
import { isUntracked } from '../rules/wording/tag-offered.ts';
import { keepsPublicCopy } from './refactor/public-copy.ts';

/** A tag that something untracked may have. */
export interface TagChoice {
  /** Names it among all of the document, as long as neither that nor the register is another. */
  readonly key: string;
  readonly tag: string;
  /** The item it says more of; undefined where it defines one. */
  readonly updates: Item | undefined;
}

/** Something untracked, with the tags it may have. */
export interface TagOffer {
  readonly suggestion: Suggestion;
  /** Who is to see to it, by name where the register knows them; else as written. */
  readonly owner: string;
  /** Whether its first choice may be written unasked. */
  readonly certain: boolean;
  /** The likeliest first. */
  readonly choices: readonly TagChoice[];
}

/** What was found untracked in a document: by the rules, so that one that is off, or an ignore, is heeded. */
export function untrackedFindings(snapshot: Snapshot, { path }: Minutes): Finding[] {
  return snapshot.findingsIn(path).filter(({ rule }) => isUntracked(rule));
}

/** The tags for all of it, in order of place. Only this document's prose is read. */
export function tagOffers(snapshot: Snapshot, minutes: Minutes): TagOffer[] {
  const { register } = snapshot;
  return suggestionsFor(untrackedFindings(snapshot, minutes), register).map((suggestion) => {
    const { reading, tag, updates, instead } = suggestion;
    const key = (written: string) => `${reading.start} ${reading.kind} ${written}`;
    const first: TagChoice = { key: key(tag), tag, updates: updates === '' ? undefined : register.items.get(updates) };
    const other: TagChoice[] = instead === '' ? [] : [{ key: key(instead), tag: instead, updates: undefined }];
    const owner = ownerOf(reading.who, register, minutes);
    return {
      suggestion,
      owner: owner === undefined ? reading.who : ownerOn(owner, register, register.asOf).name,
      certain: isCertain(suggestion),
      choices: [first, ...other],
    };
  });
}

/**
 * The edits that write the tags of these keys. Undefined where one of them is not offered (any more), two are of one
 * sentence and kind, or the public copy would be another.
 */
export function tagEditsOf(snapshot: Snapshot, minutes: Minutes, keys: readonly string[]): Edit[] | undefined {
  const wanted = new Set(keys);
  const chosen = tagOffers(snapshot, minutes).flatMap(({ suggestion, choices }) =>
    choices.filter(({ key }) => wanted.has(key)).map(({ tag }): Suggestion => ({ ...suggestion, tag })),
  );
  const readings = new Set(chosen.map(({ reading }) => reading));
  if (chosen.length !== wanted.size || readings.size !== chosen.length) return undefined;
  return safeEdits(chosen);
}

/** The edits that write all that is certain; undefined where nothing is. */
export function certainTagEdits(snapshot: Snapshot, minutes: Minutes): Edit[] | undefined {
  return safeEdits(suggestionsFor(untrackedFindings(snapshot, minutes), snapshot.register).filter(isCertain));
}

function safeEdits(chosen: readonly Suggestion[]): Edit[] | undefined {
  const edits = suggestionEdits(chosen);
  return edits.length > 0 && keepsPublicCopy(edits) ? edits : undefined;
}
