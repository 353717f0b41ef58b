import { describe, expect, it } from '@jest/globals';
import { imagesOf, tuplesToKeep } from '../../../src/commands/retention/choose.ts';
import { sha256, shortDigest, tupleId } from '../../../src/core/index.ts';
import { ledgerOf, type Step, tupleOf } from '../../support/tuples.ts';

const held = (...names: string[]): Step[] =>
  names.flatMap((name): Step[] => [
    ['deployed', tupleOf(name)],
    ['verified', tupleOf(name)],
  ]);
const kept = (steps: readonly Step[], count: number, others: readonly Step[] = []): string[] =>
  tuplesToKeep(ledgerOf(steps), [ledgerOf(others, 'staging')], count).map(({ tuple }) => shortDigest(tupleId(tuple)));
const ids = (...names: string[]): string[] => names.map((name) => shortDigest(tupleId(tupleOf(name))));

describe('what is kept', () => {
  it('is what runs and the newest that held, each once', () => {
    expect(kept(held('one', 'two', 'three', 'four'), 2)).toEqual(ids('four', 'three', 'two'));
    expect(kept(held('one', 'two', 'one'), 5)).toEqual(ids('one', 'two'));
    expect(kept([], 3)).toEqual([]);
  });

  it('is what runs even when nobody knows yet whether it holds, and never what failed or was revoked anywhere', () => {
    expect(kept([...held('one', 'two'), ['deployed', tupleOf('new')]], 1)).toEqual(ids('new', 'two'));
    expect(kept([...held('one', 'two'), ['revoked', tupleOf('two')], ...held('three')], 3)).toEqual(ids('three', 'one'));
    expect(kept(held('one', 'two', 'three'), 3, [['failed', tupleOf('two')]])).toEqual(ids('three', 'one'));
  });
});

describe('the images of tuples', () => {
  const member = (name: string, role: 'image' | 'model' | 'config', value: string) => ({ name, role, value });
  it('are references with a digest, models in registries among them, each once', () => {
    const one = `r.example/app@${sha256('1')}`;
    const images = imagesOf([
      {
        environment: 'production',
        members: [member('image', 'image', one), member('model', 'model', `oci://r.example/model@${sha256('m')}`)],
      },
      { environment: 'staging', members: [member('image', 'image', one.replace('@', ':1.4@')), member('limit', 'config', sha256('x'))] },
      {
        environment: 'staging',
        members: [member('bare', 'image', sha256('b')), member('tag', 'image', 'r.example/app:1'), member('s3', 'model', 's3://m')],
      },
    ]);
    expect(images.map(({ reference, pins }) => [reference.repository, reference.digest, pins])).toEqual([
      ['app', sha256('1'), ['production/image', 'staging/image']],
      ['model', sha256('m'), ['production/model']],
    ]);
  });
});
