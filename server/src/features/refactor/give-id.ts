/** Gives an id to an item that has none, also where nothing was found wrong with that, as with a decision. */

import { freshId, freshIdFor, isTakenIn } from '../../register/fresh-id.ts';
import { saidAt } from '../../register/queries.ts';
import type { Edit } from '../../rules/finding.ts';
import { isItemKind } from '../../syntax/clause-words.ts';
import type { ActionSource, Selection } from '../code-actions-model.ts';

/** As much of the words, in code units, as is looked at. */
const longestWords = 300;

export const giveId: ActionSource = {
  name: 'give-id',
  kinds: ['refactor.rewrite'],
  offers(selection) {
    // The rule's own fix does the same.
    if (selection.findings.some(({ rule }) => rule === 'missing-id')) return [];
    const id = idFor(selection);
    return id === undefined ? [] : [{ title: `Call it #${id}`, kind: 'refactor.rewrite', of: id }];
  },
  make({ tag, minutes }, id) {
    if (tag === undefined || tag.id !== null || !/^[a-z0-9-]+$/u.test(id)) return undefined;
    const edit: Edit = { minutes, start: tag.kindEnd, end: tag.kindEnd, text: ` #${id}` };
    return { edits: [edit], select: { edit, start: 2, end: edit.text.length } };
  },
};

function idFor({ tag, minutes, snapshot: { register } }: Selection): string | undefined {
  if (tag === undefined || !tag.closed || tag.id !== null || !isItemKind(tag.kind)) return undefined;
  const item = register.unnamed.find(({ definitions: [defined] }) => defined?.tag === tag);
  if (item !== undefined) return freshIdFor(item, register);
  return freshId(saidAt({ minutes, tag }, longestWords), tag.kind, (id) => isTakenIn(register, id));
}
