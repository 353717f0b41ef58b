import type { Endpoint } from '../read/model.ts';

/** Which exchange is looked at: its pointer in differences, and its name for people. */
export interface Exchange {
  readonly path: string;
  readonly label: string;
  /** Of the side that asks. */
  readonly endpoint: Endpoint;
}
