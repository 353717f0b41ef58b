import type { Acceptance, BoundBlobs, Direction, Place } from '../core/index.ts';

/** Which findings a waiver is for. */
export type WaiverSelector =
  | {
      /** The first hex digits of a fingerprint, at least 12. */
      readonly fingerprint: string;
    }
  | {
      /** Rule id; `*` stands for any run of characters. */
      readonly rule: string;
      /** Glob of the file that the finding stands in. */
      readonly file: string;
      /** Path in the data: `*` for what is within a step, `**` for any number of steps. */
      readonly at?: string;
      readonly direction?: Direction;
    };

/** An accepted finding. It holds for the contents it was given for, and for no others. */
export interface Waiver extends Acceptance {
  readonly select: WaiverSelector;
  readonly blobs: ReadonlyMap<string, BoundBlobs>;
  readonly place: Place;
}
