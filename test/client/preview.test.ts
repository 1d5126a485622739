import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineOfCopy, lineOfMinutes } from '../../client/src/preview/line-map.ts';
import { linesOf, textOf } from '../../client/webview/preview/lines.ts';
import { publicCopy } from '../../server/src/features/public-copy.ts';
import { sha256 } from '../../server/src/host/sha256.ts';
import { fixtureTexts, readText } from '../support/fixture-workspace.ts';
import { law } from '../support/law.ts';

describe('The public copy on the page', () => {
  it('has every sign of the copy, and no other', () => {
    for (const [path, text] of [...fixtureTexts('aldermere'), ...fixtureTexts('mirefield')]) {
      const copy = publicCopy(readText(path, text), sha256).text ?? '';
      assert.equal(linesOf(copy).map(textOf).join('\n'), copy.replaceAll('\r\n', '\n'));
    }
  });

  const signs = fc.array(
    fc.constantFrom('*', '**', '_', '#', ' ', '\t', '-', '1.', '(a)', '|', '>', 'A', 'b', '\n', '•'),
  );
  law('of any text has every sign of it', 500, signs, (parts) => {
    const text = parts.join('');
    assert.equal(linesOf(text).map(textOf).join('\n'), text);
  });

  const shown: readonly (readonly [string, string])[] = [
    ['# Minutes', 'heading 1'],
    ['HOUSING COMMITTEE', 'heading 2'],
    ['4. Scorecard', 'heading 3'],
    ['4. The minutes were approved.', 'list 0'],
    ['• Hubs', 'list 0'],
    ['(iv) Hubs', 'list 0'],
    ['| a | b |', 'table 0'],
    ['> said', 'quote 0'],
    ['---', 'rule 0'],
    ['   ', 'blank 0'],
    ['RESOLVED: That the report be noted.', 'plain 0'],
    ['2024 was a long year.', 'plain 0'],
  ];
  for (const [text, sort] of shown) {
    it(`sets “${text}” as ${sort}`, () => {
      const [line] = linesOf(text);
      assert.equal(`${line?.sort} ${line?.level}`, sort);
    });
  }

  it('dims the signs of bold and slanted words, and leaves snake_case alone', () => {
    const parts = (text: string) => linesOf(text)[0]?.parts.map(({ sort, text: words }) => `${sort}:${words}`);
    assert.deepEqual(parts('a **b c** d'), ['plain:a ', 'mark:**', 'strong:b c', 'mark:**', 'plain: d']);
    assert.deepEqual(parts('_so_'), ['mark:_', 'emphasis:so', 'mark:_']);
    assert.deepEqual(parts('snake_case_name 2 * 3 * 4'), ['plain:snake_case_name 2 * 3 * 4']);
  });
});

describe('Scrolling the minutes and their public copy together', () => {
  // A header of five lines, a line of tags after the second line of the copy, a tag over three lines after the third.
  const lines = [5, 6, 8, 11];

  it('finds for each line of the copy that of the minutes, and back', () => {
    for (const [place, line] of lines.entries()) {
      assert.equal(lineOfMinutes(lines, place), line);
      assert.equal(lineOfCopy(lines, line), place);
    }
  });

  it('goes on evenly where lines were taken off', () => {
    assert.equal(lineOfCopy(lines, 0), 0);
    assert.equal(lineOfCopy(lines, 7), 1.5);
    assert.equal(lineOfCopy(lines, 9), 2 + 1 / 3);
    assert.equal(lineOfCopy(lines, 40), 4);
    assert.equal(lineOfMinutes(lines, 1.5), 6.5);
    assert.equal(lineOfMinutes([], 3), 0);
    assert.equal(lineOfCopy([], 3), 0);
  });

  it('never goes back while the minutes go on', () => {
    let last = -1;
    for (let line = 0; line < 14; line += 0.25) {
      const place = lineOfCopy(lines, line);
      assert.ok(place >= last);
      last = place;
    }
  });
});
