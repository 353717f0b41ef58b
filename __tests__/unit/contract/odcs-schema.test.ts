import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import { odcsSchema } from '../../../scripts/generate-odcs-schema.ts';
import { loadSchemaTools, type SchemaTools } from '../../../src/compat/index.ts';
import { checkStandard } from '../../../src/contract/dialects/odcs/standard/check.ts';
import type { JsonObject } from '../../../src/core/index.ts';
import { fullContract, generator, mutate } from '../../support/odcs-mutations.ts';

/** Mutated contracts for each version; `ODCS_RUNS=20000` makes the long one. */
const RUNS = Number(process.env['ODCS_RUNS'] ?? 100);

describe('the published JSON Schema of ODCS', () => {
  let validate: ValidateFunction;
  let tools: SchemaTools;
  beforeAll(async () => {
    validate = new Ajv({ strict: false, validateFormats: false }).compile(odcsSchema());
    tools = await loadSchemaTools();
  });

  it.each([0, 1, 2] as const)('says of contracts of 3.%d what the table says', (minor) => {
    const random = generator(minor + 7);
    const base = fullContract(minor);
    const differ: string[] = [];
    let refused = 0;
    for (let run = 0; run <= RUNS; run += 1) {
      const mutated = run === 0 ? base : mutate(random() < 0.3 ? mutate(base, random) : base, random);
      const contract: JsonObject = { ...mutated, apiVersion: base['apiVersion'] ?? null };
      const [violation] = checkStandard(tools.readYaml({ path: 'a.json', text: JSON.stringify(contract) }).root, minor);
      const accepts = validate(JSON.parse(JSON.stringify(contract)));
      if (violation) refused += 1;
      if (accepts !== (violation === undefined)) {
        const [error] = validate.errors ?? [];
        differ.push(
          violation ? `${violation.path.join('.')} ${violation.message}` : `${error?.instancePath} ${error?.schemaPath} ${error?.message}`,
        );
      }
    }
    expect(differ.slice(0, 8)).toEqual([]);
    expect(refused).toBeGreaterThan(RUNS / 5);
  });

  it('is about the versions that it knows', () => {
    expect(validate({ ...fullContract(1), apiVersion: 'v4.0.0' })).toBe(false);
    expect(validate({ ...fullContract(0), status: undefined })).toBe(false);
  });
});
