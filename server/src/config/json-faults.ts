/** What is wrong with a text that is not quite JSON, in words for people who do not write JSON every day. */
import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { abbreviate } from '../text/words.ts';

export interface JsonFault extends Span {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** Carries a fault out of the reader. */
export class JsonFaultError extends Error {
  readonly fault: JsonFault;

  constructor(start: number, end: number, message: string, help: string) {
    super(message);
    this.fault = { start, end, message, help };
  }
}

/** A comma with no value after it; `next` is the sign at `at` that stands there instead. */
export function afterComma(comma: number, at: number, next: string): JsonFaultError {
  if (next === ',') {
    return new JsonFaultError(
      at,
      at + 1,
      'There are two commas and nothing between them.',
      'Take one of the commas out.',
    );
  }
  return new JsonFaultError(
    comma,
    comma + 1,
    `A comma stands before the closing \`${next}\`, where JSON allows none.`,
    'Take the comma after the last entry out.',
  );
}

/** A text in quotes that goes wrong at `at`: its line ends, a control character or a backslash that means nothing. */
export function badString(text: string, start: number, at: number): JsonFaultError {
  const sign = text[at];
  if (sign === '\\') {
    const message = `The backslash in \`${shown(text.slice(at, at + 2))}\` means nothing in JSON.`;
    const help = 'Write a backslash as `\\\\`; in the path of a file use `/` instead.';
    return new JsonFaultError(at, at + 1, message, help);
  }
  if (sign !== undefined && sign !== '\n' && sign !== '\r') {
    const help = sign === '\t' ? 'Write it as `\\t`, or use a blank.' : 'Take the character out.';
    return new JsonFaultError(at, at + 1, `There is ${named(sign)} inside a text in quotes.`, help);
  }
  const message = 'The text that begins with this quote does not end on its line.';
  return new JsonFaultError(start, Math.max(start + 1, at), message, 'Put a `"` where the text ends.');
}

/** Something that is no value where one should stand; `open` is the innermost bracket still open, or -1. */
export function notAValue(text: string, at: number, word: string, open: number): JsonFaultError {
  const known = commonFault(text, at, open);
  if (known !== undefined) return known;
  const written = word === '' ? signAt(text, at) : word;
  const end = at + written.length;
  if (written.includes('//') || written.includes('/*')) return comment(at + written.search(/\/[/*]/u));
  if (/^[-+.]?\d/u.test(written)) {
    const help = 'Write numbers like `7` or `0.5`, and everything else in double quotes.';
    return new JsonFaultError(at, end, `\`${shown(written)}\` is not a number as JSON writes one.`, help);
  }
  const help = `Put words in double quotes: \`"${shown(written)}"\`. Without quotes stand numbers, \`true\` and \`false\`.`;
  if (word !== '') return new JsonFaultError(at, end, `\`${shown(written)}\` is not a value.`, help);
  return new JsonFaultError(at, end, `A value should stand here, not ${named(written)}.`, 'Put the value in.');
}

/** What should have followed: a key, a colon, the end, or (an open bracket) a comma or its closing one. */
type Wanted = 'key' | 'colon' | 'end' | { readonly closer: '}' | ']'; readonly start: number };

/** Something else, at `at`, than what should follow; what stands before it ends at `before`. */
export function missing(text: string, at: number, before: number, wanted: Wanted, open = -1): JsonFaultError {
  const known = commonFault(text, at, typeof wanted === 'object' ? wanted.start : open);
  if (known !== undefined) return known;
  const sign = signAt(text, at);
  if (wanted === 'key') {
    const written = /^[\w$.-]{1,80}/u.exec(text.slice(at, at + 80))?.[0];
    if (written === undefined) {
      return new JsonFaultError(
        at,
        at + 1,
        `A key should stand here, not ${named(sign)}.`,
        'Write it as `"key": value`.',
      );
    }
    const help = `Write \`"${shown(written)}"\`.`;
    return new JsonFaultError(at, at + written.length, `The key \`${shown(written)}\` is not in double quotes.`, help);
  }
  if (wanted === 'colon') {
    return new JsonFaultError(before, before + 1, 'A colon is missing after the key.', 'Write it as `"key": value`.');
  }
  if (wanted === 'end') {
    const help = 'Keep one `{ ... }` that holds everything.';
    return new JsonFaultError(at, at + 1, 'More follows after the end of the configuration.', help);
  }
  if (sign === '}' || sign === ']') {
    const opener = wanted.closer === '}' ? '{' : '[';
    const { line } = new LineIndex(text.slice(0, wanted.start + 1)).placeAt(wanted.start);
    const message = `\`${sign}\` closes nothing here: the \`${opener}\` of line ${line} is still open.`;
    return new JsonFaultError(at, at + 1, message, `Close it with \`${wanted.closer}\` first.`);
  }
  const message = 'A comma is missing between two entries.';
  return new JsonFaultError(before, before + 1, message, 'Put a `,` after the first of them.');
}

/** The faults that may come up anywhere: the end of the file, comments, quotes of another sort. */
function commonFault(text: string, at: number, open: number): JsonFaultError | undefined {
  const sign = text[at];
  if (sign === undefined) return unexpectedEnd(text, open);
  const two = text.slice(at, at + 2);
  if (two === '//' || two === '/*' || sign === '#') return comment(at);
  if ("'`\u2018\u2019\u201C\u201D".includes(sign)) {
    const message = `A text begins with ${sign} instead of a straight double quote.`;
    return new JsonFaultError(at, at + 1, message, 'Put texts and keys between `"` and `"`.');
  }
  return undefined;
}

function comment(at: number): JsonFaultError {
  return new JsonFaultError(at, at + 1, 'There is a comment here, and JSON has none.', 'Take the comment out.');
}

function unexpectedEnd(text: string, open: number): JsonFaultError {
  if (open === -1) {
    const help = 'Write `{}` for a configuration that sets nothing, or delete the file.';
    return new JsonFaultError(0, Math.min(1, text.length), 'The file is empty, which is no configuration.', help);
  }
  const { line } = new LineIndex(text.slice(0, open + 1)).placeAt(open);
  const message = `The file ends before the \`${text[open]}\` of line ${line} is closed.`;
  return new JsonFaultError(open, open + 1, message, `Add the \`${text[open] === '{' ? '}' : ']'}\` that closes it.`);
}

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number);
}

/** A sign as it can be spoken of: itself where it can be seen, else its number. */
function named(sign: string): string {
  if (sign === '\t') return 'a tab';
  const code = sign.codePointAt(0) as number;
  const visible = !/[\s\p{C}]/u.test(sign);
  return visible ? `\`${sign}\`` : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function shown(words: string): string {
  return abbreviate(words, 40);
}
