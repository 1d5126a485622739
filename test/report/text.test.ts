import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { hide } from '../../server/src/report/report.ts';
import { clean, nasty, nastyDocuments, print, reportOf } from './nasty.ts';

describe('The text format', () => {
  it('colours when told to, and then only adds colour', async () => {
    const coloured = await print('text', nasty, { color: true });
    assert.ok(coloured.includes('\u001B[31m'));
    assert.equal(stripVTControlCharacters(coloured), await print('text', nasty));
  });

  it('has no control character in it but line ends', async () => {
    assert.doesNotMatch(await print('text', nasty), /[^\P{Control}\n]/u);
  });

  it('puts the marks below the words, whatever their width', async () => {
    const { default: stringWidth } = await import('string-width');
    const lines = (await print('text', nasty, { width: 120 })).split('\n');
    for (const words of ['«議事録»', '«e\u0301quipe»', '«👩‍👩‍👧 family»']) {
      const at = lines.findIndex((line, index) => line.includes(`${words} stands`) && lines[index + 1]?.includes('│'));
      const [, , source = '', marks = ''] = lines.slice(at - 1);
      const start = stringWidth(source.slice(0, source.indexOf(words)));
      assert.equal(marks.indexOf('^'), start, source);
      assert.equal(marks.length, start + stringWidth(words), source);
    }
  });

  it('marks a stretch of several lines in its first, and says where it ends', async () => {
    const text = await print('text', nasty);
    assert.match(text, / 10 │ to the next line» was tagged\.\{action #multi\n +│ +\^+ to line 12\n/u);
  });

  it('cuts a long line around the mark, between words', async () => {
    const lines = (await print('text', nasty)).split('\n');
    const cut = lines.filter((line) => line.includes('│ …'));
    assert.ok(cut.length > 0);
    for (const line of lines.filter((one) => one.includes('│'))) assert.ok(Array.from(line).length <= 90, line);
    assert.ok(
      cut.some((line) => /│ …\w+ .*«clerk».* \w+…$/u.test(line)),
      cut.join('\n'),
    );
  });

  it('is pleased when there is nothing to say', async () => {
    assert.equal(
      await print('text', clean),
      '✓ Checked 1 document with 1 item as of 30 June 2024: nothing is amiss.\n',
    );
  });

  it('counts what is hidden', async () => {
    const rest = hide(reportOf(nastyDocuments.slice(2)), () => true);
    assert.equal(
      await print('text', rest),
      '✓ Checked 2 documents with 1 item as of 30 June 2024: nothing new.\n2 findings known before are not shown.\n',
    );
  });

  it('says how many documents are of a later day', async () => {
    const told = async (later: number) => (await print('text', { ...clean, later })).split('\n')[1];
    assert.equal(await told(1), '1 document is of a later meeting: only its markup is checked.');
    assert.equal(await told(2), '2 documents are of later meetings: only their markup is checked.');
  });

  it('is not pleased when there was nothing to check, or something could not be read', async () => {
    assert.equal(await print('text', reportOf([])), 'Checked 0 documents with 0 items as of 30 June 2024.\n');
    const unread = reportOf([], { unread: [{ path: 'scan.minutes', message: 'is a directory' }] });
    assert.equal(
      await print('text', unread),
      'unread scan.minutes is a directory.\nChecked 0 documents with 0 items as of 30 June 2024.\n1 file could not be read.\n',
    );
  });
});
