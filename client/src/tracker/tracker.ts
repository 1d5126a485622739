/** The tracker: the register as of a day in an editor tab. One panel, kept over a reload of the window. */
import {
  commands,
  Disposable,
  type Event,
  type ExtensionContext,
  l10n,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openPlace } from '../places.ts';
import { saidIfFailing } from '../server/running.ts';
import { showPage } from '../webview-page.ts';
import { saveCells } from './export.ts';
import type { FromTracker, ToTracker } from './messages.ts';
import { openToPrint } from './print.ts';
import { RegisterFeed } from './register-feed.ts';

/** The type of the panel, by which the editor knows it again after a reload. */
const trackerType = 'mattersArising.tracker';

/** @param changed fires when anything in the register may be another */
export function registerTracker(
  context: ExtensionContext,
  client: BaseLanguageClient,
  changed: Event<void>,
): Disposable {
  let shown: Tracker | undefined;
  const show = (panel: WebviewPanel) => {
    const tracker = new Tracker(panel, context, client, changed);
    shown = tracker;
    panel.onDidDispose(() => {
      if (shown === tracker) shown = undefined;
    });
  };
  return Disposable.from(
    commands.registerCommand('mattersArising.showTracker', () => {
      if (shown !== undefined) shown.panel.reveal();
      else
        show(window.createWebviewPanel(trackerType, l10n.t('Register'), ViewColumn.Active, { enableFindWidget: true }));
    }),
    window.registerWebviewPanelSerializer(trackerType, {
      async deserializeWebviewPanel(panel) {
        show(panel);
      },
    }),
    { dispose: () => shown?.panel.dispose() },
  );
}

class Tracker {
  readonly panel: WebviewPanel;
  readonly #context: ExtensionContext;
  readonly #feed: RegisterFeed;

  constructor(panel: WebviewPanel, context: ExtensionContext, client: BaseLanguageClient, changed: Event<void>) {
    this.panel = panel;
    this.#context = context;
    this.#feed = new RegisterFeed(client, (message) => this.#show(message));
    const held = Disposable.from(
      changed(() => this.#feed.refresh()),
      workspace.onDidChangeWorkspaceFolders(() => this.#feed.refresh()),
      panel.webview.onDidReceiveMessage((message: FromTracker) => saidIfFailing(this.#told(message))),
    );
    panel.onDidDispose(() => {
      held.dispose();
      this.#feed.dispose();
    });
    showPage(panel, context.extensionUri, { name: 'tracker', title: l10n.t('Register') });
  }

  #show(message: ToTracker): void {
    void this.panel.webview.postMessage(message);
  }

  async #told(message: FromTracker): Promise<void> {
    switch (message.type) {
      case 'register':
        return this.#feed.ask(message.query);
      case 'ratings':
        return this.#feed.askRatings(message.query);
      case 'open':
        return openPlace(message.place, this.#besideIt());
      case 'history':
        await commands.executeCommand('mattersArising.showHistory', { id: message.id, uri: message.uri });
        return;
      case 'export':
        return saveCells(message.name, message.cells, this.#feed.root);
      case 'print':
        return openToPrint(message, this.#context, this.#feed.root);
    }
  }

  /** The words open in another group where there is one, so that the table stays in sight. */
  #besideIt(): { readonly beside: boolean } {
    const { viewColumn } = this.panel;
    return { beside: window.tabGroups.all.some((group) => group.viewColumn !== viewColumn) };
  }
}
