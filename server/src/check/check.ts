/** The check: documents and settings in, register and findings out. The command line and the editor both call this. */
import type { RuleSetting, Settings } from '../config/settings.ts';
import type { Day } from '../register/calendar.ts';
import type { Item, Minutes, Register } from '../register/model.ts';
import { buildRegister } from '../register/register.ts';
import type { Finding, Fix, Location, Severity } from '../rules/finding.ts';
import type {
  DocumentRule,
  IgnoreUse,
  ItemRule,
  OptionSpecs,
  ReportedFinding,
  Rule,
  RuleContext,
  TagRule,
} from '../rules/rule.ts';
import type { Tag } from '../syntax/ast.ts';
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
  const ran = active.map(({ rule }) => rule.id);
  const { kept, uses } = quieten(run(active, world), findings, ran);
  findings.length = 0;
  for (const { rule, level, options } of active)
    if (rule.scope === 'ignores') rule.check(contextOf(world, rule, level as Severity, options, uses));
  return inOrder([...kept, ...findings]);
}

/**
 * Shows each rule everything of its scope; those of scope `ignores` have their turn later. Gives back the documents that
 * have an ignore tag, so that their tags need not be gone through once more.
 */
function run(active: readonly RuleSetting[], world: World): Minutes[] {
  const ofTags: Running<TagRule<OptionSpecs>>[] = [];
  const ofDocuments: Running<DocumentRule<OptionSpecs>>[] = [];
  const ofItems: Running<ItemRule<OptionSpecs>>[] = [];
  for (const { rule, level, options } of active) {
    const context = contextOf(world, rule, level as Severity, options, []);
    if (rule.scope === 'tag') ofTags.push({ check: rule.check, context });
    else if (rule.scope === 'document') ofDocuments.push({ check: rule.check, context });
    else if (rule.scope === 'item') ofItems.push({ check: rule.check, context });
    else if (rule.scope === 'workspace') rule.check(context);
  }
  const withIgnores: Minutes[] = [];
  for (const minutes of world.documents) {
    showDocument(minutes, ofDocuments, ofTags);
    if (minutes.read.tags.some(isIgnore)) withIgnores.push(minutes);
  }
  if (ofItems.length === 0) return withIgnores;
  for (const item of world.register.items.values()) showItem(item, ofItems);
  for (const item of world.register.unnamed) showItem(item, ofItems);
  return withIgnores;
}

function isIgnore({ kind }: Tag): boolean {
  return kind === 'ignore';
}

/** Shows a document to all rules before the next one's turn: what one has fetched of it is still there for the others. */
function showDocument(
  minutes: Minutes,
  ofDocuments: readonly Running<DocumentRule<OptionSpecs>>[],
  ofTags: readonly Running<TagRule<OptionSpecs>>[],
): void {
  for (const { check, context } of ofDocuments) check(minutes, context);
  if (ofTags.length === 0) return;
  for (const tag of minutes.read.tags) for (const { check, context } of ofTags) check(tag, minutes, context);
}

function showItem(item: Item, ofItems: readonly Running<ItemRule<OptionSpecs>>[]): void {
  for (const { check, context } of ofItems) check(item, context);
}

/** A rule of one scope and what it is given to go by. */
interface Running<Scoped extends Pick<Rule, 'scope'> & { check: unknown }> {
  readonly check: Scoped['check'];
  readonly context: RuleContext;
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
function inOrder(findings: readonly Finding[]): Finding[] {
  // Paths are long and much alike: each is compared once with others, not once for each of its findings.
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { path } = finding.minutes;
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [finding]);
    else known.push(finding);
  }
  const ordered: Finding[] = [];
  for (const path of [...byPath.keys()].sort())
    for (const finding of (byPath.get(path) as Finding[]).sort(comparePlaces)) ordered.push(finding);
  return ordered;
}

function comparePlaces(one: Finding, other: Finding): number {
  return one.start - other.start || one.end - other.end || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);
}
