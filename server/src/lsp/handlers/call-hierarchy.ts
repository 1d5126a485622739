/** Call hierarchy over `needs` and `for`: what waits on an item or serves it, and what it needs or serves itself. */
import type { CallHierarchyItem, Range } from 'vscode-languageserver';
import { type HierarchyItem, hierarchyAt, incomingCalls, outgoingCalls } from '../../features/call-hierarchy.ts';
import type { Item, Minutes } from '../../register/model.ts';
import type { Location as Stretch } from '../../rules/finding.ts';
import { SymbolTag } from '../library.ts';
import { locationOf, rangeIn } from '../links.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import type { Root } from '../root.ts';
import type { Server } from '../server.ts';
import type { Place } from '../session.ts';
import { symbolKindOf } from '../symbol-kinds.ts';

/** What an item of the hierarchy comes back with: the document it was asked from, and its id. */
interface ItemData {
  readonly uri: string;
  readonly id: string;
}

export function handleCallHierarchy(server: Server): void {
  const { connection, session } = server;

  const itemOf = (step: HierarchyItem, root: Root, uri: string): CallHierarchyItem => {
    const { item, title, detail, state, target } = step;
    return {
      name: title,
      detail,
      kind: symbolKindOf(item.kind),
      ...(state === 'withdrawn' || state === 'replaced' ? { tags: [SymbolTag.Deprecated] } : {}),
      uri: locationOf(target, root, session).uri,
      range: rangeIn(target.minutes, target.whole, root, session),
      selectionRange: rangeIn(target.minutes, target, root, session),
      data: { uri, id: item.id } satisfies ItemData,
    };
  };

  const found = (data: unknown): { place: Place; item: Item; uri: string } | undefined => {
    const { uri, id } = (data ?? {}) as Partial<ItemData>;
    const place = uri === undefined ? undefined : session.at(uri);
    const item = id === undefined ? undefined : place?.snapshot.register.items.get(id);
    return place === undefined || item === undefined ? undefined : { place, item, uri: uri as string };
  };

  connection.languages.callHierarchy.onPrepare(
    server.answerIn(
      'textDocument/prepareCallHierarchy',
      null,
      ({ root, snapshot, minutes }, { position, textDocument }): CallHierarchyItem[] | null => {
        const step = hierarchyAt(snapshot, minutes, offsetOf(minutes, position));
        return step === undefined ? null : [itemOf(step, root, textDocument.uri)];
      },
    ),
  );

  connection.languages.callHierarchy.onIncomingCalls(
    server.answer('callHierarchy/incomingCalls', ({ item }) => {
      const asked = found(item.data);
      if (asked === undefined) return null;
      const { place, uri } = asked;
      return incomingCalls(place.snapshot, asked.item).map((call) => ({
        from: itemOf(call, place.root, uri),
        fromRanges: rangesIn(call.target.minutes, call.places),
      }));
    }),
  );

  connection.languages.callHierarchy.onOutgoingCalls(
    server.answer('callHierarchy/outgoingCalls', ({ item }) => {
      const asked = found(item.data);
      if (asked === undefined) return null;
      const { place, uri } = asked;
      return outgoingCalls(place.snapshot, asked.item).map((call) => ({
        to: itemOf(call, place.root, uri),
        fromRanges: rangesIn(asked.item.definitions[0]?.minutes ?? null, call.places),
      }));
    }),
  );
}

/** Those of the places that stand in the document the caller is shown in: an editor looks for them there. */
function rangesIn(minutes: Minutes | null, places: readonly Stretch[]): Range[] {
  return places.filter((place) => place.minutes === minutes).map((place) => rangeOf(place.minutes, place));
}
