/** What came back from one request. The body is text, cut at the limit; `complete` says whether it was. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
  readonly complete: boolean;
  /** Milliseconds that went by with other addresses of the host, to which there is no way from here: no time of the service. Absent: none. */
  readonly detour?: number;
}

export interface HttpGetOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** The body is read up to this many bytes, then dropped. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** One GET on a connection of its own; redirects are not followed. Rejects with the error of the network, its code in it or below it. */
export type HttpGet = (url: URL, options: HttpGetOptions) => Promise<HttpAnswer>;
