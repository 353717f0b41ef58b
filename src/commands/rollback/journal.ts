import type { Host } from '../../core/index.ts';

/** What happened when, told to the person at the terminal as it happens and kept for the report. */
export class Journal {
  readonly #host: Host;
  readonly moments: { readonly at: number; readonly text: string }[] = [];
  /** What went wrong beside the matter itself, such as a ledger that takes no writes. */
  readonly notes: string[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  mark(text: string, at = this.#host.clock.now()): void {
    this.moments.push({ at, text });
    this.#host.progress(text);
  }

  /** A moment that was told already, or lies in the past. */
  remember(text: string, at: number): void {
    this.moments.push({ at, text });
  }

  note(text: string): void {
    this.notes.push(text);
    this.#host.progress(text);
  }
}
