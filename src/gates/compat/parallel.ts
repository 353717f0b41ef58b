import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { UnitOutcome } from './compare.ts';
import { type Content, type FromWorker, packError, type Question, type ToWorker, unpackError, type WorkerSetup } from './messages.ts';
import type { UnitPlan } from './plan.ts';
import type { SchemaRelease } from './sources.ts';

/** Before so many milliseconds nothing is known about the rest, and most checks are done. */
const SPENT = 500;
/** Less than so many milliseconds of work is not worth a second start of the engines, which costs a few hundred. */
const LEFT = 1500;
/** Each worker holds engines and validators of its own. */
const MOST_WORKERS = 4;

export interface ParallelOptions {
  /** N first, then N-1, N-2, … */
  readonly releases: readonly SchemaRelease[];
  readonly reuse: WorkerSetup['reuse'];
  /** The module that a worker starts with. */
  readonly url: string;
  readonly signal: AbortSignal;
}

export interface ParallelJob {
  readonly plan: UnitPlan;
  readonly operations: readonly (readonly string[])[] | undefined;
}

/** How a run goes that compares in one thread. */
export interface Progress {
  /** Milliseconds so far. */
  readonly spent: number;
  /** Schemas that are done, and that are left. */
  readonly done: number;
  readonly left: number;
}

/** How many workers pay for the rest, judging by what the schemas so far took; 1 is none. */
export function workersFor({ spent, done, left }: Progress, cores: number = availableParallelism()): number {
  if (spent < SPENT || (spent / done) * left < LEFT) return 1;
  return Math.max(1, Math.min(cores, MOST_WORKERS, left));
}

/**
 * Compares schemas in several threads. The outcomes are those of one thread, in the order of the jobs, as schemas know nothing of each other.
 * @throws GateError the first that a worker threw; the reason of the signal
 */
export async function compareInWorkers(jobs: readonly ParallelJob[], count: number, options: ParallelOptions): Promise<UnitOutcome[]> {
  const outcomes: UnitOutcome[] = [];
  const queue = new Shares(jobs.length, count);
  const workers: Worker[] = [];
  try {
    await Promise.all(
      Array.from({ length: count }, (_, at) => runWorker(options, { jobs, next: () => queue.next(at), outcomes, workers })),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outcomes;
}

/**
 * Which job a thread takes next. Schemas that stand beside each other refer to the same files: each thread has a stretch of the jobs for
 * itself, and takes over half of the longest stretch that is left when it is done with its own.
 */
export class Shares {
  readonly #left: { from: number; to: number }[];

  constructor(jobs: number, threads: number) {
    const start = (at: number): number => Math.floor((at * jobs) / threads);
    this.#left = Array.from({ length: threads }, (_, at) => ({ from: start(at), to: start(at + 1) }));
  }

  /** `undefined`: nothing is left. */
  next(thread: number): number | undefined {
    const mine = this.#left[thread];
    if (!mine) return undefined;
    if (mine.from >= mine.to) {
      const longest = this.#left.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
      [mine.from, mine.to] = [Math.floor((longest.from + longest.to) / 2), longest.to];
      if (longest !== mine) longest.to = mine.from;
    }
    if (mine.from >= mine.to) return undefined;
    mine.from += 1;
    return mine.from - 1;
  }
}

interface Shared {
  readonly jobs: readonly ParallelJob[];
  /** Place of the next job in the list. */
  readonly next: () => number | undefined;
  readonly outcomes: UnitOutcome[];
  readonly workers: Worker[];
}

/** One worker until the queue is empty. */
function runWorker({ releases, reuse, url, signal }: ParallelOptions, { jobs, next: take, outcomes, workers }: Shared): Promise<void> {
  const naming = releases.map(({ label, tag, commit }) => ({ label, tag, commit }));
  const setup: WorkerSetup = { task: 'compare-schemas', releases: naming, reuse };
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL(url), { workerData: setup });
    workers.push(worker);
    const onAbort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
    const send = (message: ToWorker, transfer: readonly ArrayBuffer[] = []): void => worker.postMessage(message, transfer);
    const next = (): void => {
      const index = take();
      const job = index === undefined ? undefined : jobs[index];
      if (job && index !== undefined) return send({ type: 'compare', index, ...job });
      signal.removeEventListener('abort', onAbort);
      resolve();
    };
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'failed') return reject(unpackError(message.error));
      if (message.type === 'outcome') {
        outcomes[message.index] = message.outcome;
        return next();
      }
      Promise.all(message.questions.map((question) => answerQuestion(releases[question.release], question))).then(
        (contents) =>
          send(
            { type: 'contents', contents },
            contents.flatMap(({ bytes }) => bytes?.buffer ?? []),
          ),
        reject,
      );
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its work was done`)));
    next();
  });
}

interface Answer extends Content {
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

async function answerQuestion(release: SchemaRelease | undefined, { id, path }: Question): Promise<Answer> {
  try {
    if (path === undefined) {
      const files = [...((await release?.files()) ?? [])];
      return { id, paths: files.map(([name]) => name), oids: files.map(([, { oid }]) => oid) };
    }
    const bytes = await release?.read(path);
    // A view would take along all that it looks into, which for the output of git is far more than one file.
    return bytes ? { id, bytes: new Uint8Array(bytes) } : { id };
  } catch (error) {
    return { id, error: packError(error) };
  }
}
