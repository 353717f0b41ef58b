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
  /** Opens the issue of an incident, or finds the one that is open. */
  readonly openIssue: (incident: Incident) => Promise<OpenedIssue>;
  /** What has happened, the steps that were taken so far included: who is told last is told most. */
  readonly incident: (steps: readonly StepOutcome[]) => Incident;
  /** Records what stands at the head after a toggle was switched, and watches whether that has helped. */
  readonly confirm?: (changed: Changed) => Promise<Confirmation>;
  /** Steps that change what runs are left out when it is not known that anything is wrong. */
  readonly informOnly?: boolean;
}

/** What one step sees: the tuple as the steps before it have left it. */
export type StepContext = Omit<LadderContext, 'incident'> & { readonly incident: Incident };

export interface OpenedIssue {
  readonly number: number;
  readonly url: string;
  readonly outcome: 'opened' | 'known';
}

export interface Changed {
  readonly tuple: Tuple;
  readonly commit: string | undefined;
}

export interface Confirmation {
  readonly ok: boolean;
  /** The release was watched with the toggle at its safe value, and it holds. */
  readonly recovered: boolean;
  readonly detail: string;
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
  /** What stands at the head since this step; absent when it changed nothing. */
  readonly tuple?: Tuple;
  /** Set when the service was seen to hold with that tuple. */
  readonly recovered?: true;
}

/** What a step comes to; the ladder adds its name and the time. */
export type StepResult = Omit<StepOutcome, 'step' | 'at'>;
