import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../../src/core/index.ts';
import { parseModel } from '../../../src/compat/formats/mlflow/parse.ts';

function failure(text: string): string {
  try {
    parseModel({ path: 'MLmodel', text });
  } catch (error) {
    if (error instanceof GateError) return error.describe();
    throw error;
  }
  return 'read';
}

const quoted = (json: string): string => `signature:\n  inputs: '${json}'\n`;

describe('hostile files', () => {
  it.each([
    ['flow lists without end', '['.repeat(200_000), /^MLmodel:1:\d+ RG-SCHEMA-SYNTAX: .*nested too deeply/],
    ['flow maps without end', 'a: '.concat('{a: '.repeat(100_000)), /nested too deeply/],
    ['block lists', `a:\n${'- '.repeat(50_000)}b`, /nested too deeply/],
    ['an alias of what is around it', 'a: &a [*a]\n', /^MLmodel:1:8 RG-SCHEMA-SYNTAX: the alias \*a stands for nothing before it/],
    [
      'aliases of aliases',
      `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`).join('\n')}\n`,
      /more than 500000 values/,
    ],
    ['a key twice', 'signature: null\nsignature: null\n', /^MLmodel:2:1 RG-SCHEMA-SYNTAX: the key "signature" stands twice/],
    ['two documents', 'a: 1\n---\nb: 2\n', /more than one YAML document/],
    ['a list', '- a\n', /not an MLmodel file; expected a YAML map/],
    ['text that is not YAML', 'a: [1\n', /^MLmodel:\d+:\d+ RG-SCHEMA-SYNTAX: not well-formed YAML/],
    ['a signature of another kind', 'signature: 5\n', /^MLmodel:1:12 RG-SCHEMA-SYNTAX: the signature is not a map/],
    ['broken JSON', quoted('[{"name": }]'), /^MLmodel:2:11 RG-SCHEMA-SYNTAX: a part of the signature is not JSON/],
    ['deep JSON', quoted('['.repeat(100_000)), /^MLmodel:2:11 .*nesting is deeper than/],
    [
      'deep types',
      quoted(`[{"name": "a", "type": "array", "items": ${'{"type": "array", "items": '.repeat(90)}{"type": "long"}${'}'.repeat(90)}}]`),
      /types are nested more than 64 deep/,
    ],
    ['a deep default', `signature:\n  params: '[{"name": "a", "type": "long", "default": ${'['.repeat(9999)}'\n`, /nesting is deeper than/],
    ['an unknown type', quoted('[{"name": "a", "type": "complex"}]'), /^MLmodel:2:14 .*the type "complex" is not known/],
    ['a column twice', quoted('[{"name": "a", "type": "long"}, {"name": "a", "type": "long"}]'), /the column a stands twice/],
    [
      'a parameter twice',
      `signature:\n  params: '[{"name": "a", "type": "long", "default": 1}, {"name": "a", "type": "string", "default": ""}]'\n`,
      /the parameter a stands twice/,
    ],
    ['a tensor without a shape', quoted('[{"type": "tensor", "tensor-spec": {"dtype": "float32"}}]'), /dtype and shape/],
  ])('refuses %s', (_, text, expected) => {
    expect(failure(text)).toMatch(expected);
  });

  it('takes names that objects have of their own', () => {
    const model = parseModel({
      path: 'MLmodel',
      text: quoted(
        '[{"name": "__proto__", "type": "long"}, {"name": "constructor", "type": "object", "properties": {"__proto__": {"type": "long"}}}]',
      ),
    });
    expect(model.signature?.inputs?.map((field) => field.name)).toEqual(['__proto__', 'constructor']);
  });

  it('reads a signature that is YAML itself, with anchors', () => {
    const text = 'signature:\n  inputs:\n    - &one\n      name: a\n      type: long\n  outputs:\n    - *one\n';
    const model = parseModel({ path: 'MLmodel', text });
    expect(model.signature?.outputs?.[0]?.name).toBe('a');
    expect(model.signature?.inputs?.[0]?.place).toEqual({ file: 'MLmodel', line: 4, column: 7 });
  });
});
