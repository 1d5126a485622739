/** The language client: which documents are the server's, how the server is started, and what becomes of its crashes. */
import {
  commands,
  type ExtensionContext,
  ExtensionMode,
  type LogOutputChannel,
  l10n,
  type OutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  CloseAction,
  type DocumentSelector,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type Middleware,
  type StaticFeature,
  TransportKind,
} from 'vscode-languageclient/node';
import { Crashes } from './crashes.ts';

/** The language of minutes, as package.json has it. */
export const languageId = 'minutes';

/**
 * Minutes wherever they are edited, in virtual folders of any kind too, but not the versions of them that are only looked at
 * (`git:`). The file that configures a workspace is checked as it is typed, too.
 */
function documents(): DocumentSelector {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', ...folders]);
  return [
    ...[...schemes].map((scheme) => ({ language: languageId, scheme })),
    { scheme: 'file', pattern: '**/matters.config.json' },
  ];
}

export interface MattersClient {
  readonly client: LanguageClient;
  readonly crashes: Crashes;
}

/** Makes the client; nothing is started yet. */
export function makeClient(context: ExtensionContext, log: LogOutputChannel, middleware: Middleware): MattersClient {
  const crashes = new Crashes(Date.now);
  const module = Uri.joinPath(context.extensionUri, 'dist', 'matters.cjs').fsPath;
  // Without a runtime of its own the server runs with the editor's Node: nobody has to install one.
  const run = { module, args: ['lsp'], transport: TransportKind.stdio };
  const debugged = context.extensionMode === ExtensionMode.Development;
  const client = new LanguageClient(
    'mattersArising',
    'Matters Arising',
    { run, debug: debugged ? { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } } : run },
    {
      documentSelector: documents(),
      outputChannel: log,
      diagnosticCollectionName: 'matters',
      middleware,
      errorHandler: errorHandler(crashes, log),
      markdown: { isTrusted: { enabledCommands: ['mattersArising.showHistory'] }, supportHtml: false },
    },
  );
  client.registerFeature(toldOfDiagnostics);
  client.registerFeature(hasCommands);
  return { client, crashes };
}

/**
 * Has the server tell what is wrong, in the place of being asked: the client would ask for the whole workspace every two
 * seconds, with a line for every document in it, and the server knows at each change which documents it is about.
 */
const toldOfDiagnostics: StaticFeature = {
  fillClientCapabilities(capabilities) {
    delete capabilities.textDocument?.diagnostic;
    delete capabilities.workspace?.diagnostics;
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};

/** The commands that the server may have the editor carry out: "tag all" shows a list to choose from then. */
const hasCommands: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = {
      matters: {
        reviewCommand: 'mattersArising.tagAll',
        historyCommand: 'mattersArising.showHistory',
        suggestCommand: 'editor.action.triggerSuggest',
      },
    };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};

function errorHandler(crashes: Crashes, log: OutputChannel): ErrorHandler {
  return {
    error: (_error, _message, count = 0) => ({ action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown }),
    closed: () => {
      const restarts = crashes.restartsAfterOneMore();
      if (restarts) {
        void window.showWarningMessage(
          l10n.t('The minutes checker stopped unexpectedly and has been started again. Nothing you typed is lost.'),
        );
        return { action: CloseAction.Restart, handled: true };
      }
      void offerRestart(log);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerRestart(log: OutputChannel): Promise<void> {
  const restart = l10n.t('Start again');
  const show = l10n.t('Show output');
  const chosen = await window.showErrorMessage(
    l10n.t(
      'The minutes checker keeps stopping, so it is left off. Your documents are safe; checks and the outline rest.',
    ),
    restart,
    show,
  );
  if (chosen === show) log.show();
  if (chosen === restart) await commands.executeCommand('mattersArising.restartServer');
}
