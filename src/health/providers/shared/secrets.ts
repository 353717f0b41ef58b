import type { ProviderContext } from '../provider.ts';

/** A header for credentials, without control characters: a variable may end with a line break. */
export function credential(text: string, context: ProviderContext): string {
  return context.expand(text).trim();
}
