/** What `matters suggest` prints: a table, JSON or a patch. */
import { applyEdits, editsByDocument } from '../check/fixes.ts';
import { type Suggestion, suggestionEdits } from '../check/suggest.ts';
import type { Minutes } from '../register/model.ts';
import { abbreviate, counted } from '../text/words.ts';
import { unifiedDiff } from './unified-diff.ts';

export const suggestFormats = ['text', 'json', 'patch'] as const;
export type SuggestFormat = (typeof suggestFormats)[number];

/** As much of the words as is shown, in code units. */
const shownWords = 96;

/** The suggestions in a format. */
export function suggestReport(suggestions: readonly Suggestion[], format: SuggestFormat): string {
  if (format === 'json') return `${JSON.stringify(suggestJson(suggestions), null, 2)}\n`;
  if (format === 'patch') return patch(suggestions);
  return asText(suggestions);
}

const indent = ' '.repeat(5 + 2 + 14 + 2);

/** How to have the tags put in: what may be an update is only written where that is said. */
function toWrite(suggestions: readonly Suggestion[]): string {
  const updates = suggestions.filter((one) => one.updates !== '').length;
  if (updates === 0) return '--write puts them in.';
  if (updates === suggestions.length) return '--write --updates puts them in.';
  return `--write puts ${suggestions.length - updates} in, and with --updates also the ${updates} that may be an update of an item.`;
}

function asText(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return 'Every sentence that reads as an item is tracked by a tag.\n';
  const lines: string[] = [];
  let last: Minutes | undefined;
  for (const { minutes, reading, tag, updates, instead } of suggestions) {
    if (minutes !== last) lines.push(...(last === undefined ? [] : ['']), minutes.path);
    last = minutes;
    const { line } = minutes.lines.placeAt(reading.start);
    const number = String(line).padStart(5);
    lines.push(`${number}  ${reading.kind.padEnd(14)}  ${abbreviate(reading.words, shownWords)}`);
    lines.push(`${indent}${tag}${updates === '' ? '' : `  (an update of #${updates}?)`}`);
    if (instead !== '') lines.push(`${indent}${instead}  (if it is not)`);
  }
  const files = new Set(suggestions.map(({ minutes }) => minutes)).size;
  lines.push('', `${counted(suggestions.length, 'tag')} in ${counted(files, 'document')}. ${toWrite(suggestions)}`);
  return `${lines.join('\n')}\n`;
}

/** The shape is that of `suggestSchema`. */
function suggestJson(suggestions: readonly Suggestion[]) {
  const edits = suggestions.map((one) => suggestionEdits([one])[0]);
  return {
    version: 1,
    suggestions: suggestions.map(({ minutes, reading, tag, updates, instead }, index) => {
      const place = (offset: number) => ({ ...minutes.lines.placeAt(offset), offset });
      const { start, end, kind, force, words, who, when, value, prior, target, benchmark } = reading;
      return {
        file: minutes.path,
        start: place(start),
        end: place(end),
        kind,
        force,
        words,
        who,
        when,
        value,
        prior,
        target,
        benchmark,
        tag,
        updates,
        instead,
        insertAt: place(edits[index]?.start ?? end),
      };
    }),
  };
}

function patch(suggestions: readonly Suggestion[]): string {
  let diff = '';
  for (const [minutes, edits] of editsByDocument([{ edits: suggestionEdits(suggestions) }])) {
    const text = minutes.source.text();
    diff += unifiedDiff(minutes.path, text, applyEdits(text, edits));
  }
  return diff;
}
