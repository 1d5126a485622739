/** Which of the protocol's kinds of symbol stands for what minutes hold: such as have an icon of their own in every editor. */

import type { Kind } from '../syntax/ast.ts';
import { SymbolKind } from './library.ts';

const kinds: Readonly<Record<Kind, SymbolKind>> = {
  recommendation: SymbolKind.Interface,
  action: SymbolKind.Method,
  metric: SymbolKind.Number,
  decision: SymbolKind.Event,
  owner: SymbolKind.Class,
  ignore: SymbolKind.Null,
};

/** `''` for a tag that speaks of something nothing defines. */
export function symbolKindOf(kind: Kind | ''): SymbolKind {
  return kind === '' ? SymbolKind.Key : kinds[kind];
}
