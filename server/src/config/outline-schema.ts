/** What client and server say to each other of the outline: the custom requests' schema, and so their types. */
import * as z from 'zod/mini';
import { described } from './described.ts';
import { registerItemSchema } from './register-schema.ts';

/** The version of these messages: a client that finds another shows what it knows of it, or nothing. */
const version = z.literal(1);

const count = z.int().check(z.minimum(0));
/** As the protocol counts: from 0, in UTF-16 code units. */
export const positionSchema = z.strictObject({ line: count, character: count });

export const placeSchema = described(
  z.strictObject({ uri: z.string(), range: z.strictObject({ start: positionSchema, end: positionSchema }) }),
  "A stretch of a document, as the protocol's `Location`",
);

const state = registerItemSchema.shape.state;
const kind = registerItemSchema.shape.kind;

const root = described(
  z.optional(z.string()),
  'The URI of the workspace folder, or of a document in it; left out, the first folder',
);

const filter = {
  root,
  text: described(
    z.optional(z.string().check(z.maxLength(200))),
    'Words that an item’s title, id or owners have in them, in any order, in small letters or capitals',
  ),
  states: described(z.optional(z.array(state)), 'Only items in one of these states; left out or empty, all'),
  kinds: described(z.optional(z.array(kind)), 'Only items of one of these kinds; left out or empty, all'),
  body: described(z.optional(z.string()), 'Only items this body ever spoke of; its key, handle or name'),
};

/** What every request may narrow its items by. */
export const itemFilterFields = filter;

export const outlineRequestSchema = z.strictObject({
  version,
  groupBy: described(z.enum(['kind', 'state', 'owner', 'meeting', 'body']), 'What the items of a group have in common'),
  parent: described(z.optional(z.string()), 'The key of the node whose children are wanted; left out, the groups'),
  ...filter,
  offset: described(z.optional(count), 'How many children to pass over'),
  limit: described(z.optional(count.check(z.maximum(1000))), 'How many children to give at the most; left out, 100'),
});

const outlineNodeSchema = z.strictObject({
  key: described(z.string(), 'Names the node from one request to the next, in one grouping'),
  sort: z.enum(['group', 'owner', 'meeting', 'item', 'event']),
  label: z.string(),
  description: described(z.string(), 'What stands behind the label; of an item the state in words, owner and id'),
  state: described(z.union([state, z.literal('')]), 'Of an item, and of a group of one state; else empty'),
  shape: described(z.string(), 'The state as a shape, for those whom colour does not reach; empty for none'),
  icon: z.enum(['state', 'body', 'owner', 'meeting', 'recommendation', 'action', 'metric', 'decision', 'event']),
  item: described(z.string(), 'The id of the item it is, or is about; empty for none'),
  count: described(count, 'How many children it has'),
  overdue: described(z.boolean(), 'Whether it is overdue, or a group that holds what is'),
  location: z.nullable(placeSchema),
  accessibleLabel: described(z.string(), 'The whole of it, to be read out'),
});

export const outlineAnswerSchema = z.strictObject({
  version,
  asOf: described(z.iso.date(), 'The day it is judged on'),
  complete: described(z.boolean(), 'False while documents are still being read: more will come, and be told of'),
  items: described(count, 'How many items the filter lets through in all'),
  overdue: described(count, 'How many of those are overdue'),
  total: described(count, 'How many children the parent has; none where it is no longer there'),
  offset: count,
  nodes: z.array(outlineNodeSchema),
});

export const outlineChangedSchema = described(
  z.strictObject({ version }),
  'Anything in the outline may be another; what is shown should be asked for again',
);

export type Place = z.infer<typeof placeSchema>;
export type OutlineRequest = z.infer<typeof outlineRequestSchema>;
export type OutlineNodeJson = z.infer<typeof outlineNodeSchema>;
export type OutlineAnswer = z.infer<typeof outlineAnswerSchema>;
