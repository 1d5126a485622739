/** The part of a rename that falls to the configuration: which of its keys and values, and where in its text those stand. */
import { type JsonNode, readJson } from '../config/json.ts';
import type { StatedOwner } from '../register/meeting.ts';
import type { Span } from '../text/span.ts';

/** One place of the configuration that changes. */
export interface ConfigurationEdit {
  /** Keys and places in lists, from the outermost: `owners`, `director`, `aliases`, `0`. */
  readonly path: readonly (string | number)[];
  /** Whether the last key of the path itself changes, or the value it has. */
  readonly part: 'key' | 'value';
  readonly from: string;
  readonly to: string;
}

/** What a handle's change of name changes among the owners that the configuration states. */
export function configurationEdits(owners: readonly StatedOwner[], from: string, to: string): ConfigurationEdit[] {
  const edits: ConfigurationEdit[] = [];
  for (const { handle, of, aliases } of owners) {
    if (handle === from) edits.push({ path: ['owners', handle], part: 'key', from, to });
    if (of === from) edits.push({ path: ['owners', handle, 'of'], part: 'value', from, to });
    for (const [index, alias] of aliases.entries())
      if (alias === from) edits.push({ path: ['owners', handle, 'aliases', index], part: 'value', from, to });
  }
  return edits;
}

/** A change of the configuration's text. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Where edits stand in the text of the configuration, in order; undefined where one is not there any more, because the
 * text has changed since it was read.
 */
export function placeEdits(text: string, edits: readonly ConfigurationEdit[]): TextEdit[] | undefined {
  const reading = readJson(text);
  if ('fault' in reading) return undefined;
  const placed = edits.map((edit) => placeEdit(text, reading.root, edit));
  return placed.every((edit) => edit !== undefined) ? placed.sort((one, other) => one.start - other.start) : undefined;
}

function placeEdit(text: string, root: JsonNode, { path, part, from, to }: ConfigurationEdit): TextEdit | undefined {
  let node: JsonNode | undefined = root;
  let key: Span | undefined;
  for (const step of path) {
    const entry: { key?: Span; node: JsonNode | undefined } | undefined =
      node?.type === 'object'
        ? node.entries.get(String(step))
        : node?.type === 'array'
          ? { node: node.items[Number(step)] }
          : undefined;
    key = entry?.key;
    node = entry?.node;
  }
  const span = part === 'key' ? key : node;
  if (span === undefined) return undefined;
  const written = JSON.parse(text.slice(span.start, span.end)) as unknown;
  // The body an owner is `of` may be written with its sign.
  const sign = written === `@${from}` ? '@' : '';
  return written === `${sign}${from}`
    ? { start: span.start, end: span.end, text: JSON.stringify(sign + to) }
    : undefined;
}
