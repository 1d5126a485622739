/**
 * Measures the bundled language server over its streams, beside the server that VS Code has for Markdown on the Markdown
 * twin of the same corpus, and says which goals are met. See README.md for what the figures mean.
 */
import { corpusOf, machineInWords, twinFolderOf } from './corpora.ts';
import type { Options } from './options.ts';
import { print, progress, runBench } from './program.ts';
import { markdownServer, ourServer } from './server/kinds.ts';
import { measureServers } from './server/measures.ts';
import { type Results, resultNotes, resultTable, verdictsOf } from './server/results.ts';
import { type Contestant, measureIndex, measureStarts, subjectOf } from './server/starts.ts';
import { markdownWorkload, minutesWorkload, planOf } from './server/workload.ts';
import { checkJson, emptyScript } from './subjects.ts';
import { goalTable } from './table.ts';

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
  const setting = { matters, scratch };

  progress(`Starting with ${documents} documents ...`);
  const started = await measureStarts(ours, peer, emptyScript(setting), starts);
  progress('Reading all of them ...');
  const index = await measureIndex(ours, peer, checkJson(setting, folder), indexes, peerIndexes);
  progress('Asking ...');
  const subjects = [await subjectOf(ours), await subjectOf(peer)] as const;
  const weights = () => subjects.map(({ server }) => server.peakMegabytes());
  const [oursIndexed, peerIndexed] = weights();
  const [oursSeen, peerSeen] = await measureServers(subjects, { warmUp, runs });
  const [oursRun, peerRun] = weights();
  for (const { server } of subjects) await server.kill();
  return {
    documents,
    places: plan.places,
    starts: started,
    index,
    seen: { ours: oursSeen ?? new Map(), peer: peerSeen ?? new Map() },
    memory: { ours: { index: oursIndexed, run: oursRun }, peer: { index: peerIndexed, run: peerRun } },
  };
}

await runBench(async (options, { root, scratch }) => {
  const machine = machineInWords();
  print(`# The language server\n\n${machine}\n`);
  const all: Results[] = [];
  for (const documents of options.quick ? [1000] : [1000, 10_000]) {
    const results = await measure(documents, options, root, scratch);
    all.push(results);
    print(`## ${documents.toLocaleString('en-GB')} documents\n\n${resultTable(results)}\n\n${resultNotes(results)}\n`);
  }
  const goals = verdictsOf(all.at(-1) as Results);
  print(`## Goals${options.quick ? ', which are meant for 10,000 documents' : ''}\n\n${goalTable(goals)}`);
  return { machine, results: all, goals };
});
