import { loadConfig } from '../config/index.ts';
import { GateError, GateErrors } from '../core/index.ts';

/**
 * What the configuration of a release declares to be irreversible. A configuration that cannot be read declares nothing: on the older side
 * that makes more of what the newer one declares, on the newer side the markers and statements are left.
 */
export function declaredIn(text: string | undefined, path: string): ReadonlyMap<string, string> {
  if (text === undefined) return new Map();
  try {
    return loadConfig(text, path).migrations?.irreversible ?? new Map<string, string>();
  } catch (error) {
    if (error instanceof GateError || error instanceof GateErrors) return new Map();
    throw error;
  }
}
