import { type ProviderConfig, sourceKind } from '../../config/index.ts';
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

/** Largest alternative the judge bets on: probes tend to fail all together, requests do not. */
export function topOf(config: ProviderConfig): number {
  return sourceKind(config) === 'counts' ? 0.6 : 0.95;
}

/** @throws GateError RG-PROVIDER when the source cannot be used as configured */
export async function openProvider(config: ProviderConfig, context: ProviderContext): Promise<OpenProvider> {
  const source = await providerOf(config).load();
  return source.open(config, context);
}
