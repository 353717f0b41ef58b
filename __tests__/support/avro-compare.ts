import type { SchemaPolicy } from '../../src/config/index.ts';
import { answerOf, type Difference } from '../../src/core/index.ts';
import { compareSchemas } from '../../src/compat/formats/avro/engine.ts';
import { parseSchema } from '../../src/compat/formats/avro/parse/index.ts';

export interface BothWays {
  readonly deploy: readonly Difference[];
  readonly rollback: readonly Difference[];
}

/** Compares two schemas given as values: `deploy` reads the old with the new, `rollback` the new with the old. */
export async function compareBoth(before: unknown, after: unknown, policy: SchemaPolicy = {}): Promise<BothWays> {
  const [old, next] = [parseText(JSON.stringify(before), 'old.avsc'), parseText(JSON.stringify(after), 'new.avsc')];
  return { deploy: await compareSchemas(old, next, policy), rollback: await compareSchemas(next, old, policy) };
}

export function parseText(text: string, path = 'a.avsc'): ReturnType<typeof parseSchema> {
  return parseSchema({ path, text });
}

export { answerOf };
