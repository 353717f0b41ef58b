import { GateError } from '../../core/index.ts';
import type { Contract, DialectSpec, TextFile } from '../types.ts';
import { avroSchema } from './avro/index.ts';
import { jsonSchemaDialect } from './json-schema/index.ts';
import { mlflow } from './mlflow/index.ts';
import { odcs } from './odcs/index.ts';
import { pact } from './pact/index.ts';
import { tfdv } from './tfdv/index.ts';

/** Every dialect in which a contract can be written; one line each. Where several recognise a file, the first one has it. */
export const DIALECTS: readonly DialectSpec[] = [odcs, tfdv, mlflow, pact, avroSchema, jsonSchemaDialect];

const HEAD = 4096;

/** Reads a contract in whatever dialect it is. @throws GateError RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
export async function readContract(file: TextFile): Promise<Contract> {
  const dialect = DIALECTS.find((one) => one.detect(file.path, file.text.slice(0, HEAD)));
  if (dialect) return (await dialect.load())(file);
  throw new GateError('RG-SCHEMA-FORMAT', `${file.path} is no contract that is known`, {
    expected: `one of ${DIALECTS.map(({ title }) => title).join(', ')}`,
  });
}
