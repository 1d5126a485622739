import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeMarkdown, plainMarkdown } from '../../server/src/features/markdown.ts';
import { plainText } from '../../server/src/lsp/plain-text.ts';

describe('Markdown for a client that shows none', () => {
  it('has no signs of bold words and code', () => {
    assert.equal(plainText('**The plan** `#plan`: ✗ overdue'), 'The plan #plan: ✗ overdue');
    assert.equal(plainText('Write `` a`b `` and ```` ``` ````.'), 'Write a`b and ```.');
  });

  it('keeps a table as lines with bars between', () => {
    assert.equal(plainText('| Meeting | Body |\n| --- | --- |\n| 1 May | A \\| B |'), 'Meeting | Body\n1 May | A | B');
  });

  it('keeps what only looks like markup', () => {
    for (const text of ['a ` b', '|', '| a', '&amp', '\\a', '{action #x}', '2 * 3'])
      assert.equal(plainText(text), text);
  });

  it('gives back the very words that were escaped', () => {
    const letters = fc.constantFrom(...'ab 1.*_`[]()|\\&;<>~#-+!:', '&amp;', 'http://', '**', '``');
    const words = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(words, (text) => {
        assert.equal(plainText(plainMarkdown(text)), text);
        // Blanks at the ends of code are nobody's.
        if (text !== '') assert.equal(plainText(`x ${codeMarkdown(text)} y`), `x ${text} y`);
      }),
      { seed: 24_01_2020, numRuns: 2000 },
    );
  });
});
