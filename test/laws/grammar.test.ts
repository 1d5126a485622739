import assert from 'node:assert/strict';
import { plainParser, tunedParser } from '../../grammar/build.mjs';
import { clauses, dateShards, valueShards, words } from '../support/arbitrary-clauses.ts';
import { brokenMarkup, tagText } from '../support/arbitrary-markup.ts';
import { type GrammarReader, grammarReader } from '../support/grammar-reader.ts';
import { law } from '../support/law.ts';

describe('The tuned parser', () => {
  let plain: GrammarReader;
  let tuned: GrammarReader;
  before(async () => {
    plain = await grammarReader(await plainParser());
    tuned = await grammarReader(await tunedParser());
  });

  const agree = (door: keyof GrammarReader) => (text: string) => {
    assert.deepEqual(tuned[door](text, 7), plain[door](text, 7), text);
  };

  law('reads tags as the plain one does', 6000, tagText(), (tag) => agree('tag')(tag));
  law('reads clauses in any order as the plain one does', 6000, clauses(), (tag) => agree('tag')(tag));
  law('reads broken tags as the plain one does', 4000, brokenMarkup(), (text) =>
    agree('tag')(`{action ${text.replaceAll(/["}]/gu, '')}}`),
  );
  law('reads dates as the plain one does', 6000, words(dateShards), (text) => agree('date')(text));
  law('reads values as the plain one does', 6000, words(valueShards), (text) => agree('value')(text));
});
