/** `matters check`. */
import { check, fixOf } from '../check/check.ts';
import { applyRuleLevels } from '../config/rule-levels.ts';
import type { Settings } from '../config/settings.ts';
import { sha256 } from '../host/sha256.ts';
import { type FormatName, formats } from '../report/formats.ts';
import { hide, locate, type Report } from '../report/report.ts';
import { type Severity, severities } from '../rules/finding.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import { type CommandLine, exitCode, UsageError, wantsColor } from './command-line.ts';
import { fixDocuments } from './fix.ts';
import { deliver } from './output.ts';
import { fingerprintsBefore } from './since.ts';
import { type CommonOptions, loadWorkspace } from './workspace.ts';

export interface CheckOptions extends CommonOptions {
  readonly format: readonly string[];
  readonly output?: string;
  readonly rule: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: number;
  readonly fix?: boolean;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** One format to write, and where: a file, or standard output. */
interface Target {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** Checks a workspace and reports; every fault of the arguments is told before a file is read. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  line: CommandLine,
): Promise<number> {
  const targets = targetsOf(options);
  const failing = failingLevels(options.failOn);
  if (options.updateBaseline && options.baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE, the file to write.');
  const loaded = await loadWorkspace(paths, options, line);
  const { stages } = loaded;
  const settings = withRuleLevels(loaded.settings, options.rule);
  const workspace = options.fix ? await fixDocuments({ ...loaded, settings }, line) : { ...loaded, settings };
  const result = check(workspace.documents, settings, workspace.asOf, { sha256 });
  stages.end('check');
  let report = locate(result, {
    version: line.version,
    rules: settings.rules,
    sha256,
    unread: workspace.unreadable,
    fixOf: (finding) => fixOf(finding, result.documents, result.register, settings, { sha256 }),
  });
  if (options.since !== undefined) report = without(report, await fingerprintsBefore(options.since, workspace, line));
  if (options.baseline !== undefined) {
    if (options.updateBaseline) writeBaseline(options.baseline, report, line);
    report = without(report, readBaseline(options.baseline, line));
  }
  await write(report, targets, options, line);
  stages.end('report');
  if (options.verbose) line.err.write(stages.toString());
  return codeOf(report, failing, options.maxWarnings);
}

function without(report: Report, known: ReadonlySet<string>): Report {
  return hide(report, ({ fingerprint }) => known.has(fingerprint));
}

function withRuleLevels(settings: Settings, levels: readonly string[]): Settings {
  const changed = applyRuleLevels(settings, levels);
  if (!('faults' in changed)) return changed.settings;
  throw new UsageError(changed.faults.join('\n'));
}

/** `text`, `sarif=out.sarif`...; `--output` is where the first without a file of its own goes. */
function targetsOf({ format, output }: CheckOptions): Target[] {
  const targets = (format.length === 0 ? ['text'] : format).map((given): Target => {
    const equals = given.indexOf('=');
    const name = equals === -1 ? given : given.slice(0, equals);
    if (!Object.hasOwn(formats, name))
      throw new UsageError(`--format “${name}” is none of ${Object.keys(formats).join(', ')}.`);
    return { format: name as FormatName, file: equals === -1 ? undefined : given.slice(equals + 1) };
  });
  const first = targets.findIndex(({ file }) => file === undefined);
  if (output !== undefined && first !== -1)
    targets[first] = { format: (targets[first] as Target).format, file: output };
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('only one format can go to standard output; write the others as --format NAME=FILE.');
  }
  return targets;
}

/** The severities that fail the check: the level told and every graver one. */
function failingLevels(level: string): ReadonlySet<Severity> {
  const index = severities.indexOf(level as Severity);
  if (index === -1) throw new UsageError(`--fail-on “${level}” is none of ${severities.join(', ')}.`);
  return new Set(severities.slice(0, index + 1));
}

async function write(
  report: Report,
  targets: readonly Target[],
  options: CheckOptions,
  line: CommandLine,
): Promise<void> {
  for (const { format, file } of targets) {
    const color = file === undefined && wantsColor(options.color, line.out, line.environment);
    const print = await formats[format]();
    deliver(await print(report, { color, width: line.out.columns }), file, line);
  }
  // Formats for machines have their own places for these; a person must see them whatever is printed.
  if (targets.every(({ format, file }) => format !== 'text' || file !== undefined)) {
    for (const { path, message } of report.unread) line.err.write(`matters: ${path} ${message}.\n`);
  }
}

function codeOf(report: Report, failing: ReadonlySet<Severity>, maxWarnings: number | undefined): number {
  if (report.unread.length > 0) return exitCode.couldNotRun;
  if (report.findings.some(({ severity }) => failing.has(severity))) return exitCode.findings;
  const warnings = report.findings.filter(({ severity }) => severity === 'warning').length;
  return maxWarnings !== undefined && warnings > maxWarnings ? exitCode.findings : exitCode.clean;
}
