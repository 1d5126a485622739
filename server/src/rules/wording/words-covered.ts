/** The words that tags with owners cover, for rules that look in them for somebody else. */
import { hasActor } from '../../register/compared.ts';
import type { Minutes } from '../../register/model.ts';
import type { Tag } from '../../syntax/ast.ts';
import { longestCover, withoutTags } from '../../syntax/cover.ts';
import { personName } from '../../text/people.ts';

/** The words a tag covers, without tags in them; undefined where they are so long that they hardly speak of it alone. */
export function wordsCovered(tag: Tag, { words, read }: Minutes): string | undefined {
  const span = words.coverOf(tag);
  return span.end - span.start > longestCover / 4 ? undefined : withoutTags(words, read, span);
}

/** So many bits for the words of a document: one in ten or so is set where nothing of the kind is said. */
const bits = 2048;

/** The words of each document as bits, made when first asked for: somebody must be typing in the name of an owner. */
const covered = new WeakMap<Minutes, Uint32Array>();

/** Whether one of some parts of names may be among the words in which a document is looked through for who is to act. */
export function mayCover(minutes: Minutes, parts: readonly string[]): boolean {
  let words = covered.get(minutes);
  if (words === undefined) {
    words = bitsOf(minutes);
    covered.set(minutes, words);
  }
  for (const part of parts) {
    const bit = bitOf(part);
    if ((((words[bit >> 5] as number) >>> (bit & 31)) & 1) === 1) return true;
  }
  return false;
}

const none = new Uint32Array(bits / 32);

function bitsOf(minutes: Minutes): Uint32Array {
  const tags = minutes.read.tags.filter(hasActor);
  if (tags.length === 0) return none;
  const made = new Uint32Array(bits / 32);
  for (const tag of tags) {
    for (const part of personName(wordsCovered(tag, minutes) ?? '')) {
      const bit = bitOf(part);
      made[bit >> 5] = (made[bit >> 5] as number) | (1 << (bit & 31));
    }
  }
  return made;
}

function bitOf(part: string): number {
  let sum = 0;
  for (let at = 0; at < part.length; at++) sum = (Math.imul(sum, 31) + part.charCodeAt(at)) | 0;
  // The last letters of a sum by 31 tell little apart in its lowest bits.
  return ((sum ^ (sum >>> 15)) >>> 0) % bits;
}
