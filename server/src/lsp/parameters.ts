/** Whether a request has the parameters that its method takes, as far as an answer needs them (LSP 3.18). */

type Part = keyof typeof parts;

/** What each parameter must be, and how that is said to whoever wrote the client. */
const parts = {
  textDocument: ['an object with the `uri` of a document', hasUri],
  position: ['an object with `line` and `character`, both numbers', isPosition],
  positions: ['a list of positions', (value: unknown) => Array.isArray(value) && value.every(isPosition)],
  range: ['an object with the positions `start` and `end`', isRange],
  context: ['an object', isRecord],
  item: ['an item as it was given', (value: unknown) => isRecord(value) && hasUri(value) && isRange(value.range)],
  newName: ['a text', isText],
  ch: ['a text', isText],
  query: ['a text', isText],
  uri: ['a text', isText],
  previousResultIds: [
    'a list of objects with `uri` and `value`',
    (value: unknown) => Array.isArray(value) && value.every(hasUri),
  ],
} as const satisfies Record<string, readonly [string, (value: unknown) => boolean]>;

const inDocument: readonly Part[] = ['textDocument'];
const atPosition: readonly Part[] = ['textDocument', 'position'];
const inRange: readonly Part[] = ['textDocument', 'range'];

/** By method; the server's own requests have schemas. */
const needed: Readonly<Record<string, readonly Part[]>> = {
  'textDocument/hover': atPosition,
  'textDocument/completion': atPosition,
  'textDocument/definition': atPosition,
  'textDocument/declaration': atPosition,
  'textDocument/references': atPosition,
  'textDocument/documentHighlight': atPosition,
  'textDocument/prepareCallHierarchy': atPosition,
  'textDocument/prepareRename': atPosition,
  'textDocument/rename': [...atPosition, 'newName'],
  'textDocument/onTypeFormatting': [...atPosition, 'ch'],
  'textDocument/selectionRange': ['textDocument', 'positions'],
  'textDocument/codeAction': [...inRange, 'context'],
  'textDocument/rangeFormatting': inRange,
  'textDocument/inlayHint': inRange,
  'textDocument/semanticTokens/range': inRange,
  'textDocument/semanticTokens/full': inDocument,
  'textDocument/semanticTokens/full/delta': inDocument,
  'textDocument/documentSymbol': inDocument,
  'textDocument/foldingRange': inDocument,
  'textDocument/documentLink': inDocument,
  'textDocument/codeLens': inDocument,
  'textDocument/formatting': inDocument,
  'textDocument/diagnostic': inDocument,
  'workspace/diagnostic': ['previousResultIds'],
  'workspace/symbol': ['query'],
  'workspace/textDocumentContent': ['uri'],
  'callHierarchy/incomingCalls': ['item'],
  'callHierarchy/outgoingCalls': ['item'],
};

/** What is wrong with the parameters of a request, in a sentence; undefined where nothing is. */
export function faultIn(method: string, params: unknown): string | undefined {
  for (const name of needed[method] ?? []) {
    const [words, isIt] = parts[name];
    if (!isRecord(params) || !isIt(params[name])) return `\`${method}\` takes \`${name}\`: ${words}.`;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function hasUri(value: unknown): boolean {
  return isRecord(value) && isText(value.uri);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}
