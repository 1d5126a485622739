/** The generated parser as Peggy or grammar/build.mjs writes it, made and entered as `parse.ts` does. */
import type { Name, SaidDate, SaidValue, Tag } from '../../server/src/syntax/ast.ts';
import * as clauseWords from '../../server/src/syntax/clause-words.ts';
import { flatCopy, keep } from '../../server/src/syntax/keep.ts';
import * as vocabulary from '../../server/src/syntax/vocabulary.ts';

export interface GrammarReader {
  tag(text: string, offset: number): { readonly tag: Tag; readonly secondIds: readonly Name[] };
  date(text: string, offset: number): SaidDate | null;
  value(text: string, offset: number): SaidValue | null;
}
interface Parser {
  parse(text: string, options: object): GrammarReader;
}

/** A reader of a parser's source. */
export async function grammarReader(source: string): Promise<GrammarReader> {
  const { parse } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Parser;
  return parse('', { ...vocabulary, ...clauseWords, keep, flatCopy });
}
