import type { FormatEngine, SchemaSource } from '../../types.ts';
import { compareStores } from './compare.ts';
import { readDump } from './dump.ts';
import { membersOf } from './members.ts';
import type { FeatureStore } from './model.ts';
import { readDefinitions } from './python/definitions.ts';

export const engine: FormatEngine<FeatureStore> = { parse: parseStore, compare: compareStores, members: membersOf };

/**
 * Reads a registry dump, or by its name a Python file.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function parseStore(source: SchemaSource): FeatureStore {
  return source.path.endsWith('.py') ? readDefinitions(source) : readDump(source);
}
