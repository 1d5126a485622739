/** The server as a process: speaks over standard input and output, and ends when its client or that one's process does. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serverPorts } from '../host/server-ports.ts';
import { Server } from './server.ts';

/** Serves until the client says `exit` or is gone. The library ends the process then. */
export async function serve(): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  new Server(connection, serverPorts()).listen();
  return new Promise(() => {});
}
