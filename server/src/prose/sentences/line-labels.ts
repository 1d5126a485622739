/** What lines begin with that are entries and have no mark of a list. */
import type { Span } from '../../text/span.ts';

/** Whether a line begins as an entry of its own without a mark: `24/044 PLAYING FIELD`, `Action 2:`, `Finding 3 -`. */
export function beginsEntry(text: string, { start }: Span): boolean {
  const first = text.charCodeAt(start);
  if (first === 65 || first === 97) {
    labelOfAction.lastIndex = start;
    return labelOfAction.test(text);
  }
  if (first < 48 || first > 57) {
    label.lastIndex = start;
    return isFirstOfLabel(first) && label.test(text);
  }
  minuteNumber.lastIndex = start;
  const number = minuteNumber.exec(text);
  return number !== null && !isYear(number[1] as string, number[2] as string);
}

/** Whether two numbers are those of a year that begins in one and ends in the next: `2023/24`, `2023/2024`, `1999/00`. */
function isYear(first: string, second: string): boolean {
  const areYears = second.length === 2 || (second.length === 4 && first.length === 4);
  return areYears && (Number(first) + 1) % 100 === Number(second) % 100;
}

const labelOfAction = /(?:A(?:ction|CTION)|action)(?: [Pp]oint| POINT)?(?: \d{1,3}[ .):–-]|:)/uy;
/** `Recommendation 2:`, `Finding 3 -`. */
const label =
  /(?:recommendation|observation|finding|requirement|resolution|decision) ?\d{1,2}[a-z]?(?: ?[:.)(]| [-–—])/iuy;
const firstOfLabel = new Set([...'rofdROFD'].map((letter) => letter.charCodeAt(0)));
const isFirstOfLabel = (code: number) => firstOfLabel.has(code);
const minuteNumber = /(\d{2,4})\/(\d{1,4})[.:)]?[ \t\u00a0]+\p{Lu}/uy;
