/**
 * Measures the bundled language server over its streams, beside the server that VS Code has for Markdown on the Markdown
 * twin of the same corpus, and says which goals are met. See README.md for what the figures mean.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusOf, machineInWords, twinFolderOf } from './corpora.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { markdownServer, ourServer } from './server/kinds.ts';
import { measureServers } from './server/measures.ts';
import { type Results, resultNotes, resultTable, verdictsOf } from './server/results.ts';
import { type Contestant, measureIndex, measureStarts, subjectOf } from './server/starts.ts';
import { markdownWorkload, minutesWorkload, planOf } from './server/workload.ts';
import { checkJson, emptyScript } from './subjects.ts';
import { goalTable } from './table.ts';

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const progress = (text: string): boolean => process.stderr.write(`${text}\n`);

/** How often each thing is done. */
interface Rounds {
  starts: number;
  indexes: number;
  /** The peer takes its time. */
  peerIndexes: number;
  warmUp: number;
  runs: number;
}

const ALL: Rounds = { starts: 15, indexes: 5, peerIndexes: 3, warmUp: 100, runs: 200 };
const QUICK: Rounds = { starts: 3, indexes: 2, peerIndexes: 1, warmUp: 20, runs: 40 };

async function measure(
  documents: number,
  { matters, seed, quick }: Options,
  root: string,
  scratch: string,
): Promise<Results> {
  const { folder } = corpusOf(root, documents, seed);
  const twin = twinFolderOf(root, documents, seed);
  const plan = planOf(documents, seed);
  const [ourKind, peerKind] = [ourServer(matters), await markdownServer(twin)];
  const ours: Contestant = { kind: ourKind, folder, workload: minutesWorkload(plan, folder, ourKind) };
  const peer: Contestant = { kind: peerKind, folder: twin, workload: markdownWorkload(plan, twin, peerKind) };
  const { starts, indexes, peerIndexes, warmUp, runs } = quick ? QUICK : ALL;
  const setting = { matters, scratch, proseRules: false };

  progress(`Starting with ${documents} documents ...`);
  const started = await measureStarts(ours, peer, emptyScript(setting), starts);
  progress('Reading all of them ...');
  const index = await measureIndex(ours, peer, checkJson(setting, folder), indexes, peerIndexes);
  progress('Asking ...');
  const subjects = [await subjectOf(ours), await subjectOf(peer)] as const;
  const weights = () => subjects.map(({ server }) => server.peakMegabytes());
  const [oursIndexed, peerIndexed] = weights();
  const [oursTimes, peerTimes] = await measureServers(subjects, { warmUp, runs });
  const [oursRun, peerRun] = weights();
  for (const { server } of subjects) await server.kill();
  return {
    documents,
    places: plan.places,
    starts: started,
    index,
    times: { ours: oursTimes ?? new Map(), peer: peerTimes ?? new Map() },
    memory: { ours: { index: oursIndexed, run: oursRun }, peer: { index: peerIndexed, run: peerRun } },
  };
}

async function bench(options: Options): Promise<void> {
  if (!existsSync(options.matters)) throw new Error(`there is no ${options.matters}: build the product first`);
  const temporary = mkdtempSync(join(tmpdir(), 'matters-bench-'));
  const root = options.corpus ?? temporary;
  mkdirSync(root, { recursive: true });
  const scratch = join(temporary, 'scratch');
  mkdirSync(scratch);
  const machine = machineInWords();
  print(`# The language server\n\n${machine}\n`);
  try {
    const all: Results[] = [];
    for (const documents of options.quick ? [1000] : [1000, 10_000]) {
      const results = await measure(documents, options, root, scratch);
      all.push(results);
      print(
        `## ${documents.toLocaleString('en-GB')} documents\n\n${resultTable(results)}\n\n${resultNotes(results)}\n`,
      );
    }
    const verdicts = verdictsOf(all.at(-1) as Results);
    print(`## Goals${options.quick ? ', which are meant for 10,000 documents' : ''}\n\n${goalTable(verdicts)}`);
    if (options.json !== undefined) {
      const { seed } = options;
      const written = { version: 1, machine, seed, results: all, goals: verdicts };
      writeFileSync(options.json, `${JSON.stringify(written, plain, 2)}\n`);
    }
  } finally {
    const stays = options.keep && root === temporary;
    if (stays) progress(`The corpora stay in ${root}`);
    rmSync(stays ? scratch : temporary, { recursive: true, force: true });
  }
}

/** Maps as objects. */
const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) print(USAGE);
  else await bench(options);
} catch (error) {
  progress(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = 2;
}
