import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decode } from '../../server/src/host/decode.ts';
import { decodeUtf8 } from '../../server/src/host/decode-utf8.ts';
import { DocumentReader } from '../../server/src/host/read-file.ts';
import { inFolder } from '../cli/folder.ts';
import { law } from '../support/law.ts';

const letter = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\r\n',
  '£',
  'é',
  'ÿ',
  'Ā',
  '’',
  '“',
  '–',
  '\u2fff',
  '\u3000',
  '日',
  '🌳',
  '\ufeff',
);
const texts = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));

/** As minutes are: letters of ASCII by the hundred, and here and there another. */
const sparse = fc
  .array(fc.tuple(fc.nat({ max: 300 }), letter), { maxLength: 12 })
  .map((parts) =>
    parts.map(([count, other]) => 'The Clerk would report. '.repeat(13).slice(0, count) + other).join(''),
  );

describe('The bytes of a text', () => {
  law('are that text in UTF-8', 3000, texts, (text) => {
    const bytes = Buffer.from(text);
    const decoded = decode(bytes);
    assert.ok(decoded.ok);
    assert.equal(decoded.text, text);
  });

  const placed = fc.tuple(sparse, fc.nat({ max: 5 }));
  law('are that text in UTF-8 where they are nearly all ASCII, wherever they lie', 3000, placed, ([text, at]) => {
    const bytes = Buffer.alloc(at + Buffer.byteLength(text));
    bytes.write(text, at);
    assert.equal(decodeUtf8(bytes.subarray(at)), text);
  });

  it('are that text in UTF-8 where there are more than a room holds', () => {
    for (const letters of ['£', '’', '🌳']) {
      const text = `The Clerk would report. ${letters}`.repeat(3000);
      assert.equal(decodeUtf8(Buffer.from(text)), text);
    }
  });

  it('that are no text any more when they are read again are told of, however they were decoded', async () => {
    for (const text of ['plain', '£5', 'the Clerk’s']) {
      await inFolder({ 'a.minutes': text }, async (cwd) => {
        const file = join(cwd, 'a.minutes');
        for (const spoil of [() => writeFileSync(file, Buffer.from([0x61, 0xe2, 0x80])), () => rmSync(file)]) {
          const reader = new DocumentReader(0);
          writeFileSync(file, text);
          const read = reader.read(file);
          assert.ok(read.ok);
          spoil();
          assert.equal(read.source.text(), ' '.repeat(text.length));
          assert.deepEqual(reader.changed, [file]);
        }
      });
    }
  });
});
