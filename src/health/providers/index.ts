import type { ProviderConfig } from '../../config/index.ts';
import { http } from './http/index.ts';
import { prometheus } from './prometheus/index.ts';
import type { OpenProvider, ProviderContext, ProviderSpec } from './provider.ts';

export type { OpenProvider, ProviderContext, ProviderSpec } from './provider.ts';

/** One line per kind of source. */
export const PROVIDERS = { http, prometheus } as const;

/** The specification behind a configured source. */
export function providerOf(config: ProviderConfig): ProviderSpec {
  return PROVIDERS[config.provider];
}

/** @throws GateError RG-PROVIDER when the source cannot be used as configured */
export function openProvider(config: ProviderConfig, context: ProviderContext): OpenProvider {
  return providerOf(config).open(config, context);
}
