/**
 * What is done while somebody types: a tag that has just been closed is written in order, and that is all. A brace that
 * opens is the editor's to close, and whatever stands outside tags is nobody's but the author's.
 */
import type { Minutes } from '../register/model.ts';
import type { Edit } from '../rules/finding.ts';
import { tagEdits } from './formatting.ts';

/** The characters after which `onTypeEdits` has something to say. */
export const onTypeTriggers: readonly string[] = ['}'];

/** The edits to make now that `typed` has been put in just before `offset`. */
export function onTypeEdits(minutes: Minutes, offset: number, typed: string): Edit[] {
  if (!onTypeTriggers.includes(typed)) return [];
  const tag = minutes.read.tags.find(({ end, closed }) => closed && end === offset);
  return tag === undefined ? [] : tagEdits(minutes, minutes.source.text(), tag);
}
