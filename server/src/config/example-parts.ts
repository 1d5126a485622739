/** A rule's example taken apart for people: what is set, and each document with its name (for the notation see `Example`). */
import { longDay } from '../register/calendar.ts';
import { daysOf } from './dates.ts';

export interface ExampleParts {
  /** What holds in the example, as one line: `as of 1 March 2024`; `''` for nothing out of the ordinary. */
  readonly conditions: string;
  readonly documents: readonly {
    /** `''` where the example has one document and does not name it. */
    readonly path: string;
    /** The marks under a line included. */
    readonly lines: readonly string[];
  }[];
}

/** Takes an example apart. */
export function exampleParts(notation: string): ExampleParts {
  const conditions: string[] = [];
  const documents: { path: string; lines: string[] }[] = [];
  for (const line of notation.split('\n')) {
    if (line.startsWith('//= ') && documents.length === 0) conditions.push(conditionInWords(line.slice(4).trim()));
    else if (line.startsWith('//- '))
      documents.push({
        path: line
          .slice(4)
          .replace(/ as it stands *$/u, '')
          .trim(),
        lines: [],
      });
    else {
      if (documents.length === 0) documents.push({ path: '', lines: [] });
      documents.at(-1)?.lines.push(line);
    }
  }
  return { conditions: conditions.join(', '), documents };
}

function conditionInWords(directive: string): string {
  const [, date] = /^as of (.+)$/u.exec(directive) ?? [];
  const day = date === undefined ? undefined : daysOf(date, 1)?.last;
  if (day !== undefined) return `as of ${longDay(day)}`;
  const [, option, value] = /^([a-z]\w*) (\d+)$/u.exec(directive) ?? [];
  return option === undefined ? directive : `with \`${option}\` set to ${value}`;
}
