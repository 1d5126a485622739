/** What a clause wants behind its keyword, in words. */
import type { ClauseType } from '../../syntax/ast.ts';
import { clauseWordByType } from '../../syntax/clause-words.ts';

/** What stands behind a clause's keyword, in words and as an example, read off the form it is taught in. */
export function wantedBy(type: ClauseType): { wants: string; such: string } {
  // It is the dates of a slip that may not read; its words may be left out.
  if (type === 'slipped') return { wants: 'a date', such: 'slipped to 31 March 2025' };
  const form = clauseWordByType.get(type)?.form ?? '';
  const dated = /^(?:red|amber|green|blue)$/u.test(type);
  const example = dated ? `${type} by DATE` : form.replace(/ (?:in|by|for|or) .*$/u, '');
  const such = example.replace('DATE', '31 March 2025').replace('VALUE', '20%').replace('WORDS', 'the late report');
  const argument = example.slice(example.lastIndexOf(' ') + 1);
  if (argument === 'DATE') return { wants: 'a date', such };
  if (argument === 'VALUE') return { wants: 'a value', such };
  if (argument.startsWith('#')) return { wants: 'the #id of an item', such: such.replace('#id', '#plan') };
  if (argument.startsWith('@')) return { wants: 'an @owner', such: such.replace(argument, '@director') };
  return { wants: type === 'vote' ? 'votes' : 'words', such };
}
