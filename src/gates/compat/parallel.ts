import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { UnitOutcome } from './compare.ts';
import { type FromWorker, packError, type ToWorker, unpackError, type WorkerSetup } from './messages.ts';
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
 * Compares schemas in several threads. The outcomes are those of one thread, in the order of the jobs: a thread takes the next schema when it is
 * done with one, and schemas know nothing of each other.
 * @throws GateError the first that a worker threw; the reason of the signal
 */
export async function compareInWorkers(jobs: readonly ParallelJob[], count: number, options: ParallelOptions): Promise<UnitOutcome[]> {
  const outcomes: UnitOutcome[] = [];
  let taken = 0;
  const queue: Shared['queue'] = {
    next: () => {
      const job = jobs[taken];
      return job && { ...job, index: taken++ };
    },
  };
  const workers: Worker[] = [];
  try {
    await Promise.all(Array.from({ length: count }, () => runWorker(options, { queue, outcomes, workers })));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outcomes;
}

interface Shared {
  readonly queue: { next(): (ParallelJob & { readonly index: number }) | undefined };
  readonly outcomes: UnitOutcome[];
  readonly workers: Worker[];
}

/** One worker until the queue is empty. */
function runWorker({ releases, reuse, url, signal }: ParallelOptions, { queue, outcomes, workers }: Shared): Promise<void> {
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
      const job = queue.next();
      if (job) return send({ type: 'compare', ...job });
      signal.removeEventListener('abort', onAbort);
      resolve();
    };
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'failed') return reject(unpackError(message.error));
      if (message.type === 'outcome') {
        outcomes[message.index] = message.outcome;
        return next();
      }
      const { id } = message;
      answerRead(releases[message.release], message.path).then(
        ({ transfer, ...content }) => send({ type: 'content', id, ...content }, transfer),
        (error: unknown) => send({ type: 'content', id, error: packError(error) }),
      );
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its work was done`)));
    next();
  });
}

interface Content extends Pick<Extract<ToWorker, { readonly type: 'content' }>, 'bytes' | 'paths' | 'oids'> {
  readonly transfer?: readonly ArrayBuffer[];
}

async function answerRead(release: SchemaRelease | undefined, path: string | undefined): Promise<Content> {
  if (path === undefined) {
    const files = [...((await release?.files()) ?? [])];
    return { paths: files.map(([name]) => name), oids: files.map(([, { oid }]) => oid) };
  }
  const bytes = await release?.read(path);
  if (!bytes) return {};
  // A view would take along all that it looks into, which for the output of git is far more than one file.
  const copy = Uint8Array.from(bytes);
  return { bytes: copy, transfer: [copy.buffer] };
}
