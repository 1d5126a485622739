/** Next and previous finding, through all minutes; and a check of all of them. */
import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  ProgressLocation,
  type Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openPlace } from '../places.ts';
import { isPartlyKnown } from '../roots.ts';
import { ask } from '../server/messages.ts';
import { isRunning } from '../server/running.ts';
import { type Stop, stepFrom } from './step.ts';

interface FindingStop extends Stop {
  readonly finding: Diagnostic;
}

export function registerFindings(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('mattersArising.nextFinding', () => step(client, 'next')),
    commands.registerCommand('mattersArising.previousFinding', () => step(client, 'previous')),
    commands.registerCommand('mattersArising.checkWorkspace', () => checkWorkspace(client)),
  );
}

/** What is wrong with minutes and their configuration, as the server told it. */
function findings(client: BaseLanguageClient): [Uri, readonly Diagnostic[]][] {
  const found: [Uri, readonly Diagnostic[]][] = [];
  client.diagnostics?.forEach((uri, diagnostics) => {
    if (diagnostics.length > 0) found.push([uri, diagnostics]);
  });
  return found;
}

async function step(client: BaseLanguageClient, direction: 'next' | 'previous'): Promise<void> {
  if (!(await isRunning(client))) return;
  // That nothing is wrong can be said only once all is read.
  if (findings(client).length === 0) await allRead(client);
  const stops = findings(client).flatMap(([uri, diagnostics]) =>
    diagnostics.map((finding): FindingStop => ({ uri: uri.toString(), ...placeOf(finding), finding })),
  );
  const editor = window.activeTextEditor;
  const here = editor && { uri: editor.document.uri.toString(), ...spot(editor.selection.start) };
  const stop = stepFrom(stops, here, direction);
  if (stop === undefined) {
    void window.showInformationMessage(l10n.t('Nothing is wrong in these minutes.'));
    return;
  }
  const { start, end } = stop.finding.range;
  await openPlace({ uri: stop.uri, range: { start: spot(start), end: spot(end) } });
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function placeOf({ range }: Diagnostic) {
  return spot(range.start);
}

function spot({ line, character }: { readonly line: number; readonly character: number }) {
  return { line, character };
}

/** Waits until every document has been read and judged, then shows the Problems and says how many there are. */
async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  if (!(await isRunning(client))) return;
  await allRead(client);
  const all = findings(client).flatMap(([, diagnostics]) => diagnostics);
  await commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(summaryOf(all));
}

async function allRead(client: BaseLanguageClient): Promise<void> {
  await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Checking all minutes') }, () =>
    ask(client, 'matters/ready', {}),
  );
}

function summaryOf(all: readonly Diagnostic[]): string {
  if (isPartlyKnown())
    return l10n.t(
      'The minutes that are open are checked; others cannot be read from a virtual folder. Found: {0}.',
      all.length,
    );
  if (all.length === 0) return l10n.t('All minutes are checked: nothing is wrong.');
  const of = (severity: DiagnosticSeverity) => all.filter((one) => one.severity === severity).length;
  const rest = of(DiagnosticSeverity.Information) + of(DiagnosticSeverity.Hint);
  return l10n.t(
    'All minutes are checked. Errors: {0}, warnings: {1}, for information: {2}.',
    of(DiagnosticSeverity.Error),
    of(DiagnosticSeverity.Warning),
    rest,
  );
}
