import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../../src/compat/formats/tfdv/compare.ts';
import type { DataSchema } from '../../../src/compat/formats/tfdv/model.ts';
import { parseSchema } from '../../../src/compat/formats/tfdv/parse.ts';
import { GateError } from '../../../src/core/index.ts';

const read = (text: string): DataSchema => parseSchema({ path: 'schema.pbtxt', text });
const feature = (rest: string): string => `feature { name: "x" ${rest} }`;
/** What reading `writer` data with `reader` finds: rule, kind, payload. */
const found = (writer: string, reader: string): string[] =>
  compareSchemas(read(writer), read(reader)).map(({ rule, kind, path, witness }) =>
    `${rule} ${kind} ${path} ${witness ? JSON.stringify(witness.payload) : ''}`.trim(),
  );

describe('a fixed shape', () => {
  it('wants the feature in every example', () => {
    const shape = feature('type: INT shape {}');
    const counted = feature('type: INT value_count { min: 1 max: 1 }');
    expect(found(counted, shape)).toEqual(['tfdv/presence-tightened breaking /x [{},{"x":[1]}]']);
    expect(found(shape, counted)).toEqual([]);
    expect(found(feature('type: INT presence { min_fraction: 1 } value_count { min: 1 max: 1 }'), shape)).toEqual([]);
  });

  it('wants it inside of messages, too, whatever is around it', () => {
    const nested = (outer: string, inner: string): string =>
      `feature { name: "s" type: STRUCT value_count { min: 1 max: 1 } ${outer} struct_domain { ${feature(`type: INT ${inner}`)} } }`;
    const always = 'presence { min_fraction: 1 }';
    const counted = `${always} value_count { min: 1 max: 1 }`;
    expect(found(nested('', counted), nested('', `${always} shape {}`))).toEqual(['tfdv/presence-tightened breaking /s/*/x']);
    expect(found(nested(always, counted), nested(always, `${always} shape {}`))).toEqual([]);
  });

  it('does not want it where the schema makes the older specification of features', () => {
    const legacy = 'generate_legacy_feature_spec: true\n';
    const counted = feature('type: INT value_count { min: 1 max: 1 }');
    expect(found(counted, `${legacy}${feature('type: INT shape {}')}`)).toEqual([]);
    expect(found(`${legacy}${feature('type: INT shape {}')}`, feature('type: INT shape {}'))).toEqual([
      'tfdv/presence-tightened breaking /x [{},{"x":[1]}]',
    ]);
  });

  it('of a size that is not known proves nothing', () => {
    const [counted, open] = [
      feature('type: INT presence { min_fraction: 1 }'),
      feature('type: INT presence { min_fraction: 1 } shape { dim {} }'),
    ];
    expect(found(counted, open)).toEqual(['tfdv/constraint-unproven unknown /x']);
    expect(found(open, open)).toEqual([]);
  });
});

describe('environments', () => {
  it('leave out features of messages, too', () => {
    const nested = (rest: string): string =>
      `default_environment: ["TRAINING", "SERVING"]
       feature { name: "s" type: STRUCT struct_domain { ${feature(`type: INT presence { min_count: 1 } ${rest}`)} } }`;
    expect(found(nested('not_in_environment: "SERVING"'), nested(''))).toEqual([
      expect.stringMatching(/^tfdv\/feature-required breaking \/s\/\*\/x/),
    ]);
    expect(found(nested(''), nested('not_in_environment: "SERVING"'))).toEqual([]);
  });

  it('that stand on both lists are in', () => {
    const one = (rest: string): string => `default_environment: "TRAINING" ${feature(`type: INT presence { min_count: 1 } ${rest}`)}`;
    expect(found(one('in_environment: "SERVING" not_in_environment: "SERVING"'), one('in_environment: "SERVING"'))).toEqual([]);
  });
});

describe('what a schema leaves out', () => {
  it('takes a domain of texts for the type', () => {
    const some = (values: string): string => feature(`string_domain { ${values} }`);
    expect(found(some('value: "a" value: "b"'), some('value: "a"'))).toEqual(['tfdv/values-narrowed breaking /x {"x":["b"]}']);
    expect(found(some('value: "a"'), feature('type: BYTES string_domain { value: "a" value: "b" }'))).toEqual([]);
  });

  it('does not take NaN for a bound', () => {
    const floats = (domain: string): string => feature(`type: FLOAT float_domain { ${domain} }`);
    expect(found(floats('min: 0 max: nan'), floats('min: 0 max: 5'))).toEqual([
      expect.stringMatching(/^tfdv\/values-narrowed breaking \/x/),
    ]);
    expect(found(floats('min: 0 max: 5'), floats('min: nan max: nan'))).toEqual([]);
  });

  it('knows that an empty range still holds NaN', () => {
    const floats = (domain: string): string => feature(`type: FLOAT float_domain { ${domain} }`);
    expect(found(floats('min: 2 max: 1'), floats('disallow_nan: true'))).toEqual(['tfdv/values-narrowed breaking /x']);
  });
});

it.each([
  ['presence', 'presence { min_fraction: nan }', /min_fraction is not a number; expected a share/],
  ['mass', 'distribution_constraints { min_domain_mass: -nan }', /min_domain_mass is not a number; expected a share/],
  ['counts', 'value_count { min: 1 } value_count { min: 2 }', /the field value_count stands twice/],
])('refuses a feature whose %s is none', (_, rest, expected) => {
  const failure = (): string => {
    try {
      read(feature(rest));
    } catch (error) {
      if (error instanceof GateError) return error.describe();
      throw error;
    }
    return 'read';
  };
  expect(failure()).toMatch(expected);
});

it('reads files of Windows, with a byte order mark, and with nothing in them', () => {
  const lines = ['# a schema', 'feature {', '  name: "x" # the only one', '  type: INT', '}', ''];
  expect(found(`\uFEFF${lines.join('\r\n')}`, lines.join('\n'))).toEqual([]);
  expect(found('', '')).toEqual([]);
  expect(found(feature('type: INT'), '')).toEqual(['tfdv/feature-unexpected lossy /x']);
});
