/** The check: documents and settings in, register and findings out. The command line and the editor both call this. */
import type { RuleSetting, Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Minutes, Register } from '../register/model.ts';
import { buildRegister } from '../register/register.ts';
import type { Finding, Fix, Location, Severity } from '../rules/finding.ts';
import type { IgnoreUse, ReportedFinding, Rule, RuleContext } from '../rules/rule.ts';
import { quieten } from './ignores.ts';

/** What the check needs of the world outside. */
export interface CheckPorts {
  /** SHA-256 of a text's UTF-8 bytes, as 64 small hexadecimal digits. */
  readonly sha256: (text: string) => string;
}

export interface CheckResult {
  readonly documents: readonly Minutes[];
  readonly register: Register;
  /** In order of path, place and rule. */
  readonly findings: readonly Finding[];
}

/** Checks documents as of a day. The order in which they come changes nothing. */
export function check(documents: readonly Minutes[], settings: Settings, asOf: Day, ports: CheckPorts): CheckResult {
  const register = buildRegister(documents, { asOf, fiscalStart: settings.fiscalStart, owners: settings.owners });
  return { documents, register, findings: judge(documents, register, settings, ports) };
}

/** Runs every rule that is on over a register. */
export function judge(
  documents: readonly Minutes[],
  register: Register,
  settings: Settings,
  ports: CheckPorts,
): Finding[] {
  const findings: Finding[] = [];
  const world: World = { documents, register, settings, ports, findings };
  const active = settings.rules.filter(({ level }) => level !== 'off');
  for (const setting of active) if (setting.rule.scope !== 'ignores') run(setting, world, []);
  const ran = active.map(({ rule }) => rule.id);
  const { kept, uses } = quieten(documents, findings, ran);
  findings.length = 0;
  for (const setting of active) if (setting.rule.scope === 'ignores') run(setting, world, uses);
  return [...kept, ...findings].sort(compareFindings);
}

/** Shows a rule everything of its scope. */
function run({ rule, level, options }: RuleSetting, world: World, ignores: readonly IgnoreUse[]): void {
  const context = contextOf(world, rule, level as Severity, options, ignores);
  const { documents, register } = world;
  switch (rule.scope) {
    case 'tag':
      for (const minutes of documents) for (const tag of minutes.read.tags) rule.check(tag, minutes, context);
      return;
    case 'document':
      for (const minutes of documents) rule.check(minutes, context);
      return;
    case 'item':
      for (const item of register.items.values()) rule.check(item, context);
      for (const item of register.unnamed) rule.check(item, context);
      return;
    default:
      rule.check(context);
  }
}

/** What can be done about a finding of this register, where its rule knows something. */
export function fixOf(
  finding: Finding,
  documents: readonly Minutes[],
  register: Register,
  settings: Settings,
  ports: CheckPorts,
): Fix | undefined {
  const setting = settings.rules.find(({ rule }) => rule.id === finding.rule);
  if (setting?.rule.fix === undefined) return undefined;
  const world = { documents, register, settings, ports, findings: [] };
  return setting.rule.fix(finding, contextOf(world, setting.rule, finding.severity, setting.options, []));
}

interface World {
  readonly documents: readonly Minutes[];
  readonly register: Register;
  readonly settings: Settings;
  readonly ports: CheckPorts;
  readonly findings: Finding[];
}

function contextOf(
  world: World,
  rule: Rule,
  severity: Severity,
  options: Readonly<Record<string, number>>,
  ignores: readonly IgnoreUse[],
): RuleContext {
  const report = (where: Location, what: ReportedFinding) => {
    world.findings.push({
      rule: rule.id,
      severity,
      minutes: where.minutes,
      start: where.start,
      end: where.end,
      message: what.message,
      help: what.help ?? rule.help,
      item: what.item ?? '',
      related: what.related ?? [],
      data: what.data ?? {},
    });
  };
  const { register, documents, settings } = world;
  const ruleIds = settings.rules.map((setting) => setting.rule.id);
  return {
    register,
    documents,
    fiscalStart: settings.fiscalStart,
    ruleIds,
    options,
    sha256: world.ports.sha256,
    ignores,
    report,
  };
}

/** The order findings are shown in: by document, by place, by rule. */
export function compareFindings(one: Finding, other: Finding): number {
  if (one.minutes !== other.minutes && one.minutes.path !== other.minutes.path)
    return one.minutes.path < other.minutes.path ? -1 : 1;
  return one.start - other.start || one.end - other.end || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);
}
