/** What was probably meant where a date or a clause does not read: always a guess, offered and never taken for granted. */

import { capitalised } from '../text/words.ts';
import type { ClauseType, Kind } from './ast.ts';
import { clauseWordByType, clauseWords } from './clause-words.ts';
import { mayBeMeant, nearest, slips } from './names.ts';
import { parse, parseDate } from './parse.ts';
import { dateWords, months } from './vocabulary.ts';

const leadingWord = /^(?:by|on|in|before|until|till|at|during|from|for|of|around)\s+/iu;
const dayFirst = /^(\d{1,2})-(\d{1,2})-(\d{4}|\d\d)$/u;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const yearAndMonth = /^(\d{4})[-/](\d{1,2})$/u;
const commaBeforeYear = /,\s*(?=\d{4}$)/u;
/** The last of two, for what is due by then is due by the last day. */
const eitherOf = /^[^/]+?(?:\s*\/\s*|\s+(?:or|and|to)\s+)(?=\S)/u;

const wordsOfDates: readonly string[] = [...dateWords.keys(), 'meeting', 'of', 'to'];

/** The date that `text` nearly is, in a form that reads; undefined where none is near. */
export function mendDate(text: string): string | undefined {
  const bare = text.trim().replace(leadingWord, '');
  const candidates = [
    bare,
    bare.replace(dayFirst, '$1/$2/$3'),
    bare.replace(yearFirst, (_, year: string, month: string, day: string) => `${year}-${pad(month)}-${pad(day)}`),
    bare.replace(monthFirst, '$2 $1 $3'),
    bare.replace(commaBeforeYear, ' '),
    bare.replace(
      yearAndMonth,
      (_, year: string, month: string) => `${capitalised(months[Number(month) - 1] ?? '')} ${year}`,
    ),
    bare.replace(eitherOf, ''),
    inKnownWords(bare),
    inKnownWords(bare.replace(monthFirst, '$2 $1 $3')),
  ];
  return candidates.find((candidate) => candidate !== text && parseDate(candidate) !== null);
}

function inKnownWords(text: string): string {
  return text.replace(/\p{L}{3,}/gu, (word) => {
    const known = wordsOfDates.includes(word.toLowerCase()) ? undefined : nearest(word, wordsOfDates);
    // So short a word is near to many others: `way` is no May.
    if (known === undefined || (word.length < 4 && known.charAt(0) !== word.charAt(0).toLowerCase())) return word;
    return dateWords.get(known)?.form === 'month' ? capitalised(known) : known;
  });
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

/** What people write first, before they know the words of the markup. */
const synonyms: ReadonlyMap<string, ClauseType> = new Map<string, ClauseType>([
  ...(['by', 'before', 'deadline', 'due by', 'due on'] as const).map((word): [string, ClauseType] => [word, 'due']),
  ...(['complete', 'completed', 'finished', 'delivered'] as const).map((word): [string, ClauseType] => [word, 'done']),
  ...(['cancelled', 'dropped', 'abandoned'] as const).map((word): [string, ClauseType] => [word, 'withdrawn']),
  ...(['delayed', 'postponed', 'deferred'] as const).map((word): [string, ClauseType] => [word, 'slipped']),
  ...(['depends on', 'blocked by', 'waits for', 'after'] as const).map((word): [string, ClauseType] => [word, 'needs']),
  ...(['currently', 'current', 'actual'] as const).map((word): [string, ClauseType] => [word, 'now']),
  ...(['previously', 'previous'] as const).map((word): [string, ClauseType] => [word, 'was']),
  ...(['goal', 'aim', 'aiming for'] as const).map((word): [string, ClauseType] => [word, 'target']),
  ...(['titled', 'title', 'named'] as const).map((word): [string, ClauseType] => [word, 'called']),
  ...(['carried', 'proposed by', 'proposed'] as const).map((word): [string, ClauseType] => [
    word,
    word === 'carried' ? 'agreed' : 'moved',
  ]),
]);

export interface MendedClause {
  readonly type: ClauseType;
  /** The whole as it would then stand. */
  readonly meant: string;
  /** Whether one slip of the pen explains it, and only this clause is so near. */
  readonly certain: boolean;
}

/**
 * The clause that the first of `words` nearly are, for a tag that speaks of `kind` (`''` where nobody knows); undefined
 * where none is near, or what follows would still not read.
 */
export function mendClause(words: string, kind: Kind | ''): MendedClause | undefined {
  const takes = (type: ClauseType) => kind === '' || clauseWordByType.get(type)?.on.includes(kind) === true;
  const types = clauseWords.map(({ type }) => type).filter(takes);
  const parts = words.replace(/^(\p{L}+)(?=\d)/u, '$1 ').split(/\s+/u);
  for (let count = Math.min(3, parts.length); count > 0; count--) {
    const said = parts.slice(0, count).join(' ').toLowerCase().replace(/:$/u, '');
    const known = synonyms.get(said);
    const near = types.filter((type) => mayBeMeant(said, type));
    near.sort((one, other) => slips(said, one) - slips(said, other));
    const rest = parts.slice(count).join(' ');
    for (const type of known === undefined ? near : [known].filter(takes)) {
      const argument = argumentOf(type, rest, kind);
      if (argument === undefined) continue;
      const alone = near.filter((other) => slips(said, other) === 1);
      const certain = known === undefined && said.length > 3 && alone.length === 1 && alone[0] === type;
      return { type, meant: `${type} ${argument}`.trimEnd(), certain: certain && argument === rest };
    }
  }
  // A short word before a date is most often a misheard `due`.
  const [first = '', ...date] = parts;
  const due = takes('due') && first.length < 5 && parseDate(date.join(' ')) !== null;
  return due ? { type: 'due', meant: `due ${date.join(' ')}`, certain: false } : undefined;
}

/** What may stand behind a clause's keyword, as it is or with its date mended; undefined where neither does. */
function argumentOf(type: ClauseType, words: string, kind: Kind | ''): string | undefined {
  return [words, mendDate(words) ?? words].find((argument) => reads(`${type} ${argument}`, kind));
}

function reads(clause: string, kind: Kind | ''): boolean {
  const { tags, problems } = parse(`{${kind || '#x'} ${clause}}`);
  // Of `red #plan` the id would be that of the tag.
  const [tag] = tags;
  const named = kind === '' ? 'x' : undefined;
  return (
    problems.length === 0 &&
    tag?.id?.name === named &&
    tag?.clauses.every(({ type, unread }) => type !== 'unknown' && unread === null) === true
  );
}
