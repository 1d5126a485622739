/** Sends messages in one piece each. */
import { type Message, StreamMessageWriter } from 'vscode-languageserver/node';

/** Of a header in bytes, with any length that a number can tell. */
const longestHeader = 'Content-Length: \r\n\r\n'.length + 16;
/** Of a code unit in UTF-8. */
const mostBytes = 3;

/**
 * The library's own writer hands on the header of a message, waits until that is gone, and hands on the rest. Each is a call
 * of the system and wakes the client, which together takes longer than most answers do.
 */
export class WholeMessages extends StreamMessageWriter {
  readonly #stream: NodeJS.WritableStream;

  constructor(stream: NodeJS.WritableStream) {
    super(stream);
    this.#stream = stream;
  }

  override async write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    // The header is put in last, right before the body: how long that is, is known for nothing once it is there.
    const room = Buffer.allocUnsafe(longestHeader + body.length * mostBytes);
    const length = room.write(body, longestHeader);
    const header = `Content-Length: ${length}\r\n\r\n`;
    const start = longestHeader - header.length;
    room.write(header, start, 'latin1');
    const bytes = room.subarray(start, longestHeader + length);
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
}
