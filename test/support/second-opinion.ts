/** Where headers and tags stand, found straight from the words of the markup's definition and without an eye on speed. */
import { looksHeaded } from './arbitrary-markup.ts';

/** A second opinion on how long the header is, without an eye on speed: 0 for none, null for one that does not close. */
export function headerLength(text: string): number | null {
  if (!looksHeaded(text)) return 0;
  return /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|\s*$)/u.exec(text)?.[0].length ?? null;
}

const opener =
  /\{[ \t\u00a0]*(?:\r\n|\n|\r)?[ \t\u00a0]*(?:#[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]|(?:recommendation|rec|action|metric|decision|owner|ignore)(?![a-z0-9_]|-[a-z]))/iy;

/** A second opinion on where tags stand: the definition in the words of the markup, without an eye on speed. */
export function placesOfTags(text: string): { start: number; end: number; closed: boolean }[] {
  const places: { start: number; end: number; closed: boolean }[] = [];
  const opens = (at: number) => {
    opener.lastIndex = at;
    return opener.test(text);
  };
  for (let at = headerLength(text) ?? 0; at < text.length; at++) {
    if (!opens(at) || text[at - 1] === '\\') continue;
    let stop = at + 1;
    while (
      stop < text.length &&
      !(opens(stop) && text[stop - 1] !== '\\') &&
      !/^(?:\r\n|\n|\r(?!\n))[ \t\u00a0]*[\r\n]/u.test(text.slice(stop))
    )
      stop++;
    const written = /^(?:[^"}]|"[^"]*"|"(?![^"]*"))*\}/u.exec(text.slice(at, stop))?.[0];
    places.push({ start: at, end: written === undefined ? stop : at + written.length, closed: written !== undefined });
    at = (places.at(-1)?.end as number) - 1;
  }
  return places;
}
