/** `textDocument/completion` and its resolve. */
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { completionDocumentation, completionsAt, type Entry, type EntrySort } from '../../features/completion.ts';
import type { Minutes } from '../../register/model.ts';
import type { Capabilities } from '../capabilities.ts';
import { CompletionItemKind, InsertTextFormat } from '../library.ts';
import { markup } from '../markup.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import type { Server } from '../server.ts';

const kindOf: Readonly<Record<EntrySort, CompletionItemKind>> = {
  kind: CompletionItemKind.Keyword,
  id: CompletionItemKind.Reference,
  owner: CompletionItemKind.Class,
  clause: CompletionItemKind.Keyword,
  date: CompletionItemKind.Event,
  value: CompletionItemKind.Value,
  source: CompletionItemKind.Text,
  header: CompletionItemKind.Property,
  rule: CompletionItemKind.Constant,
};

/** What an item is asked to come back with, so that its documentation can be written when somebody stops at it. */
interface ItemData {
  readonly uri: string;
  readonly key: string;
}

export function handleCompletion(server: Server): void {
  const { connection, session } = server;

  connection.onCompletion(
    server.answerIn(
      'textDocument/completion',
      none,
      ({ snapshot, minutes }, { position, textDocument }): CompletionList => {
        const { entries, isIncomplete } = completionsAt(snapshot, minutes, offsetOf(minutes, position), {
          snippets: server.client.snippets,
        });
        return { isIncomplete, items: entries.map((entry) => itemOf(entry, minutes, textDocument.uri, server.client)) };
      },
    ),
  );

  connection.onCompletionResolve(
    server.answer('completionItem/resolve', (item: CompletionItem): CompletionItem => {
      const { uri, key } = (item.data ?? {}) as Partial<ItemData>;
      const place = uri === undefined ? undefined : session.at(uri);
      if (place === undefined || key === undefined || key === '') return item;
      const value = completionDocumentation(place.snapshot, place.minutes, key);
      return value === '' ? item : { ...item, documentation: markup(value, server.client.markdownDocumentation) };
    }),
  );
}

const none: CompletionList = { isIncomplete: false, items: [] };

function itemOf(entry: Entry, minutes: Minutes, uri: string, client: Capabilities): CompletionItem {
  const { label, sort, detail, description, edit, snippet, filterText, sortText, preselect, commitCharacters, key } =
    entry;
  const labelDetails = {
    ...(detail === '' ? {} : { detail: ` ${detail}` }),
    ...(description === '' ? {} : { description }),
  };
  const told = [detail, description].filter((part) => part !== '').join(' · ');
  return {
    label,
    ...(client.labelDetails ? { labelDetails } : told === '' ? {} : { detail: told }),
    kind: kindOf[sort],
    textEdit: { range: rangeOf(minutes, edit), newText: edit.text },
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    filterText,
    sortText,
    ...(preselect ? { preselect } : {}),
    ...(commitCharacters.length > 0 ? { commitCharacters: [...commitCharacters] } : {}),
    ...(entry.asksAgain ? { command: askAgain } : {}),
    data: { uri, key } satisfies ItemData,
  };
}

/** A command of the client's own, by the name VS Code gave it; others pass over one they do not know. */
const askAgain = { title: 'Suggest', command: 'editor.action.triggerSuggest' };
