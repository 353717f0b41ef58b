import type { Engines } from './types.ts';

/** The engines of the product. */
export const ENGINES: Engines = {
  compat: () => import('../compat/index.ts'),
};
