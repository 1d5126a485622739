/** What is measured of a server's first seconds: each round starts it anew, the peer and a cold check beside it. */
import { type Command, wallTime } from '../command.ts';
import type { Rounds } from '../statistics.ts';
import { type ServerKind, ServerProcess, uriOf } from './client.ts';
import type { Subject } from './measures.ts';
import type { Workload } from './workload.ts';

/** A server, what is asked of it, and where. */
export interface Contestant {
  kind: ServerKind;
  folder: string;
  workload: Workload;
}

/** Times in milliseconds, a round each. */
export interface Start {
  /** From spawn to the answer of `initialize`. */
  initialized: number;
  /** From spawn to the diagnostics of the document opened first. */
  firstDiagnostics: number;
}

/** Starts a server, opens a document with a fault in it and waits until that is told, while the rest is being read. */
async function startOnce({ kind, folder, workload }: Contestant): Promise<Start> {
  const server = new ServerProcess(kind);
  // Ours tells, the peer has to be asked.
  const pulls = kind.name === 'peer';
  await server.initialize({ folder, pulls });
  const initialized = performance.now() - server.spawned;
  const { path, text } = workload.first;
  const told = pulls ? undefined : server.published(uriOf(path));
  const { uri } = await server.open(path, text);
  await (told ?? server.request('textDocument/diagnostic', { textDocument: { uri } }));
  const firstDiagnostics = performance.now() - server.spawned;
  await server.kill();
  return { initialized, firstDiagnostics };
}

/** Resolves once a server knows the whole corpus: the peer has no word for that, so its first answer about all counts. */
async function wholeIndex(server: ServerProcess): Promise<void> {
  if (server.kind.name === 'ours') await server.request('matters/ready', { version: 1 });
  else await server.request('workspace/symbol', { query: 'agency' });
}

/** From spawn until the whole is known, in milliseconds; with a client that asks for diagnostics, or that only listens. */
async function indexOnce({ kind, folder }: Contestant, pulls: boolean): Promise<number> {
  const server = new ServerProcess(kind);
  await server.initialize({ folder, pulls });
  await wholeIndex(server);
  const time = performance.now() - server.spawned;
  await server.kill();
  return time;
}

/** A server that knows the whole corpus and has the workload's documents open. */
export async function subjectOf({ kind, folder, workload }: Contestant): Promise<Subject> {
  const server = new ServerProcess(kind);
  await server.initialize({ folder, pulls: true });
  const documents = [];
  for (const { path, text } of workload.opened) documents.push(await server.open(path, text));
  await wholeIndex(server);
  return { server, workload, documents };
}

/** The rounds of one kind of start, each of them beside the others of the same round. */
export interface StartRounds {
  ours: Start[];
  peer: Start[];
  /** An empty script of Node: what a start costs at the least. */
  empty: number[];
}

export async function measureStarts(
  ours: Contestant,
  peer: Contestant,
  empty: Command,
  rounds: number,
): Promise<StartRounds> {
  const seen: StartRounds = { ours: [], peer: [], empty: [] };
  // The first of each brings its files into memory.
  await startOnce(ours);
  await startOnce(peer);
  for (let round = 0; round < rounds; round++) {
    seen.ours.push(await startOnce(ours));
    seen.peer.push(await startOnce(peer));
    seen.empty.push(wallTime(empty));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return seen;
}

export interface IndexRounds {
  /** With a client that only listens, and is sent the diagnostics of every document. */
  listening: number[];
  /** With a client that asks. */
  asking: number[];
  check: number[];
  /** Not in every round, for it takes long. */
  peer: Rounds;
}

export async function measureIndex(
  ours: Contestant,
  peer: Contestant,
  check: Command,
  rounds: number,
  peerRounds: number,
): Promise<IndexRounds> {
  const seen = { listening: [] as number[], asking: [] as number[], check: [] as number[], peer: [] as number[] };
  wallTime(check);
  for (let round = 0; round < rounds; round++) {
    seen.listening.push(await indexOnce(ours, false));
    seen.check.push(wallTime(check));
    seen.asking.push(await indexOnce(ours, true));
    if (round < peerRounds) seen.peer.push(await indexOnce(peer, true));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return seen;
}
