import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../server/src/host/write-file.ts';
import { inFolder } from './folder.ts';

describe('a file written whole', () => {
  it('has the pieces of its text one behind the other', () =>
    inFolder({}, (folder) => {
      assert.equal(writeWhole(join(folder, 'log.txt'), ['roof ', 'mended']), '');
      assert.equal(readFileSync(join(folder, 'log.txt'), 'utf8'), 'roof mended');
    }));

  it('stays as it was where a piece cannot be made, and that is thrown on as it is', () =>
    inFolder({ 'log.txt': 'before' }, (folder) => {
      const fault = new RangeError('no such line');
      assert.throws(() => writeWhole(join(folder, 'log.txt'), piecesUpTo(fault)), fault);
      assert.equal(readFileSync(join(folder, 'log.txt'), 'utf8'), 'before');
      assert.deepEqual(readdirSync(folder), ['log.txt'], 'nothing half-written lies beside it');
    }));

  it('is not made where its folder is not there, and the answer says so', () =>
    inFolder({}, (folder) => {
      const path = join(folder, 'none', 'log.txt');
      assert.equal(writeWhole(path, 'text'), 'cannot be written: its folder is not there');
      assert.equal(existsSync(path), false);
    }));
});

function* piecesUpTo(fault: Error): Generator<string> {
  yield 'half of ';
  throw fault;
}
