import type { Value } from '../../types.ts';

/** A cell that holds something which its column cannot hold: the row cannot be read, the file can. */
export class Unreadable {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** What a cell turns out to be. */
export type Cell = Value | Unreadable;
