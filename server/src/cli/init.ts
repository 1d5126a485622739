/** `matters init`: a configuration and a first document to look at, change and grow from. */
import { configurationName } from '../host/find-configuration.ts';
import { absolutePath, shownPath } from '../host/paths.ts';
import { isThere, writeWhole } from '../host/write-file.ts';
import { type Day, dateOf, dayOf, isoDay, longDay, monthName } from '../register/calendar.ts';
import { type CommandLine, exitCode, UsageError } from './command-line.ts';

/** What `matters init` needs to know. */
export interface InitAnswers {
  /** Whose minutes they are. */
  readonly body: string;
  /** The day of the first meeting. */
  readonly day: Day;
  /** Where the JSON schema of the configuration is, from the folder; `''` where it is not known. */
  readonly schema: string;
}

export interface InitFile {
  /** From the folder that is started. */
  readonly path: string;
  readonly text: string;
}

const installedSchema = './node_modules/matters-arising/dist/matters.config.schema.json';

/** Starts a folder; where one of its files is there already, nothing is written. */
export function initCommand(folder: string | undefined, options: { readonly body: string }, line: CommandLine): number {
  if (options.body.trim() === '')
    throw new UsageError('`--body` names nobody; write the name of the committee or board.');
  const root = absolutePath(line.cwd, folder ?? '.');
  const schema = isThere(absolutePath(root, installedSchema)) ? installedSchema : '';
  const files = initFiles({ body: options.body, day: line.today(), schema }).map(({ path, text }) => {
    const file = absolutePath(root, path);
    return { file, shown: shownPath(line.cwd, file), text };
  });
  const there = files.find(({ file }) => isThere(file));
  if (there !== undefined) throw new UsageError(`${there.shown} is there already, so nothing is written.`);
  // The configuration comes last: as long as it is not there, the command can be given again.
  for (const { file, shown, text } of files.reverse()) {
    const fault = writeWhole(file, text, true);
    if (fault !== '') throw new UsageError(`${shown} ${fault}.`);
    line.out.write(`wrote ${shown}\n`);
  }
  line.out.write(
    `Now run \`matters check${folder === undefined ? '' : ` ${/\s/u.test(folder) ? `"${folder}"` : folder}`}\`.\n`,
  );
  return exitCode.clean;
}

/** The files of a new folder: its configuration and one small document in which every rule is content. */
export function initFiles({ body, day, schema }: InitAnswers): InitFile[] {
  const configuration = {
    ...(schema === '' ? {} : { $schema: schema }),
    fiscalYearStart: 'April',
    exclude: ['drafts/**'],
    rules: { 'due-soon': { severity: 'hint', days: 14 } },
    owners: { clerk: { name: 'Ada Merrow', role: 'Clerk to the panel' } },
  };
  return [
    { path: configurationName, text: `${JSON.stringify(configuration, null, 2)}\n` },
    { path: `minutes/${isoDay(day)}.minutes`, text: exampleMinutes(body, day) },
  ];
}

function exampleMinutes(body: string, day: Day): string {
  const next = longDay(day + 35);
  const deadline = longDay(day + 63);
  const { year, month } = dateOf(dayOf(dateOf(day).year + 1, dateOf(day).month, 1));
  const inAYear = `${monthName(month)} ${year}`;
  return `---
minutes: 1
body: ${plainOrQuoted(body)}
date: ${longDay(day)}
next: ${next}
title: An example to look at and then to replace
owners:
  director:
    name: Idris Vane
    role: Director of Culture
---
Minutes of the meeting held on ${longDay(day)}

1. Libraries

The Director of Culture reported that [62%]{metric #library-members called "Households with a library card", higher is better, target 70% by ${inAYear}, from @director} of households had a library card, against a target of 70% by ${inAYear}.

Members recommended that two branches open on Sundays from ${deadline}.{recommendation #sunday-opening @director amber, due ${deadline}, from members, for #library-members}

The Clerk would ask the branches what that takes and report to the next meeting.{action #branch-survey @clerk due next meeting, for #sunday-opening}

RESOLVED unanimously: That the report be noted.{decision unanimous, noted}
`;
}

/** A name as a plain value of the header, or in quotes where a header would read it as something else. */
function plainOrQuoted(name: string): string {
  return /^[\p{L}][\p{L}\p{N} ’',.&()/-]*$/u.test(name) && !/\s$|^(?:true|false|null|yes|no|on|off)$/iu.test(name)
    ? name
    : JSON.stringify(name);
}
