/** Findings as diagnostics: pushed to clients that only listen, kept with result ids for those that ask. */
import type { Diagnostic } from 'vscode-languageserver';
import type { ConfigurationFault } from '../config/fault.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import type { Capabilities } from './capabilities.ts';
import { DiagnosticSeverity, DiagnosticTag } from './library.ts';
import { rangeOf } from './positions.ts';
import type { Root } from './root.ts';
import { ruleUri } from './rule-pages.ts';
import { isSameJson } from './same-json.ts';
import type { Place, Session } from './session.ts';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What every diagnostic is said to come from. */
const source = 'matters';

/** What a client says of a document: as many places as a finding needs, in the client's own terms. */
export function diagnosticOf(finding: Finding, root: Root, session: Session, client: Capabilities): Diagnostic {
  const { minutes, rule, severity, message, help, item, related } = finding;
  return {
    range: rangeOf(minutes, finding),
    severity: severityOf[severity],
    code: rule,
    // The page of a rule is one of this server's: no other program could open it.
    ...(client.codeDescription && client.textDocumentContent ? { codeDescription: { href: ruleUri(rule) } } : {}),
    source,
    message: `${message}\n${help}`,
    ...(rule === 'needless-ignore' && client.diagnosticTags ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 && client.relatedInformation
      ? {
          relatedInformation: related.map((one) => ({
            location: { uri: session.uriOf(root, one.minutes), range: rangeOf(one.minutes, one) },
            message: one.message,
          })),
        }
      : {}),
    data: { rule, item },
  };
}

/** The diagnostics of a document as they are now. */
export function diagnosticsOf(
  { root, snapshot, minutes }: Place,
  session: Session,
  client: Capabilities,
): Diagnostic[] {
  return snapshot.findingsIn(minutes.path).map((finding) => diagnosticOf(finding, root, session, client));
}

/** The diagnostics of a configuration file. */
export function configurationDiagnostics(faults: readonly ConfigurationFault[]): Diagnostic[] {
  return faults.map(({ start, end, message, help }) => ({
    range: {
      start: { line: start.line - 1, character: start.column - 1 },
      end: { line: end.line - 1, character: end.column - 1 },
    },
    severity: DiagnosticSeverity.Error,
    source,
    message: `${message}\n${help}`,
  }));
}

interface Said {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/**
 * Numbers what is said of each document, so that a client that has it already is not told again. Addresses are those of
 * `normalUri`.
 */
export class ResultIds {
  readonly #ids = new Map<string, number>();
  /** What was said last of open documents, and its number: typing in one mostly changes nothing of it. */
  readonly #said = new Map<string, Said>();
  readonly #series: string;
  #count = 0;

  /** `series` tells the numbers of this server from those of one before it, which a client may still have. */
  constructor(series: string) {
    this.#series = series;
  }

  /** Something else may be said of these from now on. */
  touch(uris: Iterable<string>): void {
    for (const uri of uris) this.#ids.set(uri, ++this.#count);
  }

  /** Every address something was ever said of. */
  get touched(): IterableIterator<string> {
    return this.#ids.keys();
  }

  of(uri: string): string {
    return `${this.#series}-${this.#ids.get(uri) ?? 0}`;
  }

  /** Keeps what is being said of an open document; answers whether a client that has what `previous` stands for has just that. */
  isKnown(uri: string, previous: string | undefined, items: readonly Diagnostic[]): boolean {
    const said = this.#said.get(uri);
    this.#said.set(uri, { id: this.of(uri), items });
    return said !== undefined && said.id === previous && isSameJson(said.items, items);
  }

  /** A client that closes a document shows nothing of it. */
  forget(uri: string): void {
    this.#said.delete(uri);
  }
}
