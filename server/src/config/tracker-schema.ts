/** What client and server say to each other of the register and of one item's history: schema, and so types. */
import * as z from 'zod/mini';
import { described } from './described.ts';
import {
  itemFilterFields,
  outlineAnswerSchema,
  outlineChangedSchema,
  outlineRequestSchema,
  placeSchema,
  positionSchema,
} from './outline-schema.ts';
import { historyReportSchema, registerItemSchema } from './register-schema.ts';
import {
  suggestionsAnswerSchema,
  suggestionsRequestSchema,
  tagEditsAnswerSchema,
  tagEditsRequestSchema,
} from './tagging-schema.ts';

const version = z.literal(1);
const count = z.int().check(z.minimum(0));
const day = z.iso.date();
const { kind, state, rating } = registerItemSchema.shape;

export const registerRequestSchema = z.strictObject({
  version,
  asOf: described(z.optional(day), 'The day to judge on; left out, the day of the workspace'),
  ...itemFilterFields,
  offset: described(z.optional(count), 'How many rows to pass over'),
  limit: described(z.optional(count.check(z.maximum(5000))), 'How many rows to give at the most; left out, 500'),
  points: described(
    z.optional(count.check(z.maximum(500))),
    'How many values of a series to give at the most, the latest; left out, 60',
  ),
});

const point = z.strictObject({ day: z.nullable(day), value: z.number(), label: z.string() });

const registerRowSchema = z.strictObject({
  id: described(z.string(), 'Empty for an item that nothing later can refer to'),
  kind,
  title: z.string(),
  owner: described(z.string(), 'Who is to see to it, in words, the first leading; empty where nobody is named'),
  state,
  shape: described(z.string(), 'The state as a shape'),
  rating,
  due: described(
    z.nullable(z.strictObject({ text: z.string(), day: z.nullable(day) })),
    'The deadline as said, and its last day; that is null for a vague date and a meeting nobody has fixed',
  ),
  daysOverdue: described(count, '0 for what is not overdue'),
  slips: described(count, 'How often the date was put back'),
  latest: described(z.string(), 'The latest value and when it held; empty for none'),
  target: z.string(),
  stretch: z.string(),
  gap: described(z.string(), 'The latest value against the target; empty where they cannot be compared'),
  series: described(z.array(point), 'The values that can be drawn in one chart, in order of time'),
  targetPoint: described(
    z.nullable(point),
    'The target as a line of that chart, with its day; null for none on its scale',
  ),
  stretchPoint: described(z.nullable(point), 'The stretch target likewise'),
  better: described(registerItemSchema.shape.direction, 'Which way is better; null where nothing tells'),
  body: described(z.string(), 'The body that spoke of it first, as it writes its name'),
  location: placeSchema,
});

export const registerAnswerSchema = z.strictObject({
  version,
  asOf: day,
  complete: described(z.boolean(), 'False while documents are still being read'),
  total: described(count, 'How many rows there are in all'),
  offset: count,
  rows: described(z.array(registerRowSchema), 'The most urgent first'),
});

export const ratingsRequestSchema = z.strictObject({
  version,
  asOf: described(z.optional(day), 'The last day that counts; left out, the day of the workspace'),
  ...itemFilterFields,
  points: described(
    z.optional(count.check(z.maximum(500))),
    'How many meetings to give at the most, the latest; left out, 60',
  ),
});

export const ratingsAnswerSchema = z.strictObject({
  version,
  asOf: day,
  complete: described(z.boolean(), 'False while documents are still being read'),
  meetings: described(
    z.array(z.strictObject({ day, red: count, amber: count, green: count, blue: count })),
    'How many items stood at each rating after every day of meetings that moved one, in order of time',
  ),
});

export const historyRequestSchema = z.strictObject({
  version,
  root: itemFilterFields.root,
  id: described(z.optional(z.string()), 'With or without its `#`; left out, what stands `at` a place'),
  at: described(
    z.optional(z.strictObject({ uri: z.string(), position: positionSchema })),
    'A place in a document: the item it is about',
  ),
  asOf: described(z.optional(day), 'The day to judge on; left out, the day of the workspace'),
});

export const historyAnswerSchema = z.strictObject({
  ...historyReportSchema.shape,
  item: described(z.nullable(registerItemSchema), 'Null where nothing defines that id on the day'),
  nearest: described(z.array(z.string()), 'Where there is no item: ids that may have been meant'),
  documents: described(z.record(z.string(), z.string()), 'The URI of each `file` named in the item'),
  places: described(z.array(placeSchema), 'Where each mention of the `history` stands, in its order'),
});

export const documentRequestSchema = z.strictObject({ version, uri: z.string() });

const documentAnswerSchema = z.strictObject({
  version,
  asOf: day,
  complete: described(z.boolean(), 'False while documents are still being read'),
  body: described(z.string(), 'The body whose minutes it is, as it writes its name; empty for none'),
  day: described(z.nullable(day), 'The day of the meeting'),
  next: described(z.nullable(day), 'The day the minutes name for the next meeting'),
  open: described(count, 'How many recommendations and actions that body has open'),
  overdue: described(count, 'How many of those are overdue'),
  matters: described(
    z.array(z.string()),
    'A line for each open matter the document does not speak of yet, tagged, to be finished by the clerk',
  ),
  publicCopy: described(z.string(), 'The address of the virtual document that is its public copy'),
  mattersArising: described(z.string(), 'The address of what the body has to come back to; empty without a body'),
});

export const newMeetingRequestSchema = z.strictObject({
  version,
  root: itemFilterFields.root,
  body: described(z.string(), 'The key, handle or name of the body that meets'),
  day: described(day, 'The day of the meeting'),
});

const newMeetingAnswerSchema = z.strictObject({
  version,
  text: described(z.string(), 'A whole document: the header, the headings of the last meeting, and each open matter'),
});

export const publicCopyRequestSchema = z.strictObject({
  version,
  uri: described(z.string(), 'The address of the document'),
});

export const publicCopyAnswerSchema = z.strictObject({
  version,
  text: described(z.nullable(z.string()), 'What is published, byte for byte; null while it cannot be known'),
  lines: described(z.array(count), 'For each line of the copy the line of the minutes in which it begins, both from 0'),
  problems: described(
    z.array(z.strictObject({ message: z.string(), range: placeSchema.shape.range })),
    'Why there is no copy yet: what was never closed',
  ),
  tags: described(count, 'How many tags are taken off'),
  vouched: described(
    z.nullable(z.boolean()),
    'Whether the words are those the header vouches for; null where it does not',
  ),
});

const versionedSchema = z.strictObject({ version });

export { outlineRequestSchema } from './outline-schema.ts';

/** Reads the parameters of a request; throws what `invalid` makes of the words that say what is wrong with them. */
export function readRequest<Schema extends z.ZodMiniType>(
  schema: Schema,
  params: unknown,
  invalid: (message: string) => Error,
): z.infer<Schema> {
  const read = z.safeParse(schema, params);
  if (read.success) return read.data;
  throw invalid(`The request does not read: ${read.error.issues.map(wordsOf).join('; ')}.`);
}

function wordsOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? 'the request' : `\`${issue.path.join('.')}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `\`${key}\` is not known`).join('; ');
    case 'invalid_value':
      return `${place} must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_type':
      return `${place} must be of the type ${issue.expected}`;
    default:
      return `${place} does not read: ${issue.message}`;
  }
}

/** Every custom message of the server by its method. */
const messages = z.strictObject({
  'matters/outline': z.strictObject({ params: outlineRequestSchema, result: outlineAnswerSchema }),
  'matters/outlineChanged': z.strictObject({ params: outlineChangedSchema }),
  'matters/register': z.strictObject({ params: registerRequestSchema, result: registerAnswerSchema }),
  'matters/ratings': z.strictObject({ params: ratingsRequestSchema, result: ratingsAnswerSchema }),
  'matters/history': z.strictObject({ params: historyRequestSchema, result: historyAnswerSchema }),
  'matters/document': z.strictObject({ params: documentRequestSchema, result: z.nullable(documentAnswerSchema) }),
  'matters/newMeeting': z.strictObject({ params: newMeetingRequestSchema, result: newMeetingAnswerSchema }),
  'matters/publicCopy': z.strictObject({ params: publicCopyRequestSchema, result: publicCopyAnswerSchema }),
  'matters/suggestions': z.strictObject({ params: suggestionsRequestSchema, result: suggestionsAnswerSchema }),
  'matters/tagEdits': z.strictObject({ params: tagEditsRequestSchema, result: tagEditsAnswerSchema }),
  'matters/ready': z.strictObject({ params: versionedSchema, result: versionedSchema }),
});

/** The JSON schema of all custom messages, in draft 7. */
export function protocolJsonSchema(): object {
  return z.toJSONSchema(messages, { target: 'draft-7' });
}

export type RegisterRequest = z.infer<typeof registerRequestSchema>;
export type RegisterRowJson = z.infer<typeof registerRowSchema>;
export type RegisterAnswer = z.infer<typeof registerAnswerSchema>;
export type RatingsRequest = z.infer<typeof ratingsRequestSchema>;
export type RatingsAnswer = z.infer<typeof ratingsAnswerSchema>;
export type HistoryRequest = z.infer<typeof historyRequestSchema>;
export type HistoryAnswer = z.infer<typeof historyAnswerSchema>;
export type DocumentRequest = z.infer<typeof documentRequestSchema>;
export type DocumentAnswer = z.infer<typeof documentAnswerSchema>;
export type NewMeetingRequest = z.infer<typeof newMeetingRequestSchema>;
export type NewMeetingAnswer = z.infer<typeof newMeetingAnswerSchema>;
export type PublicCopyRequest = z.infer<typeof publicCopyRequestSchema>;
export type PublicCopyAnswer = z.infer<typeof publicCopyAnswerSchema>;
export type Versioned = z.infer<typeof versionedSchema>;
