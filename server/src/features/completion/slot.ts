/** What may be written at a caret, and the letters that tell where it begins and ends. */
import type { ClauseType, Span } from '../../syntax/ast.ts';
import { isNameLetter } from '../../syntax/opener.ts';

/** Words before what is missing yet: `by` before a date, `for` before words. */
export const joints = ['by', 'in', 'since', 'from', 'to', 'for'] as const;
export type Joint = (typeof joints)[number];

/** One thing that may be written at the caret. The span is what it takes the place of; it never crosses a line end. */
export interface Slot extends Span {
  readonly takes: 'kind' | 'id' | 'owner' | 'clause' | 'joint' | 'date' | 'value' | 'source' | 'rule';
  /** What stands between the start of the span and the caret; of an id or owner without its sign. */
  readonly typed: string;
  /** The clause it is an argument of; null where it is the tag's own. */
  readonly of: ClauseType | null;
  /** Of a date, the word before it; of a joint, the word that may stand there: `by`. */
  readonly word: string;
}

/** Whether a letter parts words of a tag: a blank, a comma, an opening brace, a quote or a line end. */
export function endsWord(code: number): boolean {
  return isBlank(code) || code === 44 || code === 123 || code === 10 || code === 13 || code === 34;
}

/** Whether nothing of a word stands there: a blank, a comma, a brace, a line end or the end of the text. */
export function endsPart(code: number): boolean {
  return Number.isNaN(code) || endsWord(code) || code === 125;
}

/** A blank within a line. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}

/** A letter of keywords. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a letter may stand in an id or handle: at its ends only letters and digits do. */
export function isInName(code: number): boolean {
  return isNameLetter(code) || code === 45 || code === 46 || code === 95;
}
