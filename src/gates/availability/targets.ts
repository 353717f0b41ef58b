import type { EnvironmentConfig, PinConfig } from '../../config/index.ts';
import { GateError, GateErrors, shortDigest } from '../../core/index.ts';
import { currentDeployment, lastJudgements } from '../../ledger/index.ts';
import { isAnyDigest, parseReference, readPin, type Reference } from '../../pins/index.ts';
import type { Release } from '../../window/index.ts';
import { releaseLabel } from '../labels.ts';
import { manifestsOf } from '../manifests.ts';
import type { GateContext } from '../types.ts';

/** An image that a rollback of an environment would go back to. */
export interface Target {
  readonly environment: string;
  readonly pin: PinConfig;
  readonly value: string;
  /** Absent where the pin holds a digest alone: nothing says which registry has it. */
  readonly reference: Reference | undefined;
  /** The earlier releases that have it, as people read them. */
  readonly releases: readonly string[];
  /** Why nobody knows what is pinned there. */
  readonly unread?: string;
}

/** Something that a rollback could go back to, in which a pin has a value or none. */
interface Place {
  readonly label: string;
  readonly value: (pin: PinConfig) => Promise<string | undefined>;
}

/**
 * The images that rollbacks would go back to, each once for every pin: those of the earlier releases; where the manifests lie in another
 * repository, what runs now and what the ledger knows to have held before. What cannot be read in an earlier release is nothing to go back to there.
 */
export async function rollbackTargets(context: TargetContext): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const environment of context.environments) {
    const places = await placesOf(environment, context);
    for (const pin of environment.pins.filter(({ role }) => role === 'image')) {
      if ('unread' in places) targets.set(JSON.stringify([environment.name, pin.name]), unreadTarget(environment, pin, places.unread));
      for (const { label, value: valueOf } of 'unread' in places ? places.held : places) {
        const value = await valueOf(pin);
        if (value === undefined) continue;
        const reference = isAnyDigest(value) ? undefined : parseReference(value);
        if (!reference && !isAnyDigest(value)) continue;
        const key = JSON.stringify([environment.name, pin.name, value]);
        const releases = [...(targets.get(key)?.releases ?? []), label];
        targets.set(key, { environment: environment.name, pin, value, reference, releases });
      }
    }
  }
  return [...targets.values()];
}

type TargetContext = Pick<GateContext, 'environments' | 'window' | 'manifests' | 'ledger' | 'config'>;

async function placesOf(
  environment: EnvironmentConfig,
  context: TargetContext,
): Promise<readonly Place[] | { readonly unread: string; readonly held: readonly Place[] }> {
  if (environment.rollback?.repository === undefined)
    return context.window.earlier.map((release) => ({ label: releaseLabel(release), value: (pin) => valueIn(release, pin) }));
  const source = await manifestsOf(environment, context);
  const held = await heldBefore(environment, context);
  if (!('read' in source)) return { unread: source.unread, held };
  return [{ label: 'what runs now', value: (pin) => valueIn(source, pin) }, ...held];
}

/** What the ledger knows to have held, newest first. That it cannot be read is what another gate says. */
async function heldBefore({ name }: EnvironmentConfig, { ledger, config }: TargetContext): Promise<readonly Place[]> {
  const records = (await ledger?.(name).catch((error: unknown) => hideMendable(error))) ?? [];
  const current = currentDeployment(records)?.tupleId;
  const good = [...lastJudgements(records)].filter(([id, { event }]) => event === 'verified' && id !== current).reverse();
  return good.slice(0, config.releases.window).map(([id, { tuple }]) => ({
    label: `${shortDigest(id)}, which held`,
    value: (pin) => Promise.resolve(tuple.members.find((member) => member.name === pin.name)?.value),
  }));
}

function unreadTarget({ name, rollback }: EnvironmentConfig, pin: PinConfig, unread: string): Target {
  const value = `${pin.file} in ${rollback?.repository ?? ''}`;
  return { environment: name, pin, value, reference: undefined, releases: ['what runs now'], unread };
}

function hideMendable(error: unknown): undefined {
  if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
  return undefined;
}

async function valueIn(release: Pick<Release, 'read'>, pin: PinConfig): Promise<string | undefined> {
  const bytes = await release.read(pin.file);
  if (!bytes) return undefined;
  try {
    return readPin(pin.file, bytes, pin.selector).value;
  } catch (thrown) {
    if (thrown instanceof GateError || thrown instanceof GateErrors) return undefined;
    throw thrown;
  }
}
