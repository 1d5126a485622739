/**
 * The TextMate grammar of tagged minutes: what an editor paints by before the server has answered, and where there is none.
 * Its words are the parser's; how far it agrees with what the server paints is held by a test.
 */
import { headerRules } from './header.ts';
import { proseRules } from './prose.ts';
import { include } from './rule.ts';
import { tagRules } from './tags.ts';

/** The scope of all of a document. Not one of `text.html.markdown`: others put formulas and diagrams into those. */
export const scopeName = 'text.minutes';

export function textMateGrammar(): object {
  return {
    $comment: 'Made by `npm run generate` from server/src/config/textmate and the tables of server/src/syntax.',
    name: 'Tagged minutes',
    scopeName,
    patterns: include('header', 'blocks', 'inline'),
    repository: { ...headerRules, ...proseRules, ...tagRules },
  };
}
