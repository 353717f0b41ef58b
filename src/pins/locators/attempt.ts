import { AmbiguousError } from '../document/lookup.ts';

/** The result, or `undefined` where a key stands twice: discovery leaves out what it could not point at. */
export function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof AmbiguousError) return undefined;
    throw error;
  }
}
