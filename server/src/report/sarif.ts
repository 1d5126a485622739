/**
 * SARIF 2.1.0 (OASIS Standard, "Static Analysis Results Interchange Format Version 2.1.0"). There is no `helpUri`: it must
 * be an address of the web, and the rules' reference travels with the rules instead, in `help`.
 */
import type {
  ArtifactLocation,
  Location,
  Log,
  Message,
  Notification,
  PropertyBag,
  Region,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import type { Minutes } from '../register/model.ts';
import type { Edit, Fix, Severity } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { LocatedFinding, LocatedSpan, Report } from './report.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const base = '%SRCROOT%';
const levels: Record<Severity, Result.level> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
/** What GitHub's code scanning sorts alerts by. */
const problems: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
};
/** A marked stretch longer than this, in UTF-16 code units, is not repeated in the log. */
const longestSnippet = 2000;

export function printSarif(report: Report): string {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [new Writer(report).run()] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

class Writer {
  readonly #report: Report;
  readonly #ruleIndex: ReadonlyMap<string, number>;
  readonly #artifacts = new Map<string, number>();

  constructor(report: Report) {
    this.#report = report;
    this.#ruleIndex = new Map(this.#rules().map(({ id }, index) => [id, index]));
  }

  run(): Run {
    const { version, unread, findings } = this.#report;
    const results = findings.map((finding) => this.#result(finding));
    const notifications = unread.map(
      ({ path, message }): Notification => ({
        level: 'error',
        descriptor: { id: 'unread' },
        message: { text: `The file ${message}.` },
        locations: [{ physicalLocation: { artifactLocation: this.#artifact(path) } }],
      }),
    );
    return {
      tool: {
        driver: {
          name: 'Matters Arising',
          version,
          semanticVersion: version,
          rules: this.#rules().map(descriptorOf),
          notifications: [{ id: 'unread', shortDescription: { text: 'A file could not be read.' } }],
        },
      },
      invocations: [{ executionSuccessful: unread.length === 0, toolExecutionNotifications: notifications }],
      originalUriBaseIds: { [base]: { description: { text: 'The folder that was checked.' } } },
      columnKind: 'utf16CodeUnits',
      defaultEncoding: 'utf-8',
      artifacts: [...this.#artifacts.keys()].map((path) => ({ location: { uri: uriOf(path), uriBaseId: base } })),
      results,
    };
  }

  #rules(): Rule[] {
    return this.#report.rules.filter(({ level }) => level !== 'off').map(({ rule }) => rule);
  }

  #result(finding: LocatedFinding): Result {
    const { rule, severity, message, help, item, related, fingerprint } = finding;
    const index = this.#ruleIndex.get(rule);
    const fix = this.#report.fixOf(finding.finding);
    const properties: PropertyBag = { severity, ...(item !== '' && { item }) };
    return {
      ruleId: rule,
      ...(index !== undefined && { ruleIndex: index }),
      level: levels[severity],
      message: messageOf(`${message} ${help}`),
      locations: [this.#location(finding, finding.finding.minutes)],
      ...(related.length > 0 && {
        relatedLocations: related.map(
          (place, id): Location => ({
            id,
            ...this.#location(place, place.minutes),
            message: messageOf(place.message),
          }),
        ),
      }),
      partialFingerprints: { 'mattersArising/v1': fingerprint },
      ...(fix !== undefined && { fixes: [this.#fix(fix)] }),
      properties,
    };
  }

  #location(span: LocatedSpan, minutes: Minutes): Location {
    return { physicalLocation: { artifactLocation: this.#artifact(span.file), region: this.#region(span, minutes) } };
  }

  #region({ start, end }: LocatedSpan, minutes: Minutes): Region {
    const length = end.offset - start.offset;
    const lines = this.#report.linesOf(minutes);
    const snippet = length > longestSnippet ? undefined : { text: lines.textBetween(start.offset, end.offset) };
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      // Nothing in a region may depend on a byte order mark (section 3.30.2).
      charOffset: Math.max(0, start.offset - (minutes.isMarked ? 1 : 0)),
      charLength: length,
      ...(snippet !== undefined && { snippet }),
    };
  }

  #fix({ title, edits }: Fix): NonNullable<Result['fixes']>[number] {
    const byMinutes = new Map<Minutes, Edit[]>();
    for (const edit of edits) byMinutes.set(edit.minutes, [...(byMinutes.get(edit.minutes) ?? []), edit]);
    return {
      description: messageOf(title),
      artifactChanges: [...byMinutes].map(([minutes, changes]) => ({
        artifactLocation: this.#artifact(minutes.path),
        replacements: changes.map(({ start, end, text }) => ({
          deletedRegion: this.#deletedRegion(minutes, start, end),
          insertedContent: { text },
        })),
      })),
    };
  }

  #deletedRegion(minutes: Minutes, start: number, end: number): Region {
    const mark = minutes.isMarked ? 1 : 0;
    return { charOffset: Math.max(0, start - mark), charLength: end - start };
  }

  #artifact(path: string): ArtifactLocation {
    let index = this.#artifacts.get(path);
    if (index === undefined) {
      index = this.#artifacts.size;
      this.#artifacts.set(path, index);
    }
    return { uri: uriOf(path), uriBaseId: base, index };
  }
}

function descriptorOf(rule: Rule): ReportingDescriptor {
  const { id, family, severity, what, why, help } = rule;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/gu, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: { text: `${why}\n${help}`, markdown: `**Why it matters.** ${why}\n\n**What to do.** ${help}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [family], severity, 'problem.severity': problems[severity] },
  };
}

/**
 * Words of the minutes must not read as a placeholder or a link (sections 3.11.5, 3.11.6). Other braces stay single,
 * against the letter of the standard: viewers show them as they stand, and a message about `{action #x}` has many.
 */
function messageOf(text: string): Message {
  return { text: text.replace(/\{(\d+)\}/gu, '{{$1}}').replaceAll('](', '\\](') };
}

/** A path as a reference relative to the root; a lone surrogate has no URI, so the replacement character stands for it. */
function uriOf(path: string): string {
  const parts = path.replace(/\p{Surrogate}/gu, '\uFFFD').split('/');
  return parts.map(encodeURIComponent).join('/');
}
