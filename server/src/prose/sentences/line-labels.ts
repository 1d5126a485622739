/** What lines begin with that are entries and have no mark of a list. */
import type { Span } from '../../text/span.ts';

/** Whether a line begins as an entry of its own without a mark: `24/044 PLAYING FIELD`, `Action 2:`. */
export function beginsEntry(text: string, { start }: Span): boolean {
  const first = text.charCodeAt(start);
  if (first === 65 || first === 97) {
    labelOfAction.lastIndex = start;
    return labelOfAction.test(text);
  }
  if (first < 48 || first > 57) return false;
  minuteNumber.lastIndex = start;
  const number = minuteNumber.exec(text);
  // `2023/24 Budget` is a year.
  return number !== null && Number(number[1]?.slice(-2)) + 1 !== Number(number[2]);
}
const labelOfAction = /(?:A(?:ction|CTION)|action)(?: [Pp]oint| POINT)?(?: \d{1,3}[ .):–-]|:)/uy;
const minuteNumber = /(\d{2,4})\/(\d{1,4})[.:)]?[ \t\u00a0]+\p{Lu}/uy;
