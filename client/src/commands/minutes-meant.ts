/** Which minutes a command is about: those being edited or, where a page is in front of them, those edited last. */
import { type Disposable, TabInputText, type TextEditor, Uri, window, workspace } from 'vscode';
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
    if (!this.#isOpen()) return undefined;
    return window.showTextDocument(await workspace.openTextDocument(Uri.parse(this.#last)));
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #note(editor: TextEditor | undefined): void {
    if (editor !== undefined && isOfMinutes(editor)) this.#last = editor.document.uri.toString();
  }

  #isOpen(): boolean {
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === this.#last);
  }
}

function isOfMinutes({ document }: TextEditor): boolean {
  return document.languageId === languageId;
}
