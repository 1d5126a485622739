/** Says that words which no tag tracks are about an item that is known: before a new one is made of them. */
import type { Untracked } from '../../register/model.ts';
import { stateOf, titleOf } from '../../register/queries.ts';
import { itemMeant } from '../../rules/wording/item-meant.ts';
import { tagEdit, untrackedAt, updateTag } from '../../rules/wording/tag-offered.ts';
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
    if (reading === undefined || !selection.snapshot.register.items.has(id)) return undefined;
    return change(selection, reading, id);
  },
};

/** The caret goes where a clause may be added. */
function change({ minutes }: Selection, reading: Untracked, id: string) {
  const edit = tagEdit(minutes, reading, updateTag(id, reading));
  const caret = edit.text.length - 1;
  return { edits: [edit], select: { edit, start: caret, end: caret } };
}
