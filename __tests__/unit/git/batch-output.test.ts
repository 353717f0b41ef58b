import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type BatchAnswer, BatchOutput } from '../../../src/git/batch-output.ts';

const LIMIT = 50;
const RUNS = 300;
const oid = 'a'.repeat(40);

/** One answer of git with what is to be made of it. */
const answer = fc.oneof(
  fc.uint8Array({ maxLength: 80 }).map((data) => ({
    bytes: Buffer.concat([Buffer.from(`${oid} blob ${data.length}\n`), data, Buffer.from('\n')]),
    expected: data.length <= LIMIT ? `object ${Buffer.from(data).toString('hex')}` : `too-large ${data.length}`,
  })),
  fc
    .constantFrom('nope missing\n', 'HEAD:a b missing\n', 'abc ambiguous\n', `${oid} blob x missing\n`, `x ${oid} blob 3 missing\n`)
    .map((text) => ({
      bytes: Buffer.from(text),
      expected: 'missing',
    })),
);

function show(result: BatchAnswer): string {
  if (result.kind === 'missing') return 'missing';
  return result.kind === 'object' ? `object ${Buffer.from(result.object.data).toString('hex')}` : `too-large ${result.size}`;
}

describe('BatchOutput', () => {
  it('hands out the same answers however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (answers, cuts) => {
        const stream = Buffer.concat(answers.map(({ bytes }) => bytes));
        const seen: string[] = [];
        const output = new BatchOutput(LIMIT, (result) => seen.push(show(result)));
        let at = 0;
        for (const cut of cuts) {
          output.push(Buffer.from(stream.subarray(at, at + cut)));
          at += cut;
        }
        output.push(Buffer.from(stream.subarray(at)));
        expect(seen).toEqual(answers.map(({ expected }) => expected));
      }),
      { numRuns: RUNS },
    );
  });
});
