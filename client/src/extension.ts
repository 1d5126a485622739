/** What the editor calls: starts the server, and puts views, commands and the status bar around it. */
import { commands, EventEmitter, type ExtensionContext, l10n, window, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { registerDocumentCommands } from './commands/document-commands.ts';
import { greetInExample, registerExample } from './commands/example.ts';
import { registerFindings } from './commands/findings.ts';
import { MinutesMeant } from './commands/minutes-meant.ts';
import { registerNewMeeting } from './commands/new-meeting.ts';
import { registerRegisterAsOf } from './commands/register-as-of.ts';
import { registerTagging } from './commands/tag-as.ts';
import { registerHistoryCommands } from './history/history-commands.ts';
import { HistoryView } from './history/history-view.ts';
import { hoverWithLink } from './history/hover-link.ts';
import { registerOutlineCommands } from './outline/outline-commands.ts';
import type { OutlineTree } from './outline/outline-tree.ts';
import { OutlineView } from './outline/outline-view.ts';
import { registerReveal } from './outline/reveal.ts';
import { registerPlaces } from './places.ts';
import { registerPreview } from './preview/preview.ts';
import { makeClient } from './server/language-client.ts';
import { onOutlineChanged } from './server/messages.ts';
import { readingInWords } from './server/reading.ts';
import { registerServerCommands } from './server/server-commands.ts';
import { Status } from './status.ts';
import { registerTagAll } from './tagging/tag-all.ts';
import { registerTasks } from './tasks.ts';
import { registerTracker } from './tracker/tracker.ts';

/** What another extension, or a test, can have of this one. */
export interface Api {
  readonly client: LanguageClient;
  /** What the view of the outline shows. */
  readonly outline: OutlineTree;
  /** The rows of the history, as its view has them. */
  readonly history: HistoryView;
  /** Resolves once every document has been read and everything that is wrong has been told. */
  ready(): Promise<void>;
}

let running: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<Api> {
  const log = window.createOutputChannel('Matters Arising', { log: true });
  const { client, crashes } = makeClient(context, log, {
    provideHover: hoverWithLink(() => client),
    // The status bar says it, and one place is enough.
    handleWorkDoneProgress: (_token, progress) => status.setReading(readingInWords(progress)),
  });
  running = client;
  const status = new Status(client);
  const outline = new OutlineView(context, client);
  const history = new HistoryView(client);
  const meant = new MinutesMeant();
  const changed = new EventEmitter<void>();
  const refresh = () => {
    changed.fire();
    outline.refresh();
    void history.refresh();
    void status.refresh();
  };
  context.subscriptions.push(
    log,
    status,
    outline,
    history,
    meant,
    onOutlineChanged(client, refresh),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) status.setReading('');
      refresh();
    }),
    workspace.onDidChangeWorkspaceFolders(refresh),
    registerPlaces(),
    registerServerCommands(client, crashes, log),
    registerOutlineCommands(outline),
    registerReveal(outline, client),
    registerHistoryCommands(history, client),
    registerTagging(client, meant),
    registerTagAll(client, meant),
    registerFindings(client),
    registerNewMeeting(client),
    registerDocumentCommands(client, meant),
    registerRegisterAsOf(),
    changed,
    registerTracker(context, client, changed.event),
    registerPreview(context, client, meant),
    registerExample(context),
  );
  runWhereTrusted(context);
  await commands.executeCommand('setContext', 'mattersArising.active', true);
  try {
    await client.start();
    log.info(l10n.t('The minutes checker {0} has started.', client.initializeResult?.serverInfo?.version ?? ''));
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void window.showErrorMessage(
      l10n.t('The minutes checker could not be started, so nothing is checked. The output says why.'),
    );
  }
  void greetInExample(context);
  const ready = async () => {
    await client.sendRequest('matters/ready', { version: 1 });
  };
  return { client, outline: outline.tree, history, ready };
}

export async function deactivate(): Promise<void> {
  await running?.dispose();
}

/** A folder nobody vouches for is read and checked, for that runs nothing in it; tasks are run, and wait for trust. */
function runWhereTrusted(context: ExtensionContext): void {
  const grant = () => context.subscriptions.push(registerTasks(context));
  if (workspace.isTrusted) grant();
  else context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(grant));
}
