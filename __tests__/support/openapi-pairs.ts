import { type Difference, GateError } from '../../src/core/index.ts';
import { Random } from './avro-generate.ts';
import { compareVersions } from './openapi-compare.ts';
import { type Level, Maker, type Model } from './openapi-model.ts';
import { mutate, settled } from './openapi-model-mutate.ts';
import { render, type Written } from './openapi-model-render.ts';
import { Trial } from './openapi-model-trial.ts';

const VERSIONS: readonly Written[] = ['2.0', '3.0.3', '3.1.0', '3.2.0'];

export interface Tried {
  readonly direction: 'deploy' | 'rollback';
  readonly differences: readonly Difference[];
  /** What independent readings have against the answer. */
  readonly notes: readonly string[];
}

/** A description and a changed one, each as a document of some version, compared in both directions, and both answers tried. */
export async function tryModels(seed: number): Promise<Tried[]> {
  const random = new Random(seed);
  const level = random.pick<Level>([2, 3, 4, 4]);
  const old = settled(new Maker(random, level).model());
  const next = mutate(old, random);
  const allowed = VERSIONS.slice(level - 2);
  const version = random.pick(allowed);
  const sides: [Model, object][] = [
    [old, render(old, version)],
    [next, render(next, random.chance(0.8) ? version : random.pick(allowed))],
  ];
  const tried: Tried[] = [];
  for (const [direction, [client, written], [server, served]] of [
    ['deploy', ...sides],
    ['rollback', ...sides.toReversed()],
  ] as ['deploy' | 'rollback', [Model, object], [Model, object]][]) {
    const differences = await compareVersions(written, served).catch((error: unknown) => {
      // A schema that leads back to itself is no description.
      if (error instanceof GateError) return undefined;
      throw error;
    });
    if (!differences) continue;
    tried.push({ direction, differences, notes: new Trial(client, server, differences, seed).run() });
  }
  return tried;
}
