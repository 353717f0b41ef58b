import { type Difference, GateError } from '../../src/core/index.ts';
import { Random } from './avro-generate.ts';
import { compareVersions, type Version } from './openapi-compare.ts';
import type { Level, Model } from './openapi-model.ts';
import { Maker } from './openapi-model-maker.ts';
import { mutate, settled } from './openapi-model-mutate.ts';
import { render, type Written } from './openapi-model-render.ts';
import { vary } from './openapi-model-vary.ts';
import { Trial } from './openapi-model-trial.ts';

const VERSIONS: readonly Written[] = ['2.0', '3.0.3', '3.1.0', '3.2.0'];
/** How many of the pairs are written in other words on one side. */
const VARIED = 0.25;

export interface Tried {
  readonly direction: 'deploy' | 'rollback';
  readonly differences: readonly Difference[];
  /** What independent readings have against the answer. */
  readonly notes: readonly string[];
}

/** A description, another one made of it, and the versions that both can be written in. */
function pairOf(random: Random): { readonly old: Model; readonly next: Model; readonly versions: readonly Written[] } {
  const level = random.pick<Level>([2, 3, 4, 4, 5]);
  const old = settled(new Maker(random, level).model());
  return { old, next: mutate(old, random), versions: level === 5 ? VERSIONS.slice(-1) : VERSIONS.slice(level - 2) };
}

/** A pair as two documents of one version, of those that others read as well. */
export function documentsOf(seed: number): readonly [object, object] {
  const random = new Random(seed);
  const level = random.pick<Level>([3, 4]);
  const old = settled(new Maker(random, level).model());
  const version = level === 3 ? '3.0.3' : '3.1.0';
  return [render(old, version), render(mutate(old, random), version)];
}

/** What is found, in both directions, between a description and the same one in other words: there should be nothing. */
export async function sayOtherwise(seed: number): Promise<readonly Difference[]> {
  const random = new Random(seed);
  const { old, versions } = pairOf(random);
  const document = render(old, random.pick(versions));
  const other = vary(document, random);
  return [...(await compareVersions(document, other)), ...(await compareVersions(other, document))];
}

/** A description and a changed one, each as a document of some version, compared in both directions, and both answers tried. */
export async function tryModels(seed: number): Promise<Tried[]> {
  const random = new Random(seed);
  const { old, next, versions } = pairOf(random);
  const version = random.pick(versions);
  const written = (model: Model, as: Written): Version => {
    const document = render(model, as);
    return random.chance(VARIED) ? vary(document, random) : document;
  };
  const sides: [Model, Version][] = [
    [old, written(old, version)],
    [next, written(next, random.chance(0.8) ? version : random.pick(versions))],
  ];
  const tried: Tried[] = [];
  for (const [direction, [client, known], [server, served]] of [
    ['deploy', ...sides],
    ['rollback', ...sides.toReversed()],
  ] as ['deploy' | 'rollback', [Model, Version], [Model, Version]][]) {
    const differences = await compareVersions(known, served).catch((error: unknown) => {
      // A schema that leads back to itself is no description.
      if (error instanceof GateError) return undefined;
      throw error;
    });
    if (!differences) continue;
    tried.push({ direction, differences, notes: new Trial(client, server, differences, seed).run() });
  }
  return tried;
}
