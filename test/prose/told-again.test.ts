import assert from 'node:assert/strict';
import { untrackedIn } from '../../server/src/prose/untracked.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const actionsIn = (text: string) =>
  untrackedIn(text, parse(text))
    .filter(({ kind }) => kind === 'action')
    .map(({ words, again }) => [words, again === undefined ? '' : text.slice(again.start, again.end)]);

const told = 'The Clerk would write to the county council about the broken drain in Mill Lane.';
const table = (row: string) => `${told}\n\n## Actions\n\n| Action | Who | When |\n| --- | --- | --- |\n| ${row} |\n`;

describe('An action that is told in the text and again in the table of actions', () => {
  it('is one, the fuller of them, and knows where the other stands', () => {
    const row = 'Write to county council about broken drain in Mill Lane | Clerk | 4 March 2024';
    assert.deepEqual(actionsIn(table(row)), [[row, told]]);
  });

  it('is told by the text where the table says less', () => {
    const dated = told.replace('.', ' by 4 March 2024.');
    const row = 'Write to county council: broken drain, Mill Lane | |';
    const text = table(row).replace(told, dated);
    assert.deepEqual(
      actionsIn(text).map(([words]) => words),
      [dated],
    );
  });

  it('is two where the owner is another, or the matter', () => {
    assert.equal(actionsIn(table('Write to county council about broken drain | Treasurer | 4 March 2024')).length, 2);
    assert.equal(actionsIn(table('Order a bench for the green | Clerk | 4 March 2024')).length, 2);
  });

  it('is two where both say by when, and not the same', () => {
    const dated = told.replace('.', ' by 31 May 2024.');
    const row = 'Write to county council about broken drain in Mill Lane | Clerk | 30 April 2024';
    assert.equal(actionsIn(table(row).replace(told, dated)).length, 2);
    assert.equal(actionsIn(table(row.replace('April', 'May')).replace(told, dated)).length, 2);
    assert.equal(actionsIn(table(row.replace('30 April', '31 May')).replace(told, dated)).length, 1);
    assert.equal(actionsIn(table(row.replace('30 April', 'May')).replace(told, dated)).length, 1);
  });

  it('is told by what was promised, whatever was only spoken of', () => {
    const mooted =
      'The Chair suggested that the Clerk might write to the county council about the broken drain in Mill Lane.';
    const text = `${mooted}\n\nActions:\n\n- Clerk to write to the county council about the broken drain in Mill Lane\n`;
    const [only, ...more] = untrackedIn(text, parse(text)).filter(({ kind }) => kind === 'action');
    assert.deepEqual([only?.force, only?.who, more], ['promised', 'Clerk', []]);
  });

  it('is tracked by the tag of either', () => {
    const row = 'Write to county council about broken drain in Mill Lane | Clerk | 4 March 2024';
    const tag = '{action #drain @clerk due 4 March 2024}';
    assert.deepEqual(actionsIn(table(row).replace(told, `${told}${tag}`)), []);
    assert.deepEqual(actionsIn(table(`${row}${tag}`)), []);
  });

  it('knows an owner by initials', () => {
    const named = table('Write to county council about broken drain in Mill Lane | TL | March').replace(
      'The Clerk',
      'Tessa Lowe',
    );
    assert.equal(actionsIn(named).length, 1);
  });

  it('takes a table of thousands in its stride', () => {
    const many = Array.from({ length: 3000 }, (_, number) => `${told.replace('Mill', `Mill${number}`)}`).join('\n\n');
    const rows = '| Write to county council about broken drain | Clerk | March |\n'.repeat(3000);
    const text = `${many}\n\n## Actions\n\n| Action | Who | When |\n| --- | --- | --- |\n${rows}`;
    assert.equal(actionsIn(text).length, 6000);
  });
});
