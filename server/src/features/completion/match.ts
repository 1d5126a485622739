/** How well a name answers what has been typed of it. */

/** From best to worst: the name begins so, a word of it does, its letters are together in it, they are in it in order. */
export type Tier = 0 | 1 | 2 | 3;

/** Letters scattered over a name mean little while there are fewer. */
const fewestScattered = 3;

/**
 * How `name` answers `typed`, which is in small letters; -1 where it does not. Made for tens of thousands of names: most
 * are told by one search.
 */
export function tierOf(name: string, typed: string): Tier | -1 {
  if (typed === '') return 0;
  let at = name.indexOf(typed);
  if (at === -1) {
    // Names are nearly all in small letters: others are looked at again only if their first letter may be meant.
    const isNear = (name.charCodeAt(0) | 32) === typed.charCodeAt(0) && name.toLowerCase().startsWith(typed);
    if (isNear) return 0;
    return typed.length >= fewestScattered && isScattered(name, typed) ? 3 : -1;
  }
  const first = at;
  for (; at !== -1; at = name.indexOf(typed, at + 1)) if (at === 0 || isBreak(name.charCodeAt(at - 1))) break;
  if (at === 0) return 0;
  if (at !== -1) return 1;
  return typed.length > 1 || first === 0 ? 2 : -1;
}

/** Whether each word typed begins a word of `text`; both in small letters. */
export function hasWords(text: string, typed: string): boolean {
  return typed
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || text.startsWith(word) || text.includes(` ${word}`));
}

function isBreak(code: number): boolean {
  return code === 45 || code === 46 || code === 95 || code === 32;
}

function isScattered(name: string, typed: string): boolean {
  let wanted = 0;
  for (let at = 0; at < name.length && wanted < typed.length; at++) {
    const code = name.charCodeAt(at);
    const lower = code >= 65 && code <= 90 ? code | 32 : code;
    if (lower === typed.charCodeAt(wanted)) wanted++;
  }
  return wanted === typed.length;
}
