/** Which minutes a command is about: those being edited or, where a page is in front of them, those edited last. */
import { type Disposable, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { languageId } from '../server/language-client.ts';

export class MinutesMeant implements Disposable {
  readonly #listening: Disposable;
  /** The address of the minutes edited last; `''` before any were. */
  #last = '';

  constructor() {
    this.#note(window.activeTextEditor);
    this.#listening = window.onDidChangeActiveTextEditor((editor) => this.#note(editor));
  }

  /** Their editor, in front; undefined where something else is edited, or no minutes are open. */
  async editor(): Promise<TextEditor | undefined> {
    const active = window.activeTextEditor;
    if (active !== undefined) return isOfMinutes(active) ? active : undefined;
    const visible = window.visibleTextEditors.find(isOfMinutes);
    if (visible !== undefined) return window.showTextDocument(visible.document, visible.viewColumn);
    const document = await this.#lastMinutes();
    return document && window.showTextDocument(document);
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #note(editor: TextEditor | undefined): void {
    if (editor !== undefined && isOfMinutes(editor)) this.#last = editor.document.uri.toString();
  }

  /** A page may have taken their tab; they are opened again, but for what was never saved and is gone. */
  async #lastMinutes(): Promise<TextDocument | undefined> {
    const open = workspace.textDocuments.find(({ uri }) => uri.toString() === this.#last);
    if (open !== undefined || this.#last === '' || this.#last.startsWith('untitled:')) return open;
    return workspace.openTextDocument(Uri.parse(this.#last)).then(
      (document) => document,
      () => undefined,
    );
  }
}

function isOfMinutes({ document }: TextEditor): boolean {
  return document.languageId === languageId;
}
