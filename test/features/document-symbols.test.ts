import assert from 'node:assert/strict';
import { type DocumentSymbol, documentSymbols } from '../../server/src/features/document-symbols.ts';
import { headingsIn } from '../../server/src/syntax/headings.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { shownWords } from './shown-places.ts';

/** The symbols one a line, set in under what holds them; the header is left out unless asked for. */
function checkSymbols(notation: string, expected: string, withHeader = false): void {
  const { snapshot, minutes } = notedSnapshot(notation);
  const symbols = documentSymbols(snapshot, minutes);
  const shown = (withHeader ? symbols : symbols.filter(({ sort }) => sort !== 'header')).flatMap((one) =>
    show(one, ''),
  );
  assert.equal(shown.join('\n'), expected.trim());
  for (const symbol of symbols) proveNested(symbol, { start: 0, end: minutes.read.length });
}

function show({ sort, name, detail, children }: DocumentSymbol, indent: string): string[] {
  const own = `${indent}${sort} ${name}${detail && ` (${detail})`}`;
  return [own, ...children.flatMap((child) => show(child, `${indent}  `))];
}

function proveNested(symbol: DocumentSymbol, around: { readonly start: number; readonly end: number }): void {
  assert.ok(around.start <= symbol.start && symbol.end <= around.end, `${symbol.name} lies in what holds it`);
  assert.ok(symbol.start <= symbol.words.start && symbol.words.end <= symbol.end, `${symbol.name} holds its words`);
  for (const child of symbol.children) proveNested(child, symbol);
}

describe('Document symbols', () => {
  it('are headings with the items under them', () =>
    checkSymbols(
      `//= as of 2024-06-01
# Panel

## Matters arising

- 😀 The plan was late.{#plan slipped}
- A survey would follow.{action #survey due July 2024}

## Any other business

The plan would come.{action #plan due March 2024} It was [12%]{metric #rate}.`,
      `
section Panel
  section Matters arising
    update The plan would come (#plan · ✗ overdue)
    item A survey would follow (#survey · ○ open)
  section Any other business
    item The plan would come (#plan · ✗ overdue)
    item It was 12% (#rate · ○ no target)`,
    ));

  it('are the agenda of minutes without Markdown', () =>
    checkSymbols(
      `CHILDREN'S PANEL\r
\r
1. Welcome\r
\r
Hello.\r
\r
2. The plan\r
\r
It came.{action #plan done}\r
`,
      `
section CHILDREN'S PANEL
  section 1. Welcome
  section 2. The plan
    item It came (#plan · ✓ done)`,
    ));

  it('are the header with the owners it states', () =>
    checkSymbols(
      `---
minutes: 1
body: Panel
date: 2024-01-10
owners:
  director: {name: Lyn Ferguson, role: Director}
  clerk: Ann Roe
  chair:
    role: Chair of the Panel
---
Sam Poe came.{owner #poe called "Sam Poe"} He went.{#poe until May 2024}`,
      `
header Panel (10 January 2024)
  owner Lyn Ferguson (@director)
  owner Ann Roe (@clerk)
  owner Chair of the Panel (@chair)
owner Sam Poe (@poe)
update @poe (an owner)`,
      true,
    ));

  it('say what nothing defines, and leave out what keeps a rule quiet', () =>
    checkSymbols(
      'A ghost.{#ghost amber} An item.{action due May 2024} Quiet.{ignore missing-id, because of reasons}',
      `
update #ghost (not defined)
item An item (○ open)`,
    ));

  it('are called by their words where the meeting is still to come', () =>
    checkSymbols(
      '//= as of 2024-01-01\n//- 2024-03-14.minutes\nThe mower came.{action #mower} All was noted.{decision}',
      `
item The mower came. (after the day of the register)
item All was noted. (after the day of the register)`,
    ));

  it('hold a tag alone on its line that covers the words above its heading', () =>
    checkSymbols('Words above.\n\n# Heading\n\n{action #plan}', 'section Heading\n  item Heading (#plan · ? no date)'));

  it('are those of tags being typed', () =>
    checkSymbols(
      '# One\n\nA.{action #\n\nB.{action #b',
      'section One\n  item A (? no date)\n  item B (#b · ? no date)',
    ));

  it('are none in an empty document', () => checkSymbols('//- a.minutes as it stands\n', ''));
});

function checkHeadings(text: string, expected: readonly string[]): void {
  const found = headingsIn(text, parse(text));
  assert.deepEqual(
    found.map(({ rank, words }) => `${rank} ${words}`),
    expected,
  );
  for (const heading of found) assert.ok(shownWords(text, heading).includes(heading.words.slice(0, 3)));
}

describe('Headings', () => {
  const cases: [string, string, string[]][] = [
    ['of Markdown', '# One\nWords.\n### Two ###\n#no\n####### seven', ['1 One', '3 Two']],
    ['with a line of marks below', 'One\n===\n\nTwo\n---\nWords.\nMore words.\n---', ['1 One', '2 Two']],
    ['not the rows of a table', '| a |\n---\n\n| b |\n| --- |', []],
    [
      'in bold',
      'Words.\n\n**Any other business**\n\nWords **in bold** here.\n\n**Not alone**\nWords.',
      ['30 Any other business'],
    ],
    ['in bold with a number', '**3. The plan.**\n\nWords.', ['21 3. The plan.']],
    [
      'numbered',
      '1. Welcome\n\n2.1 The plan\n\nItem 3: Close\n\n4) Ends',
      ['21 1. Welcome', '22 2.1 The plan', '21 Item 3: Close', '21 4) Ends'],
    ],
    ['not the entries of a list', '1. Welcome\n2. The plan\n3. Close', []],
    ['not numbered sentences', '1. That the report be noted.\n\n12 people came, all told,', []],
    [
      'in capitals',
      'SCRUTINY PANEL\n\nAPOLOGIES\n\nRESOLVED\n\nA\n\nNOTED: THAT',
      ['10 SCRUTINY PANEL', '10 APOLOGIES'],
    ],
    ['with tags', '## The plan {#plan}\n\n3. The survey{action #s due May 2024}\n', ['2 The plan', '21 3. The survey']],
    ['not in code', '```\n# One\n```\n# Two', ['1 Two']],
    ['not inside a tag', 'A.{action #a called "One\n# Two" }\n\n# Three', ['1 Three']],
    ['with other line ends', '# One\r\rWords.\r\r# Two\r\n\r\n1. Three\r\n\r\nEnd', ['1 One', '1 Two', '21 1. Three']],
    ['behind surrogate pairs', '😀\n\n# 😀 One\n\n**😀 Two**', ['1 😀 One', '30 😀 Two']],
  ];
  for (const [name, text, expected] of cases) it(name, () => checkHeadings(text, expected));
});
