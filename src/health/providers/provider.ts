import type { ProviderConfig } from '../../config/index.ts';
import type { Execute } from '../../core/index.ts';
import type { Provider } from '../types.ts';
import type { Network } from '../endpoint/index.ts';

/** Whether a source returns data now: asked once before anything is judged, so that a typo shows before it matters. */
export interface Preflight {
  readonly ready: boolean;
  /** One sentence: what it returned, or why nothing. */
  readonly detail: string;
}

export interface OpenProvider extends Provider {
  /** Of sources that count by intervals, in milliseconds. Absent: there is something new at every moment. */
  readonly pace?: { readonly period: number; readonly delay: number };
  /** Never rejects except when the signal aborts. Leaves no trace in later measurements. */
  preflight(signal: AbortSignal): Promise<Preflight>;
}

export interface ProviderContext extends Network {
  /** The check's name, for messages. */
  readonly name: string;
  /** The header by which answers name the release that gave them. Absent: they name none. */
  readonly releaseHeader?: string;
  /** Replaces `${NAME}`; throws GateError RG-PROVIDER for unset names. */
  readonly expand: (text: string) => string;
  /** Variables that are no secrets, such as the name of a region. Absent: there are none. */
  readonly env?: (name: string) => string | undefined;
  /** Runs a program, or says why none is run here. Absent: none can be run. */
  readonly execute?: Execute | { readonly refused: string };
}

/** The code behind a kind of source. */
export interface SourceModule<C extends ProviderConfig = ProviderConfig> {
  /** @throws GateError RG-PROVIDER when the source cannot be used as configured */
  open(config: C, context: ProviderContext): OpenProvider | Promise<OpenProvider>;
}

/** A kind of source: one folder, one line in the registry. Light data; the code behind it loads when a check uses it. */
export interface ProviderSpec<C extends ProviderConfig = ProviderConfig> {
  readonly name: C['provider'];
  readonly summary: string;
  /** What a bad event is, after a number: `12 of 40 …`. */
  unit(config: C): string;
  load(): Promise<SourceModule<C>>;
}

/** Header values may hold secrets, hence they are expanded late and never shown. */
export function expandHeaders(headers: Readonly<Record<string, string>>, expand: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, expand(value)]));
}
