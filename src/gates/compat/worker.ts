import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { GateError } from '../../core/index.ts';
import { ENGINES } from '../engines.ts';
import { Comparer } from './compare.ts';
import { type Content, type FromWorker, packError, type Question, type ToWorker, unpackError, type WorkerSetup } from './messages.ts';
import type { SchemaRelease } from './sources.ts';

/** Where this module is: a worker starts with it. */
export const WORKER_URL = import.meta.url;

if (!isMainThread && parentPort && isSetup(workerData)) serve(parentPort, workerData);

function isSetup(data: unknown): data is WorkerSetup {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'compare-schemas';
}

type Waiting = { readonly resolve: (content: Content) => void; readonly reject: (error: GateError) => void };

function toFiles({ paths = [], oids = [] }: Content): ReadonlyMap<string, { readonly oid: string }> {
  return new Map(paths.map((path, index) => [path, { oid: oids[index] ?? '' }]));
}

/** Compares the schemas that the main thread sends, one after the other; it reads no file itself but asks for texts. */
function serve(port: MessagePort, { releases, reuse }: WorkerSetup): void {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let questions: Question[] = [];
  /** What is asked at once goes in one message: each wakes the other thread. */
  const ask = (release: number, path?: string): Promise<Content> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      questions.push({ id: asked, release, ...(path !== undefined && { path }) });
      if (questions.length > 1) return;
      setImmediate(() => {
        send({ type: 'read', questions });
        questions = [];
      });
    });
  const send = (message: FromWorker): void => port.postMessage(message);
  /** By what git calls them: releases share most of their files. */
  const blobs = new Map<string, Promise<Content>>();
  const remote = releases.map((release, index): SchemaRelease => {
    let listing: Promise<ReadonlyMap<string, { readonly oid: string }>> | undefined;
    const files = (): Promise<ReadonlyMap<string, { readonly oid: string }>> => (listing ??= ask(index).then(toFiles));
    const read = async (path: string): Promise<Uint8Array | undefined> => {
      const oid = (await files()).get(path)?.oid;
      const content = (oid === undefined ? undefined : blobs.get(oid)) ?? ask(index, path);
      if (oid !== undefined) blobs.set(oid, content);
      return (await content).bytes;
    };
    return { ...release, read, files };
  });
  const comparer = ENGINES.compat().then((engine) => new Comparer({ releases: remote, engine, reuse }));
  port.on('message', (message: ToWorker) => {
    if (message.type === 'contents') {
      for (const content of message.contents) {
        const one = waiting.get(content.id);
        waiting.delete(content.id);
        if (content.error) one?.reject(unpackError(content.error));
        else one?.resolve(content);
      }
      return;
    }
    const { index, plan, operations } = message;
    comparer
      .then((ready) => ready.compare(plan, operations))
      .then(
        (outcome) => send({ type: 'outcome', index, outcome }),
        (error: unknown) => send({ type: 'failed', index, error: packError(error) }),
      );
  });
}
