/** The JSON that `register --format json` prints, and `history --format json` of one item: the schema, and so the types. */
import * as z from 'zod/mini';
import { described } from './described.ts';

const day = z.iso.date();
const rating = z.enum(['red', 'amber', 'green', 'blue']);

const where = {
  file: described(z.string(), 'Path of the document, from the root of the workspace'),
  line: described(z.int().check(z.minimum(1)), 'Line of the tag'),
};

const date = described(
  z.strictObject({
    text: described(z.string(), 'As the minutes say it'),
    start: described(
      z.nullable(day),
      'First day it may mean; null for a vague date and for a meeting nobody has fixed',
    ),
    end: described(z.nullable(day), 'Last day it may mean: the deadline'),
    rating: described(z.nullable(rating), 'The rating expected by then; null for a plain `due`'),
    ...where,
  }),
  'A date as said, and the days it means',
);

const value = z.strictObject({
  text: described(z.string(), 'In one spelling, whatever way it was written'),
  value: described(z.number(), 'As one number: the middle of a range, a share as a percentage, a grade as its rank'),
  unit: described(z.string(), '`percent`, `points`, `pounds`, `days`, `count`, `share`, `grade`, `rating` or none'),
});

const observation = z.strictObject({
  ...value.shape,
  role: z.enum(['now', 'was', 'peak', 'baseline', 'benchmark']),
  start: described(z.nullable(day), 'First day of the period the value is of'),
  end: z.nullable(day),
  ...where,
});

const target = z.strictObject({
  ...value.shape,
  by: z.nullable(z.strictObject({ text: z.string(), start: z.nullable(day), end: z.nullable(day) })),
  ...where,
});

const owner = z.strictObject({
  handle: z.string(),
  name: described(
    z.string(),
    'Who holds the post on the day, or held it when the item was done; else the post or handle',
  ),
  role: z.string(),
});

const revision = z.strictObject({
  date: z.nullable(day),
  from: z.string(),
  to: z.string(),
  end: described(z.nullable(day), 'The new deadline'),
  cause: z.string(),
  ...where,
});

const mention = z.strictObject({
  date: described(z.nullable(day), 'Day of the meeting'),
  body: z.string(),
  ...where,
  words: described(z.string(), 'The words of the minutes that the tag covers'),
  changes: described(z.array(z.string()), 'What the tag changed, in words'),
});

export const registerItemSchema = z.strictObject({
  id: described(z.string(), 'Empty for an item that nothing later can refer to'),
  kind: z.enum(['recommendation', 'action', 'metric', 'decision']),
  title: z.string(),
  state: z.enum([
    'done',
    'closed',
    'withdrawn',
    'replaced',
    'overdue',
    'blocked',
    'due soon',
    'no date',
    'open',
    'met',
    'missed',
    'short',
    'no target',
    'no value',
    'not comparable',
    'recorded',
  ]),
  rating: z.nullable(rating),
  owners: described(z.array(owner), 'The first leads'),
  due: z.nullable(date),
  firstDue: described(z.nullable(date), 'The first date that was ever set'),
  slips: described(z.int().check(z.minimum(0)), 'How often the date was put back'),
  latest: z.nullable(observation),
  target: z.nullable(target),
  direction: described(z.nullable(z.enum(['lower', 'higher'])), 'Which way is better'),
  gap: described(z.string(), 'The latest value against the target, in words; empty where they cannot be compared'),
  needs: described(z.array(z.string()), 'Ids of what it waits for'),
  for: described(z.array(z.string()), 'Ids of what it serves'),
  history: described(z.array(mention), 'Everything said of it, in order'),
  stretch: z.nullable(target),
  series: described(z.array(observation), 'Values over time, by the period each is of'),
  revisions: described(z.array(revision), 'Each putting back of the date, with its cause'),
  neededBy: z.array(z.string()),
  servedBy: z.array(z.string()),
  replaces: z.array(z.string()),
  replacedBy: z.nullable(z.string()),
  source: described(z.nullable(z.string()), 'Who made it, or where its figure comes from'),
});

const registerReportSchema = z.strictObject({
  version: z.literal(1),
  asOf: day,
  items: z.array(registerItemSchema),
});

export const historyReportSchema = z.strictObject({
  version: z.literal(1),
  asOf: day,
  item: registerItemSchema,
});

/** The JSON schema of the register's report, in draft 7. */
export function registerJsonSchema(): object {
  return z.toJSONSchema(registerReportSchema, { target: 'draft-7' });
}

/** The JSON schema of a history, in draft 7. */
export function historyJsonSchema(): object {
  return z.toJSONSchema(historyReportSchema, { target: 'draft-7' });
}

export type RegisterItemJson = z.infer<typeof registerItemSchema>;
export type RegisterReportJson = z.infer<typeof registerReportSchema>;
export type HistoryReportJson = z.infer<typeof historyReportSchema>;
