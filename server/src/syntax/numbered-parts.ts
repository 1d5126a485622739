/** The numbered parts of a sentence: `RESOLVED: (1) that the plan be approved; and (2) that the Clerk write`. */
import type { Span } from '../text/span.ts';

/** `(1)`, `(a)`, `ii)` or, where a part may begin, `2.`, with the blanks behind it. */
const mark =
  /(?<![\p{L}\p{N}(])\(?(?<number>\d{1,2}|[a-h]|[ivx]{1,4})\)[ \t\r\n\u00a0]+|(?<=[:;,][\s\0]+(?:and[\s\0]+)?)(?<counted>\d{1,2})\.[ \t\r\n\u00a0]+/giu;
/** What no sentence with two parts lacks. */
const secondMark = /\b(?:2|b|ii)[.)]/iu;
/** What is shorter only joins two numbers: `section 106 (1) and (2)`. */
const shortest = 4;
/** What may stand between two parts. */
const between = /[\s\0,;:]+(?:(?:and|or)[\s\0,;:]+)?$/iu;

const orders: readonly (readonly string[])[] = [
  Array.from({ length: 20 }, (_, at) => `${at + 1}`),
  [...'abcdefgh'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
];

/**
 * The parts of a sentence that is numbered through, without their marks and what parts them, counted from where it
 * begins; none where there are not two of them in order, the first behind some words.
 */
export function numberedParts(sentence: string): readonly Span[] {
  if (!secondMark.test(sentence)) return [];
  const marks = [...sentence.matchAll(mark)];
  for (const order of orders) {
    const starts: { readonly mark: number; readonly start: number }[] = [];
    for (const { 0: whole, index, groups: { number = '', counted = '' } = {} } of marks)
      if ((number + counted).toLowerCase() === order[starts.length])
        starts.push({ mark: index, start: index + whole.length });
    const [first] = starts;
    if (starts.length < 2 || sentence.slice(0, first?.mark).trim() === '') continue;
    const parts = starts.map(({ start }, at) => {
      const part = sentence.slice(start, starts[at + 1]?.mark ?? sentence.length);
      return { start, end: start + part.replace(between, '').replace(/[.\s\0]+$/u, '').length };
    });
    if (parts.every(({ start, end }) => end - start >= shortest)) return parts;
  }
  return [];
}
