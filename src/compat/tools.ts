import type { Contract, Field, Quality } from './formats/odcs/model.ts';
import type { SchemaSource } from './types.ts';
import type { JsonNode, YamlDocument } from './source/index.ts';

/** Readers of the formats that other engines (contracts) build on; each loads what it needs when it is asked for. */
export interface SchemaTools {
  /** @throws GateError RG-SCHEMA-SYNTAX */
  readonly parseOdcs: (source: SchemaSource) => Contract;
  /** @throws GateError RG-SCHEMA-SYNTAX */
  readonly readYaml: (source: SchemaSource) => YamlDocument;
  /** Whether a text matches a pattern, in linear time; `undefined` where that cannot be said without risk. */
  readonly matchesPattern: (pattern: string, text: string) => boolean | undefined;
}

export async function loadSchemaTools(): Promise<SchemaTools> {
  const [{ parseContract }, { readYaml }, { matchesPattern }] = await Promise.all([
    import('./formats/odcs/parse.ts'),
    import('./source/index.ts'),
    import('./formats/json-schema/pattern/language.ts'),
  ]);
  return { parseOdcs: parseContract, readYaml, matchesPattern };
}

export type { Field as OdcsField, JsonNode as SourceNode, Quality as OdcsQuality };
