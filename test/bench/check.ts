/**
 * Measures a cold `check` as a whole process, beside plain reading and its peers on the same files, and says which
 * goals are met. See README.md for what the figures mean.
 */
import { isThere, standardError } from './command.ts';
import { type Corpus, corpusOf, machineInWords } from './corpora.ts';
import { type Goal, judge, type Series } from './goals.ts';
import { measure } from './measure.ts';
import type { Options } from './options.ts';
import { print, progress, runBench } from './program.ts';
import { checkJson, largeSubjects, type Setting, type Subject, startSubjects } from './subjects.ts';
import { goalTable, seriesTable } from './table.ts';

const FEW = 5;
const SMALL = 1000;
const LARGE = 10_000;

function seriesOf(corpus: Corpus, subjects: Subject[], rounds: number, slowRounds: number, scratch: string): Series {
  const { documents, bytes } = corpus.summary;
  progress(`Measuring with ${documents} documents, ${rounds} rounds ...`);
  return { documents, bytes, measurements: measure(subjects, { rounds, slowRounds, scratch }) };
}

function describe({ summary }: Corpus, setting: Setting, folder: string): string {
  const { documents, folders, bytes, tags, twoByte } = summary;
  const size = (bytes / 1_000_000).toFixed(1);
  const title = `## ${documents.toLocaleString('en-GB')} documents`;
  const facts = `${size} MB, ${tags} tags, ${folders} bodies, ${twoByte} documents with curly quotes or dashes`;
  const stages = standardError(checkJson(setting, folder, '--verbose'));
  return [title, '', facts, '', 'Stages (check --verbose):', '', stages || 'none were printed'].join('\n');
}

function measureAll(options: Options, setting: Setting, root: string): { series: Series[]; goals: Goal[] } {
  const few = corpusOf(root, FEW, options.seed);
  const small = corpusOf(root, SMALL, options.seed);
  const { scratch } = setting;
  const rounds = options.quick ? 3 : 9;

  const start = seriesOf(few, startSubjects(setting, few.folder), options.quick ? 9 : 31, 0, scratch);
  print(`## The start\n\n${seriesTable(start)}\n`);
  const smallSubjects = largeSubjects(setting, small.folder);
  const smallSeries = seriesOf(small, smallSubjects, rounds, options.quick ? 1 : 5, scratch);
  print(`${describe(small, setting, small.folder)}\n\n${seriesTable(smallSeries)}\n`);
  if (options.quick) return { series: [start, smallSeries], goals: judge(start, smallSeries, undefined) };

  const large = corpusOf(root, LARGE, options.seed);
  const largeSeries = seriesOf(large, largeSubjects(setting, large.folder), rounds, 3, scratch);
  print(`${describe(large, setting, large.folder)}\n\n${seriesTable(largeSeries)}\n`);
  return { series: [start, smallSeries, largeSeries], goals: judge(start, smallSeries, largeSeries) };
}

await runBench((options, { root, scratch }) => {
  const machine = machineInWords();
  const missing = isThere('cmark') ? '' : '\ncmark is not on the PATH: its goal is not judged.';
  print(`# A cold check\n\n${machine}${missing}\n`);
  const result = measureAll(options, { matters: options.matters, scratch }, root);
  print(`## Goals\n\n${goalTable(result.goals)}`);
  return { machine, ...result };
});
