/** The public copy beside the editor: what will be published, as it is typed, scrolled together with the minutes. */
import {
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, ResponseError, State } from 'vscode-languageclient';
import { savePublicCopy } from '../commands/document-commands.ts';
import type { MinutesMeant } from '../commands/minutes-meant.ts';
import { openPlace } from '../places.ts';
import { languageId } from '../server/language-client.ts';
import { ask } from '../server/messages.ts';
import { isRunning, saidIfFailing } from '../server/running.ts';
import { showPage } from '../webview-page.ts';
import { lineOfCopy, lineOfMinutes } from './line-map.ts';
import type { FromPreview, ToPreview } from './messages.ts';

/** The type of the panel, by which the editor knows it again after a reload. */
const previewType = 'mattersArising.publicCopy';

/** How long typing has to pause before the copy is made again, and how long a scroll keeps the other side still; in ms. */
const pause = 80;
const settled = 200;

export function registerPreview(
  context: ExtensionContext,
  client: BaseLanguageClient,
  meant: MinutesMeant,
): Disposable {
  let shown: Preview | undefined;
  const show = (panel: WebviewPanel, uri: Uri) => {
    const preview = new Preview(panel, context.extensionUri, client, uri);
    shown = preview;
    panel.onDidDispose(() => {
      if (shown === preview) shown = undefined;
    });
  };
  return Disposable.from(
    commands.registerCommand('mattersArising.showPublicCopy', async (given?: unknown) => {
      const uri = given instanceof Uri ? given : (await meant.editor())?.document.uri;
      if (uri === undefined) {
        void window.showInformationMessage(l10n.t('Open the minutes you mean first.'));
        return;
      }
      if (shown === undefined) show(makePanel(), uri);
      else shown.follow(uri);
      shown?.panel.reveal(undefined, true);
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      const minutes = minutesIn(editor);
      if (minutes !== undefined) shown?.follow(minutes.uri);
    }),
    window.registerWebviewPanelSerializer(previewType, {
      async deserializeWebviewPanel(panel, kept: { readonly uri?: string } | undefined) {
        if (kept?.uri === undefined) panel.dispose();
        else show(panel, Uri.parse(kept.uri));
      },
    }),
    { dispose: () => shown?.panel.dispose() },
  );
}

function makePanel(): WebviewPanel {
  const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  return window.createWebviewPanel(previewType, l10n.t('Public copy'), place, { enableFindWidget: true });
}

function minutesIn(editor: TextEditor | undefined): TextDocument | undefined {
  return editor?.document.languageId === languageId ? editor.document : undefined;
}

class Preview {
  readonly panel: WebviewPanel;
  readonly #client: BaseLanguageClient;
  #uri: Uri;
  /** For each line of the copy that of the minutes. */
  #lines: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Which copy was asked for last: an answer to an earlier question comes too late. */
  #asked = 0;
  /** Until when the editor is scrolled by us, and does not tell the page of it. */
  #quietUntil = 0;

  constructor(panel: WebviewPanel, extensionUri: Uri, client: BaseLanguageClient, uri: Uri) {
    this.panel = panel;
    this.#client = client;
    this.#uri = uri;
    const held = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#isOf(document)) this.#refreshSoon();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrollWith(textEditor)),
      panel.webview.onDidReceiveMessage((message: FromPreview) => saidIfFailing(this.#told(message))),
      // What could not be told while the server was off is told once it runs again.
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) void this.#refresh();
      }),
    );
    panel.onDidDispose(() => {
      held.dispose();
      clearTimeout(this.#timer);
      this.#asked++;
    });
    showPage(panel, extensionUri, { name: 'preview', title: l10n.t('Public copy') });
  }

  /** Shows the copy of other minutes. */
  follow(uri: Uri): void {
    if (uri.toString() === this.#uri.toString()) return;
    this.#uri = uri;
    void this.#refresh();
  }

  get #name(): string {
    return this.#uri.path.split('/').at(-1) ?? '';
  }

  #isOf({ uri }: TextDocument): boolean {
    return uri.toString() === this.#uri.toString();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), pause);
  }

  async #refresh(): Promise<void> {
    const asked = ++this.#asked;
    const [uri, name] = [this.#uri.toString(), this.#name];
    this.panel.title = l10n.t('Public copy of {0}', name);
    try {
      // The server knows the documents an editor has open, and those of its folders.
      await workspace.openTextDocument(this.#uri);
      const copy = await ask(this.#client, 'matters/publicCopy', { uri });
      if (asked !== this.#asked) return;
      this.#lines = copy.lines;
      this.#show({ type: 'copy', uri, name, copy });
      const editor = window.visibleTextEditors.find(({ document }) => this.#isOf(document));
      if (editor !== undefined) this.#scrollWith(editor);
    } catch (error) {
      const own = error instanceof ResponseError ? error.message : l10n.t('{0} cannot be shown.', name);
      const message = this.#client.isRunning() ? own : l10n.t('The minutes checker does not answer.');
      if (asked === this.#asked) this.#show({ type: 'failed', message });
    }
  }

  #show(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }

  #scrollWith({ document, visibleRanges }: TextEditor): void {
    const [first] = visibleRanges;
    if (first === undefined || !this.#isOf(document) || Date.now() < this.#quietUntil) return;
    this.#show({ type: 'scroll', line: lineOfCopy(this.#lines, first.start.line) });
  }

  async #told(message: FromPreview): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.#refresh();
      case 'scrolled':
        return this.#scrollMinutes(message.line);
      case 'open': {
        const line = Math.floor(lineOfMinutes(this.#lines, message.line));
        return this.#open({ start: { line, character: 0 }, end: { line, character: 0 } });
      }
      case 'openProblem':
        return this.#open(message.problem.range);
      case 'save':
        if (await isRunning(this.#client))
          await savePublicCopy(await workspace.openTextDocument(this.#uri), this.#client);
        return;
    }
  }

  #scrollMinutes(line: number): void {
    const editor = window.visibleTextEditors.find(({ document }) => this.#isOf(document));
    if (editor === undefined) return;
    this.#quietUntil = Date.now() + settled;
    const top = line === 0 ? 0 : Math.floor(lineOfMinutes(this.#lines, line));
    editor.revealRange(new Range(top, 0, top, 0), TextEditorRevealType.AtTop);
  }

  /** In the editor that has the minutes already, where there is one. */
  async #open(range: Parameters<typeof openPlace>[0]['range']): Promise<void> {
    const editor = window.visibleTextEditors.find(({ document }) => this.#isOf(document));
    if (editor?.viewColumn !== undefined) await window.showTextDocument(editor.document, editor.viewColumn);
    await openPlace({ uri: this.#uri.toString(), range }, { beside: editor === undefined });
  }
}
