/** How places are shown to be looked at: `PATH LINE:COLUMN words`. */
import type { Place } from '../../server/src/features/place.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

/** A place with the words that stand there, on one line; of the configuration only that it is there. */
export function shownPlace({ minutes, start, end }: Place): string {
  if (minutes === null) return 'configuration';
  const text = minutes.source.text();
  const { line, column } = new LineIndex(text).placeAt(start);
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  return `${minutes.path} ${line}:${column} ${words}`.trimEnd();
}

/** The words of a span in a text, line ends shown as `⏎`. */
export function shownWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\r\n|[\r\n]/gu, '⏎');
}
