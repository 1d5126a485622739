import assert from 'node:assert/strict';
import { codeMarkdown, plainMarkdown, sentenceMarkdown } from '../../server/src/features/markdown.ts';
import { ratingInWords } from '../../server/src/features/rating-shape.ts';
import { ratingCell } from '../../server/src/report/marks.ts';
import { ratings } from '../../server/src/syntax/vocabulary.ts';

function checkPlain(text: string, markdown: string): void {
  assert.equal(plainMarkdown(text), markdown);
}

describe('Plain words in Markdown', () => {
  it('are neither emphasis, code, links nor pictures', () => {
    checkPlain('*a* _b_ ~c~ `d`', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`');
    checkPlain('[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)');
    checkPlain('a\\*b', 'a\\\\\\*b');
  });

  it('end no cell of a table', () => checkPlain('a | b', 'a \\| b'));

  it('are no HTML', () => {
    checkPlain('<img src=x> &lt; R&D', '\\<img src=x\\> &amp;lt; R&D');
    checkPlain('&#35;', '&amp;#35;');
  });

  it('begin neither a heading nor a list', () => {
    checkPlain('# a', '\\# a');
    checkPlain('- a', '\\- a');
    checkPlain('+ a', '\\+ a');
    checkPlain('12. a', '12\\. a');
    checkPlain('1.2 million', '1.2 million');
    checkPlain('#tag', '#tag');
  });

  it('stay on one line, whatever they hold', () => {
    checkPlain('a\r\nb\tc\u0000d', 'a  b c d');
    checkPlain('a\u202Eb', 'a b');
    checkPlain('😀 \uD83D', '😀');
  });

  it('make no link of an address', () => {
    checkPlain('https://a.example/b_c', 'https\\://a.example/b\\_c');
    checkPlain('www.a.example', 'www\\.a.example');
  });
});

describe('Code in Markdown', () => {
  it('has more backticks around it than in it', () => {
    assert.equal(codeMarkdown('a'), '`a`');
    assert.equal(codeMarkdown('a`b'), '`` a`b ``');
    assert.equal(codeMarkdown('a``b`'), '``` a``b` ```');
  });
});

describe('A sentence in Markdown', () => {
  it('keeps its code, and what it quotes is plain', () => {
    assert.equal(sentenceMarkdown('Say `done` of “*x*”: `a | b`.'), 'Say `done` of “\\*x\\*”: `a | b`.');
    assert.equal(sentenceMarkdown('One ` backtick.'), 'One \\` backtick.');
    assert.equal(sentenceMarkdown(''), '');
  });
});

describe('The shapes of ratings', () => {
  it('are those of the reports', () => {
    for (const rating of ratings) assert.equal(ratingInWords(rating), ratingCell(rating)[0]?.text);
  });
});
