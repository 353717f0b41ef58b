import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../../src/core/index.ts';
import { packError, unpackError } from '../../../src/gates/compat/messages.ts';
import { compareInWorkers, Shares, workersFor } from '../../../src/gates/compat/parallel.ts';

const signal = new AbortController().signal;

/** A worker of a few lines. */
function script(body: string): string {
  return `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';\n${body}`)}`;
}

const ENTRY = { files: ['*'], compatibility: 'full', place: { file: 'c.yml', line: 1, column: 1 } } as const;
const jobs = Array.from({ length: 20 }, (_, index) => {
  const path = `f${index}`;
  return { plan: { entry: ENTRY, unit: { path, files: [path], grouped: false }, earlier: [] }, operations: undefined };
});
const release = {
  label: 'N',
  tag: undefined,
  commit: undefined,
  read: (path: string) => Promise.resolve(new TextEncoder().encode(path)),
  files: () => Promise.resolve(new Map(['a.proto', 'b.proto'].map((path, index) => [path, { oid: `o${index}` }]))),
};

/** Asks for the text of each schema, and answers with it after a while that differs. */
const ECHO = `
const asked = new Map();
parentPort.on('message', (message) => {
  if (message.type === 'compare') {
    asked.set(message.index, message);
    parentPort.postMessage({ type: 'read', questions: [{ id: message.index, release: 0, path: message.plan.unit.path }] });
  } else {
    const [{ id, error, bytes }] = message.contents;
    const text = error ? error.message : new TextDecoder().decode(bytes);
    const answer = () => parentPort.postMessage({ type: 'outcome', index: id, outcome: { findings: [], answers: [], text } });
    setTimeout(answer, (id * 7) % 5);
  }
});`;

describe('comparing in several threads', () => {
  it('pays only when much is left, by what the schemas so far took', () => {
    expect(workersFor({ spent: 0, done: 0, left: 7000 }, 8)).toBe(1);
    expect(workersFor({ spent: 400, done: 10, left: 7000 }, 8)).toBe(1);
    expect(workersFor({ spent: 600, done: 300, left: 200 }, 8)).toBe(1);
    expect(workersFor({ spent: 600, done: 10, left: 100 }, 1)).toBe(1);
    expect(workersFor({ spent: 600, done: 10, left: 100 }, 2)).toBe(2);
    expect(workersFor({ spent: 600, done: 10, left: 100 }, 64)).toBe(4);
    expect(workersFor({ spent: 9000, done: 1, left: 2 }, 64)).toBe(2);
  });

  it('gives each thread a stretch of its own, and half of what is left to the one that is done', () => {
    const shares = new Shares(10, 2);
    expect([shares.next(1), shares.next(0), shares.next(1), shares.next(1), shares.next(1), shares.next(1)]).toEqual([5, 0, 6, 7, 8, 9]);
    expect([shares.next(1), shares.next(0), shares.next(1), shares.next(1), shares.next(0), shares.next(1)]).toEqual([
      3,
      1,
      4,
      2,
      undefined,
      undefined,
    ]);
  });

  it('gives the outcomes in the order of the schemas, whoever is done first', async () => {
    const options = { releases: [release], reuse: 'block', url: script(ECHO), signal } as const;
    const outcomes = await compareInWorkers(jobs, 3, options);
    expect(outcomes.map((outcome) => (outcome as unknown as { text: string }).text)).toEqual(jobs.map(({ plan }) => plan.unit.path));
  });

  it('hands errors of reading to the worker that asked', async () => {
    const broken = { ...release, read: () => Promise.reject(new GateError('RG-GIT', 'no such blob')) };
    const outcomes = await compareInWorkers(jobs.slice(0, 2), 2, { releases: [broken], reuse: 'off', url: script(ECHO), signal });
    expect(outcomes).toMatchObject([{ text: 'no such blob' }, { text: 'no such blob' }]);
  });

  it('tells the worker that asks which files a release has', async () => {
    const listing = script(`parentPort.on('message', (message) => parentPort.postMessage(message.type === 'compare'
      ? { type: 'read', questions: [{ id: message.index, release: 0 }] }
      : { type: 'outcome', index: message.contents[0].id, outcome: { paths: message.contents[0].paths, oids: message.contents[0].oids } }));`);
    const outcomes = await compareInWorkers(jobs.slice(0, 1), 1, { releases: [release], reuse: 'off', url: listing, signal });
    expect(outcomes).toEqual([{ paths: ['a.proto', 'b.proto'], oids: ['o0', 'o1'] }]);
  });

  it.each([
    [
      'an error of a comparison',
      "parentPort.postMessage({ type: 'failed', index: 0, error: { code: 'RG-CONFIG-INVALID', message: 'odd', options: {} } });",
      /odd/,
    ],
    ['a worker that throws', "throw new Error('broken');", /broken/],
    ['a worker that ends', 'process.exit(0);', /before its work was done/],
  ])('fails with %s', async (_, body, message) => {
    await expect(compareInWorkers(jobs, 2, { releases: [release], reuse: 'off', url: script(body), signal })).rejects.toThrow(message);
  });

  it('stops when the run is cancelled', async () => {
    const controller = new AbortController();
    const silent = script('parentPort.on("message", () => {});');
    const running = compareInWorkers(jobs, 2, { releases: [release], reuse: 'off', url: silent, signal: controller.signal });
    controller.abort(new Error('cancelled'));
    await expect(running).rejects.toThrow('cancelled');
  });

  it('takes errors through as they are', () => {
    const error = new GateError('RG-SCHEMA-SYNTAX', 'odd', { place: { file: 'a', line: 1, column: 2 }, expected: 'x', hint: 'y' });
    expect(unpackError(structuredClone(packError(error)))).toMatchObject({
      code: 'RG-SCHEMA-SYNTAX',
      message: 'odd',
      expected: 'x',
      hint: 'y',
      place: { line: 1 },
    });
    expect(unpackError(packError('what'))).toMatchObject({ code: 'RG-INTERNAL', message: 'what' });
  });
});
