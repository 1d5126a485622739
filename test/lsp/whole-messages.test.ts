import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { WholeMessages } from '../../server/src/lsp/whole-messages.ts';

/** A stream that keeps what is written into it, piece by piece; it fails once it is told to. */
function collector() {
  const pieces: Buffer[] = [];
  const given = { pieces, fails: false };
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done(given.fails ? new Error('the client is gone') : null);
    },
  });
  return Object.assign(given, { stream });
}

const message = { jsonrpc: '2.0', id: 1, result: '○ open · “the 🚲 rack”, £5' };

describe('A message to the client', () => {
  it('goes out in one piece, header and all', async () => {
    const { pieces, stream } = collector();
    await new WholeMessages(stream).write(message);
    assert.equal(pieces.length, 1);
    const [header = '', body = ''] = String(pieces[0]).split('\r\n\r\n');
    assert.equal(header, `Content-Length: ${Buffer.byteLength(body)}`);
    assert.deepEqual(JSON.parse(body), message);
  });

  it('goes out after those before it', async () => {
    const { pieces, stream } = collector();
    const writer = new WholeMessages(stream);
    await Promise.all([1, 2, 3].map((id) => writer.write({ ...message, id } as typeof message)));
    assert.deepEqual(
      pieces.map((piece) => JSON.parse(String(piece).split('\r\n\r\n')[1] ?? '').id),
      [1, 2, 3],
    );
  });

  it('that cannot be sent is told of', async () => {
    const given = collector();
    const writer = new WholeMessages(given.stream);
    const heard: string[] = [];
    writer.onError(([error]) => heard.push(error.message));
    given.fails = true;
    await assert.rejects(writer.write(message), /the client is gone/u);
    assert.deepEqual(heard, ['the client is gone']);
  });
});
