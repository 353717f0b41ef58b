import { type ProviderConfig, sourceKind } from '../../config/index.ts';
import { cloudwatch } from './cloudwatch/index.ts';
import { command } from './command/index.ts';
import { datadog } from './datadog/index.ts';
import { github } from './github/index.ts';
import { googleMonitoring } from './google-monitoring/index.ts';
import { graphite } from './graphite/index.ts';
import { http } from './http/index.ts';
import { influxdb } from './influxdb/index.ts';
import { json } from './json/index.ts';
import { newRelic } from './new-relic/index.ts';
import { prometheus } from './prometheus/index.ts';
import type { OpenProvider, ProviderContext, ProviderSpec } from './provider.ts';
import { tcp } from './tcp/index.ts';
import { webhook } from './webhook/index.ts';

export type { OpenProvider, ProviderContext, ProviderSpec } from './provider.ts';

/** One line per kind of source, in the order of the documentation. */
export const PROVIDERS = {
  http,
  tcp,
  command,
  prometheus,
  datadog,
  cloudwatch,
  'new-relic': newRelic,
  graphite,
  influxdb,
  'google-monitoring': googleMonitoring,
  webhook,
  github,
  json,
} as const;

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
