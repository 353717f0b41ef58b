import type { EnvironmentConfig, PinConfig } from '../../config/index.ts';
import { GateError, GateErrors } from '../../core/index.ts';
import { isAnyDigest, parseReference, readPin, type Reference } from '../../pins/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';
import { releaseLabel } from '../labels.ts';

/** An image that a rollback of an environment would go back to. */
export interface Target {
  readonly environment: string;
  readonly pin: PinConfig;
  readonly value: string;
  /** Absent where the pin holds a digest alone: nothing says which registry has it. */
  readonly reference: Reference | undefined;
  /** The earlier releases that have it, as people read them. */
  readonly releases: readonly string[];
}

/** The images of all earlier releases, each once for every pin. What cannot be read in an earlier release is nothing to go back to there. */
export async function rollbackTargets(environments: readonly EnvironmentConfig[], { earlier }: ReleaseWindow): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const { name: environment, pins } of environments) {
    for (const pin of pins.filter(({ role }) => role === 'image')) {
      for (const release of earlier) {
        const value = await valueIn(release, pin);
        if (value === undefined) continue;
        const reference = isAnyDigest(value) ? undefined : parseReference(value);
        if (!reference && !isAnyDigest(value)) continue;
        const key = JSON.stringify([environment, pin.name, value]);
        const releases = [...(targets.get(key)?.releases ?? []), releaseLabel(release)];
        targets.set(key, { environment, pin, value, reference, releases });
      }
    }
  }
  return [...targets.values()];
}

async function valueIn(release: Release, pin: PinConfig): Promise<string | undefined> {
  const bytes = await release.read(pin.file);
  if (!bytes) return undefined;
  try {
    return readPin(pin.file, bytes, pin.selector).value;
  } catch (thrown) {
    if (thrown instanceof GateError || thrown instanceof GateErrors) return undefined;
    throw thrown;
  }
}
