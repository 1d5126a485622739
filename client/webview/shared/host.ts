/** The door from a page to the extension: messages, the state kept over a reload, and the words of the editor's language. */
import { setWords } from './words.ts';

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** What the extension writes into the page before it begins. */
export interface PageData {
  /** The language of the editor, `en-GB`. */
  readonly language: string;
  /** Translations by the English words; null for English. */
  readonly words: Readonly<Record<string, string>> | null;
}

export interface Host<To, From> {
  readonly language: string;
  readonly kept: unknown;
  send(message: From): void;
  keep(state: unknown): void;
  onMessage(listener: (message: To) => void): void;
}

/** Connects the page. Can be called once only: the editor hands out its door a single time. */
export function connect<To, From>(): Host<To, From> {
  const api = acquireVsCodeApi();
  const { language, words } = JSON.parse(document.getElementById('page-data')?.textContent ?? '{}') as PageData;
  if (words !== null) setWords(words);
  document.documentElement.lang = language;
  return {
    language,
    kept: api.getState(),
    send: (message) => api.postMessage(message),
    keep: (state) => api.setState(state),
    onMessage: (listener) => window.addEventListener('message', ({ data }: MessageEvent<To>) => listener(data)),
  };
}

/** Calls back when the person has chosen another theme. */
export function onThemeChanged(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  return () => observer.disconnect();
}
