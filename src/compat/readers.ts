import type { Use } from './formats/avro/model.ts';
import type { MlField, MlModel, MlType } from './formats/mlflow/model.ts';
import type { CountRange, DataSchema, Feature } from './formats/tfdv/model.ts';
import type { SchemaSource } from './types.ts';

/** The reader of TFDV schemas, and whether a feature is expected in an environment (without one all are). */
export interface TfdvTools {
  /** @throws GateError RG-SCHEMA-SYNTAX */
  readonly parse: (source: SchemaSource) => DataSchema;
  readonly isExpected: (schema: DataSchema, feature: Feature, environment: string | undefined) => boolean;
}

export async function loadTfdvTools(): Promise<TfdvTools> {
  const { parseSchema } = await import('./formats/tfdv/parse.ts');
  const { isExpected } = await import('./formats/tfdv/interpret.ts');
  return { parse: parseSchema, isExpected };
}

/** The reader of MLmodel files. It throws GateError RG-SCHEMA-SYNTAX. */
export async function loadMlflowParser(): Promise<(source: SchemaSource) => MlModel> {
  return (await import('./formats/mlflow/parse.ts')).parseModel;
}

/** The reader of Avro schemas. It throws GateError RG-SCHEMA-SYNTAX. */
export async function loadAvroParser(): Promise<(source: SchemaSource) => Use> {
  return (await import('./formats/avro/parse/index.ts')).parseSchema;
}

export type { CountRange as TfdvCounts, DataSchema as TfdvSchema, Feature as TfdvFeature, MlField, MlModel, MlType, Use as AvroUse };
