/** The letters that plain tags are made of, as the grammar has them. Told by a table, for each letter of each tag is asked about. */
const blank = 1;
const partEnd = 2;
const smallLetter = 4;
const letter = 8;
const figure = 16;
const nameJoint = 32;
const trimmed = 64;

/** What a code unit is; all past the table are none of these. */
const classes = new Uint8Array(256);
function mark(letters: string, bits: number): void {
  for (const one of letters) classes[one.charCodeAt(0)] = (classes[one.charCodeAt(0)] as number) | bits;
}
mark(' \n\r\t\u00a0', blank | partEnd | trimmed);
mark('\v\f', trimmed);
mark(',}', partEnd);
mark('abcdefghijklmnopqrstuvwxyz', smallLetter | letter);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', letter);
mark('0123456789', figure);
mark('-._', nameJoint);

function is(code: number, bits: number): boolean {
  return code < 256 && ((classes[code] as number) & bits) !== 0;
}

/** Whether a part of a plain tag, or a word of it, is at its end before `code`. */
export function endsPart(code: number): boolean {
  return is(code, partEnd);
}

/** What the grammar takes for a blank. */
export function isBlank(code: number): boolean {
  return is(code, blank);
}

export function isSmallLetter(code: number): boolean {
  return is(code, smallLetter);
}

/** Where the small letters end that stand at `start`. */
export function smallLettersEnd(text: string, start: number): number {
  let end = start;
  while (isSmallLetter(text.charCodeAt(end))) end++;
  return end;
}

export function isLetter(code: number): boolean {
  return is(code, letter);
}

export function isFigure(code: number): boolean {
  return is(code, figure);
}

/** What is trimmed from free words. */
export function isTrimmed(code: number): boolean {
  return is(code, trimmed);
}

function isNameLetter(code: number): boolean {
  return is(code, letter | figure);
}

/** Where the name that begins at `start` ends, with the part it stands in; -1 where none stands there that is plain. */
export function nameEnd(text: string, start: number): number {
  let end = start;
  while (is(text.charCodeAt(end), letter | figure | nameJoint)) end++;
  const isName = isNameLetter(text.charCodeAt(start)) && isNameLetter(text.charCodeAt(end - 1));
  return isName && endsPart(text.charCodeAt(end)) ? end : -1;
}

/** The comma or `}` behind `from`; -1 where something comes before it that is not plain. */
export function argumentEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 125) return at;
    if (code === 34 || code === 123) return -1;
  }
  return -1;
}

/** Where the figures at `start` end. */
export function figuresEnd(text: string, start: number): number {
  let at = start;
  while (isFigure(text.charCodeAt(at))) at++;
  return at;
}
