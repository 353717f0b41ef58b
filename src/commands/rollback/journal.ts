import type { Host, MomentKind, ReportMoment } from '../../core/index.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';

/** How far a rollback has come, for a run that is cancelled: `writing` is between both ends of a write, when nobody knows. */
export interface Reached {
  readonly stage: 'looking' | 'writing' | 'written' | 'ended';
  readonly outcome: Outcome | undefined;
  /** What the step before has come to, where one further step is taken. */
  readonly first?: Outcome;
}

/** What happened when, told to the person at the terminal as it happens and kept for the report. Secrets are hidden in both. */
export class Journal {
  readonly #host: Host;
  readonly #hide: (text: string) => string;
  readonly moments: ReportMoment[] = [];
  /** What went wrong beside the matter itself, such as a ledger that takes no writes. */
  readonly notes: string[] = [];
  reached: Reached = { stage: 'looking', outcome: undefined };

  constructor({ host, secrets }: Pick<Session, 'host' | 'secrets'>) {
    this.#host = host;
    this.#hide = (text) => secrets.hide(text);
  }

  mark(text: string, at = this.#host.clock.now(), kind?: MomentKind): void {
    this.remember(text, at, kind);
    this.#host.progress(this.#hide(text));
  }

  /** A moment that was told already, or lies in the past. */
  remember(text: string, at: number, kind?: MomentKind): void {
    this.moments.push({ at, text: this.#hide(text), ...(kind && { kind }) });
  }

  note(text: string): void {
    this.notes.push(this.#hide(text));
    this.#host.progress(this.#hide(text));
  }
}
