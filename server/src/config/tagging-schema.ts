/** What client and server say to each other of tags for what is untracked: schema, and so types. */
import * as z from 'zod/mini';
import { described } from './described.ts';
import { placeSchema } from './outline-schema.ts';
import { registerItemSchema } from './register-schema.ts';

const version = z.literal(1);
const uri = described(z.string(), 'The address of the document');
const documentVersion = described(
  z.nullable(z.int()),
  'The version of the text as the client counts; null for a document that is not open',
);
const { range } = placeSchema.shape;

export const suggestionsRequestSchema = z.strictObject({ version, uri });

const choice = z.strictObject({
  key: described(z.string(), 'Names this tag in `matters/tagEdits`, as long as nothing has changed'),
  tag: described(z.string(), 'The tag, as it is to be written'),
  updates: described(
    z.nullable(z.strictObject({ id: z.string(), title: z.string(), state: registerItemSchema.shape.state })),
    'The item it says more of; null where it defines one',
  ),
});

const suggestionSchema = z.strictObject({
  range: described(range, 'The sentence'),
  kind: registerItemSchema.shape.kind,
  words: described(z.string(), 'The sentence on one line, without markup'),
  owner: described(
    z.string(),
    'Who is to act or who recommends, by name where the register knows them; empty for nobody',
  ),
  due: described(z.string(), 'The deadline, or the figure of a metric, as written; empty for none'),
  certain: described(
    z.boolean(),
    'Whether somebody undertook it, and nothing that is known looks like the same matter: to be written unasked',
  ),
  choices: described(z.array(choice).check(z.minLength(1)), 'The tags it may have, the likeliest first'),
});

export const suggestionsAnswerSchema = z.strictObject({
  version,
  documentVersion,
  suggestions: described(z.array(suggestionSchema), 'In the order in which they stand'),
});

export const tagEditsRequestSchema = z.strictObject({
  version,
  uri,
  documentVersion,
  keys: described(z.array(z.string()).check(z.minLength(1)), 'The tags that were chosen, no two of one suggestion'),
});

export const tagEditsAnswerSchema = z.strictObject({
  version,
  documentVersion,
  edits: described(
    z.array(z.strictObject({ range, newText: z.string() })),
    'To be made together or not at all, in the order in which they stand; the public copy stays byte for byte',
  ),
});

export type SuggestionsRequest = z.infer<typeof suggestionsRequestSchema>;
export type SuggestionsAnswer = z.infer<typeof suggestionsAnswerSchema>;
export type SuggestionJson = z.infer<typeof suggestionSchema>;
export type TagEditsRequest = z.infer<typeof tagEditsRequestSchema>;
export type TagEditsAnswer = z.infer<typeof tagEditsAnswerSchema>;
