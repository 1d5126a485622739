import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDocuments } from '../../server/src/host/load-workspace.ts';
import { DocumentReader } from '../../server/src/host/read-file.ts';
import { clean, faulty, inFolder } from './folder.ts';

describe('A document that cannot be opened', () => {
  const refusals = {
    EACCES: 'may not be read: permission is refused',
    EMFILE: 'cannot be opened: too many files are open',
    EIO: 'cannot be read (EIO)',
  };
  for (const [code, message] of Object.entries(refusals)) {
    it(`for ${code} is told of in words`, async () => {
      // The tests may run as the administrator, to whom every file opens: so the call itself fails here.
      const reader = new DocumentReader(undefined, {
        openSync() {
          throw Object.assign(new Error(code), { code });
        },
      });
      assert.deepEqual(reader.read('/x.minutes'), { ok: false, message });
    });
  }

  it('because it vanished since it was found is told of, and the rest is read', async () => {
    await inFolder({ 'a.minutes': clean, 'b.minutes': faulty }, async (cwd) => {
      const files = [join(cwd, 'a.minutes'), join(cwd, 'b.minutes')];
      rmSync(files[0] as string);
      const { documents, unreadable } = await loadDocuments(cwd, files, { fiscalStart: 4 });
      assert.deepEqual(
        documents.map(({ path }) => path),
        ['b.minutes'],
      );
      assert.deepEqual(unreadable, [{ path: 'a.minutes', message: 'is not there (any more)' }]);
    });
  });

  it('any more once it is read is quoted all the same', async () => {
    await inFolder({ 'a.minutes': faulty }, async (cwd) => {
      const file = join(cwd, 'a.minutes');
      const read = new DocumentReader().read(file);
      rmSync(file);
      assert.ok(read.ok);
      assert.equal(read.source.text(), faulty);
    });
  });

  it('again where a very large workspace is quoted is told of, and nothing out of bounds is quoted', async () => {
    await inFolder({ 'a.minutes': faulty, 'b.minutes': faulty }, async (cwd) => {
      const [one, other] = [join(cwd, 'a.minutes'), join(cwd, 'b.minutes')];
      const reader = new DocumentReader(0);
      const read = [reader.read(one), reader.read(other)].map((reading) => (reading.ok ? reading.source : undefined));
      writeFileSync(one, `${faulty}\nMore was said.`);
      assert.equal(read[0]?.text(), ' '.repeat(faulty.length));
      assert.equal(read[1]?.text(), faulty);
      assert.deepEqual(reader.changed, [one]);
    });
  });
});
