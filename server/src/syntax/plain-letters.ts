/** The letters that plain tags are made of, as the grammar has them. */

/** Whether a part of a plain tag, or a word of it, is at its end before `code`. */
export function endsPart(code: number): boolean {
  return isBlank(code) || code === 44 || code === 125;
}

/** What the grammar takes for a blank. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160;
}

export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isLetter(code: number): boolean {
  return isSmallLetter(code) || (code >= 65 && code <= 90);
}

export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What is trimmed from free words. */
export function isTrimmed(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

export function isNameLetter(code: number): boolean {
  return isLetter(code) || isFigure(code);
}

export function isNameJoint(code: number): boolean {
  return code === 45 || code === 46 || code === 95;
}
