/**
 * Measures how fast the prose of minutes is read, beside a reader of English sentences on the same texts in the same
 * process, and says whether the goal is met. See README.md for what the figures mean.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { untrackedIn } from '../../server/src/prose/untracked.ts';
import { readYamlHeader } from '../../server/src/syntax/header-yaml.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { labelledIn } from '../prose/labelled.ts';
import { corpusOf, machineInWords } from './corpora.ts';
import type { Goal } from './goals.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { type Peer, peerReader } from './peer.ts';
import { median, pairedRatio } from './statistics.ts';
import { figure, goalTable, table } from './table.ts';

const DOCUMENTS = 1000;
/** Megabytes a second, on one core. */
const GOAL = 50;
/** The peer is given so many code units of each text collection: it would take minutes for all of it. */
const PEER_SHARE = 50_000;

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const progress = (text: string): boolean => process.stderr.write(`${text}\n`);

/** What the peer exports, as far as it is used here: sentences, with the parts of speech of their words. */
interface SentenceReader {
  default: (text: string) => { sentences(): { length: number } };
}

interface Texts {
  name: string;
  texts: string[];
}

/** What one collection of texts took, in MB/s; the first round came before anything was warm. */
interface Result {
  name: string;
  megabytes: number;
  ours: number[];
  peer: number[];
}

/** Milliseconds of processor time. */
function spentOn(job: () => void): number {
  const { user, system } = process.cpuUsage();
  job();
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
}

function measure({ name, texts }: Texts, reader: SentenceReader['default'], rounds: number): Result {
  const read = texts.map((text) => ({ text, tagged: parse(text, readYamlHeader) }));
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  const part = texts.join('\n\n').slice(0, PEER_SHARE);
  // Of few texts several times as many, so that a clock that counts in milliseconds can tell.
  const times = Math.max(1, Math.ceil(2_000_000 / size));
  const result: Result = { name, megabytes: size / 1_000_000, ours: [], peer: [] };
  const ourTurn = (): unknown => {
    const spent = spentOn(() => {
      for (let time = 0; time < times; time++) for (const { text, tagged } of read) untrackedIn(text, tagged);
    });
    return result.ours.push((size * times) / 1000 / spent);
  };
  const peerTurn = (): unknown => {
    const spent = spentOn(() => void reader(part).sentences().length);
    return result.peer.push(part.length / 1000 / spent);
  };
  for (let round = 0; round < rounds; round++) {
    for (const turn of round % 2 === 0 ? [ourTurn, peerTurn] : [peerTurn, ourTurn]) turn();
  }
  return result;
}

function rowOf({ name, megabytes, ours, peer }: Result): string[] {
  const [first = Number.NaN, ...warm] = ours;
  const ahead = pairedRatio(ours, peer);
  return [name, figure(megabytes), figure(first), figure(median(warm)), figure(median(peer)), figure(ahead)];
}

/** The documents of the corpus, as they stand with their tags, and minutes in which nearly each sentence says something. */
function collections(root: string, seed: number): Texts[] {
  const { folder } = corpusOf(root, DOCUMENTS, seed);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.minutes'));
  const corpus = paths.sort().map((path) => readFileSync(join(folder, path), 'utf8'));
  const labelled = ['minutes', 'held-out'].flatMap((name) => labelledIn(name).map(({ text }) => text));
  return [
    { name: 'the corpus', texts: corpus },
    { name: 'labelled minutes, no tags', texts: labelled },
  ];
}

function goalsOf([corpus]: readonly Result[]): Goal[] {
  const seen = median(corpus?.ours.slice(1) ?? []);
  return [{ goal: `prose of the corpus: at least ${GOAL} MB/s on one core`, seen: figure(seen), met: seen >= GOAL }];
}

async function bench({ corpus, keep, seed, quick, json }: Options, peer: Peer): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'matters-bench-'));
  const root = corpus ?? temporary;
  mkdirSync(root, { recursive: true });
  const machine = machineInWords();
  print(`# Prose\n\n${machine}; the peer is compromise ${peer.version}\n`);
  try {
    const { default: reader } = (await import(pathToFileURL(peer.script).href)) as SentenceReader;
    progress('Reading ...');
    const results = collections(root, seed).map((texts) => measure(texts, reader, quick ? 3 : 9));
    const head = ['', 'MB', 'first pass, MB/s', 'median, MB/s', 'peer, MB/s', '× ahead'];
    const goals = goalsOf(results);
    print(`${table(head, results.map(rowOf))}\n\n## Goals\n\n${goalTable(goals)}`);
    if (json !== undefined)
      writeFileSync(json, `${JSON.stringify({ version: 1, machine, seed, results, goals }, undefined, 2)}\n`);
  } finally {
    if (!keep) rmSync(temporary, { recursive: true, force: true });
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) print(USAGE);
  else await bench(options, peerReader());
} catch (error) {
  progress(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
