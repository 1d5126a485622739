/**
 * The one schema of `matters.config.json`; what is loaded, the JSON schema and the completion of editors all follow from it.
 *
 * An `error` here is not a sentence but what a value should have been, to stand after "must be"; `schema-faults.ts` makes
 * the sentence. The small edition of zod loads in a tenth of the time of the large one, and every run that has a
 * configuration waits for it.
 */
import * as z from 'zod/mini';
import { monthName } from '../register/calendar.ts';
import { rules } from '../rules/index.ts';
import type { OptionSpec, Rule } from '../rules/rule.ts';
import { months } from '../syntax/vocabulary.ts';
import { dateWanted } from './dates.ts';
import { described } from './described.ts';
import { levels } from './rule-levels.ts';
import { defaultSettings } from './settings.ts';

/** `January` to `December`. */
export const monthNames: readonly string[] = months.map((_, index) => monthName(index + 1));

function text(error: string) {
  return z.string({ error });
}

const day = text('a date in double quotes, such as `"2024-03-31"`').check(
  z.refine((value) => dateWanted(value) === '', { error: ({ input }) => dateWanted(String(input)) }),
);

/** Globs count from the file's folder, so some that other tools know would quietly match nothing, or everything. */
const glob = text('a pattern in double quotes, such as `"drafts/**"`').check(
  z.regex(/\S/u, { error: 'a pattern such as `drafts/**`: an empty one leaves nothing out' }),
  z.refine((value) => !/^(?:\/|\.\.\/|[A-Za-z]:)/u.test(value), {
    error: 'a pattern from the folder of this file, such as `drafts/**`, not one that leads out of it',
  }),
  z.refine((value) => !value.startsWith('!'), {
    error: 'a pattern of what is left out; one with `!` would leave out everything else',
  }),
);

const level = z.enum(levels as [string, ...string[]], {
  error: `one of ${levels.map((known) => `\`${known}\``).join(', ')}`,
});

function optionSchema({ default: usual, least, meaning }: OptionSpec) {
  const error = `a whole number from ${least} up`;
  return described(z.optional(z.int({ error }).check(z.minimum(least, { error }))), meaning, { default: usual });
}

function ruleSchema(rule: Rule) {
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => [name, optionSchema(spec)]);
  const severity = described(z.optional(level), 'How grave a finding of this rule is.', { default: rule.severity });
  const object = z.strictObject(
    { severity, ...(Object.fromEntries(options) as Record<string, ReturnType<typeof optionSchema>>) },
    { error: 'an object' },
  );
  const setting = z.union([level, object], {
    error: 'a level such as `"warning"` or `"off"`, or an object such as `{ "severity": "warning" }`',
  });
  return described(z.optional(setting), rule.what, { default: rule.severity });
}

/** A handle as a tag names it, without its `@`: the `NameWords` of the grammar, its letters in both cases. */
const handle = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+(?:[-._]+[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+)*$/u,
    ),
  );

const owner = z.strictObject(
  {
    name: described(z.optional(text('a name in double quotes')), 'The name of the person, post or body.'),
    role: described(z.optional(text('a text in double quotes')), 'What the owner is: `Director of Social Care`.'),
    of: described(
      z.optional(text('a handle in double quotes, such as `"council"`')),
      'The handle of the body the owner belongs to.',
    ),
    since: described(z.optional(day), 'The first day of the term of office.'),
    until: described(z.optional(day), 'The last day of the term of office.'),
    aliases: described(
      z.optional(z.array(text('a name in double quotes'), { error: 'a list of names, such as `["the Director"]`' })),
      'Other names the minutes know the owner by.',
    ),
  },
  { error: 'a name or an object' },
);

/** The configuration as a file may hold it. */
export const configurationSchema = z
  .strictObject(
    {
      $schema: described(
        z.optional(text('the address of a schema in double quotes')),
        'The JSON schema editors check this file with.',
      ),
      asOf: described(
        z.optional(day),
        'The day to judge on, of a longer period its last day; left out, the day of the run. `--as-of` comes before it.',
      ),
      fiscalYearStart: described(
        z.optional(z.enum(monthNames as [string, ...string[]], { error: 'the name of a month, such as `April`' })),
        'The month fiscal years and their quarters begin in.',
        { default: monthName(defaultSettings.fiscalStart) },
      ),
      exclude: described(
        z.optional(z.array(glob, { error: 'a list of patterns, such as `["drafts/**"]`' })),
        'Files and folders that are no part of the workspace: patterns from the folder of this file.',
        { default: defaultSettings.exclude },
      ),
      rules: described(
        z.optional(
          z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])), {
            error: 'an object from rules to levels, such as `{ "overdue": "error" }`',
          }),
        ),
        'What each rule counts for: a level, or an object with `severity` and the options of the rule.',
        { default: {} },
      ),
      owners: described(
        z.optional(
          z.record(
            handle,
            z.union([text('a name'), owner], {
              error: 'a name in double quotes, or an object such as `{ "name": "Mina Patel", "role": "Director" }`',
            }),
            { error: 'an object from handles to owners, such as `{ "director": "Mina Patel" }`' },
          ),
        ),
        'Who may be named with `@`: handle to name, or to an object.',
        { default: {} },
      ),
    },
    { error: 'an object: `{ ... }`' },
  )
  .check(z.meta({ title: 'matters.config.json', description: 'The configuration of Matters Arising.' }));

/** A configuration that the schema has passed. */
export type ConfigurationContents = z.output<typeof configurationSchema>;

/** The fields an owner may have. */
export const ownerFields: readonly string[] = Object.keys(owner.shape);
