import { describe, expect, it } from '@jest/globals';
import { compareSketches, DEFAULT_LIMITS, readComparators, type Sketch, sketchFiles } from '../../../src/contract/index.ts';
import { dataOf } from '../../support/contract-data.ts';

const SCHEMA = {
  path: 'schema.pbtxt',
  text: `
feature { name: "country" type: BYTES skew_comparator { infinity_norm { threshold: 0.3 } } }
feature { name: "city" type: BYTES drift_comparator { jensen_shannon_divergence { threshold: 0.9 } } }
feature { name: "age" type: INT skew_comparator { jensen_shannon_divergence { threshold: 0.95 } } drift_comparator { jensen_shannon_divergence { threshold: 0.01 } } }
feature { name: "size" type: INT skew_comparator { infinity_norm { threshold: 0.1 } } }
feature { name: "gone" type: INT skew_comparator { jensen_shannon_divergence { threshold: 0.1 } } }
feature { name: "old" type: INT deprecated: true skew_comparator { jensen_shannon_divergence { threshold: 0.1 } } }
`,
};

function sketch(rows: number, row: (at: number) => object): Promise<Sketch> {
  const text = Array.from({ length: rows }, (_, at) => `${JSON.stringify(row(at))}\n`).join('');
  return sketchFiles([dataOf('a.ndjson', text, 1 << 16)], new AbortController().signal);
}

const training = sketch(4000, (at) => ({
  country: at % 2 === 0 ? 'DE' : 'FR',
  city: at % 4 === 0 ? 'B' : 'P',
  age: at % 50,
  size: at % 10,
}));
const serving = sketch(4000, (at) => ({
  country: at % 4 === 0 ? 'DE' : 'FR',
  city: at % 2 === 0 ? 'B' : 'P',
  age: 20 + (at % 50),
  size: at % 10,
}));

async function answers(which?: 'skew' | 'drift'): Promise<string[]> {
  const own = await readComparators(SCHEMA, which);
  return compareSketches(await training, await serving, DEFAULT_LIMITS, own)
    .filter(({ measure }) => measure !== 'nulls')
    .map(({ column, measure, answer, limit }) => `${column} ${measure} ${answer} ${limit}`);
}

describe('the comparators of a TFDV schema', () => {
  it('are the limits of their features', async () => {
    expect(await answers()).toEqual([
      'age jensen-shannon stable 0.95',
      'city jensen-shannon stable 0.9',
      'country l-infinity stable 0.3',
      'gone values unknown 0.1',
      'size jensen-shannon stable 0.1',
      'size values unknown 0.1',
    ]);
  });

  it('are of the kind that is asked for', async () => {
    const drift = await answers('drift');
    expect(drift).toContain('age jensen-shannon drifted 0.01');
    expect(drift).toContain('country l-infinity drifted 0.1');
    expect(drift.some((line) => line.startsWith('gone'))).toBe(false);
  });

  it('are wanted where a schema is given', async () => {
    const plain = { path: 's.pbtxt', text: 'feature { name: "a" type: INT }' };
    await expect(readComparators(plain)).rejects.toMatchObject({ code: 'RG-USAGE', message: 's.pbtxt compares no feature' });
    await expect(readComparators({ path: 's.pbtxt', text: 'feature {' })).rejects.toMatchObject({ code: 'RG-SCHEMA-SYNTAX' });
  });
});

describe('a sketch', () => {
  it('is not made of a part of the rows', async () => {
    const make = (text: string): Promise<Sketch> => sketchFiles([dataOf('a.ndjson', text)], new AbortController().signal);
    await expect(make('{"a":1}\n{"a":\n')).rejects.toMatchObject({ code: 'RG-DATA', place: { file: 'a.ndjson', line: 2 } });
    await expect(make('{"a":1}\n5\n')).rejects.toMatchObject({ code: 'RG-DATA', place: { line: 2 } });
  });
});
