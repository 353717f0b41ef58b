import type { Endpoint } from '../read/model.ts';

/** Which exchange is looked at: its pointer in differences, and its name for people. */
export interface Exchange {
  readonly path: string;
  readonly label: string;
  /** Of the side that asks. */
  readonly endpoint: Endpoint;
}

/** Whether a media type, which may be a range such as `text/*`, takes in another one. */
export function covers(range: string, type: string): boolean {
  if (range === '*/*' || range === '*') return true;
  return range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}
