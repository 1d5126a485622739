/** What client and server say to each other of the register and of one item's history: schema, and so types. */
import * as z from 'zod/mini';
import { described } from './described.ts';
import {
  itemFilterFields,
  outlineAnswerSchema,
  outlineChangedSchema,
  outlineRequestSchema,
  placeSchema,
} from './outline-schema.ts';
import { historyReportSchema, registerItemSchema } from './register-schema.ts';

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

export const registerRowSchema = z.strictObject({
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
  series: described(
    z.array(z.strictObject({ day: z.nullable(day), value: z.number(), label: z.string() })),
    'The values that can be drawn in one chart, in order of time',
  ),
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

export const historyRequestSchema = z.strictObject({
  version,
  root: itemFilterFields.root,
  id: described(z.string(), 'With or without its `#`'),
  asOf: described(z.optional(day), 'The day to judge on; left out, the day of the workspace'),
});

export const historyAnswerSchema = z.strictObject({
  ...historyReportSchema.shape,
  item: described(z.nullable(registerItemSchema), 'Null where nothing defines that id on the day'),
  nearest: described(z.array(z.string()), 'Where there is no item: ids that may have been meant'),
  documents: described(z.record(z.string(), z.string()), 'The URI of each `file` named in the item'),
});

export const newMeetingRequestSchema = z.strictObject({
  version,
  root: itemFilterFields.root,
  body: described(z.string(), 'The key, handle or name of the body that meets'),
  day: described(day, 'The day of the meeting'),
});

export const newMeetingAnswerSchema = z.strictObject({
  version,
  text: described(z.string(), 'A whole document: the header, the headings of the last meeting, and each open matter'),
});

export const versionedSchema = z.strictObject({ version });

export { outlineRequestSchema } from './outline-schema.ts';

/** Reads the parameters of a request; throws what `refused` makes of the words that say what is wrong with them. */
export function readRequest<Schema extends z.ZodMiniType>(
  schema: Schema,
  params: unknown,
  refused: (message: string) => Error,
): z.infer<Schema> {
  const read = z.safeParse(schema, params);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: not known`
      : `${issue.path.join('.') || 'the request'}: ${issue.message}`,
  );
  throw refused(`The request does not read: ${faults.join('; ')}.`);
}

/** Every custom message of the server by its method. */
const messages = z.strictObject({
  'matters/outline': z.strictObject({ params: outlineRequestSchema, result: outlineAnswerSchema }),
  'matters/outlineChanged': z.strictObject({ params: outlineChangedSchema }),
  'matters/register': z.strictObject({ params: registerRequestSchema, result: registerAnswerSchema }),
  'matters/history': z.strictObject({ params: historyRequestSchema, result: historyAnswerSchema }),
  'matters/newMeeting': z.strictObject({ params: newMeetingRequestSchema, result: newMeetingAnswerSchema }),
  'matters/ready': z.strictObject({ params: versionedSchema, result: versionedSchema }),
});

/** The JSON schema of all custom messages, in draft 7. */
export function protocolJsonSchema(): object {
  return z.toJSONSchema(messages, { target: 'draft-7' });
}

export type RegisterRequest = z.infer<typeof registerRequestSchema>;
export type RegisterRowJson = z.infer<typeof registerRowSchema>;
export type RegisterAnswer = z.infer<typeof registerAnswerSchema>;
export type HistoryRequest = z.infer<typeof historyRequestSchema>;
export type HistoryAnswer = z.infer<typeof historyAnswerSchema>;
export type NewMeetingRequest = z.infer<typeof newMeetingRequestSchema>;
export type NewMeetingAnswer = z.infer<typeof newMeetingAnswerSchema>;
export type Versioned = z.infer<typeof versionedSchema>;
