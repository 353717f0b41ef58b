import type { EnvironmentConfig } from '../../config/index.ts';
import type { Clock, JsonObject, Tuple } from '../../core/index.ts';
import type { Channel } from '../../write-back/index.ts';

/** All that the steps of the ladder may need. */
export interface LadderContext {
  readonly environment: EnvironmentConfig;
  /** The tuple that stands at the head while things are bad. */
  readonly tuple: Tuple;
  readonly channel: Channel;
  readonly branch: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  readonly env: (name: string) => string | undefined;
  /** Puts variables into the page URL. */
  readonly expand: (text: string) => string;
  readonly mask: (secret: string) => void;
  readonly incident: Incident;
  /** Watches whether a toggle has helped; absent where nothing can be watched. */
  readonly confirm?: (tuple: Tuple) => Promise<{ readonly ok: boolean; readonly detail: string }>;
  /** Steps that change what runs are left out when it is not known that anything is wrong. */
  readonly informOnly?: boolean;
}

export interface Incident {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** What a page carries. */
  readonly data: JsonObject;
  /** Tells incidents apart: the id of the tuple that failed. */
  readonly id: string;
  readonly runUrl?: string;
}

export interface StepOutcome {
  readonly step: string;
  readonly ok: boolean;
  readonly detail: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly url?: string;
}

/** What a step comes to; the ladder adds its name and the time. */
export type StepResult = Pick<StepOutcome, 'ok' | 'detail' | 'url'>;
