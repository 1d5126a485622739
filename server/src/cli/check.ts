/** `matters check`. */
import { check, fixOf } from '../check/check.ts';
import { applyRuleLevels } from '../config/rule-levels.ts';
import { readsProse, type Settings } from '../config/settings.ts';
import { sha256 } from '../host/sha256.ts';
import { formats } from '../report/formats.ts';
import { hide, locate, type Report } from '../report/report.ts';
import { type Severity, severities } from '../rules/finding.ts';
import { counted } from '../text/words.ts';
import { choose } from './choice.ts';
import { type CommandLine, exitCode, UsageError } from './command-line.ts';
import { deliver, styleOf } from './output.ts';
import { type Target, targetsOf } from './targets.ts';
import { type CommonOptions, loadWorkspace, tellUnread, type Workspace } from './workspace.ts';

export interface CheckOptions extends CommonOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly rule?: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: number;
  readonly fix?: boolean;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Checks a workspace and reports; every fault of the arguments is told before a document is read. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  line: CommandLine,
): Promise<number> {
  const targets = targetsOf(options.format ?? [], options.output);
  const failing = failingLevels(options.failOn);
  if (options.updateBaseline && options.baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE, the file to write.');
  const loaded = await loadWorkspace(
    paths,
    {
      ...options,
      keepAll: options.fix === true,
      judges: true,
      readsProse: (settings) => readsProse(withRuleLevels(settings, options.rule ?? [])),
    },
    line,
  );
  const { stages } = loaded;
  const given = { ...loaded, settings: withRuleLevels(loaded.settings, options.rule ?? []) };
  // What most runs do without is loaded by those that ask for it.
  const workspace = options.fix ? await (await import('./fix.ts')).fixDocuments(given, line) : given;
  if (options.fix) stages.end('fix');
  const whole = reportOf(workspace, line);
  stages.end('check');
  const report = await onlyNew(whole, workspace, options, line);
  await write(report, targets, options, line);
  stages.end('report');
  if (options.verbose) line.err.write(stages.toString() + readInThreads(loaded));
  const changed = workspace.changed();
  tellUnread(changed, line);
  return changed.length > 0 ? exitCode.couldNotRun : codeOf(report, failing, options.maxWarnings, line);
}

function readInThreads({ proseReaders, documents }: Workspace): string {
  if (proseReaders === undefined) return '';
  return `prose of ${proseReaders.documents} of ${counted(documents.length, 'document')} read in threads\n`;
}

function withRuleLevels(settings: Settings, levels: readonly string[]): Settings {
  const changed = applyRuleLevels(settings, levels);
  if (!('faults' in changed)) return changed.settings;
  throw new UsageError(changed.faults.join('\n'));
}

/** The severities that fail the check: the level told and every graver one. */
function failingLevels(level: string): ReadonlySet<Severity> {
  return new Set(severities.slice(0, severities.indexOf(choose('--fail-on', level, severities)) + 1));
}

function reportOf({ documents, settings, asOf, unreadable }: Workspace, line: CommandLine): Report {
  const result = check(documents, settings, asOf, { sha256 });
  return locate(result, {
    version: line.version,
    rules: settings.rules,
    sha256,
    unread: unreadable,
    fixOf: (finding) => fixOf(finding, result.documents, result.register, settings, { sha256 }),
  });
}

/** The report without what was known before: at the commit that `--since` names, in the baseline. */
async function onlyNew(
  report: Report,
  workspace: Workspace,
  options: CheckOptions,
  line: CommandLine,
): Promise<Report> {
  const known = new Set<string>();
  if (options.baseline !== undefined) {
    const { readBaseline, writeBaseline } = await import('./baseline.ts');
    if (options.updateBaseline) writeBaseline(options.baseline, report, line);
    for (const fingerprint of readBaseline(options.baseline, line)) known.add(fingerprint);
  }
  if (options.since !== undefined) {
    const { fingerprintsBefore } = await import('./since.ts');
    for (const fingerprint of await fingerprintsBefore(options.since, workspace, line)) known.add(fingerprint);
  }
  return known.size === 0 ? report : hide(report, ({ fingerprint }) => known.has(fingerprint));
}

async function write(
  report: Report,
  targets: readonly Target[],
  options: CheckOptions,
  line: CommandLine,
): Promise<void> {
  for (const { format, file } of targets) {
    const print = await formats[format]();
    deliver(await print(report, styleOf(options, file, line)), file, line);
  }
  // Formats for machines have their own places for these; a person must see them whatever is printed.
  if (targets.every(({ format, file }) => format !== 'text' || file !== undefined)) tellUnread(report.unread, line);
}

function codeOf(
  report: Report,
  failing: ReadonlySet<Severity>,
  maxWarnings: number | undefined,
  line: CommandLine,
): number {
  if (report.unread.length > 0) return exitCode.couldNotRun;
  if (report.findings.some(({ severity }) => failing.has(severity))) return exitCode.findings;
  const warnings = report.findings.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return exitCode.clean;
  // Nothing in the report is an error, and whoever reads the log of a build wonders why it failed.
  line.err.write(
    `matters: ${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}; so the check fails.\n`,
  );
  return exitCode.findings;
}
