import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { CONFIG_SCHEMA, expandVariables, loadConfig } from '../../src/config/index.ts';
import { resolve, type SchemaNode } from '../../src/config/schema/index.ts';
import { type Violation, violationsOf } from '../../src/config/validate.ts';
import { valueAt } from '../../src/config/walk.ts';
import { GateErrors, type Place } from '../../src/core/index.ts';
import { WAIVERS_SCHEMA } from '../../src/waivers/schema.ts';

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) };
const GOOD = readFileSync(new URL('../unit/config/fixtures/good/every-key.yml', import.meta.url), 'utf8');

/** What is wrong with the answer: it loads, or names mistakes with a stable code and a place inside the text. */
function dishonesty(text: string): string[] {
  try {
    loadConfig(text, 'config.yml');
    return [];
  } catch (error) {
    if (!(error instanceof GateErrors)) return [String(error)];
    if (error.errors.length === 0) return ['no mistake is named'];
    return error.errors
      .filter(({ code, place }) => !/^RG-(?:CONFIG-|PATH)/.test(code) || !isInside(place, text))
      .map((one) => one.describe());
  }
}

function isInside(place: Place | undefined, text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const line = place && lines[place.line - 1];
  return line !== undefined && place !== undefined && place.file === 'config.yml' && place.column <= line.length + 1;
}

/** Pieces that a configuration is made of, in any order. */
const WORDS =
  'version: 1§environments:§pins:§  §    §- §? §: §{§}§[§]§,§"§|§>§&a §*a§!!map §!x §#§---§...§%YAML 1.2§<<: §__proto__§5s§.nan§~';
const PIECES = [...WORDS.split('§'), "'", '\n', '\t', '\r\n', '\uFEFF', '\0'];
const piece = fc.constantFrom(...PIECES);

/** Any value for a schema: usually of its shape, sometimes not. */
function valueFor(schema: SchemaNode, root: SchemaNode, depth = 0): fc.Arbitrary<unknown> {
  const node = resolve(schema, root);
  const shapes: fc.Arbitrary<unknown>[] = [
    fc.oneof({ maxDepth: 2 }, fc.constant(null), fc.string(), fc.double(), fc.object({ maxDepth: 1 })),
  ];
  if (node.enum) shapes.push(fc.constantFrom(...node.enum));
  if (node.examples) shapes.push(fc.constantFrom(...node.examples));
  if (node.default !== undefined) shapes.push(fc.constant(node.default));
  if (node.type === 'boolean') shapes.push(fc.boolean());
  if (node.minimum !== undefined) shapes.push(fc.integer({ min: Math.ceil(node.minimum), max: Math.ceil(node.minimum) + 5 }));
  if (node.pattern !== undefined)
    shapes.push(fc.constantFrom('a', '5s', '1%', '/a/b', 'https://a.example/${B}', 'a/*.json', 'issue', 'v*'));
  if (node.properties && depth < 6) {
    const properties = Object.entries(node.properties).flatMap(([key, value]) => (value === true ? [] : [[key, value] as const]));
    shapes.push(
      fc.record(
        Object.fromEntries(properties.map(([key, value]) => [key, fc.option(valueFor(value, root, depth + 1), { nil: undefined })])),
      ),
    );
  }
  if (node.additionalProperties && depth < 6)
    shapes.push(
      fc.dictionary(fc.constantFrom('a', 'b', 'A b', '__proto__'), valueFor(node.additionalProperties, root, depth + 1), { maxKeys: 2 }),
    );
  if (node.items && depth < 6) shapes.push(fc.array(valueFor(node.items, root, depth + 1), { maxLength: 2 }));
  return fc.oneof(...shapes.map((arbitrary, index) => ({ arbitrary, weight: index === 0 ? 1 : 8 })));
}

describe('loadConfig', () => {
  it('answers honestly for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expect(dishonesty(text)).toEqual([])),
      RUNS,
    );
  });

  it('answers honestly for any order of the pieces of YAML', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expect(dishonesty(pieces.join(''))).toEqual([])),
      RUNS,
    );
  });

  it('answers honestly for a good configuration in which something is cut, doubled or replaced', () => {
    const edit = fc.record({ at: fc.nat(GOOD.length), remove: fc.nat(20), insert: fc.oneof(piece, fc.string({ maxLength: 5 })) });
    fc.assert(
      fc.property(edit, ({ at, remove, insert }) => expect(dishonesty(GOOD.slice(0, at) + insert + GOOD.slice(at + remove))).toEqual([])),
      RUNS,
    );
  });

  it('answers honestly for values that almost fit the schema', () => {
    const config = valueFor(CONFIG_SCHEMA, CONFIG_SCHEMA).map((value) => stringify(JSON.parse(JSON.stringify(value ?? null))));
    fc.assert(
      fc.property(config, (text) => expect(dishonesty(text)).toEqual([])),
      RUNS,
    );
  });

  it('gives numbers that can be calculated with for every duration and share', () => {
    const duration = fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('ms', 's', 'm'))
      .map(([amount, unit]) => `${amount}${unit}`);
    fc.assert(
      fc.property(duration, fc.integer({ min: 1, max: 500 }), (timeout, permille) => {
        const text = `version: 1\nenvironments: { a: { health: [{ name: a, http: { url: http://a, timeout: ${timeout} }, tolerate: ${permille / 10}% }] } }`;
        const check = loadConfig(text, 'a.yml').environments.get('a')?.health[0];
        expect(check?.source.timeout).toBeGreaterThan(0);
        expect(check?.tolerate).toBeCloseTo(permille / 1000, 12);
      }),
      RUNS,
    );
  });
});

describe('violationsOf', () => {
  it.each([
    ['the configuration', CONFIG_SCHEMA],
    ['waivers', WAIVERS_SCHEMA],
  ])('breaks of %s are those that ajv finds with the published schema', (_name, schema) => {
    const compiled = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(schema);
    const value = valueFor(schema, schema).map((data): unknown => JSON.parse(JSON.stringify(data ?? null)));
    fc.assert(
      fc.property(value, (data) => {
        const found = violationsOf(data, schema);
        expect(found.length === 0).toBe(compiled(data));
        const made = (compiled.errors ?? []).filter((error) => !isInner(error, data));
        expect(new Set(found.map(ofOurs))).toEqual(new Set(made.map(ofAjv)));
      }),
      RUNS,
    );
  });
});

/** What ajv tells of a branch of `oneOf`, and of a key as such, beside the one violation that says it. */
function isInner({ schemaPath, instancePath, data: value }: ErrorObject, data: unknown): boolean {
  return schemaPath.includes('/oneOf/') || value !== valueAt(data, stepsOf(instancePath));
}

function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function ofOurs({ path, keyword, key, neededBy }: Violation): string {
  return JSON.stringify([path.map(String), keyword, key, neededBy]);
}

function ofAjv({ instancePath, keyword, params }: ErrorObject): string {
  const { additionalProperty, missingProperty, propertyName, property } = params as Record<string, string>;
  const neededBy = keyword === 'dependentRequired' ? property : undefined;
  return JSON.stringify([stepsOf(instancePath), keyword, additionalProperty ?? missingProperty ?? propertyName, neededBy]);
}

describe('expandVariables', () => {
  it('leaves text without references alone, and undoes the escape', () => {
    const plain = fc.string().filter((text) => !text.includes('${'));
    fc.assert(
      fc.property(plain, (text) => expect(expandVariables(text, () => undefined)).toBe(text)),
      RUNS,
    );
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('$')),
        (text) => expect(expandVariables(`$\${${text}`, () => undefined)).toBe(`\${${text}`),
      ),
      RUNS,
    );
  });
});
