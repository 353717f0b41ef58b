import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../src/core/index.ts';
import { answers } from '../../support/json-schema-compare.ts';

interface Example {
  readonly old: unknown;
  readonly new: unknown;
  readonly declared: readonly [Answer, Answer];
  readonly any: readonly [Answer, Answer];
}

const text = readFileSync(new URL('../../../src/compat/formats/json-schema/readme.md', import.meta.url), 'utf8');
const examples = (/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example);

describe('the readme of JSON Schema', () => {
  it('has examples of both policies', () => {
    expect(examples.length).toBeGreaterThan(4);
  });

  it.each(examples)('is right about $old and $new', async ({ old, new: next, declared, any }) => {
    expect(await answers(old, next)).toEqual(declared);
    expect(await answers(old, next, { writers: 'any' })).toEqual(any);
  });
});
