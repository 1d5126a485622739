/** Single readings: who it is said of, and what is taken for a value. */
import assert from 'node:assert/strict';
import { readProse } from '../../server/src/prose/read-prose.ts';
import { readWords } from '../../server/src/prose/read-words.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const kinds = (words: string) => readWords(words).map(({ kind }) => kind);

describe('Whose promise it is', () => {
  it('knows a first name at the start of an entry', () => {
    const [reading] = readWords('4.6 Petra will bring a list of gaps to the away day.');
    assert.deepEqual([reading?.kind, reading?.deed], ['action', 'bring a list of gaps to the away day']);
    assert.deepEqual(kinds('4.6 Funding will bring new visitors to the town.'), []);
  });

  it('binds nobody by what those from outside promise', () => {
    assert.deepEqual(kinds('The County Council will resurface the lane.'), []);
    assert.deepEqual(kinds('The applicant said that he would send the plans.'), []);
    assert.deepEqual(kinds('The Clerk said that she would send the plans.'), ['action']);
  });

  it('remembers who was introduced as somebody from outside', () => {
    const hearing = (role: string) => `Mr Patel, ${role}, spoke first.\n\nMr Patel would send the drawings to members.`;
    assert.deepEqual(kinds(hearing('the applicant')), []);
    assert.deepEqual(kinds(hearing('the Training Manager')), ['action']);
  });
});

describe('What somebody means to do', () => {
  it('is no promise, and the verb is no part of the name', () => {
    const text = 'The Clerk intends to write to Highways.';
    const [reading] = readProse(text, parse(text));
    assert.deepEqual([reading?.kind, reading?.force], ['action', 'intended']);
    assert.equal(readWords(text)[0]?.who, 'The Clerk');
  });
});

describe('What is a value', () => {
  it('takes a grade for one only where something is judged', () => {
    const [progress] = readWords('Managers met weekly to ensure good progress towards the target of 90%.');
    assert.deepEqual([progress?.kind, progress?.value, progress?.target], ['metric', '', '90%']);
    const [rated] = readWords('The service was rated good in 3 of its 12 homes.');
    assert.equal(rated?.kind, 'metric');
  });

  it('reads a shortfall that was noted as a figure, and as no action', () => {
    assert.deepEqual(kinds('It was noted there was a shortfall of 14 permanent social workers.'), ['metric']);
  });
});

describe('What a heading governs', () => {
  it('is not told by a word that only ends like one', () => {
    const under = (heading: string) => kinds(`# ${heading}\n\n- The bank extended the loan in May.\n`);
    assert.deepEqual(under('Decisions'), ['decision']);
    assert.deepEqual(under('Not decided'), []);
  });
});
