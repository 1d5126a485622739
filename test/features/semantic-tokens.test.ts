import assert from 'node:assert/strict';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../server/src/features/semantic-tokens.ts';
import type { Span } from '../../server/src/text/span.ts';
import { brokenMarkup } from '../support/arbitrary-markup.ts';
import { fixtureTexts, snapshotOfTexts } from '../support/fixture-workspace.ts';
import { law } from '../support/law.ts';
import { notedSnapshot } from '../support/snapshot.ts';
import { taggedCopy } from '../support/tagged-copy.ts';

/** The tokens of the document with the caret, a line each: its words, type and modifiers. Operators are left out. */
function checkTokens(notation: string, expected: readonly string[], range?: Span): void {
  const { snapshot, minutes } = notedSnapshot(notation);
  const text = minutes.source.text();
  const tokens = semanticTokens(snapshot, minutes, range === undefined ? {} : { range });
  const shown: string[] = [];
  for (let at = 0; at < tokens.length; at += 4) {
    const [start = 0, length = 0, type = 0, modifiers = 0] = tokens.subarray(at, at + 4);
    const names = tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    if (tokenTypes[type] !== 'operator' && start >= (minutes.read.header?.end ?? 0))
      shown.push([text.slice(start, start + length), tokenTypes[type], ...names].join(' | '));
  }
  assert.deepEqual(shown, expected);
}

describe('Semantic tokens', () => {
  it('tell kinds, ids, owners, keywords and dates', () => {
    checkTokens('Said.{ACTION #x @clerk due end of May 2024, green by June 2024, done}', [
      'ACTION | keyword | declaration',
      '#x | variable | declaration | deprecated',
      '@clerk | class',
      'due | keyword',
      'end of May 2024 | number',
      'green | keyword',
      'by | keyword',
      'June 2024 | number',
      'done | keyword',
    ]);
  });
  it('tell values, directions and comparisons', () => {
    checkTokens(
      'It fell.{metric #x now 34% in 2020, lower is better, benchmark 15% for all of England, below the rest}',
      [
        'metric | keyword | declaration',
        '#x | variable | declaration',
        'now | keyword',
        '34% | number',
        'in | keyword',
        '2020 | number',
        'lower is better | keyword',
        'benchmark | keyword',
        '15% | number',
        'for | keyword',
        'all of England | string',
        'below | keyword',
        'the rest | string',
      ],
    );
  });
  it('tell slips and reasons', () => {
    checkTokens('Late.{#x slipped from July 2020 to May 2021 because "snow, and ice"}', [
      '#x | variable',
      'slipped | keyword',
      'from | keyword',
      'July 2020 | number',
      'to | keyword',
      'May 2021 | number',
      'because | keyword',
      '"snow, and ice" | string',
    ]);
  });
  it('tell links and those who are named in clauses', () => {
    checkTokens('So.{decision vote 7-2, moved by @a and @b, needs #y, #z, from @c, note it was so}', [
      'decision | keyword | declaration',
      'vote | keyword',
      '7-2 | number',
      'moved | keyword',
      'by | keyword',
      '@a | class',
      'and | keyword',
      '@b | class',
      'needs | keyword',
      '#y | variable',
      '#z | variable',
      'from | keyword',
      '@c | class',
      'note | keyword',
      'it was so | string',
    ]);
  });
  it('tell votes and vague dates without a keyword, and the rules of an ignore tag', () => {
    checkTokens('So.{decision 7-2}{action #x ongoing}{ignore vague-date, because so}', [
      'decision | keyword | declaration',
      '7-2 | number',
      'action | keyword | declaration',
      '#x | variable | declaration',
      'ongoing | number',
      'ignore | keyword | declaration',
      'vague-date | property',
      'because | keyword',
      'so | string',
    ]);
  });
  it('tell an item that is done, closed, withdrawn or replaced wherever it is named', () => {
    checkTokens(
      `//- 2024-01-10.minutes
One.{action #a @clerk due May 2024}
Two.{action #b @clerk withdrawn}
//- 2024-02-14.minutes
Three.|>{action #c replaces #a, needs #b}{#a}{#c}`,
      [
        'action | keyword | declaration',
        '#c | variable | declaration',
        'replaces | keyword',
        '#a | variable | deprecated',
        'needs | keyword',
        '#b | variable | deprecated',
        '#a | variable | deprecated',
        '#c | variable',
      ],
    );
  });
  it('tell the handles of owners from ids', () => {
    checkTokens('She came.{owner #lyn role Director}{#lyn since 2020}', [
      'owner | keyword | declaration',
      '#lyn | class | declaration',
      'role | keyword',
      'Director | string',
      '#lyn | class',
      'since | keyword',
      '2020 | number',
    ]);
  });
  it('leave out what does not read', () => {
    checkTokens('So.{action #x nonsense here, due 31 Jly}', [
      'action | keyword | declaration',
      '#x | variable | declaration',
      'due | keyword',
    ]);
    checkTokens('So.{action #', ['action | keyword | declaration']);
    checkTokens('So.{acton #x}', []);
  });
  it('end at line ends, and count emoji as two', () => {
    checkTokens('\u{1f600} So.{#x because it\r\nwas so,\r\nlower is\r\nbetter}', [
      '#x | variable',
      'because | keyword',
      'it | string',
      'was so | string',
      'lower is | keyword',
      'better | keyword',
    ]);
  });
  it('paint braces and the brackets of a span once', () => {
    const { snapshot, minutes } = notedSnapshot('//- a.minutes as it stands\nIt [fell]{#x}{#y} [1].');
    const tokens = semanticTokens(snapshot, minutes);
    const operators: number[] = [];
    for (let at = 0; at < tokens.length; at += 4)
      if (tokenTypes[tokens[at + 2] ?? 0] === 'operator') operators.push(tokens[at] ?? -1);
    assert.deepEqual(operators, [3, 8, 9, 12, 13, 16]);
  });
  it('paint the header', () => {
    const { snapshot, minutes } = notedSnapshot(
      '//- a.minutes as it stands\n---\nminutes: 1\nbody: A panel\ndate: 10 January 2024\npresent:\n  - B\nowners:\n  clerk:\n    name: C\n    since: 2020\n  x: D\n---\n',
    );
    const text = minutes.source.text();
    const tokens = semanticTokens(snapshot, minutes);
    const shown: string[] = [];
    for (let at = 0; at < tokens.length; at += 4) {
      const [start = 0, length = 0, type = 0] = tokens.subarray(at, at + 4);
      shown.push(`${text.slice(start, start + length)}:${tokenTypes[type]}`);
    }
    assert.equal(
      shown.join(' '),
      'minutes:property 1:number body:property A panel:string date:property 10 January 2024:number present:property B:string ' +
        'owners:property clerk:class name:property C:string since:property 2020:number x:class D:string',
    );
  });
  it('of a range are those that it touches', () => {
    const text = 'One.{action #a}\nTwo.{action #b due May}\n';
    const offset = notedSnapshot(text).minutes.read.header?.end ?? 0;
    const at = offset + text.indexOf('due');
    checkTokens(text, ['due | keyword'], { start: at, end: at + 3 });
    checkTokens(text, [], { start: offset, end: offset + 2 });
  });
  it('are none in an empty document', () => checkTokens('//- a.minutes as it stands\n', []));
});

describe('Semantic tokens, as laws', () => {
  const holds = (text: string) => {
    const snapshot = snapshotOfTexts(new Map([['a.minutes', text]]));
    const minutes = snapshot.documents.get('a.minutes');
    assert.ok(minutes !== undefined);
    const tokens = semanticTokens(snapshot, minutes);
    let last = 0;
    for (let at = 0; at < tokens.length; at += 4) {
      const [start = 0, length = 0] = tokens.subarray(at, at + 2);
      assert.ok(start >= last, 'none stands over another');
      assert.ok(length > 0 && start + length <= text.length, 'each is of the text');
      assert.ok(!/[\r\n]/u.test(text.slice(start, start + length)), 'none runs over a line end');
      last = start + length;
    }
  };
  law('hold for any tagged text', 500, taggedCopy(), ({ tagged }) => holds(tagged));
  law('hold for broken markup', 500, brokenMarkup(), holds);
  it('hold for the fixtures', () => {
    for (const name of ['aldermere', 'mirefield'] as const) for (const text of fixtureTexts(name).values()) holds(text);
  });
});
