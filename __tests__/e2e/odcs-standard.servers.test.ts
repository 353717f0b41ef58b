import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import { checkStandard } from '../../src/contract/dialects/odcs/standard/check.ts';
import { loadSchemaTools, type SchemaTools } from '../../src/compat/index.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/index.ts';
import { fullContract, generator, mutate } from '../support/odcs-mutations.ts';

/** Mutated contracts for each version. */
const RUNS = 1500;
const PACKAGES = [
  [0, '3.0.5'],
  [1, '3.1.2'],
  [2, '3.2.0'],
] as const;

/**
 * Whether the published schema says what the text of the standard says. Without a logical type its conditions hold for every type at once: it
 * then allows no option at all, and 3.2 wants a map of everything.
 */
function isClear(value: JsonValue, minor: number): boolean {
  if (Array.isArray(value)) return value.every((item: JsonValue) => isClear(item, minor));
  if (!isJsonObject(value)) return true;
  const isProperty = ['logicalTypeOptions', 'items', 'map', 'properties', 'physicalType', 'name'].some((key) => Object.hasOwn(value, key));
  const isTyped = typeof value['logicalType'] === 'string';
  if (!isTyped && Object.hasOwn(value, 'logicalTypeOptions')) return false;
  if (!isTyped && minor === 2 && isProperty && !Object.hasOwn(value, 'schema') && !Object.hasOwn(value, 'slaProperties')) return false;
  return Object.values(value).every((inner) => isClear(inner, minor));
}

/** In 3.2 everything that stands as a property or an item needs a logical type to be judged by what the text says. */
function typesGiven(contract: JsonObject, minor: number): boolean {
  if (minor < 2) return true;
  const fields = (value: JsonValue | undefined, isField: boolean): boolean => {
    if (Array.isArray(value)) return value.every((item: JsonValue) => fields(item, isField));
    if (!isJsonObject(value)) return true;
    if (isField && typeof value['logicalType'] !== 'string') return false;
    const map = value['map'];
    const inner = isJsonObject(map) ? fields(map['key'], true) && fields(map['value'], true) : true;
    return inner && fields(value['properties'], true) && fields(value['items'], true);
  };
  return fields(contract['schema'], false);
}

describe.each(PACKAGES)('ODCS 3.%s against the schema that is published with %s', (minor, version) => {
  let folder: string;
  let official: ValidateFunction;
  let tools: SchemaTools;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'odcs-'));
    const { status, stderr } = spawnSync(
      'python3',
      [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--no-deps',
        '--target',
        folder,
        `open-data-contract-standard==${version}`,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const schema = JSON.parse(readFileSync(join(folder, 'open_data_contract_standard/schema.json'), 'utf8')) as object;
    official = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    tools = await loadSchemaTools();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const violations = (contract: JsonObject): string[] =>
    checkStandard(tools.readYaml({ path: 'a.json', text: JSON.stringify(contract) }).root, minor).map(
      ({ path, message }) => `${path.join('.')} ${message}`,
    );

  it('takes a contract that uses all of it', () => {
    expect([violations(fullContract(minor)), official(fullContract(minor)) ? [] : official.errors]).toEqual([[], []]);
  });

  it('accepts and refuses what it does, over thousands of mutated contracts', () => {
    const random = generator(20_261_121 + minor);
    const base = fullContract(minor);
    const differ: string[] = [];
    let [accepted, refused] = [0, 0];
    for (let run = 0; run < RUNS; run += 1) {
      const mutated = mutate(random() < 0.3 ? mutate(base, random) : base, random);
      const contract = { ...mutated, apiVersion: base['apiVersion'] ?? null };
      if (!typesGiven(contract, minor) || (minor < 2 && !isClear(contract, minor))) continue;
      // Of one realm, so that equal items are equal to both.
      const [ours, theirs] = [violations(contract), official(JSON.parse(JSON.stringify(contract)))];
      if (theirs) accepted += 1;
      else refused += 1;
      if ((ours.length === 0) !== theirs) {
        const why = theirs
          ? ours.slice(0, 3).join('; ')
          : (official.errors ?? [])
              .slice(0, 4)
              .map((one) => `${one.instancePath} ${one.message ?? ''} ${JSON.stringify(one.params)}`)
              .join('; ');
        differ.push(`${theirs ? 'official accepts' : 'official refuses'}: ${why}`);
      }
    }
    expect(differ.slice(0, 12)).toEqual([]);
    expect([accepted > 100, refused > 300]).toEqual([true, true]);
  }, 600_000);
});
