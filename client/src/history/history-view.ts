/** The view "History": follows the caret from item to item, and stays with the last one in between. */
import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  MarkdownString,
  type Position,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HistoryAnswer } from '../../../server/src/config/tracker-schema.ts';
import { openCommand } from '../places.ts';
import { inRoot } from '../roots.ts';
import { languageId } from '../server/language-client.ts';
import { ask } from '../server/messages.ts';
import { type HistoryRow, historyRows } from './history-rows.ts';

const historyViewId = 'mattersArising.history';

/** How long the caret rests before the view follows, in milliseconds. */
const rest = 150;

/** An item by its id, with the address of a document of its workspace; or by a place, for it may have no id. */
export type Subject =
  | { readonly id: string; readonly uri?: string | undefined }
  | { readonly at: { readonly uri: string; readonly position: { readonly line: number; readonly character: number } } };

export class HistoryView implements TreeDataProvider<HistoryRow>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #view: TreeView<HistoryRow>;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;
  readonly #disposables: Disposable;
  #subject: Subject | undefined;
  #rows: readonly HistoryRow[] = [];
  /** Counts questions: an answer that comes after a later question is too late. */
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something may have changed while the view was out of sight. */
  #isStale = false;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#view = window.createTreeView(historyViewId, { treeDataProvider: this });
    this.#disposables = Disposable.from(
      this.#view,
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#follow(textEditor.document.uri, textEditor.selection.active);
      }),
      window.onDidChangeActiveTextEditor(() => this.followCaret()),
      this.#view.onDidChangeVisibility(() => void this.#cameInSight()),
    );
  }

  /** Shows an item's history and brings the view forward; false where there is no such item. */
  async show(subject: Subject): Promise<boolean> {
    // Asked for by somebody: whatever the view itself asks meanwhile does not take it away.
    const answer = await this.#ask(subject, { isMeant: true });
    if (answer?.item == null) return false;
    this.#take(subject, answer);
    await commands.executeCommand(`${historyViewId}.focus`, { preserveFocus: true });
    return true;
  }

  /** Shows what the caret is at, if it is at anything. */
  followCaret(): void {
    const editor = window.activeTextEditor;
    if (editor !== undefined) this.#follow(editor.document.uri, editor.selection.active);
  }

  /** Asks again for what is shown: it may be another now. */
  async refresh(): Promise<void> {
    if (this.#subject === undefined) return;
    this.#isStale = !this.#view.visible;
    if (this.#isStale) return;
    if (!this.#client.isRunning()) this.#view.message = l10n.t('The minutes checker is off: this may no longer be so.');
    const answer = await this.#ask(this.#subject);
    if (answer !== undefined) this.#take(this.#subject, answer);
  }

  getTreeItem(row: HistoryRow): TreeItem {
    const item = new TreeItem(row.label);
    item.description = row.description;
    item.iconPath = new ThemeIcon(row.icon);
    item.contextValue = row.sort;
    item.accessibilityInformation = { label: row.spoken };
    if (row.place !== undefined)
      item.command = { command: openCommand, title: l10n.t('Go to the words'), arguments: [row.place] };
    item.tooltip = tooltipOf(row);
    return item;
  }

  getChildren(row?: HistoryRow): HistoryRow[] {
    return row === undefined ? [...this.#rows] : [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  /** What changed while nobody saw it is brought up to date. */
  async #cameInSight(): Promise<void> {
    if (this.#isStale && this.#view.visible) await this.refresh();
    this.followCaret();
  }

  #follow(uri: Uri, position: Position): void {
    if (!this.#view.visible || window.activeTextEditor?.document.languageId !== languageId) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#showAt(uri, position), rest);
  }

  async #showAt(uri: Uri, { line, character }: Position): Promise<void> {
    const subject = { at: { uri: uri.toString(), position: { line, character } } };
    const answer = await this.#ask(subject);
    // Between two items the last one stays: its events are there to be clicked, and a click moves the caret.
    if (answer?.item != null) this.#take(subject, answer);
  }

  /** Undefined where the server cannot answer, or another question came meanwhile. */
  async #ask(subject: Subject, { isMeant = false } = {}): Promise<HistoryAnswer | undefined> {
    const question = ++this.#asked;
    if (!this.#client.isRunning()) return undefined;
    try {
      const answer = await ask(
        this.#client,
        'matters/history',
        'at' in subject ? { at: subject.at } : { id: subject.id, ...inRoot(subject.uri) },
      );
      if (isMeant) this.#asked++;
      return isMeant || question === this.#asked ? answer : undefined;
    } catch {
      return undefined;
    }
  }

  #take(subject: Subject, answer: HistoryAnswer): void {
    const { item } = answer;
    this.#subject = item === null || item.id === '' ? subject : { id: item.id, uri: uriOf(subject) };
    this.#rows = historyRows(answer, l10n.t);
    this.#view.description = item === null || item.id === '' ? '' : `#${item.id}`;
    this.#view.message = item === null ? '' : item.title;
    this.#changed.fire(undefined);
  }
}

function uriOf(subject: Subject): string | undefined {
  return 'at' in subject ? subject.at.uri : subject.uri;
}

function tooltipOf({ label, description, quotation, changes }: HistoryRow): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(label).appendMarkdown('**\n\n');
  if (quotation !== '') text.appendMarkdown('> ').appendText(quotation).appendMarkdown('\n\n');
  if (changes.length === 0) return text.appendText(description);
  for (const change of changes) text.appendMarkdown('- ').appendText(change).appendMarkdown('\n');
  return text;
}
