/** The command line as a function: arguments in, exit code out. The editor's server and the tests call it too. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { type CommandLine, exitCode, UsageError } from './command-line.ts';

/** Runs `matters` with the arguments after its name. Answers 0 (nothing found), 1 (findings) or 2 (could not run). */
export async function run(args: readonly string[], line: CommandLine): Promise<number> {
  if (line.cwd === '') {
    line.err.write('matters: the folder you are in is not there any more; change to another.\n');
    return exitCode.couldNotRun;
  }
  let code: number = exitCode.clean;
  const program = describe(line, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(withoutHelp(args, program), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.couldNotRun;
    if (error instanceof UsageError) {
      line.err.write(`matters: ${error.message}\n`);
      return exitCode.couldNotRun;
    }
    throw error;
  }
}

/** `help nosuch` as `nosuch`, which is answered with what there is: asked for the help of no command, all is printed. */
function withoutHelp(args: readonly string[], { commands }: Command): readonly string[] {
  const [first, name] = args;
  const isUnknown = first === 'help' && name !== undefined && !commands.some((command) => command.name() === name);
  return isUnknown ? args.slice(1) : args;
}

type Done = (code: number) => void;

/** Columns of help that goes to no terminal. */
const helpWidth = 100;

function describe(line: CommandLine, done: Done): Command {
  const program = new Command('matters')
    .description(
      'Checks tagged minutes: what was recommended, decided and promised, by whom, by when, and what became of it.',
    )
    .version(line.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .showHelpAfterError('(matters --help lists the commands, matters COMMAND --help the options of one)')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => line.out.write(text),
      writeErr: (text) => line.err.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, 'matters: ')),
      getOutHelpWidth: () => line.out.columns ?? helpWidth,
      getErrHelpWidth: () => line.err.columns ?? helpWidth,
    })
    .exitOverride();
  addCheck(program, line, done);
  addRegister(program, line, done);
  addHistory(program, line, done);
  addPublish(program, line, done);
  addSuggest(program, line, done);
  addExplain(program, line, done);
  addInit(program, line, done);
  addLsp(program);
  return program;
}

const pathArgument: [string, string] = ['[path...]', 'folders, files or patterns of minutes (default: this folder)'];

/** Adds the options that all commands over a workspace share, behind those of its own. */
function withCommonOptions(command: Command): Command {
  return command
    .option('--as-of <date>', 'the day to judge on, such as 2026-03-31 (default: the configuration’s, else today)')
    .option('--config <file>', 'the configuration file (default: the nearest matters.config.json above the minutes)')
    .option('--color', 'write colours, wherever the output goes')
    .option('--no-color', 'write no colours')
    .option('--verbose', 'tell on standard error how long each stage took');
}

function addCheck(program: Command, line: CommandLine, done: Done): void {
  const command = program
    .command('check')
    .description('check minutes and fail when something falls through')
    .argument(...pathArgument)
    .option(
      '--format <format[=file]>',
      'text (the default), json, sarif, github, gitlab, junit, checkstyle or rdjsonl; may be given several times',
      collect,
    )
    .option('--output <file>', 'write the first format that names no file there instead of to standard output')
    .option(
      '--rule <id=level>',
      'set a rule to error, warning, information, hint or off; may be given several times',
      collect,
    )
    .option('--fail-on <level>', 'the level from which findings fail the check', 'error')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option('--fix', 'apply every fix that is certain, then check again')
    .option('--since <ref>', 'show only findings that this branch brought since it left REF')
    .option('--baseline <file>', 'leave out findings that FILE lists')
    .option('--update-baseline', 'write the findings there are now to the baseline file');
  withCommonOptions(command).action(async (paths: string[], options) =>
    done(await (await import('./check.ts')).checkCommand(paths, options, line)),
  );
}

function addRegister(program: Command, line: CommandLine, done: Done): void {
  const command = program
    .command('register')
    .description('print the action log: open, done, slipped, overdue, metrics')
    .argument(...pathArgument)
    .option('--format <format>', 'text, markdown, csv or json', 'text')
    .option('--body <name>', 'only what this body raised or spoke of')
    .option('--output <file>', 'write it there instead of to standard output');
  withCommonOptions(command).action(async (paths: string[], options) =>
    done(await (await import('./register.ts')).registerCommand(paths, options, line)),
  );
}

function addHistory(program: Command, line: CommandLine, done: Done): void {
  const command = program
    .command('history')
    .description('tell the story of one item through every meeting')
    .argument('<id>', 'the item’s id, with or without its #')
    .argument(...pathArgument)
    .option('--format <format>', 'text, markdown or json', 'text')
    .option('--output <file>', 'write it there instead of to standard output');
  withCommonOptions(command).action(async (id: string, paths: string[], options) =>
    done(await (await import('./history.ts')).historyCommand(id, paths, options, line)),
  );
}

function addPublish(program: Command, line: CommandLine, done: Done): void {
  const command = program
    .command('publish')
    .description('write the public copy: the minutes without header and tags')
    .argument('<path...>', 'a file, or folders or patterns together with --output FOLDER')
    .option('--output <path>', 'a file for one document, a folder for several (default: standard output, for one)')
    .option('--hash', 'print the SHA-256 of each public copy instead, for the header key `public`');
  withCommonOptions(command).action(async (paths: string[], options) =>
    done(await (await import('./publish.ts')).publishCommand(paths, options, line)),
  );
}

function addSuggest(program: Command, line: CommandLine, done: Done): void {
  const command = program
    .command('suggest')
    .description('suggest tags for what the minutes say and no tag tracks')
    .argument(...pathArgument)
    .option('--format <format>', 'text, json or patch', 'text')
    .option('--output <file>', 'write it there instead of to standard output')
    .option('--all', 'also what was only meant or spoken of')
    .option('--write', 'put the tags into the documents')
    .option('--updates', 'with --write or in a patch: also those that say more of an item that is known');
  withCommonOptions(command).action(async (paths: string[], options) =>
    done(await (await import('./suggest.ts')).suggestCommand(paths, options, line)),
  );
}

function addExplain(program: Command, line: CommandLine, done: Done): void {
  program
    .command('explain')
    .description('say what a rule finds, why it matters and what to do')
    .argument('[rule]', 'the rule’s id (default: list the rules)')
    .option('--color', 'write colours, wherever the output goes')
    .option('--no-color', 'write no colours')
    .action(async (rule: string | undefined, options) =>
      done(await (await import('./explain.ts')).explainCommand(rule, options, line)),
    );
}

function addInit(program: Command, line: CommandLine, done: Done): void {
  program
    .command('init')
    .description('start a folder of minutes: a configuration and a first document')
    .argument('[folder]', 'where (default: this folder)')
    .option('--body <name>', 'the body whose minutes they are', 'Scrutiny Panel')
    .action(async (folder: string | undefined, options) =>
      done(await (await import('./init.ts')).initCommand(folder, options, line)),
    );
}

function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('serve editors: the Language Server Protocol over standard input and output')
    .option('--stdio', 'speak over standard input and output')
    // Clients add it of themselves, and the server takes it from there.
    .option('--clientProcessId <id>', 'end when that process does')
    .action(async (options) => (await import('./lsp.ts')).lspCommand(options));
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('it must be a whole number, 0 or more.');
  return Number(value);
}
