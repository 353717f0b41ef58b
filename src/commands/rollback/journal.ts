import type { Host, MomentKind, ReportMoment } from '../../core/index.ts';
import type { Session } from './session.ts';

/** What happened when, told to the person at the terminal as it happens and kept for the report. Secrets are hidden in both. */
export class Journal {
  readonly #host: Host;
  readonly #hide: (text: string) => string;
  readonly moments: ReportMoment[] = [];
  /** What went wrong beside the matter itself, such as a ledger that takes no writes. */
  readonly notes: string[] = [];

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
