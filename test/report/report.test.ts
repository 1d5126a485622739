import assert from 'node:assert/strict';
import { formats } from '../../server/src/report/formats.ts';
import { hide, type LocatedFinding, type Report } from '../../server/src/report/report.ts';
import { visible, visibleLine } from '../../server/src/report/visible.ts';
import { clean, nasty, nastyDocuments, print, quoted, reportOf } from './nasty.ts';

const [windows = ['', ''], marked = ['', '']] = nastyDocuments;
const header = '---\nminutes: 1\nbody: Scrutiny Panel\ndate: 10 January 2024\n---\n';

function inFile(report: Report, path: string, rule: string): LocatedFinding[] {
  return report.findings.filter((finding) => finding.file === path && finding.rule === rule);
}

describe('A report', () => {
  it('counts lines and columns from 1, and Windows line ends as one', () => {
    const [first] = inFile(nasty, windows[0], 'quoted-words');
    const offset = windows[1].indexOf('«');
    assert.deepEqual(first?.start, { line: 6, column: 5, offset });
    assert.deepEqual(first?.end, { line: 6, column: 31, offset: offset + 26 });
  });

  it('takes a byte order mark for no column, but counts it in offsets', () => {
    const [first] = inFile(nasty, marked[0], 'quoted-words');
    assert.deepEqual(first?.start, { line: 1, column: 1, offset: 1 });
  });

  it('locates what is related in its own document', () => {
    const [cafe] = inFile(nasty, windows[0], 'unowned-action');
    assert.deepEqual(
      cafe?.related.map(({ file, start }) => [file, start.line, start.column]),
      [['panel/2024-02-14.minutes', 6, 25]],
    );
  });

  it('hides findings and says how many', () => {
    const rest = hide(
      hide(nasty, ({ severity }) => severity === 'hint'),
      ({ severity }) => severity === 'information',
    );
    assert.deepEqual([rest.findings.length, rest.hidden], [nasty.findings.length - 2, 2]);
  });

  it('asks no document for its text', () => {
    const asked: string[] = [];
    reportOf(nastyDocuments, { asked });
    assert.deepEqual(asked, []);
  });

  it('says nothing of a workspace in which all is well but that', () => {
    assert.deepEqual([clean.documents, clean.items, clean.findings.length], [1, 1, 0]);
  });
});

describe('A fingerprint', () => {
  const printsOf = (text: string, path = 'a.minutes') =>
    reportOf([[path, header + text]], { rules: [quoted] }).findings.map(({ fingerprint }) => fingerprint);

  it('is 32 hexadecimal digits, and no two are the same', () => {
    const all = nasty.findings.map(({ fingerprint }) => fingerprint);
    for (const one of all) assert.match(one, /^[0-9a-f]{32}$/u);
    assert.equal(new Set(all).size, all.length);
  });

  it('stays when lines are written above, and when blanks change', () => {
    assert.deepEqual(printsOf('«one word» more.'), printsOf('A new line.\n\n«one\n  word» more.'));
  });

  it('changes with the words, and with the document where there is no item', () => {
    assert.notDeepEqual(printsOf('«one».'), printsOf('«two».'));
    assert.notDeepEqual(printsOf('«one».'), printsOf('«one».', 'b.minutes'));
  });

  it('goes with the item wherever its document moves', () => {
    const printOf = (path: string) =>
      reportOf([[path, `${header}Words.{action #plan due July 2024}.`]]).findings.map(({ fingerprint }) => fingerprint);
    assert.deepEqual(printOf('a.minutes'), printOf('b.minutes'));
  });

  it('numbers exact repeats, so that the first stays the first', () => {
    const [one, two] = printsOf('«same» and «same».');
    assert.notEqual(one, two);
    assert.deepEqual(printsOf('«same».'), [one]);
  });
});

describe('The formats', () => {
  it('end with a line end, or are empty', async () => {
    for (const name of Object.keys(formats) as (keyof typeof formats)[]) {
      for (const report of [nasty, clean, reportOf([])]) {
        const text = await print(name, report);
        assert.ok(text === '' || (text.endsWith('\n') && !text.endsWith('\n\n')), name);
      }
    }
  });
});

describe('Words made visible', () => {
  it('show control characters as their pictures, and what turns or breaks a line of print as a replacement', () => {
    assert.equal(visible('a\u0000b\u001Bc\u007Fd'), 'a␀b␛c␡d');
    assert.equal(visible('\u009B31m \u202Eback \uD800 \uFFFE'), '\uFFFD31m \uFFFDback \uFFFD \uFFFD');
  });

  it('leave letters of any script, emoji, tabs and line ends as they are', () => {
    for (const text of ['Café', 'e\u0301', '議事録', '👩‍👩‍👧', 'a\tb\r\nc']) assert.equal(visible(text), text);
  });

  it('stand on one line when asked to', () => {
    assert.equal(visibleLine('a\tb\r\nc'), 'a␉b␍␊c');
  });
});
