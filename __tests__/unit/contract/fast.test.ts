import { describe, expect, it } from '@jest/globals';
import type { DataFile, Dataset, DatasetResult } from '../../../src/contract/index.ts';
import { type RunTools, runReference } from '../../../src/contract/engine/run.ts';
import { loadRunTools } from '../../../src/contract/engine/tools.ts';
import { runFast } from '../../../src/contract/fast/index.ts';
import type { Threads } from '../../../src/contract/fast/parts.ts';
import { WorkerPool } from '../../../src/contract/fast/threads.ts';
import { readNdjson } from '../../../src/contract/sources/ndjson/read.ts';
import { dataOf } from '../../support/contract-data.ts';
import { clause } from '../../support/contract-cases.ts';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';

const DATASET: Dataset = {
  name: 't',
  columns: [
    {
      name: 'a',
      type: undefined,
      required: clause('t', 'a', 'required'),
      present: undefined,
      columns: [],
      items: undefined,
      tests: [{ ...clause('t', 'a', 'length'), test: { kind: 'length', max: 3 } }],
    },
  ],
  counts: [
    { ...clause('t', 'a', 'unique'), test: { kind: 'duplicate', columns: ['a'] }, expect: { unit: 'rows', operators: [['mustBe', 0]] } },
  ],
  ages: [],
  notRun: [],
};

const LINES = Array.from({ length: 200 }, (_, at) => `{"a":"${at % 50}"}\n`).join('');

function randomDataOf(text: string | Uint8Array): DataFile {
  const bytes = Buffer.from(text);
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    if (end > bytes.length) throw new Error('the file has become shorter');
    return bytes.subarray(start, end);
  };
  return { ...dataOf('t.ndjson', bytes, 1 << 16), random: { size: bytes.length, file: '/no/such/file', read } };
}

async function tools(signal: AbortSignal = new AbortController().signal): Promise<RunTools> {
  return loadRunTools({ now: 0, signal });
}

async function run(file: DataFile, threads?: Threads, signal?: AbortSignal): Promise<DatasetResult> {
  return runFast(DATASET, [{ file, reader: readNdjson(file) }], await tools(signal), threads);
}

describe('scanning in threads', () => {
  it('reads the parts itself when no thread can be started', async () => {
    const file = randomDataOf(LINES);
    const threads: Threads = {
      count: 3,
      leastBytes: 0,
      start: (setup, source) => new WorkerPool('file:///no/such/module.mjs').scan(setup, source),
    };
    const expected = await runReference(DATASET, [{ file, reader: readNdjson(file) }], await tools());
    expect(await run(file, threads)).toEqual(expected);
  });

  it('reads a part itself whose thread found something wrong, and says where that is', async () => {
    const file = randomDataOf(Buffer.concat([Buffer.from(LINES), Uint8Array.of(0x22, 0xff, 0x0a)]));
    const threads: Threads = {
      count: 2,
      leastBytes: 0,
      start: () => ({ result: Promise.resolve(undefined), stop: async () => undefined }),
    };
    await expect(run(file, threads)).rejects.toThrow(`near byte ${LINES.length + 1}`);
  });

  it('stops its threads when it is stopped', async () => {
    const controller = new AbortController();
    let stopped = 0;
    const threads: Threads = {
      count: 2,
      leastBytes: 0,
      start: () => {
        let end: (value: undefined) => void = () => undefined;
        const result = new Promise<undefined>((resolve) => {
          end = resolve;
        });
        queueMicrotask(() => controller.abort(new Error('enough')));
        const stop = async (): Promise<void> => {
          stopped += 1;
          end(undefined);
        };
        return { result, stop };
      },
    };
    await expect(run(randomDataOf(LINES), threads, controller.signal)).rejects.toThrow('enough');
    expect(stopped).toBeGreaterThan(0);
  });
});

describe('what is not simple', () => {
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${LINES}`, 'utf16le')],
    ['a byte order mark', Buffer.from(`\ufeff${LINES}`)],
    ['a row that is longer than a block', Buffer.from(`{"a":"${'x'.repeat(3 << 20)}"}\n${LINES}`)],
    ['rows around the end of a block', Buffer.from(LINES.repeat(500))],
    ['nothing', Buffer.alloc(0)],
    ['line breaks alone', Buffer.from('\n\r\n\n')],
  ])('is read as the reference engine reads it: %s', async (_, bytes) => {
    const file = randomDataOf(bytes);
    const expected = await runReference(DATASET, [{ file, reader: readNdjson(file) }], await tools());
    expect(await run(file)).toEqual(expected);
  });

  it('keeps keys apart whose texts are long, or differ in their last byte', async () => {
    const long = 'k'.repeat(70_000);
    const lines = [`${long}a`, `${long}b`, `${long}a`, 'k'.repeat(65_536), 'k'.repeat(65_536), 'k'.repeat(65_537)].map(
      (key) => `{"a":"${key}"}\n`,
    );
    const { results } = await run(randomDataOf(lines.join('')));
    expect(results.find(({ clause: { rule } }) => rule === 'unique')).toMatchObject({ failed: 2, offenders: [{ line: 3 }, { line: 5 }] });
  });

  it('keeps a hundred thousand keys apart', async () => {
    const key = (at: number): string => (at % 3 === 0 ? `"key ${at}"` : at % 3 === 1 ? String(at * 8) : String(at / 8));
    const lines = Array.from({ length: 100_000 }, (_, at) => `{"a":${key(at)}}\n`);
    const { results } = await run(randomDataOf([...lines, ...lines.slice(0, 10)].join('')));
    expect(results.find(({ clause: { rule } }) => rule === 'unique')).toMatchObject({
      failed: 10,
      offenders: [{ line: 100_001 }, {}, {}, {}, {}],
    });
  });
});

describe('a row that is longer than is allowed', () => {
  const LONG = `{"a":"1"}\n{"a":"${'x'.repeat(3 << 20)}"}\n`;

  it.each([
    ['bytes', runFast],
    ['texts', runReference],
  ])('is an error with its line, however it is read: %s', async (_, engine) => {
    const read = async (limit: { maxRow?: number }): Promise<DatasetResult> => {
      const file = { ...randomDataOf(LONG), ...limit };
      return engine(DATASET, [{ file, reader: readNdjson(file) }], await tools());
    };
    await expect(read({ maxRow: 1 << 21 })).rejects.toMatchObject({
      message: 'a row is longer than 2097152 characters',
      place: { line: 2 },
    });
    expect((await read({})).rows).toBe(2);
  });
});
