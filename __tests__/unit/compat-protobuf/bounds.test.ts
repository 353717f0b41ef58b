import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../../src/compat/formats/protobuf/engine.ts';
import { schemaOf } from '../../support/protobuf-trial.ts';

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const fields = (count: number, type: string): string => many(count, (index) => `${type} f${index + 1} = ${index + 1};`);

describe('schemas out of proportion', () => {
  it('have one error for names and nesting beyond all measure', () => {
    const long = 'x'.repeat(2001);
    for (const text of [
      `message A { optional int32 ${long} = 1; }`,
      `message A { optional ${'a.'.repeat(3000)}b c = 1; }`,
      `package ${'a.'.repeat(3000)}b;`,
      'message A { '.repeat(10_000),
      `option (x) = ${'{a '.repeat(10_000)}`,
    ]) {
      expect(() => schemaOf(text)).toThrow(expect.objectContaining({ code: 'RG-SCHEMA-SYNTAX', place: expect.anything() as unknown }));
    }
  });

  it('show a break of a message with a thousand fields by those that it is about', async () => {
    const [old, next] = ['int32', 'string'].map((type) =>
      schemaOf(`syntax = "proto3"; message A { ${fields(999, 'int32')} ${type} last = 1000; }`),
    );
    if (!old || !next) throw new Error('two schemas');
    const [found, ...others] = await compareSchemas(old, next, { profile: 'wire' });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'protobuf/field-wire-compatible-type', witness: { payload: { message: 'A', json: { last: 1 } } } });
  });

  it('do without a payload where each required message requires several others', async () => {
    const levels = many(12, (at) => `message M${at} { ${many(6, (index) => `required M${at + 1} f${index} = ${index + 1};`)} }`);
    const schema = (type: string): string =>
      `${levels} message M12 { required int32 x = 1; } message A { required M0 m = 1; optional ${type} x = 2; }`;
    const [found] = await compareSchemas(schemaOf(schema('int32')), schemaOf(schema('string')), { profile: 'wire' });
    expect(found).toMatchObject({ rule: 'protobuf/field-wire-compatible-type', kind: 'breaking' });
    expect(found).not.toHaveProperty('witness');
  });

  it('follow imports that go round in a circle once', async () => {
    const file = (path: string): string | undefined => {
      const at = /^x(\d+)\.proto$/.exec(path)?.[1];
      return at === undefined ? undefined : `import public "x${(Number(at) + 1) % 200}.proto"; message X${at} { optional int32 x = 1; }`;
    };
    const main = (type: string): string => `import "x0.proto"; message A { optional ${type} b = 1; }`;
    const [old, next] = [schemaOf(main('X0'), 'a.proto', file), schemaOf(main('X199'), 'a.proto', file)];
    expect(await compareSchemas(old, next, {})).toEqual([]);
  });

  it('ask for the values of an enum and the calls of a service without going through them again and again', async () => {
    const schema = (count: number, calls: string): string =>
      `syntax = "proto2"; enum E { ${many(count, (index) => `V${index} = ${index};`)} }
      message A { ${many(600, (index) => `required E f${index} = ${index + 1};`)} }
      service S { ${many(600, (index) => `rpc ${calls}${index}(A) returns (A);`)} }`;
    const differences = await compareSchemas(schemaOf(schema(3000, 'C')), schemaOf(schema(2999, 'D')), { profile: 'wire' });
    expect(differences.filter(({ kind }) => kind === 'breaking')).toHaveLength(600);
  });

  it('compare types that refer to each other crosswise as far as it goes, and say what they left out', async () => {
    const crosswise = (shift: number, type: string): string =>
      `syntax = "proto3"; ${many(120, (at) => `message M${at} { ${many(20, (index) => `M${(at * 7 + index * (1 + shift) + shift) % 120} f${index} = ${index + 1};`)} ${type} x = 50; }`)}`;
    const found = await compareSchemas(schemaOf(crosswise(0, 'int32')), schemaOf(crosswise(1, 'string')), { profile: 'wire' });
    expect(found.filter(({ rule }) => rule === 'protobuf/too-complex')).toMatchObject([{ kind: 'unknown', writer: { file: 'a.proto' } }]);
    // Types that stand for each other are compared whatever else they meet.
    const own = new Set(found.map(({ path }) => path));
    expect(
      many(120, (at) => `/M${at}/x`)
        .split('\n')
        .filter((path) => !own.has(path)),
    ).toEqual([]);
    expect(found.length).toBeLessThan(5000);
  });

  it('follow the responses of thousands of calls as far as it goes', async () => {
    const types = many(100, (at) => `message M${at} { M${at + 1} next = 1; }`);
    const calls = (step: number): string => many(2000, (at) => `rpc C${at}(M0) returns (M${(at * step) % 100});`);
    const schema = (step: number): string => `syntax = "proto3"; ${types} message M100 { int32 x = ${step}; } service S { ${calls(step)} }`;
    const found = await compareSchemas(schemaOf(schema(1)), schemaOf(schema(3)), {});
    expect(found.filter(({ rule, kind }) => rule === 'protobuf/rpc-same-response-type' && kind === 'unknown')).not.toEqual([]);
    expect(found.length).toBeLessThan(2200);
  });

  it('take ten thousand fields of another type and five thousand values of another name', async () => {
    const values = (name: string): string => `enum E { ${many(5000, (index) => `${name}${index} = ${index};`)} }`;
    const [old, next] = [['int32', 'V'] as const, ['string', 'W'] as const].map(([type, name]) =>
      schemaOf(`syntax = "proto3"; ${values(name)} message A { ${fields(10_000, type)} E e = 10001; }`),
    );
    if (!old || !next) throw new Error('two schemas');
    const found = await compareSchemas(old, next, {});
    expect(found.filter(({ rule }) => rule === 'protobuf/field-wire-compatible-type')).toHaveLength(10_000);
    expect(found.filter(({ rule }) => rule === 'protobuf/enum-value-same-name')).toHaveLength(1);
  });

  it('take messages inside of messages down to the limit', async () => {
    const nested = (type: string): string => `${many(60, (at) => `message N${at} {`)} optional ${type} x = 1; ${'}'.repeat(60)}`;
    const found = await compareSchemas(schemaOf(nested('int32')), schemaOf(nested('string')), { profile: 'wire' });
    expect(found).toMatchObject([{ rule: 'protobuf/field-wire-compatible-type', kind: 'breaking' }]);
  });
});
