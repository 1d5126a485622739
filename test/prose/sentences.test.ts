import assert from 'node:assert/strict';
import { blocksIn, withoutMarkup } from '../../server/src/prose/sentences/blocks.ts';
import { sets } from '../../server/src/prose/sentences/sentence-words.ts';
import { SentenceScan } from '../../server/src/prose/sentences/sentences.ts';
import { parse } from '../../server/src/syntax/parse.ts';

/** The sentences of a text, as they stand in it. */
function sentencesOf(text: string): string[] {
  const plain = withoutMarkup(text, parse(text));
  const scan = new SentenceScan(plain, sets);
  return Array.from(blocksIn(plain, 0), ({ start, end }) =>
    scan.sentencesIn(start, end).map((one) => text.slice(one.start, one.end)),
  ).flat();
}

function blocksOf(text: string): string[] {
  return Array.from(
    blocksIn(withoutMarkup(text, parse(text)), 0),
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('Sentences', () => {
  it('end with a stop before a capital', () => {
    assert.deepEqual(sentencesOf('It was noted. The Clerk left! Why? Nobody knew.'), [
      'It was noted.',
      'The Clerk left!',
      'Why?',
      'Nobody knew.',
    ]);
  });

  it('end behind the mark of a note', () => {
    assert.deepEqual(sentencesOf('It was noted.[^1] The Clerk left.[2] Why?'), [
      'It was noted.[^1]',
      'The Clerk left.[2]',
      'Why?',
    ]);
  });

  it('do not end with a short form', () => {
    for (const text of [
      'Cllr. Orme and Dr. Reed spoke.',
      'It closed at 9.15 p.m. and all left.',
      'Item No. 3 was taken by Mr. J. Orme.',
      'The path at St. Mary was shut, i.e. nobody used it.',
      'It cost £1.25 in all.',
      'The budget, e.g. Parks, was cut.',
      'The Rt. Hon. Ada Orme asked the Co. Secretary about App. B and art. 4.',
    ])
      assert.deepEqual(sentencesOf(text), [text]);
  });

  it('do not end with what they are numbered with', () => {
    for (const text of ['Rec 1. A manager must review the history.', 'Action 12. Clerk to write.'])
      assert.deepEqual(sentencesOf(text), [text]);
    assert.deepEqual(sentencesOf('They met in room 12. Nobody spoke.'), ['They met in room 12.', 'Nobody spoke.']);
  });

  it('end with the hour of the day, and with a word that is a short form elsewhere', () => {
    assert.deepEqual(sentencesOf('It closed at 9 p.m. The Chair left.'), ['It closed at 9 p.m.', 'The Chair left.']);
    assert.deepEqual(sentencesOf('The answer was no. The Chair left.'), ['The answer was no.', 'The Chair left.']);
    assert.deepEqual(sentencesOf('It came from Orme & Co. The Chair left on Fri. Nobody minded.'), [
      'It came from Orme & Co.',
      'The Chair left on Fri.',
      'Nobody minded.',
    ]);
  });

  it('take the quote that closes with them', () => {
    assert.deepEqual(sentencesOf('“It will not do.” He left. (All agreed.) They went.'), [
      '“It will not do.”',
      'He left.',
      '(All agreed.)',
      'They went.',
    ]);
  });

  it('know tags for no words, and keep their distance', () => {
    assert.deepEqual(sentencesOf('It rose to [34%]{metric #x}. It fell.{#y red} It stayed.'), [
      'It rose to [34%]{metric #x}.',
      'It fell.',
      'It stayed.',
    ]);
  });

  it('know a no-break space for a blank', () => {
    assert.deepEqual(sentencesOf('It was noted.\u00a0\u00a0The Clerk left.'), ['It was noted.', 'The Clerk left.']);
  });
});

describe('Blocks', () => {
  it('are paragraphs, over lines that were broken by hand', () => {
    const line = `${'The words of a long line '.repeat(3)}of the\n`;
    for (const next of ['Council went on.', '2023/24 Budget.', '2023/2024 Budget.', '1999/00 Budget.'])
      assert.equal(blocksOf(line + next).length, 1, next);
    for (const next of ['24/044 PLAYING FIELD', '24/025 PLAYING FIELD'])
      assert.equal(blocksOf(line + next).length, 2, next);
  });

  it('are entries, whatever their mark', () => {
    for (const mark of [
      '- ',
      '* ',
      '• ',
      '·         ',
      '– ',
      '·\u00a0\u00a0',
      '1. ',
      '(a) ',
      '(iv) ',
      'iv. ',
      'b) ',
      '3.2 ',
      '3.2.1 ',
    ])
      assert.deepEqual(
        blocksOf(`Before it.\n\n${mark}The entry stands here.`)[1],
        'entry: The entry stands here.',
        mark,
      );
  });

  it('are rows of a table, without the rule below its heading', () => {
    assert.deepEqual(blocksOf('| What | Who |\n| --- | --- |\n| Bench | Clerk |'), [
      'row: What | Who |',
      'row: Bench | Clerk |',
    ]);
  });

  it('are headings, with and without marks', () => {
    const titles = ['## Workforce', 'Workforce\n=========', '12. Apologies for absence', 'PUBLIC SESSION'];
    for (const text of [...titles, '**4. Which two go first?**'])
      assert.match(blocksOf(`${text}\n\nIt was noted.`)[0] ?? '', /^heading: /u, text);
  });

  it('are no headings where a sentence is in bold', () => {
    assert.match(blocksOf('**The report was noted.**\n\nThey left.')[0] ?? '', /^paragraph: /u);
  });

  it('are parted by a line that holds only a no-break space', () => {
    assert.equal(blocksOf('It was noted.\n\u00a0\nIt was left.').length, 2);
  });

  it('are parted where each line is a note of its own', () => {
    assert.equal(blocksOf('TL: firm date, 28 May\nRA/JO: referral figures').length, 2);
  });
});
