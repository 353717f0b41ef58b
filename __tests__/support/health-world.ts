import type { IncomingMessage } from 'node:http';
import type { ProviderConfig } from '../../src/config/index.ts';

export type Which = 'bad' | 'total' | 'value';

/** Events by the second they happened in (milliseconds since 1970 UTC), as far as the store knows of them yet. */
export class World {
  readonly events: Record<Which, Map<number, number>> = { bad: new Map(), total: new Map(), value: new Map() };

  add(which: Which, at: number, count: number): void {
    const second = Math.floor(at / 1000) * 1000;
    this.events[which].set(second, (this.events[which].get(second) ?? 0) + count);
  }

  /** Per interval: sums, or the mean of a value; intervals without anything are absent. */
  intervals(which: Which, from: number, to: number, period: number): [start: number, value: number][] {
    const inside = new Map<number, number[]>();
    for (const [at, value] of this.events[which]) {
      const start = Math.floor(at / period) * period;
      if (at >= from && at < to) inside.set(start, [...(inside.get(start) ?? []), value]);
    }
    const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);
    return [...inside].map(([start, values]) => [start, which === 'value' ? sum(values) / values.length : sum(values)]);
  }
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: string;
}

export interface Told {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

/** A store as its documentation describes it: what it is asked in a form that it does not know, it refuses. */
export interface FakeStore {
  readonly config: (url: string, question: object) => ProviderConfig;
  /** Queries by what they ask for. */
  readonly queries: Record<Which, string>;
  readonly answer: (asked: Asked, world: World) => Told;
}

export const SECRETS: Readonly<Record<string, string>> = {
  DD_API_KEY: 'dd-api-secret',
  DD_APP_KEY: 'dd-app-secret',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'aws-secret-key',
  AWS_SESSION_TOKEN: 'aws-session-token',
  NEW_RELIC_API_KEY: 'nr-secret',
  INFLUX: 'influx-secret',
  GOOGLE: 'google-secret',
  GITHUB_TOKEN: 'github-secret',
};

export const json = (value: unknown, status = 200): Told => ({ status, body: JSON.stringify(value) });
export const PACE = { period: 10_000, delay: 5000, timeout: 5000 };

export function whichOf(store: FakeStore, query: string): Which | undefined {
  return (['bad', 'total', 'value'] as const).find((which) => query === store.queries[which]);
}

/** A source from its parts. */
export function sourceFrom(parts: object): ProviderConfig {
  return parts as ProviderConfig;
}
