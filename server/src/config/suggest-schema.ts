/** What `matters suggest --format json` prints, for those who read it with a program. */
import * as z from 'zod/mini';
import { described } from './described.ts';

const place = z.strictObject({
  line: described(z.int().check(z.minimum(1)), 'From 1.'),
  column: described(z.int().check(z.minimum(1)), 'From 1, in UTF-16 code units.'),
  offset: described(z.int().check(z.minimum(0)), 'From the start of the document, in UTF-16 code units.'),
});

const suggestion = z.strictObject({
  file: described(z.string(), 'The path from the workspace, with `/` between folders.'),
  start: place,
  end: described(place, 'The place after the sentence.'),
  kind: z.enum(['recommendation', 'action', 'metric', 'decision']),
  force: described(
    z.enum(['promised', 'intended', 'mooted']),
    'Whether somebody undertook it, means to, or only spoke of it.',
  ),
  words: described(z.string(), 'The sentence.'),
  who: described(z.string(), 'Who is to act or who recommends, as written; empty where nobody is named.'),
  when: described(z.string(), 'The deadline, as written; empty for none.'),
  value: described(z.string(), 'The figure, as written; empty for none.'),
  prior: described(z.string(), 'What it was before; empty for none.'),
  target: described(z.string(), 'What is aimed at; empty for none.'),
  benchmark: described(z.string(), 'The figure of others and whose it is, such as `54% for England`; empty for none.'),
  tag: described(z.string(), 'The tag that would track it.'),
  updates: described(z.string(), 'The id of the item the tag says more of; empty where it defines one.'),
  instead: described(
    z.string(),
    'The tag that defines an item all the same, where `tag` says more of one that is known; else empty.',
  ),
  insertAt: described(place, 'Where the tag goes.'),
});

export const suggestSchema = z.strictObject({
  version: z.literal(1),
  suggestions: described(z.array(suggestion), 'In order of file and place.'),
});

/** The JSON schema of the suggestions, in draft 7. */
export function suggestJsonSchema(): object {
  return z.toJSONSchema(suggestSchema, { target: 'draft-7' });
}
