import assert from 'node:assert/strict';
import { plainParser } from '../../grammar/build.mjs';
import { PlainTags } from '../../server/src/syntax/plain-tag.ts';
import { scan } from '../../server/src/syntax/scan.ts';
import { filesBelow } from '../house/sources.ts';
import { clauses } from '../support/arbitrary-clauses.ts';
import { brokenMarkup, tagText } from '../support/arbitrary-markup.ts';
import { marredTag, numbered, plainTag } from '../support/arbitrary-plain-tags.ts';
import { type GrammarReader, grammarReader } from '../support/grammar-reader.ts';
import { law } from '../support/law.ts';

/** The tags of a real workspace, and near neighbours of them: all of these must go the short way. */
const ordinary = [
  '{#a}',
  '{action}',
  '{#Ilacs23.3-b amber}',
  '{#a\n  closed}',
  '{rec #a @clerk @b-2 due Q1 2021/22, from annual governance statement 2020, to @handle}',
  '{action #a @owner due end of January 2019}',
  '{action #a @owner\ndue 13 December 2021}',
  '{action #a due Monday 13 December 2021}',
  '{metric #a, now 63.7%, higher is better, target 70% by March 2021}',
  '{metric #a, lower is better}',
  '{#a now 103 days in December 2017, was 108 days}',
  '{#a now £4.52m in Q2 2025/26}',
  '{#a now £12,500}',
  '{#a now 1,420 visits}',
  '{#a now 12k visits, was 9 in 2019}',
  '{#a now 7 vacant posts}',
  '{#a now 14.2 per 10,000 in May 2020}',
  '{#a now 3}',
  '{#a slipped from 10 December 2022 to end of May 2023}',
  '{#a slipped from July 2020 to May 2021 because of nothing}',
  '{#a slipped to spring 2022, because the guidance came late }',
  '{#a slipped}',
  '{#a slipped from May}',
  '{decision #a, approved, because the tender drew only one bid}',
  '{decision unanimous, moved @b, seconded @c}',
  '{#a done 13 December 2021}',
  '{#a done}',
  '{#a green by December 2020, needs #b}',
  '{#a red since 2/1/2022}',
  '{owner #lin, role Director of Café Services, of @body, since April 2019, until 2021}',
  '{#a from @ofsted, note seen}',
  '{action #a @b due 2021-12-13, called "Business rates, the first {draft}"}',
  '{#a because "the tender drew one bid, and that late" , note "seen"}',
  '{rec #a from "Ofsted, July 2023"}',
  '{decision vote 7-2-1, to @b}',
  '{#a slipped from 20/7/2025 to end of\n  May 2026}',
  '{action #a due 13\r\nDecember 2021}',
];

describe('The short way through a plain tag', () => {
  let grammar: GrammarReader;
  let short: PlainTags;
  before(async () => {
    grammar = await grammarReader(await plainParser());
    short = new PlainTags((text) => {
      const date = grammar.date(text, 0);
      return date !== null && date.end === text.length ? date : null;
    });
  });

  /** Fails unless the grammar reads each tag of `text` as the short way does; answers how many that read, of how many. */
  function agree(text: string): { readonly read: number; readonly of: number } {
    const places = scan(text, 0).tags.filter(({ closed, quote }) => closed && quote === -1);
    let read = 0;
    for (const { start, end, open, close } of places) {
      const tag = short.read(text, start, open, close);
      if (tag === null) continue;
      read++;
      const written = text.slice(start, end);
      const expected = grammar.tag(written, start);
      assert.deepEqual(tag, { ...expected.tag, open, close }, written);
      assert.deepEqual(expected.secondIds, [], written);
      assert.deepEqual(short.read(text, start, open, close), tag, `${written}, a second time`);
    }
    return { read, of: places.length };
  }

  for (const tag of ordinary)
    it(`is taken by ${JSON.stringify(tag)}`, () => {
      assert.deepEqual(agree(`Words.${tag}`), { read: 1, of: 1 });
    });

  it('is taken by nearly all tags of the fixtures, and reads them as the grammar does', () => {
    let read = 0;
    let of = 0;
    for (const { text } of filesBelow('test', (name) => /\.(?:minutes(?:\.md)?|md)$/u.test(name))) {
      const counts = agree(text);
      read += counts.read;
      of += counts.of;
    }
    assert.ok(of > 300 && read > of * 0.7, `${read} of ${of}`);
  });

  law('reads as the grammar does: tags of ordinary parts', 20000, plainTag(), agree);
  law('reads as the grammar does: tags of ordinary parts with a fault', 20000, marredTag(), agree);
  law('reads as the grammar does: clauses in any order', 8000, clauses(), agree);
  law('reads as the grammar does: numbers with whatever follows', 12000, numbered(), agree);
  law('reads as the grammar does: any tags', 6000, tagText(), agree);
  law('reads as the grammar does: broken markup', 6000, brokenMarkup(), agree);
});
