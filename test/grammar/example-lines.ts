/** The lines of an example: what is written, an arrow, and how it is read. */
import assert from 'node:assert/strict';
import { daysMeant } from '../../server/src/register/days-meant.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse, parseDate } from '../../server/src/syntax/parse.ts';
import { strip } from '../../server/src/syntax/strip.ts';
import { coveredWords, datesInWords, type SaidOn, tagInWords, valueOfWords } from '../support/readings.ts';

/** How what is written in a line is read; `firstLine` is that of the whole block. */
export type Reading = (written: string, firstLine: string) => string;

/** The readings by the name of their block. */
export const readings: Readonly<Record<string, Reading>> = {
  tags: tagInWords,
  covers: (written) => coveredWords(withLineEnds(written)),
  dates: (written, firstLine) => datesInWords(written, saidOn(firstLine)),
  values: valueOfWords,
  strip: publicCopy,
};

const arrow = ' → ';

/** The lines of a block with what each is read as behind its arrow, the arrows under one another. */
export function withReadings(text: string, reading: Reading): string {
  const lines = text.split('\n');
  const firstLine = lines[0] as string;
  const written = lines.map((line) => (line.includes(arrow) ? line.slice(0, line.indexOf(arrow)).trimEnd() : ''));
  const width = Math.max(...written.map((words) => words.length));
  const shown = lines.map((line, index) => {
    const words = written[index] as string;
    return words === '' ? line : words.padEnd(width) + arrow + reading(words, firstLine);
  });
  return shown.join('\n');
}

function publicCopy(written: string): string {
  const text = withLineEnds(written);
  const stripped = strip(text, parse(text, readYamlHeader));
  if (!stripped.ok) return 'refused';
  return stripped.text.replaceAll('\n', '⏎') || '(nothing)';
}

/** A line end stands as `⏎` in an example. */
function withLineEnds(written: string): string {
  return written.replaceAll('⏎', '\n');
}

const saidLine =
  /^Said on (?<day>[^,]+), looking (?<way>ahead|back)(?:, where the fiscal year starts in (?<start>\w+))?:$/u;

/** Reads the first line of dates: `Said on 12 March 2020, looking ahead:`. */
function saidOn(line: string): SaidOn {
  const { day = '', way, start = 'April' } = saidLine.exec(line)?.groups ?? {};
  const date = parseDate(day);
  const month = parseDate(start);
  assert.ok(date !== null && month !== null, `“${line}” says when, and which way, the dates are said`);
  const on = daysMeant(date, 0, 'next', 4)?.last as number;
  return { on, toward: way === 'back' ? 'last' : 'next', fiscalStart: month.part };
}
