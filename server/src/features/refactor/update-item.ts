/** Says that words which no tag tracks are about an item that is known: before a new one is made of them. */
import type { Item, Untracked } from '../../register/model.ts';
import { stateOf, titleOf } from '../../register/queries.ts';
import { itemMeant } from '../../rules/wording/item-meant.ts';
import { tagEdit, untrackedAt } from '../../rules/wording/tag-offered.ts';
import { updateTag } from '../../rules/wording/update-offered.ts';
import { abbreviate } from '../../text/words.ts';
import type { ActionSource, Offer, Selection } from '../code-actions-model.ts';

/** As much of a title as is shown, in code units. */
const shownTitle = 60;

export const updateItem: ActionSource = {
  name: 'update-item',
  kinds: ['quickfix'],
  offers(selection) {
    const { register } = selection.snapshot;
    return selection.findings.flatMap((finding): Offer[] => {
      const reading = untrackedAt(finding);
      const item = reading && itemMeant(reading, selection.minutes, register);
      if (item === undefined) return [];
      const title = `This is an update of #${item.id} (${stateOf(item, register)}): “${abbreviate(titleOf(item), shownTitle)}”`;
      return [{ title, kind: 'quickfix', of: `${finding.rule} ${item.id}`, findings: [finding] }];
    });
  },
  make(selection, of) {
    const [rule = '', id = ''] = of.split(' ');
    const finding = selection.findings.find((one) => one.rule === rule);
    const reading = finding && untrackedAt(finding);
    const item = selection.snapshot.register.items.get(id);
    return reading === undefined || item === undefined ? undefined : change(selection, reading, item);
  },
};

/** The caret goes where a clause may be added. */
function change({ minutes, snapshot }: Selection, reading: Untracked, item: Item) {
  const edit = tagEdit(minutes, reading, updateTag(item, reading, minutes, snapshot.register));
  const caret = edit.text.length - 1;
  return { edits: [edit], select: { edit, start: caret, end: caret } };
}
