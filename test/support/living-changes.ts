/** Changes of documents as a living check is given them. */
import { rereadMinutes } from '../../server/src/check/read.ts';
import type { Minutes } from '../../server/src/register/model.ts';
import type { Change } from '../../server/src/register/near.ts';
import type { TextBefore } from '../../server/src/text/unchanged.ts';
import { readWorkspace } from './arbitrary.ts';
import { unchangedIn } from './typing.ts';

/** The change that puts a text in the place of a document: read anew, or of an edited one only the blocks of the edit. */
export function changeOf(before: Minutes | undefined, path: string, text: string | null, reread: boolean): Change {
  if (text === null) return { before, after: undefined };
  const edited = before === undefined || !reread ? null : rereadMinutes(before, text, leftOf(before, text));
  if (edited !== null) return { before, after: edited.minutes, stretch: edited.stretch };
  return { before, after: readWorkspace([{ path, text }])[0] };
}

/** A document's text, and how much of it another begins and ends with. */
function leftOf({ source }: Minutes, now: string): TextBefore {
  const text = source.text();
  return { text, unchanged: unchangedIn(text, now) };
}
