import { describe, expect, it } from '@jest/globals';
import { detectFormat, findFormat, FORMATS } from '../../src/compat/index.ts';
import { FORMAT_NAMES } from '../../src/config/index.ts';
import { GateError, ruleTable } from '../../src/core/index.ts';

describe.each(FORMATS.map((format) => [format.name, format] as const))('format %s', (name, format) => {
  it('has a known name, a title and rules of its own', () => {
    expect(FORMAT_NAMES).toContain(name);
    expect(format.title).not.toBe('');
    expect(format.rules.length).toBeGreaterThan(0);
    for (const id of ruleTable(format.rules).keys()) expect(id.split('/')[0]).toBe(name);
  });

  it('is found by its name, and does not claim any file', () => {
    expect(findFormat(name)).toBe(format);
    expect(format.detect('README.md', '# hello\n')).toBe(false);
    expect(format.detect('package.json', '{ "name": "x" }')).toBe(false);
  });

  it('loads an engine that parses and compares', async () => {
    const engine = await format.load();
    expect(typeof engine.parse).toBe('function');
    expect(typeof engine.compare).toBe('function');
  });
});

describe('formats', () => {
  it('stand once', () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
  });

  it.each([['yaml'], ['toString']])('are refused with what is supported: %s', (name) => {
    let thrown: unknown;
    try {
      findFormat(name);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(GateError);
    expect(thrown).toMatchObject({ code: 'RG-SCHEMA-FORMAT', expected: `one of ${FORMATS.map((format) => format.name).join(', ')}` });
  });

  it('are told from names and content', () => {
    expect(detectFormat('a/order.schema.json', '')?.name).toBe('json-schema');
    expect(detectFormat('a/order.json', '{"$schema": "https://json-schema.org/draft/2020-12/schema"}')?.name).toBe('json-schema');
    expect(detectFormat('a/order.avsc', '{"type":"record"}')?.name).toBe('avro');
    expect(detectFormat('a/order.txt', 'hello')).toBeUndefined();
  });
});
