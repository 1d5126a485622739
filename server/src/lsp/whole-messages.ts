/** Sends messages in one piece each. */
import { type Message, StreamMessageWriter } from 'vscode-languageserver/node';

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
    const length = Buffer.byteLength(body);
    const header = `Content-Length: ${length}\r\n\r\n`;
    const bytes = Buffer.allocUnsafe(header.length + length);
    bytes.write(header, 'latin1');
    bytes.write(body, header.length);
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
}
