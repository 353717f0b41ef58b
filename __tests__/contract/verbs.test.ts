import { describe, expect, it } from '@jest/globals';
import { VERBS } from '../../src/commands/index.ts';
import { COMMON_OPTIONS } from '../../src/runner/arguments.ts';

const NAME = /^[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)?$/;

describe('the verbs', () => {
  it('have names of their own', () => {
    const names = VERBS.map((verb) => verb.name);
    expect(names.filter((name) => !NAME.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('help');
  });

  it('with a first word in common are a group, and the word alone is no verb', () => {
    const groups = new Set(VERBS.filter((verb) => verb.name.includes(' ')).map((verb) => verb.name.split(' ')[0]));
    expect(VERBS.filter((verb) => groups.has(verb.name))).toEqual([]);
  });
});

describe.each(VERBS.map((verb) => [verb.name, verb] as const))('%s', (_, verb) => {
  it('says in a line what it does and what it takes', () => {
    expect(verb.summary).toMatch(/^[A-Z].{20,159}\S$/);
    const [least, most] = verb.positionals ?? [0, 0];
    expect(least).toBeLessThanOrEqual(most);
    expect(verb.usage !== undefined && verb.usage !== '').toBe(most > 0);
  });

  it('has options of its own, each described', () => {
    const common = COMMON_OPTIONS.map((option) => option.name);
    const names = verb.options.map((option) => option.name);
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter(
        (name) => common.includes(name) || (name.startsWith('no-') && names.includes(name.slice(3))) || !/^[a-z]+(-[a-z0-9]+)*$/.test(name),
      ),
    ).toEqual([]);
    for (const option of verb.options) {
      expect(option.description).toMatch(/^\S.{8,}\S$/s);
      if (option.type === 'boolean') expect([option.value, option.choices]).toEqual([undefined, undefined]);
      if (option.choices) expect(new Set(option.choices).size).toBe(option.choices.length);
    }
  });

  it('loads', async () => expect(typeof (await verb.load())).toBe('function'));
});
