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
});
