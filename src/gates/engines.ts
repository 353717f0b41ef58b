import type { CompatEngine, Engines } from './types.ts';

/** The engines of the product. */
export const ENGINES: Engines = {
  compat: async (): Promise<CompatEngine> => (await import('../compat/index.ts')) as unknown as CompatEngine,
};
