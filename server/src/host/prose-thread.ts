/** A thread that reads prose: a program of its own, started by `ProseThreads`. */
import { workerData } from 'node:worker_threads';
import { untrackedIn } from '../prose/untracked.ts';
import { claims, type ProseAnswer, type ProseBatch, type ThreadStart, textsOf } from './prose-batch.ts';

const { port, answered, claims: cells } = workerData as ThreadStart;

port.on('message', (batch: ProseBatch) => {
  port.postMessage(answerTo(batch));
  // Behind the answer: who sees the count finds the answer there.
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});

function answerTo(batch: ProseBatch): ProseAnswer {
  if (!claims(cells, batch.claim)) return { readings: undefined };
  try {
    return { readings: Array.from(textsOf(batch), ({ text, read }) => untrackedIn(text, read)) };
  } catch {
    // Whoever asked reads the texts again, and fails where somebody is told of it.
    return { readings: undefined };
  }
}
