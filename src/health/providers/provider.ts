import type { ProviderConfig } from '../../config/index.ts';
import type { Provider } from '../types.ts';
import type { Network } from '../endpoint/index.ts';

/** Whether a source returns data now: asked once before anything is judged, so that a typo shows before it matters. */
export interface Preflight {
  readonly ready: boolean;
  /** One sentence: what it returned, or why nothing. */
  readonly detail: string;
}

export interface OpenProvider extends Provider {
  /** Never rejects except when the signal aborts. Leaves no trace in later measurements. */
  preflight(signal: AbortSignal): Promise<Preflight>;
}

export interface ProviderContext extends Network {
  /** The check's name, for messages. */
  readonly name: string;
  /** Replaces `${NAME}`; throws GateError RG-PROVIDER for unset names. */
  readonly expand: (text: string) => string;
}

/** A kind of source: one folder, one line in the registry. */
export interface ProviderSpec<C extends ProviderConfig = ProviderConfig> {
  readonly name: C['provider'];
  readonly summary: string;
  /** Largest alternative the judge bets on: probes tend to fail all together, requests do not. */
  readonly top: number;
  /** What a bad event is, after a number: `12 of 40 …`. */
  unit(config: C): string;
  /** @throws GateError RG-PROVIDER when the source cannot be used as configured */
  open(config: C, context: ProviderContext): OpenProvider;
}

/** Header values may hold secrets, hence they are expanded late and never shown. */
export function expandHeaders(headers: Readonly<Record<string, string>>, expand: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, expand(value)]));
}
