/** What is measured of a server that has read everything: each measure is a list of times, from the first byte to the answer. */
import { median } from '../statistics.ts';
import type { OpenDocument, ServerProcess } from './client.ts';
import type { Spot, Workload } from './workload.ts';

/** A server that has read the corpus and holds the workload's documents open. */
export interface Subject {
  server: ServerProcess;
  workload: Workload;
  documents: OpenDocument[];
}

/** How often something is done: unmeasured first, then measured. */
export interface Count {
  warmUp: number;
  runs: number;
}

export interface Measure {
  name: string;
  /** How much of the full count this is worth: what takes long is done less often. */
  share: number;
  /** Does it once, and gives the answer where there is one to look at. */
  run(subject: Subject, turn: number): Promise<unknown>;
  /** What has to be there before, and is no part of the time. */
  prepare?(subject: Subject): Promise<void>;
}

export const MEASURES = {
  prose: 'keystroke in prose',
  tag: 'keystroke in a recurring tag',
  id: 'keystroke in a recurring id',
  hover: 'hover',
  definition: 'definition',
  names: 'completion of ids',
  others: 'completion of owners, dates',
  references: 'references',
  manyReferences: 'references, recurring item',
  symbols: 'workspace symbols',
  documentSymbols: 'document symbols',
  rename: 'rename, recurring item',
  large: 'keystroke, 1 MB document',
} as const;

const turnOf = <Thing>(things: readonly Thing[], turn: number): Thing => {
  const thing = things[turn % things.length];
  if (thing === undefined) throw new Error('the corpus has no place for one of the measures');
  return thing;
};

async function ask({ server, documents }: Subject, method: string, spot: Spot, more: object = {}): Promise<unknown> {
  const { uri, current } = turnOf(documents, spot.document);
  return server.request(method, { textDocument: { uri }, position: current.positionAt(spot.offset), ...more });
}

/** Types a character, and with the next turn takes it back; the time ends with the diagnostics of that document. */
async function type({ server }: Subject, document: OpenDocument, offset: number, turn: number): Promise<void> {
  const typed = turn % 2 === 0;
  const sent = server.edit(document, offset, offset + (typed ? 0 : 1), typed ? '0' : '');
  await Promise.all([sent, server.diagnostics(document)]);
}

async function typeAt(subject: Subject, { document, offset }: Spot, turn: number): Promise<void> {
  await type(subject, turnOf(subject.documents, document), offset, turn);
}

const everything: readonly Measure[] = [
  {
    name: MEASURES.prose,
    share: 1,
    // Two turns in the same document, so that what is typed is taken back.
    run: (subject, turn) => typeAt(subject, turnOf(subject.workload.prose, Math.floor(turn / 2)), turn),
  },
  { name: MEASURES.tag, share: 1, run: (subject, turn) => typeAt(subject, subject.workload.recurring.words, turn) },
  { name: MEASURES.id, share: 0.2, run: (subject, turn) => typeAt(subject, subject.workload.recurring.name, turn) },
  asking(MEASURES.hover, 1, 'textDocument/hover', ({ mentions }) => mentions),
  asking(MEASURES.definition, 1, 'textDocument/definition', ({ mentions }) => mentions),
  asking(MEASURES.names, 1, 'textDocument/completion', ({ names }) => names),
  asking(MEASURES.others, 1, 'textDocument/completion', ({ others }) => others),
  asking(MEASURES.references, 0.4, 'textDocument/references', ({ mentions }) => mentions, included),
  asking(MEASURES.manyReferences, 0.1, 'textDocument/references', ({ recurring }) => [recurring.name], included),
  {
    name: MEASURES.symbols,
    share: 0.4,
    run: ({ server, workload }, turn) => server.request('workspace/symbol', { query: turnOf(workload.queries, turn) }),
  },
  {
    name: MEASURES.documentSymbols,
    share: 0.4,
    run: ({ server, documents }, turn) =>
      server.request('textDocument/documentSymbol', { textDocument: { uri: turnOf(documents, turn).uri } }),
  },
  asking(
    MEASURES.rename,
    0.1,
    'textDocument/rename',
    ({ recurring }) => [recurring.name],
    () => ({
      newName: 'renamed-for-a-while',
    }),
  ),
  {
    name: MEASURES.large,
    share: 0.1,
    prepare: async (subject) => {
      const { path, text } = subject.workload.large;
      subject.documents.push(await subject.server.open(path, text));
    },
    run: (subject, turn) =>
      type(subject, subject.documents.at(-1) as OpenDocument, subject.workload.large.offset, turn),
  },
];

function included(): object {
  return { context: { includeDeclaration: true } };
}

function asking(
  name: string,
  share: number,
  method: string,
  spots: (workload: Workload) => readonly Spot[],
  more: () => object = () => ({}),
): Measure {
  return {
    name,
    share,
    run: (subject, turn) => ask(subject, method, turnOf(spots(subject.workload), turn), more()),
  };
}

/** What is seen of one measure. */
async function seenOf({ share, run, prepare }: Measure, subject: Subject, { warmUp, runs }: Count): Promise<Seen> {
  await prepare?.(subject);
  const times: number[] = [];
  let isAnswered = false;
  const skipped = even(warmUp * share);
  for (let turn = 0; turn < skipped + even(runs * share); turn++) {
    const started = performance.now();
    const answer = await run(subject, turn);
    if (turn >= skipped) times.push(performance.now() - started);
    // What is typed is no question.
    isAnswered ||= answer === undefined || !isEmpty(answer);
  }
  return { times, isAnswered };
}

/** Whether an answer says nothing: `null`, no item, no place. */
function isEmpty(answer: unknown): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

/** What is typed is taken back with the next turn, so that there must be as many of the one as of the other. */
const even = (count: number): number => 2 * Math.ceil(count / 2);

/** What is seen of one measure: times in milliseconds, and whether a question was ever answered with more than nothing. */
export interface Seen {
  readonly times: readonly number[];
  readonly isAnswered: boolean;
}

/** What is seen by measure, of one server each. */
export type SeenByMeasure = ReadonlyMap<string, Seen>;

/** Measures all subjects, one measure after the other, so that a slow minute of the machine is one for all of them. */
export async function measureServers(subjects: readonly Subject[], count: Count): Promise<SeenByMeasure[]> {
  const all = subjects.map(() => new Map<string, Seen>());
  for (const measure of everything) {
    for (const [index, subject] of subjects.entries()) {
      const seen = await seenOf(measure, subject, count);
      all[index]?.set(measure.name, seen);
      process.stderr.write(`${measure.name}, ${subject.server.kind.name}: ${median(seen.times).toFixed(2)} ms\n`);
    }
  }
  return all;
}
