/** Reads the prose of a large workspace in threads, beside everything else that a check does with its documents. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { ProseReaders } from '../check/read.ts';
import { untrackedIn } from '../prose/untracked.ts';
import type { Untracked, UntrackedReadings } from '../register/model.ts';
import type { MarkupPlaces } from '../syntax/ast.ts';
import type { Source } from '../text/source.ts';
import { addPlaces, claims, type ProseAnswer, type ProseBatch, type ThreadStart } from './prose-batch.ts';

/** Every thread has a heap of its own, and the first few bring most. */
const mostThreads = 4;
/** So much is sent at once, and so much waits for a thread at the most, in UTF-16 code units. */
const batchLength = 100_000;
const mostWaiting = 16_000_000;
const mostBatches = 1024;
/** Longer texts are read at once: waiting for one must not take long. */
const longestText = 250_000;
/** Who waits longer than this for the next answer reads for himself, in milliseconds: the thread must have died. */
const longestWaited = 10_000;

/** Threads that run `program`, one for each core but the first; none where that is the only one, or none may be started. */
export function startProseThreads(program: string): ProseThreads | undefined {
  const count = Math.min(availableParallelism() - 1, mostThreads);
  if (count < 1 || !existsSync(program)) return undefined;
  try {
    return new ProseThreads(program, count);
  } catch {
    // Node was told to start none.
    return undefined;
  }
}

export class ProseThreads implements ProseReaders {
  readonly #threads: readonly ProseThread[];

  constructor(program: string, count: number, longestWait: number = longestWaited) {
    this.#threads = Array.from({ length: count }, () => new ProseThread(program, longestWait));
  }

  /** How many documents were read in threads so far. */
  get documents(): number {
    return this.#threads.reduce((sum, { documents }) => sum + documents, 0);
  }

  /** Gives a document to the thread that has least to do; nothing where that has enough. */
  take(source: Source, text: string, read: MarkupPlaces): UntrackedReadings | undefined {
    if (text.length > longestText) return undefined;
    const thread = this.#threads.reduce((idlest, one) => (one.waiting() < idlest.waiting() ? one : idlest));
    return thread.hasRoom() ? thread.give(source, text, read) : undefined;
  }

  /** Ends the threads: what is not read by then is read by whoever asks for it. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** The readings of a document that a thread has, or will have. */
class ReadingsOfThread implements UntrackedReadings {
  readings: readonly Untracked[] | undefined = undefined;
  /** Which of its thread's batches it is in. */
  readonly batch: number;
  readonly #thread: ProseThread;
  readonly #source: Source;
  readonly #read: MarkupPlaces;

  constructor(thread: ProseThread, batch: number, source: Source, read: MarkupPlaces) {
    this.#thread = thread;
    this.batch = batch;
    this.#source = source;
    this.#read = read;
  }

  all(): readonly Untracked[] {
    if (this.readings === undefined) this.#thread.fetch(this);
    return this.readings ?? this.readHere();
  }

  readHere(): readonly Untracked[] {
    this.readings = untrackedIn(this.#source.text(), this.#read);
    return this.readings;
  }
}

interface Batch {
  readonly documents: ReadingsOfThread[];
  readonly texts: string[];
  readonly places: number[];
  /** Of all its texts, in code units. */
  length: number;
}

function emptyBatch(): Batch {
  return { documents: [], texts: [], places: [], length: 0 };
}

class ProseThread {
  /** How many documents it has read. */
  documents = 0;
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #longestWait: number;
  readonly #answered = sharedCells(1);
  readonly #claims = sharedCells(mostBatches);
  /** What was sent and is not answered, as far as is known, the first of them being the batch of that number. */
  readonly #sent: Batch[] = [];
  #first = 0;
  #next = emptyBatch();
  /** What it was given and has not answered, as far as is known, in code units. */
  #waiting = 0;
  #isLost = false;

  constructor(program: string, longestWait: number) {
    this.#longestWait = longestWait;
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadStart = { port: port2, answered: this.#answered, claims: this.#claims };
    this.#worker = new Worker(program, { workerData, transferList: [port2] });
    this.#worker.on('error', () => {
      this.#isLost = true;
    });
    this.#port = port1;
    // The program ends when its work is done, whatever a thread does.
    this.#worker.unref();
    this.#port.unref();
  }

  /** What it was given and has not answered, in code units. */
  waiting(): number {
    if (Atomics.load(this.#answered, 0) > this.#first) this.#receive();
    return this.#waiting;
  }

  hasRoom(): boolean {
    return this.waiting() <= mostWaiting && this.#sent.length < mostBatches && !this.#isLost;
  }

  give(source: Source, text: string, read: MarkupPlaces): UntrackedReadings {
    const document = new ReadingsOfThread(this, this.#first + this.#sent.length, source, read);
    this.#next.documents.push(document);
    this.#next.texts.push(text);
    addPlaces(this.#next.places, read);
    this.#next.length += text.length;
    this.#waiting += text.length;
    if (this.#next.length >= batchLength) this.#send();
    return document;
  }

  /** Gets the readings of a document, if need be by reading all of a batch here, unless the thread is lost. */
  fetch(document: ReadingsOfThread): void {
    this.#receive();
    if (document.readings !== undefined || this.#isLost || document.batch < this.#first) return;
    const batch = this.#sent[document.batch - this.#first];
    // What was never sent is nobody else's.
    const documents = batch === undefined ? this.#next.documents : batch.documents;
    if (batch !== undefined && !claims(this.#claims, document.batch % mostBatches)) this.#waitFor(document);
    else for (const one of documents) one.readHere();
  }

  async close(): Promise<void> {
    this.#isLost = true;
    this.#port.close();
    await this.#worker.terminate();
  }

  /** Returns when the readings of a document that the thread has begun with are there, or will never be. */
  #waitFor(document: ReadingsOfThread): void {
    while (!this.#isLost) {
      const answered = Atomics.load(this.#answered, 0);
      this.#receive();
      if (document.readings !== undefined || document.batch < this.#first) return;
      if (Atomics.wait(this.#answered, 0, answered, this.#longestWait) === 'timed-out') this.#isLost = true;
    }
  }

  #send(): void {
    this.#receive();
    const batch = this.#next;
    const places = Int32Array.from(batch.places);
    const claim = (this.#first + this.#sent.length) % mostBatches;
    Atomics.store(this.#claims, claim, 0);
    const message: ProseBatch = { claim, texts: batch.texts, places };
    this.#port.postMessage(message, [places.buffer]);
    // They were copied; here they are not needed any more.
    this.#sent.push({ ...batch, texts: [], places: [] });
    this.#next = emptyBatch();
  }

  /** Takes in the answers that are there. */
  #receive(): void {
    for (;;) {
      const answer = receiveMessageOnPort(this.#port) as { message: ProseAnswer } | undefined;
      if (answer === undefined) return;
      const { documents, length } = this.#sent.shift() as Batch;
      this.#first++;
      this.#waiting -= length;
      const { readings } = answer.message;
      if (readings === undefined) continue;
      this.documents += documents.length;
      for (const [index, document] of documents.entries()) document.readings = readings[index];
    }
  }
}

function sharedCells(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
}
