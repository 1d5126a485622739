/** Says that words are about an item which is known already: the likeliest few by the words they share with its title. */
import type { Item } from '../../register/model.ts';
import { stateOf, titleOf } from '../../register/queries.ts';
import { likelyItems, stemsOf } from '../../register/same-matter.ts';
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
      const title = `Refer to #${item.id} (${stateOf(item, selection.snapshot.register)}): “${abbreviate(titleOf(item), shownTitle)}”`;
      return { title, kind: 'refactor.rewrite', of: item.id };
    });
  },
  make(selection, id) {
    const placement = placementFor(selection);
    if (placement === undefined || !selection.snapshot.register.items.has(id)) return undefined;
    // The caret goes where a clause may be added.
    const head = `{#${id}`;
    return placement.put(`${head}}`, head.length, head.length);
  },
};

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
