/** Paints texts by a TextMate grammar, with the very library that editors use, a line at a time as they do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { scopeName, textMateGrammar } from '../../server/src/config/textmate/grammar.ts';

/** Letters of one line that have the same scopes. */
export interface Painted {
  /** From the start of the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Without that of the whole document, and without the language at the end of each. */
  readonly scopes: readonly string[];
}

const { resolve } = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(resolve('vscode-oniguruma/release/onig.wasm')));

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (name) =>
    name === scopeName ? textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), 'minutes.tmLanguage.json') : null,
});
const grammar = await registry.loadGrammar(scopeName);
if (grammar === null) throw new Error('The TextMate grammar does not load');

/** All of a text, line by line; line ends are of no line, as in an editor. */
export function paint(text: string): Painted[] {
  const painted: Painted[] = [];
  let stack = textmate.INITIAL;
  for (const { index, 0: line } of text.matchAll(/[^\r\n]*(?=\r\n|[\r\n]|$)/gu)) {
    // Between the two signs of a line end stands no line.
    if (text.charAt(index) === '\n' && text.charAt(index - 1) === '\r') continue;
    if (index > 0 && !'\r\n'.includes(text.charAt(index - 1))) continue;
    const { tokens, ruleStack } = (grammar as textmate.IGrammar).tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const end = index + Math.min(endIndex, line.length);
      if (index + startIndex < end)
        painted.push({
          start: index + startIndex,
          end,
          scopes: scopes.slice(1).map((scope) => scope.replace(/\.minutes$/u, '')),
        });
    }
  }
  return painted;
}
