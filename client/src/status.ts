/** The status bar: what the body of these minutes has open, and that documents are being read. */
import { Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient/node';
import type { DocumentAnswer } from '../../server/src/config/tracker-schema.ts';
import { isPartlyKnown } from './roots.ts';
import { languageId } from './server/language-client.ts';
import { ask } from './server/messages.ts';

export class Status implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #item: StatusBarItem;
  readonly #disposables: Disposable;
  #reading = '';
  #asked = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#item = window.createStatusBarItem('mattersArising.status', StatusBarAlignment.Left, 10);
    this.#item.name = l10n.t('Matters Arising');
    this.#disposables = Disposable.from(
      this.#item,
      window.onDidChangeActiveTextEditor(() => void this.refresh()),
      client.onDidChangeState(() => void this.refresh()),
    );
  }

  /** Documents are being read; `''` once all are. */
  setReading(words: string): void {
    this.#reading = words;
    void this.refresh();
  }

  async refresh(): Promise<void> {
    const question = ++this.#asked;
    if (this.#client.state === State.Stopped || this.#client.state === State.StartFailed) return this.#showStopped();
    if (this.#client.state === State.Starting) return this.#showBusy(l10n.t('Starting the minutes checker'));
    if (this.#reading !== '') return this.#showBusy(l10n.t('Reading minutes: {0}', this.#reading));
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return this.#item.hide();
    const answer = await ask(this.#client, 'matters/document', { uri: document.uri.toString() }).catch(() => null);
    if (question !== this.#asked) return;
    if (answer === null || answer.body === '') this.#item.hide();
    else this.#showStanding(answer);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #showStanding({ body, open, overdue, asOf }: DocumentAnswer): void {
    const text = overdue === 0 ? l10n.t('{0} open', open) : l10n.t('{0} open, {1} overdue', open, overdue);
    this.#show(`$(checklist) ${text}`, 'mattersArising.showMattersArising');
    const tooltip = new MarkdownString();
    tooltip.appendMarkdown('**').appendText(body).appendMarkdown('**\n\n');
    tooltip.appendText(l10n.t('Recommendations and actions as of {0}. Select to see them all.', asOf));
    if (isPartlyKnown())
      tooltip
        .appendMarkdown('\n\n')
        .appendText(l10n.t('Only minutes that are open are counted: a virtual folder cannot be searched.'));
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: `${body}: ${text}` };
  }

  #showBusy(words: string): void {
    this.#show(`$(sync~spin) ${words}`, 'mattersArising.showOutput');
    this.#item.tooltip = l10n.t('What needs all of them, such as what is overdue, is told once they are read.');
    this.#item.accessibilityInformation = { label: words };
  }

  #showStopped(): void {
    this.#show(`$(debug-disconnect) ${l10n.t('Minutes checker is off')}`, 'mattersArising.restartServer');
    this.#item.tooltip = l10n.t('Select to start it again.');
    this.#item.accessibilityInformation = { label: l10n.t('Minutes checker is off; select to start it again') };
  }

  #show(text: string, command: string): void {
    this.#item.text = text;
    this.#item.command = command;
    this.#item.show();
  }
}
