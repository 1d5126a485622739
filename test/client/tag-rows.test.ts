import assert from 'node:assert/strict';
import { isPicked, keyOf, nextChoice, tagRow } from '../../client/src/tagging/tag-rows.ts';
import type { SuggestionJson } from '../../server/src/config/tagging-schema.ts';

const say = (message: string, ...values: (string | number)[]) =>
  message.replace(/\{(\d)\}/gu, (_, place: string) => String(values[Number(place)]));

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
const promised: SuggestionJson = {
  range,
  kind: 'action',
  words: 'The Clerk would repair the harbour wall by June 2024.',
  owner: 'Ada Merrow',
  due: 'June 2024',
  certain: true,
  choices: [{ key: 'new', tag: '{action #harbour-wall @clerk due June 2024}', updates: null }],
};
const known: SuggestionJson = {
  ...promised,
  certain: false,
  choices: [
    { key: 'more', tag: '{#wall due June 2024}', updates: { id: 'wall', title: 'Harbour wall', state: 'overdue' } },
    ...promised.choices,
  ],
};

describe('A row of the list of what is untracked', () => {
  it('shows the kind, the words, who and when, and the tag to be written', () => {
    const { label, description, detail, otherwise } = tagRow(promised, 0, say);
    assert.equal(label, '$(checklist) The Clerk would repair the harbour wall by June 2024.');
    assert.equal(description, 'Ada Merrow · June 2024');
    assert.equal(detail, '{action #harbour-wall @clerk due June 2024}');
    assert.equal(otherwise, '');
  });
  it('says what an update is of, and offers a new item in its place', () => {
    const row = tagRow(known, 0, say);
    assert.equal(row.detail, '{#wall due June 2024}  update of #wall (overdue): Harbour wall');
    assert.equal(row.otherwise, 'It is a new matter: {action #harbour-wall @clerk due June 2024}');
    const other = tagRow(known, nextChoice(known, 0), say);
    assert.equal(other.detail, '{action #harbour-wall @clerk due June 2024}');
    assert.equal(other.otherwise, 'It is an update of #wall');
    assert.deepEqual([keyOf(row), keyOf(other)], ['more', 'new']);
    assert.equal(nextChoice(known, 1), 0);
  });
  it('is picked where it is certain', () => {
    assert.deepEqual([isPicked(tagRow(promised, 0, say)), isPicked(tagRow(known, 0, say))], [true, false]);
  });
  it('leaves room for the rest behind long words, and none for what is missing', () => {
    const row = tagRow({ ...promised, words: 'word '.repeat(60).trim(), owner: '', due: '' }, 0, say);
    assert.match(row.label, /^\$\(checklist\) word .{40,60}word…$/u);
    assert.equal(row.description, '');
  });
});
