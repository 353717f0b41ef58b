import { FORMAT_NAMES, type FormatName } from '../config/index.ts';
import { GateError } from '../core/index.ts';
import { avro } from './formats/avro/index.ts';
import { feast } from './formats/feast/index.ts';
import { graphql } from './formats/graphql/index.ts';
import { jsonSchema } from './formats/json-schema/index.ts';
import { mlflow } from './formats/mlflow/index.ts';
import { odcs } from './formats/odcs/index.ts';
import { openapi } from './formats/openapi/index.ts';
import { protobuf } from './formats/protobuf/index.ts';
import { sql } from './formats/sql/index.ts';
import { tfdv } from './formats/tfdv/index.ts';
import type { FormatSpec } from './types.ts';

/** Every format that can be compared; one line each. Where several recognise a file, the first one has it. */
export const FORMATS: readonly FormatSpec[] = [avro, openapi, jsonSchema, graphql, mlflow, tfdv, feast, odcs, protobuf, sql];

/**
 * The format of that name.
 * @throws GateError RG-SCHEMA-FORMAT when it is not a format, or not one that can be compared yet
 */
export function findFormat(name: string): FormatSpec {
  const format = FORMATS.find((candidate) => candidate.name === name);
  if (format) return format;
  const known = FORMAT_NAMES.some((candidate: FormatName) => candidate === name);
  throw new GateError('RG-SCHEMA-FORMAT', `the format ${JSON.stringify(name)} is ${known ? 'not supported yet' : 'not known'}`, {
    expected: `one of ${FORMATS.map((candidate) => candidate.name).join(', ')}`,
  });
}

/** The format that recognises a file by its name and the beginning of its text (at most 4 KiB are looked at). */
export function detectFormat(path: string, head: string): FormatSpec | undefined {
  const beginning = head.slice(0, 4096);
  return FORMATS.find((format) => format.detect(path, beginning));
}
