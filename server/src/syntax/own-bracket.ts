/** Brackets that are the minutes' own and yet stand where those of a tag's span would. */
import type { Tag } from './ast.ts';

/** No footnote mark is longer: longer spans are not looked at. */
const longest = 14;

/** What minutes put in brackets of their own: numbers of notes, with Markdown's caret too, what they refer to, letters and Roman numerals of a list, `sic` and omissions. */
const ownBracket =
  /^(?:\d{1,3}(?:[,–-] ?\d{1,3})?|\p{L}|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|sic|\^[\w-]{1,8}|\(\d{1,3}\)|ibid\.?|notes? \d{1,3}|see (?:also )?(?:p|pp|para|note|page)\.? ?\d{1,4}|\.{3}|…|[*†‡§])$/iu;

const none: readonly Tag[] = [];

/** The tags whose covered words look like such a bracket. Of several tags behind one span the first speaks for all. */
export function tagsOnOwnBrackets(text: string, tags: readonly Tag[]): readonly Tag[] {
  let found: Tag[] | undefined;
  for (const tag of tags) {
    const length = tag.close - tag.open - 1;
    if (tag.open === -1 || length < 1 || length > longest || tag.start !== tag.close + 1) continue;
    if (!ownBracket.test(text.slice(tag.open + 1, tag.close).trim())) continue;
    if (found === undefined) found = [tag];
    else found.push(tag);
  }
  return found ?? none;
}
