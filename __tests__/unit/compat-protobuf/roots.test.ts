import { describe, expect, it } from '@jest/globals';
import { candidatePaths } from '../../../src/compat/formats/protobuf/link/roots.ts';
import { Schema } from '../../../src/compat/formats/protobuf/link/schema.ts';
import { typeLabel } from '../../../src/compat/formats/protobuf/link/types.ts';

const ORDER = 'syntax = "proto3"; package shop.v1; import "money/amount.proto"; message Order { money.Amount total = 1; }';
const amount = (type: string): string => `syntax = "proto3"; package money; message Amount { ${type} cents = 1; }`;

/** The type of the amount that an order refers to: which of several files was taken. */
function taken(main: string, files: Readonly<Record<string, string>>, roots?: readonly string[]): string {
  const schema = new Schema({ path: main, text: ORDER, file: (path) => files[path] }, roots ? { roots } : {});
  const field = [...schema.main.types.values()].flatMap((type) => (type.kind === 'message' ? type.fields : []))[0];
  const type = field ? schema.typeOf(field) : undefined;
  const [first] = type?.kind === 'message' ? type.fields : [];
  return first?.type ?? (type ? typeLabel(type) : '');
}

describe('roots of imports', () => {
  const files = { 'a/money/amount.proto': amount('int32'), 'b/money/amount.proto': amount('int64') };

  it.each([
    ['the first that has the file', ['a', 'b'], 'int32'],
    ['in the order given', ['./b/', 'a'], 'int64'],
    ['the next one, where a root has it not', ['c', 'b'], 'int64'],
    ['and nowhere else', ['c'], 'money.Amount'],
  ])('are those of the configuration: %s', (_, roots, expected) => {
    expect(taken('a/shop/v1/order.proto', files, roots)).toBe(expected);
  });

  it('may be the repository itself', () => {
    expect(taken('a/shop/v1/order.proto', { ...files, 'money/amount.proto': amount('bool') }, ['.'])).toBe('bool');
  });

  it('never lead out of the repository', () => {
    for (const path of ['../x.proto', '/etc/x.proto'])
      expect([...candidatePaths({ path: 'a.proto', package: '' }, path, { roots: ['b'] })]).toEqual([]);
  });

  it('are left out where they lead out of the repository', () => {
    const paths = [...candidatePaths({ path: 'a.proto', package: '' }, 'x.proto', { roots: ['../up', '/etc', 'in', ''] })];
    expect(paths).toEqual(['in/x.proto', 'x.proto']);
  });

  it.each([
    ['buf.work.yaml', 'version: v1\ndirectories:\n  - schemas\n  - "vendored"\n'],
    ['buf.yaml', 'version: v2\nmodules:\n  - path: schemas\n    name: x/y\n  - path: vendored\ndeps:\n  - path: elsewhere\n'],
    ['buf.yaml', 'version: v1beta1\r\nbuild:\r\n  roots:\r\n    - schemas\r\n    - vendored\r\n'],
  ])('are found in %s where nothing else has the file', (manifest, text) => {
    const here = { [manifest]: text, 'vendored/money/amount.proto': amount('uint32'), 'elsewhere/money/amount.proto': amount('bool') };
    expect(taken('schemas/orders/order.proto', here)).toBe('uint32');
  });

  it('are not read from a manifest that names places outside', () => {
    const here = { 'buf.yaml': 'modules:\n  - path: ../x\n  - path: /etc\n', '../x/money/amount.proto': amount('bool') };
    expect(taken('schemas/orders/order.proto', here)).toBe('money.Amount');
  });
});
