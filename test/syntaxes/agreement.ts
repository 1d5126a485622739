/** Where the TextMate grammar paints other than the server: an editor would change colours when the server answers. */
import { semanticTokens, type TokenType, tokenTypes } from '../../server/src/features/semantic-tokens.ts';
import { snapshotOfTexts } from '../support/fixture-workspace.ts';
import { paint } from '../support/textmate.ts';

/** The token types of the server by the beginnings of our scopes. */
const typesByScope: readonly (readonly [string, TokenType])[] = [
  ['keyword.', 'keyword'],
  ['variable.other.constant', 'variable'],
  ['entity.name.type', 'class'],
  ['entity.name.tag', 'property'],
  ['constant.numeric', 'number'],
  ['string.', 'string'],
  ['punctuation.definition.tag', 'operator'],
];

export function typeOfScope(scope: string): TokenType | '' {
  return typesByScope.find(([beginning]) => scope.startsWith(beginning))?.[1] ?? '';
}

/** Each stretch painted differently: its words, what the server has it for, and what the grammar. */
export function disagreements(texts: ReadonlyMap<string, string>): string[] {
  const snapshot = snapshotOfTexts(texts);
  const found: string[] = [];
  for (const [path, minutes] of snapshot.documents) {
    const text = minutes.source.text();
    const ours = new Array<string>(text.length).fill('');
    for (const { start, end, scopes } of paint(text)) ours.fill(typeOfScope(scopes.at(-1) ?? ''), start, end);
    const servers = new Array<string>(text.length).fill('');
    const tokens = semanticTokens(snapshot, minutes);
    for (let at = 0; at < tokens.length; at += 4) {
      const [start = 0, length = 0, type = 0] = tokens.subarray(at, at + 3);
      servers.fill(tokenTypes[type] ?? '', start, start + length);
    }
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      const differs = at < text.length && ours[at] !== servers[at] && !/\s/u.test(text.charAt(at));
      if (differs && ours[at] === ours[start] && servers[at] === servers[start] && ours[start] !== servers[start])
        continue;
      if (start < at && ours[start] !== servers[start] && !/\s/u.test(text.charAt(start)))
        found.push(
          `${path}: ${JSON.stringify(text.slice(start, at))} is ${servers[start] || 'nothing'} to the server, ${ours[start] || 'nothing'} to the grammar`,
        );
      start = at;
    }
  }
  return found;
}
