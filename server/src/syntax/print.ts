/** Writing tags and putting them into a text: the way back from the reading, used by every fix and refactoring. */
import type { Tag } from './ast.ts';
import { isSpanOfWords } from './cover.ts';
import { opensTag } from './opener.ts';

/**
 * What to write at offset `at` of the minutes `text` so that stripping gives `text` back: the tag, with an empty span
 * before it where the character before would otherwise be taken for part of the markup.
 */
export function tagFor(text: string, at: number, tag: string): string {
  const before = text.charAt(at - 1);
  const alone =
    (at === 0 || isLineEnd(before) || (at === 1 && before === '\uFEFF')) &&
    (at === text.length || isLineEnd(text.charAt(at)));
  const splitsLineEnd = before === '\r' && text.charAt(at) === '\n';
  return before === ']' || before === '\\' || alone || splitsLineEnd ? `[]${tag}` : tag;
}

/**
 * What to write at `at` for a tag about the sentence that ends there: with an empty span before it, where the tag would
 * otherwise be taken for one more of a span's.
 */
export function sentenceTag(text: string, tags: readonly Tag[], at: number, tag: string): string {
  const written = tagFor(text, at, tag);
  const joins = tags.some((other) => other.end === at && isSpanOfWords(other));
  return written === tag && joins ? `[]${tag}` : written;
}

/** `text` with a backslash before each brace that would open a tag: plain words, safe to stand in tagged minutes. */
export function escapeProse(text: string): string {
  let escaped = '';
  let from = 0;
  for (let brace = text.indexOf('{'); brace !== -1; brace = text.indexOf('{', brace + 1)) {
    if (!opensTag(text, brace)) continue;
    escaped += `${text.slice(from, brace)}\\`;
    from = brace;
  }
  return escaped + text.slice(from);
}

/** `words` as free words of a clause: in quotes where they hold a comma or a brace. A double quote cannot be written. */
export function freeWords(words: string): string {
  const safe = words.replaceAll('"', '\u201d').trim();
  return /[,}{]/u.test(safe) ? `"${safe}"` : safe;
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
