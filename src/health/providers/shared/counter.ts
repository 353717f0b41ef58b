/** A number that only grows, until what counts it begins anew. */
export interface Counter {
  /** Canonical text of the labels: what makes a series the same one next time. */
  readonly key: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
}
