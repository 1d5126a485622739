/** `textDocument/completion` and its resolve. */
import type { CompletionItem, CompletionList, Range } from 'vscode-languageserver';
import { completionDocumentation, completionsAt, type Entry, type EntrySort } from '../../features/completion.ts';
import type { Minutes } from '../../register/model.ts';
import type { Span } from '../../text/span.ts';
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
  /** The document it was asked for in, as `Askers` numbers it. */
  readonly of: number;
  /** What it names, where the label does not say that. */
  readonly key?: string;
}

/** Numbers for the documents in which something was asked for: an address with each item would be half of what is sent. */
class Askers {
  readonly #uris: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(uri: string): number {
    const known = this.#numbers.get(uri);
    if (known !== undefined) return known;
    this.#numbers.set(uri, this.#uris.length);
    return this.#uris.push(uri) - 1;
  }

  uriOf(number: number): string | undefined {
    return this.#uris[number];
  }
}

export function handleCompletion(server: Server): void {
  const { connection, session } = server;
  const askers = new Askers();

  connection.onCompletion(
    server.answerIn(
      'textDocument/completion',
      none,
      ({ snapshot, minutes }, { position, textDocument }): CompletionList => {
        const { client } = server;
        const { entries, isIncomplete } = completionsAt(snapshot, minutes, offsetOf(minutes, position), {
          snippets: client.snippets,
        });
        const [first] = entries;
        if (first === undefined) return { isIncomplete, items: [] };
        const common = { start: first.edit.start, end: first.edit.end, range: rangeOf(minutes, first.edit) };
        const asker = askers.numberOf(textDocument.uri);
        return {
          isIncomplete,
          ...(client.commonEditRange ? { itemDefaults: { editRange: common.range } } : {}),
          items: entries.map((entry) => itemOf(entry, common, minutes, asker, client)),
        };
      },
    ),
  );

  connection.onCompletionResolve(
    server.answer('completionItem/resolve', (item: CompletionItem): CompletionItem => {
      const { of, key = keyOf(item) } = (item.data ?? {}) as Partial<ItemData>;
      const uri = of === undefined ? undefined : askers.uriOf(of);
      const place = uri === undefined ? undefined : session.at(uri);
      if (place === undefined || key === undefined) return item;
      const value = completionDocumentation(place.snapshot, place.minutes, key);
      return value === '' ? item : { ...item, documentation: markup(value, server.client.markdownDocumentation) };
    }),
  );
}

const none: CompletionList = { isIncomplete: false, items: [] };

/** The edit of the first entry, which is mostly that of all. */
interface CommonEdit extends Span {
  readonly range: Range;
}

/** Puts in what an entry writes in the place of what: no more fields than the client needs. */
function putEdit(
  item: CompletionItem,
  { edit, label }: Entry,
  { start, end, range }: CommonEdit,
  minutes: Minutes,
  { commonEditRange }: Capabilities,
): void {
  const isCommon = edit.start === start && edit.end === end;
  if (!isCommon || !commonEditRange)
    item.textEdit = { range: isCommon ? range : rangeOf(minutes, edit), newText: edit.text };
  else if (edit.text !== label) item.textEditText = edit.text;
}

/** Fields are put in one by one: thirty times a letter, literals spread into one another take longer than all the rest. */
function itemOf(entry: Entry, edit: CommonEdit, minutes: Minutes, asker: number, client: Capabilities): CompletionItem {
  const { label, sort, detail, description, filterText, key } = entry;
  const item: CompletionItem = { label, kind: kindOf[sort], sortText: entry.sortText };
  if (client.labelDetails) {
    item.labelDetails = {};
    if (detail !== '') item.labelDetails.detail = ` ${detail}`;
    if (description !== '') item.labelDetails.description = description;
  } else if (detail !== '' || description !== '') {
    item.detail = detail === '' || description === '' ? detail || description : `${detail} · ${description}`;
  }
  putEdit(item, entry, edit, minutes, client);
  if (entry.snippet) item.insertTextFormat = InsertTextFormat.Snippet;
  if (filterText !== label) item.filterText = filterText;
  if (entry.preselect) item.preselect = true;
  if (entry.commitCharacters.length > 0) item.commitCharacters = [...entry.commitCharacters];
  if (entry.asksAgain && client.commands.suggest !== '')
    item.command = { title: 'Suggest', command: client.commands.suggest };
  if (key !== '') item.data = (key === keyOf(item) ? { of: asker } : { of: asker, key }) satisfies ItemData;
  return item;
}

/** The key of an entry whose label says it. */
function keyOf({ kind, label }: CompletionItem): string | undefined {
  if (kind === CompletionItemKind.Reference) return `item:${label.slice(1)}`;
  return kind === CompletionItemKind.Class ? `owner:${label.slice(1)}` : undefined;
}
