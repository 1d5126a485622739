/** "Tag all" as a code action: the list to choose from where the client can show one, else what is certain. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Minutes } from '../register/model.ts';
import type { Edit } from '../rules/finding.ts';
import type { ActionSource, Offer } from './code-actions-model.ts';
import { certainTagEdits, untrackedFindings } from './tag-all.ts';

export const tagAll: ActionSource = {
  name: 'tag-all',
  kinds: ['quickfix', 'source.tagAll'],
  offers({ snapshot, minutes, findings, reviews }) {
    const untracked = untrackedFindings(snapshot, minutes);
    if (untracked.length === 0) return [];
    if (!reviews) {
      if (certainEdits(snapshot, minutes) === undefined) return [];
      return [{ title: 'Tag everything untracked in this document that is certain', kind: 'source.tagAll', of: '' }];
    }
    const title = 'Tag what is untracked in this document…';
    const listed: Offer[] = [{ title, kind: 'source.tagAll', of: '', isReviewed: true }];
    // Beside the fix of one, where there are others.
    const isHere = findings.some((finding) => untracked.includes(finding));
    if (isHere && untracked.length > 1) listed.unshift({ title, kind: 'quickfix', of: '', isReviewed: true });
    return listed;
  },
  make({ snapshot, minutes }) {
    const edits = certainEdits(snapshot, minutes);
    return edits && { edits };
  },
};

/** What `certainTagEdits` gives, by the document's path: asked at each move of the caret, found once a snapshot. */
const editsIn = new WeakMap<Snapshot, Map<string, readonly Edit[] | undefined>>();

function certainEdits(snapshot: Snapshot, minutes: Minutes): readonly Edit[] | undefined {
  const byPath = editsIn.get(snapshot) ?? new Map<string, readonly Edit[] | undefined>();
  editsIn.set(snapshot, byPath);
  if (!byPath.has(minutes.path)) byPath.set(minutes.path, certainTagEdits(snapshot, minutes));
  return byPath.get(minutes.path);
}
