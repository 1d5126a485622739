/** The tables of the reference that the code knows already: clauses, header keys and the words for kinds. */
import type { Kind } from '../../server/src/syntax/ast.ts';
import { clauseWords, itemKinds, kindWords } from '../../server/src/syntax/clause-words.ts';
import { type HeaderKey, headerKeys, ownerKeys } from '../../server/src/syntax/header-schema.ts';

/** Each table as Markdown, by the name in its marks. */
export function referenceTables(): Readonly<Record<string, string>> {
  return {
    clauses: table(
      ['clause', 'on', 'reads'],
      clauseWords.map(({ form, on, meaning }) => [`\`${form}\``, kindsInWords(on), meaning]),
    ),
    'header keys': table(['key', 'says'], headerKeys.map(keyRow)),
    'owner keys': table(['key', 'says'], ownerKeys.map(keyRow)),
  };
}

function keyRow({ key, meaning }: HeaderKey): string[] {
  return [`\`${key}\``, meaning];
}

function kindsInWords(on: readonly Kind[]): string {
  if (on.length === new Set(kindWords.values()).size) return 'every tag';
  return itemKinds.every((kind) => on.includes(kind)) ? 'every item' : on.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
