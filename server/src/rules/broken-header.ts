import { datesWithoutDay } from '../register/header-dates.ts';
import { entryOf } from '../register/meeting.ts';
import type { Header, HeaderEntry, Span, SyntaxProblem } from '../syntax/ast.ts';
import { headerFaults } from '../syntax/header-schema.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';
import { dateInWords, faultInWords, problemInWords } from './wording/header.ts';

export default rule({
  id: 'broken-header',
  family: 'markup',
  severity: 'error',
  scope: 'document',
  what: 'The header of a document does not read, or says something it cannot say.',
  why: 'The header tells which body met and when; without it nothing in the document has a date.',
  help: 'Correct the header: one `key: value` a line, between two lines of three dashes.',
  examples: [
    {
      bad: `---
minutes: 1
body: Housing Committee
date: 24 January 2024
chiar: Councillor Doreen Batty
^^^^^ no key “chiar”; did you mean “chair”?
status: aproved
        ^^^^^^^ did you mean “approved”?
public: 3f1c0a7be5d9
        ^^^^^^^^^^^^ 64 hexadecimal digits
---
The report was noted.`,
      good: `---
minutes: 1
body: Housing Committee
date: 24 January 2024
chair: Councillor Doreen Batty
status: approved
present: [Peter Lomax, Lyn Garside]
---
The report was noted.`,
    },
    {
      bad: `---
minutes: 2
         ^ not version 2
^^^^^^^ does not name the body
date: the spring fair
      ^^^^^^^^^^^^^^^ is no date
owners:
  clerk: { name: Peter Lomax, rol: Town Clerk }
                              ^^^ did you mean “role”?
---
The report was noted.`,
      good: `---
minutes: 1
body: Housing Committee
date: January 2024
owners:
  clerk: { name: Peter Lomax, role: Town Clerk, since: May 2019 }
---
The report was noted.`,
    },
    {
      bad: `---
minutes: 1
body: Housing Committee
title: "The spring review
       ^ never closed
date: 24 January 2024
---
The report was noted.`,
      good: `---
minutes: 1
body: Housing Committee
title: "The spring review: what came of it"
date: 24 January 2024
---
The report was noted.`,
    },
  ],
  check(minutes, { report }) {
    const { header, problems } = minutes.read;
    let unread = false;
    for (const problem of problems) {
      // One fault of YAML's brings others with it: the first is the one to mend.
      const what = unread && problem.fault === 'header-yaml' ? undefined : problemInWords(problem);
      if (what === undefined) continue;
      unread ||= problem.fault === 'header-yaml';
      report(at(minutes, placeOf(problem, header, minutes.source.text())), what);
    }
    if (header === null || unread || minutes.read.pending) return;
    for (const fault of headerFaults(header)) report(at(minutes, fault), faultInWords(fault));
    const body = entryOf(header, 'body');
    const first = header.entries[0];
    if (body === undefined && first !== undefined) {
      const message =
        'The header does not name the body that met, so nobody can tell whose meetings follow one another.';
      report(at(minutes, first), {
        message,
        help: 'Add a line `body:` with the name of the committee or board.',
      });
    }
    for (const { key, value, said } of datesWithoutDay(minutes)) {
      const what = dateInWords(key, value.text, said);
      if (what !== undefined) report(at(minutes, value), what);
    }
  },
  fix({ minutes, start, end, data: { meant } }) {
    if (meant === undefined) return undefined;
    return { title: `Write ${meant}`, certain: false, edits: [{ minutes, start, end, text: meant }] };
  },
});

/** Where a problem is to be mended: of a quotation mark or bracket that never closes, where it opens and not where the text ended. */
function placeOf(problem: SyntaxProblem, header: Header | null, text: string): Span {
  const entries = header?.entries ?? [];
  const last = entries.at(-1)?.value;
  if (problem.detail.startsWith('Missing closing') && last?.type === 'scalar')
    return { start: last.start, end: last.start + 1 };
  const sign = /end with a \]/u.test(problem.detail) ? '[' : /end with a \}/u.test(problem.detail) ? '{' : '';
  const start = sign === '' ? undefined : openedAt(entries, sign, problem.start, text);
  return start === undefined ? problem : { start, end: start + 1 };
}

/** Where the last value before an offset begins that a bracket or brace opens. */
function openedAt(entries: readonly HeaderEntry[], sign: string, before: number, text: string): number | undefined {
  const value = entries.findLast(({ start }) => start < before)?.value;
  if (value === undefined || text.charAt(value.start) === sign) return value?.start;
  return value.type === 'map' ? openedAt(value.entries, sign, before, text) : undefined;
}
