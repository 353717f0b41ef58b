import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spec } from '../../../src/commands/compare/index.ts';
import type { CommandInput, CommandResult, Host, JsonObject } from '../../../src/core/index.ts';

const directory = mkdtempSync(join(tmpdir(), 'compare-'));
const write = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text);
  return name;
};

function host(input: string, out: string[]): Host {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(input);
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  return {
    directory,
    env: () => undefined,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    fetch,
    signal: new AbortController().signal,
    progress: () => undefined,
    write: (text) => out.push(text),
    stdin,
    mask: () => undefined,
  };
}

async function run(input: CommandInput, text = '', out: string[] = []): Promise<CommandResult> {
  return (await spec.load())(input, host(text, out));
}

async function batch(...cases: (JsonObject | string)[]): Promise<JsonObject[]> {
  const out: string[] = [];
  const lines = cases.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const result = await run({ positionals: [], options: { batch: true } }, `${lines.join('\n')}\n`, out);
  expect(result.verdict).toBe('pass');
  return out.map((line) => JSON.parse(line) as JsonObject);
}

afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('compare --batch', () => {
  it('answers every line in order, as text, as JSON and as files', async () => {
    const found = await batch(
      { id: 'text', format: 'json-schema', old: '{"type":"string"}', new: '{"type":["string","null"]}' },
      { id: 'größe', format: 'json-schema', old: { enum: ['ü'] }, new: { enum: ['ü', 'y'] } },
      { id: 3, format: 'json-schema', old: { 'a.json': '{"$ref":"b.json"}', 'b.json': '{"type":"integer"}' }, new: { type: 'number' } },
      { id: 'keyword', format: 'json-schema', old: { type: 'string' }, new: { type: 'string', title: 'x' } },
    );
    expect(found.map(({ id, deploy, rollback }) => [id, (deploy as JsonObject)['answer'], (rollback as JsonObject)['answer']])).toEqual([
      ['text', 'compatible', 'breaking'],
      ['größe', 'compatible', 'breaking'],
      [3, 'compatible', 'breaking'],
      ['keyword', 'compatible', 'compatible'],
    ]);
  });

  it('gives rule, path, message and a confirmed payload for a break', async () => {
    const [found] = await batch({ id: 1, format: 'json-schema', old: { type: 'object' }, new: { type: 'object', required: ['a'] } });
    expect(found?.['deploy']).toMatchObject({
      answer: 'breaking',
      differences: [
        {
          rule: 'json-schema/property-required-added',
          kind: 'breaking',
          path: '',
          reader: { file: 'new.json', line: 4 },
          witness: { payload: {}, outcome: 'rejected' },
        },
      ],
    });
  });

  it('puts an error on the lines that cannot be answered, and goes on', async () => {
    const found = await batch(
      'no json',
      { id: 1, format: 'json-schema', old: '{', new: '{}' },
      { id: 2, format: 'nonsense', old: '{}', new: '{}' },
      { id: 3, format: 'json-schema', new: '{}' },
      { id: 4, format: 'json-schema', old: '{}', new: '{}', policy: { writer: 'any' } },
      { id: 5, format: 'json-schema', old: '{}', new: '{}', policy: { writers: 'some' } },
      '',
      { id: 6, format: 'json-schema', old: true, new: true },
    );
    expect(found.map(({ id, error }) => [id, /RG-[A-Z-]+/.exec(JSON.stringify(error) ?? '')?.[0]])).toEqual([
      [null, 'RG-USAGE'],
      [1, 'RG-SCHEMA-SYNTAX'],
      [2, 'RG-SCHEMA-FORMAT'],
      [3, 'RG-USAGE'],
      [4, 'RG-USAGE'],
      [5, 'RG-USAGE'],
      [6, undefined],
    ]);
  });

  it('takes a policy', async () => {
    const pair = {
      format: 'json-schema',
      old: { type: 'object', properties: { a: true } },
      new: { type: 'object', properties: { a: true, b: { type: 'string' } } },
    };
    const found = await batch(
      { id: 1, ...pair },
      { id: 2, ...pair, policy: { writers: 'any', compatibility: 'full', 'on-unknown': 'block' } },
    );
    expect(found.map(({ deploy }) => (deploy as JsonObject)['answer'])).toEqual(['compatible', 'breaking']);
  });
});

describe('compare OLD NEW', () => {
  beforeAll(() => {
    write('old.schema.json', '{"type":"string"}');
    write('new.schema.json', '{"type":"integer"}');
    write('remote.schema.json', '{"$ref":"https://example.com/x"}');
  });
  const pair = (old: string, next: string, options: CommandInput['options'] = {}) => run({ positionals: [old, next], options });

  it('fails on a break, with the places and the payload', async () => {
    const { verdict, json, text } = await pair('old.schema.json', 'new.schema.json');
    expect(verdict).toBe('fail');
    expect(json).toMatchObject({ format: 'json-schema', deploy: { answer: 'breaking' }, rollback: { answer: 'breaking' } });
    expect(text).toContain('reader new.schema.json:1:2, writer old.schema.json:1:2');
    expect(text).toContain('payload "a"');
  });

  it('passes what is compatible, and is inconclusive about what is not known', async () => {
    expect((await pair('old.schema.json', 'old.schema.json')).verdict).toBe('pass');
    expect((await pair('remote.schema.json', 'old.schema.json')).verdict).toBe('inconclusive');
  });

  it.each([
    [['old.schema.json'], {}, 'RG-USAGE'],
    [['old.schema.json', 'x'], { batch: true }, 'RG-USAGE'],
    [['old.schema.json', 'none.json'], {}, 'RG-FILE'],
    [['old.schema.json', 'new.schema.json'], { format: 'yaml' }, 'RG-SCHEMA-FORMAT'],
  ])('refuses %j', async (positionals, options, code) => {
    await expect(run({ positionals, options })).rejects.toMatchObject({ code });
  });
});
