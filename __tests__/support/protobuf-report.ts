import type { SchemaPolicy } from '../../src/config/index.ts';
import { type Difference, formatPlace } from '../../src/core/index.ts';
import { compareSchemas, listAdditions, reviewSchemas } from '../../src/compat/formats/protobuf/engine.ts';
import { schemaOf } from './protobuf-trial.ts';

export interface BothWays {
  readonly deploy: readonly Difference[];
  readonly rollback: readonly Difference[];
}

/** Both directions as a release meets them: the deploy with what the change gives up, the rollback with what it adds. */
export async function compareBoth(before: string, after: string, policy: SchemaPolicy = {}): Promise<BothWays> {
  const [old, next] = [schemaOf(before, 'old.proto'), schemaOf(after, 'new.proto')];
  const deploy = [...(await compareSchemas(old, next, policy)), ...reviewSchemas(old, next, policy)];
  return { deploy, rollback: [...(await compareSchemas(next, old, policy)), ...listAdditions(old, next)] };
}

/** A line per difference: direction, place in the new schema (or `-`), rule, kind, path, payload of the witness (or `-`). */
export async function reportBoth(before: string, after: string, policy: SchemaPolicy = {}): Promise<string> {
  const both = await compareBoth(before, after, policy);
  const lines = (['deploy', 'rollback'] as const).flatMap((direction) =>
    both[direction].map(({ rule, kind, path, witness, reader, writer }) => {
      const place = [reader, writer].find((one) => one?.file === 'new.proto');
      const payload = witness ? JSON.stringify(witness.payload) : '-';
      return `${direction} ${place ? formatPlace(place) : '-'} ${rule} ${kind} ${path || '/'} ${payload}`;
    }),
  );
  return lines.length > 0 ? `${lines.join('\n')}\n` : 'nothing\n';
}
