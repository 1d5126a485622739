/** What `matters check --format json` prints, for those who read it with a program; the JSON schema follows from it. */
import * as z from 'zod/mini';
import { described } from './described.ts';

const fromOne = z.int().check(z.minimum(1));
const fromNought = z.int().check(z.minimum(0));

const position = z.strictObject({
  line: described(fromOne, 'From 1.'),
  column: described(fromOne, 'From 1, in UTF-16 code units; a byte order mark is no column.'),
  offset: described(fromNought, 'From the start of the document, in UTF-16 code units; a byte order mark counts.'),
});

const span = {
  file: described(z.string(), 'The path from the workspace, with `/` between folders.'),
  start: position,
  end: described(position, 'The place after the last code unit that is marked.'),
};

const finding = z.strictObject({
  rule: described(z.string(), 'The id of the rule: `matters explain RULE` tells more of it.'),
  severity: z.enum(['error', 'warning', 'information', 'hint']),
  ...span,
  message: described(z.string(), 'What is wrong.'),
  why: described(z.string(), 'Why it matters.'),
  help: described(z.string(), 'What to do about it.'),
  item: described(z.string(), 'The id of the item it is about; empty where it is about none.'),
  fingerprint: described(
    z.string().check(z.regex(/^[0-9a-f]{32}$/u)),
    'Tells the finding again in another run, whatever moved above it.',
  ),
  related: described(
    z.array(z.strictObject({ ...span, message: z.string() })),
    'Other places that explain it: the first definition, the meeting that set the date.',
  ),
});

export const reportSchema = z.strictObject({
  version: z.literal(1),
  asOf: described(z.iso.date(), 'The day the documents were judged on.'),
  documents: described(fromNought, 'How many documents were checked.'),
  summary: described(
    z.strictObject({ error: fromNought, warning: fromNought, information: fromNought, hint: fromNought }),
    'How many findings there are of each severity.',
  ),
  findings: described(z.array(finding), 'In order of file, place and rule.'),
  unread: described(
    z.optional(
      z.array(
        z.strictObject({
          path: z.string(),
          message: described(z.string(), 'Why, in words that go on from the path.'),
        }),
      ),
    ),
    'Files that could not be read; left out where there are none.',
  ),
});

/** The JSON schema of the report, in draft 7. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-7' });
}
