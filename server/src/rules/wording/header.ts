/** The faults of a header in words. */
import type { SaidDate, SyntaxProblem } from '../../syntax/ast.ts';
import { type HeaderFault, type HeaderShape, statuses } from '../../syntax/header-schema.ts';
import { mendDate } from '../../syntax/mend.ts';
import { nearest } from '../../syntax/names.ts';
import { abbreviate, listed } from '../../text/words.ts';
import type { ReportedFinding } from '../rule.ts';

const yamlInWords: readonly (readonly [RegExp, string])[] = [
  [/missing closing/iu, 'a quotation mark is never closed'],
  [/nested mappings|compact mapping/iu, 'a value that holds a colon and a blank must stand in quotes'],
  [/tabs?\b/iu, 'lines are set in with blanks, not with tabs'],
  [/implicit (?:map )?keys?/iu, 'a key must be followed by a colon, on one line'],
  [/end with a \]|flow sequence/iu, 'a list in square brackets is never closed'],
  [/end with a \}|flow map/iu, 'a map in braces is never closed'],
  [/same column|indent/iu, 'lines that belong together must be set in by the same number of blanks'],
];

/** What is wrong with the header as a whole; undefined for a problem that is not the header's. */
export function problemInWords({ fault, detail }: SyntaxProblem): ReportedFinding | undefined {
  switch (fault) {
    case 'header-unclosed':
      return {
        message: 'The header never closes: no second line of three dashes follows, so all of it is taken for minutes.',
        help: 'Put a line `---` after the last key.',
      };
    case 'header-duplicate-key':
      return {
        message: `The header says “${detail}” twice, and only the first counts.`,
        help: 'Take one of the two lines out.',
      };
    case 'header-yaml':
      return {
        message: `The header does not read here: ${yamlInWords.find(([pattern]) => pattern.test(detail))?.[1] ?? detail.replace(/\.$/u, '')}.`,
      };
    default:
      return undefined;
  }
}

const shapeInWords: Readonly<Record<HeaderShape, string>> = {
  version: 'a number',
  text: 'text',
  names: 'a name or a list of names',
  date: 'a date',
  status: 'one word',
  hash: '64 hexadecimal digits',
  owners: 'handles, each with a name and a role behind it',
};

/** What is wrong with one entry. */
export function faultInWords({ fault, key, text, shape, free }: HeaderFault): ReportedFinding {
  const said = `“${abbreviate(text, 40)}”`;
  switch (fault) {
    case 'unknown-key': {
      const meant =
        nearest(key, free) ?? free.find((other) => key.length > 2 && (key.startsWith(other) || other.startsWith(key)));
      if (meant === undefined)
        return { message: `A header has no key “${key}” here.`, help: `Keys that may stand here: ${listed(free)}.` };
      return {
        message: `A header has no key “${key}”; did you mean “${meant}”?`,
        help: `Write \`${meant}\`.`,
        data: { meant },
      };
    }
    case 'wrong-shape':
      return {
        message: `“${key}” wants ${shapeInWords[shape]}, and something else stands here.`,
        help: `Behind \`${key}:\` write ${shapeInWords[shape]}.`,
      };
    case 'empty':
      return {
        message: `Nothing stands behind “${key}”, which wants ${shapeInWords[shape]}.`,
        help: `Write it behind \`${key}:\`.`,
      };
    case 'version':
      return {
        message: `These minutes are read by version 1 of the markup, not version ${abbreviate(text, 40)}.`,
        help: 'Write `minutes: 1`.',
        data: { meant: '1' },
      };
    case 'status': {
      const meant = nearest(text, statuses);
      const choice = `${said} is no status a document can have`;
      if (meant === undefined) return { message: `${choice}.`, help: `It is ${listed(statuses, 'or')}.` };
      return { message: `${choice}; did you mean “${meant}”?`, help: `Write \`${meant}\`.`, data: { meant } };
    }
    case 'hash':
      return {
        message: `“${key}” wants 64 hexadecimal digits, the SHA-256 of the public copy, and ${said} is not that.`,
        help: 'Take the line out, or write the hash of the public copy.',
      };
    case 'handle':
      return {
        message: `“${abbreviate(key, 40)}” cannot stand behind an @, so no tag can name this owner.`,
        help: 'A handle is letters and digits, with hyphens between words: `town-clerk`.',
      };
  }
}

/** What is wrong with a date of the header that came to no day; undefined for one that only is not in the calendar. */
export function dateInWords(key: string, text: string, said: SaidDate | null): ReportedFinding | undefined {
  if (said !== null && said.form !== 'vague' && said.form !== 'meeting') {
    if (key !== 'date' || said.year !== 0) return undefined;
    return {
      message: `“${text}” does not say the year of the meeting.`,
      help: 'Write the whole date, such as `24 January 2024`.',
    };
  }
  const meant = mendDate(text);
  const message = `“${abbreviate(text, 40)}” is no date, and “${key}” wants one, such as 24 January 2024.`;
  return meant === undefined
    ? { message, help: key === 'date' ? 'Write the day of the meeting.' : 'Write the day, or take the line out.' }
    : { message, help: `Did you mean ${meant}?`, data: { meant } };
}
