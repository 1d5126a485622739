/** The figures of a run, beside the goals they are to meet. */
import { median, pairedRatio, quantile } from '../statistics.ts';
import { figure, table } from '../table.ts';
import { MEASURES, type SeenByMeasure } from './measures.ts';
import type { IndexRounds, StartRounds } from './starts.ts';

/** Everything seen with one corpus; memory in megabytes of 2^20 bytes, after the index and after the whole run. */
export interface Results {
  documents: number;
  /** How many documents speak of the recurring item. */
  places: number;
  starts: StartRounds;
  index: IndexRounds;
  seen: { ours: SeenByMeasure; peer: SeenByMeasure };
  memory: { ours: Memory; peer: Memory };
}

export interface Memory {
  index: number | undefined;
  run: number | undefined;
}

/** A limit in milliseconds, with 10,000 documents. */
interface Goal {
  median: number;
  p95?: number;
}

const GOALS: Readonly<Record<string, Goal>> = {
  [MEASURES.prose]: { median: 2, p95: 5 },
  [MEASURES.tag]: { median: 10, p95: 20 },
  [MEASURES.id]: { median: 10, p95: 20 },
  [MEASURES.hover]: { median: 1, p95: 3 },
  [MEASURES.definition]: { median: 1, p95: 3 },
  [MEASURES.names]: { median: 1, p95: 3 },
  [MEASURES.others]: { median: 1, p95: 3 },
  [MEASURES.references]: { median: 2, p95: 5 },
  [MEASURES.symbols]: { median: 2, p95: 5 },
  [MEASURES.large]: { median: 15, p95: 30 },
};

const FIRST_DIAGNOSTICS: Goal = { median: 100 };
const INDEX_TO_CHECK = 1.5;
const MEGABYTES = 300;

/** What is judged: as a limit, and as being ahead of the peer. */
export interface Verdict {
  goal: string;
  seen: string;
  met: boolean;
}

interface Row {
  name: string;
  ours: readonly number[];
  /** Empty where the peer answered nothing each time: there is nothing to compare. */
  peer: readonly number[];
  goal?: Goal | undefined;
}

function rowsOf({ starts, index, seen }: Results): Row[] {
  const of = (rounds: StartRounds['ours'], what: keyof StartRounds['ours'][number]): number[] =>
    rounds.map((round) => round[what]);
  const peerIndex = index.peer.filter((time) => time !== undefined);
  return [
    { name: 'spawn to initialized', ours: of(starts.ours, 'initialized'), peer: of(starts.peer, 'initialized') },
    {
      name: 'spawn to first diagnostics',
      ours: of(starts.ours, 'firstDiagnostics'),
      peer: of(starts.peer, 'firstDiagnostics'),
      goal: FIRST_DIAGNOSTICS,
    },
    { name: 'spawn to whole index, listening client', ours: index.listening, peer: peerIndex },
    { name: 'spawn to whole index, asking client', ours: index.asking, peer: peerIndex },
    ...[...seen.ours].map(([name, { times }]) => {
      const peer = seen.peer.get(name);
      return { name, ours: times, peer: peer?.isAnswered === true ? peer.times : [], goal: GOALS[name] };
    }),
  ];
}

/** All figures as a table in Markdown. */
export function resultTable(results: Results): string {
  const head = ['', 'runs', 'median ms', 'p95 ms', 'peer median', 'peer p95', '× ahead', 'goal'];
  const rows = rowsOf(results).map(({ name, ours, peer, goal }) => [
    name,
    String(ours.length),
    figure(median(ours)),
    figure(quantile(ours, 0.95)),
    ...(peer.length === 0
      ? ['no answer', '–', '–']
      : [figure(median(peer)), figure(quantile(peer, 0.95)), figure(median(peer) / median(ours))]),
    goal === undefined ? '–' : `${goal.median}${goal.p95 === undefined ? '' : ` / ${goal.p95}`}`,
  ]);
  return table(head, rows);
}

/** What stands beside the table: the clocks of this run, and memory. */
export function resultNotes({ starts, index, memory, places }: Results): string {
  const { ours, peer } = memory;
  return [
    `- An empty Node script takes ${figure(median(starts.empty))} ms (p95 ${figure(quantile(starts.empty, 0.95))}), a cold check, JSON, ${figure(median(index.check))} ms.`,
    `- Whole index against that check: ${figure(pairedRatio(index.listening, index.check))} × (a client that only listens), ${figure(pairedRatio(index.asking, index.check))} × (one that asks).`,
    `- Peak memory, MB: ours ${figure(ours.index)} after the index, ${figure(ours.run)} after the run; the peer ${figure(peer.index)} and ${figure(peer.run)}.`,
    `- The recurring item stands in ${places} documents.`,
  ].join('\n');
}

/** The goals, which are those for 10,000 documents. */
export function verdictsOf(results: Results): Verdict[] {
  const { index, memory } = results;
  const rows = rowsOf(results);
  const limits = rows.flatMap(({ name, ours, goal }): Verdict[] => {
    if (goal === undefined) return [];
    const [middle, late] = [median(ours), quantile(ours, 0.95)];
    const isMet = middle <= goal.median && (goal.p95 === undefined || late <= goal.p95);
    const limit = goal.p95 === undefined ? `${goal.median} ms` : `${goal.median} / ${goal.p95} ms`;
    const seen = goal.p95 === undefined ? figure(middle) : `${figure(middle)} / ${figure(late)}`;
    return [{ goal: `${name}: ${limit}`, seen, met: isMet }];
  });
  const ahead = rows.flatMap(({ name, ours, peer }): Verdict[] => {
    if (peer.length === 0) return [];
    const ratio = median(peer) / median(ours);
    return [{ goal: `${name}: ahead of the peer`, seen: `${figure(ratio)} ×`, met: ratio > 1 }];
  });
  const toCheck = pairedRatio(index.listening, index.check);
  const whole = { goal: `whole index: within ${INDEX_TO_CHECK} times a cold check`, seen: `${figure(toCheck)} ×` };
  const megabytes = memory.ours.run;
  const weight = { goal: `peak memory under ${MEGABYTES} MB`, seen: `${figure(megabytes)} MB` };
  return [
    ...limits,
    { ...whole, met: toCheck <= INDEX_TO_CHECK },
    ...(megabytes === undefined ? [] : [{ ...weight, met: megabytes < MEGABYTES }]),
    ...ahead,
  ];
}
