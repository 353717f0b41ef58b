import { type Host, systemClock } from '../core/index.ts';

export interface HostOptions {
  readonly directory: string;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
  readonly write: (text: string) => void;
  readonly mask: (secret: string) => void;
  readonly terminal?: { readonly color: boolean; readonly width: number };
}

/** The real world as commands see it. */
export function makeHost(options: HostOptions): Host {
  return {
    ...options,
    env: (name) => process.env[name] || undefined,
    clock: systemClock,
    fetch: globalThis.fetch,
    stdin: () => process.stdin as AsyncIterable<Uint8Array>,
  };
}
