/** Says that words are about an item which is known already: the likeliest few by the words they share with its title. */
import { readWords } from '../../prose/read-words.ts';
import type { Item } from '../../register/model.ts';
import { stateOf, titleOf } from '../../register/queries.ts';
import { likelyItems, stemsOf } from '../../register/same-matter.ts';
import { updateTag } from '../../rules/wording/update-offered.ts';
import { abbreviate } from '../../text/words.ts';
import type { ActionSource, Offer, Selection } from '../code-actions-model.ts';
import { placementFor } from './placement.ts';

/** So many items are offered. */
const mostOffered = 3;
/** As much of a title as is shown, in code units. */
const shownTitle = 60;

export const referToItem: ActionSource = {
  name: 'refer',
  kinds: ['refactor.rewrite'],
  offers(selection) {
    const placement = placementFor(selection);
    if (placement === undefined) return [];
    const spoken = new Set(placement.beside.map(({ id }) => id?.name));
    const wanted = stemsOf(placement.form === 'span' ? `${placement.words} ${placement.sentence}` : placement.words);
    return likeliest(selection, wanted, spoken).map((item): Offer => {
      const { register } = selection.snapshot;
      const told = tagFor(item, placement.words, selection).slice(item.id.length + 3, -1);
      const title = `Refer to #${item.id} (${stateOf(item, register)})${told && ` with “${told}”`}: “${abbreviate(titleOf(item), shownTitle)}”`;
      return { title, kind: 'refactor.rewrite', of: item.id };
    });
  },
  make(selection, id) {
    const placement = placementFor(selection);
    const { register } = selection.snapshot;
    const item = register.items.get(id);
    if (placement === undefined || item === undefined) return undefined;
    const tag = tagFor(item, placement.words, selection);
    // The caret goes where a clause may be added.
    return placement.put(tag, tag.length - 1, tag.length - 1);
  },
};

/** What the words tell of the item goes into its tag. */
function tagFor(item: Item, words: string, { minutes, snapshot }: Selection): string {
  const said = readWords(words).find(({ kind }) => (kind === 'metric') === (item.kind === 'metric'));
  const { kind = 'action', who = '', when = '', value = '', benchmark = '' } = said ?? {};
  return updateTag(item, { kind, who, when, value, benchmark, words }, minutes, snapshot.register);
}

function likeliest(
  { snapshot: { register }, minutes }: Selection,
  wanted: ReadonlySet<string>,
  spoken: ReadonlySet<string | undefined>,
): Item[] {
  return likelyItems(minutes, register, wanted)
    .filter(({ item }) => !spoken.has(item.id))
    .slice(0, mostOffered)
    .map(({ item }) => item);
}
