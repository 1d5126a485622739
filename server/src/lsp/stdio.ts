/** The server as a process: speaks over standard input and output, and ends when its client or that one's process does. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serverPorts } from '../host/server-ports.ts';
import { anyClient } from './any-client.ts';
import { handlers } from './handlers/index.ts';
import { Server } from './server.ts';
import { Traffic } from './traffic.ts';
import { WholeMessages } from './whole-messages.ts';

/** Serves until the client says `exit` or is gone. The library ends the process then. */
export async function serve(): Promise<never> {
  const ports = serverPorts();
  const traffic = new Traffic(ports.soon);
  const options = { messageStrategy: traffic.through(anyClient) };
  // It takes a writer in the place of a stream, though its types know only both or neither; when the stream it reads ends,
  // it ends the process.
  const output = new WholeMessages(process.stdout) as unknown as NodeJS.WritableStream;
  const connection = createConnection(ProposedFeatures.all, process.stdin, output, options);
  const indexed = () => void import('../host/heap.ts').then(({ fitHeap }) => fitHeap());
  const server = new Server(connection, { ...ports, quiet: traffic.quiet, indexed });
  // A fault that nobody foresaw is written down too, and the server goes on: what is open in the editor depends on it.
  process.on('uncaughtException', (error) => server.failed('the server', error));
  for (const handle of handlers) handle(server);
  connection.listen();
  // A client is answered first: what there is to collect comes with the documents.
  traffic.quiet(() => void import('../host/heap.ts').then(({ keepHeapSmall }) => keepHeapSmall()));
  return new Promise(() => {});
}
