import { AmbiguousError } from '../document/lookup.ts';
import { NestedSyntaxError } from '../document/nested.ts';

/** The result, or `undefined` where a key stands twice or a text is no document: discovery leaves out what it could not point at. */
export function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof AmbiguousError || error instanceof NestedSyntaxError) return undefined;
    throw error;
  }
}
