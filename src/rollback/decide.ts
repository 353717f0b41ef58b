import type { EnvironmentConfig } from '../config/index.ts';
import { GateError, GateErrors, toGateErrors, type Tuple, tupleId } from '../core/index.ts';
import type { Decision, Snapshot } from '../write-back/index.ts';
import { rollbackMessage } from './message.ts';
import { planRollback } from './plan.ts';
import { readPins } from './read-pins.ts';
import type { RollbackDecision } from './types.ts';

export interface RollbackOrder {
  readonly environment: EnvironmentConfig;
  readonly bad: Tuple;
  readonly target: Tuple;
  readonly reason: string;
  readonly runUrl?: string;
}

/**
 * What to do with the branch as it is now; the heart of the compare-and-swap loop. Only exactly the tuple that was judged is taken
 * back. Anything else that stands there was put there by somebody who knew more.
 */
export function decideRollback(order: RollbackOrder): (snapshot: Snapshot) => Promise<Decision<RollbackDecision>> {
  const [badId, targetId] = [tupleId(order.bad), tupleId(order.target)];
  return async (snapshot) => {
    const { head } = snapshot;
    try {
      const at = await readPins(order.environment, (path) => snapshot.read(path));
      const id = tupleId(at.tuple);
      if (id === targetId) return { do: 'stop', value: { found: 'target', head } };
      if (id !== badId) return { do: 'stop', value: { found: 'other', head, tuple: at.tuple } };
      const plan = await planRollback(order.environment, at, order.target);
      const { reason, runUrl } = order;
      const message = rollbackMessage({
        environment: order.environment.name,
        badId,
        targetId,
        pins: plan.pins,
        reason,
        ...(runUrl ? { runUrl } : {}),
      });
      return { do: 'commit', change: { files: plan.files, message }, value: { found: 'bad', plan } };
    } catch (error) {
      if (!isAboutPins(error)) throw error;
      return {
        do: 'stop',
        value: {
          found: 'unreadable',
          reason: toGateErrors(error)
            .map((mendable) => mendable.describe())
            .join('; '),
        },
      };
    }
  };
}

/** Whether the files are at fault, and not the way to them. */
function isAboutPins(error: unknown): boolean {
  if (!(error instanceof GateError || error instanceof GateErrors)) return false;
  return toGateErrors(error).every(
    ({ code }) => code.startsWith('RG-PIN') || code === 'RG-PATH' || code === 'RG-MANIFEST-SYNTAX' || code === 'RG-SELECTOR',
  );
}
