/** CEL conditions on what a source answered. Failure wins; where neither holds, nothing is known. */
export interface ConditionsConfig {
  readonly success?: string;
  readonly failure?: string;
}

/** Queries for the numbers of bad and of all events. */
export interface CountsConfig {
  readonly bad: string;
  readonly total: string;
  /** What an empty answer for `bad` means: that nothing is known, or that nothing bad happened. */
  readonly absent: 'unknown' | 'zero';
}

/** A query for one number, compared with conditions where there are some. */
export interface ValueConfig extends ConditionsConfig {
  readonly query: string;
}

/** What a store of metrics is asked: events to count, or one number. */
export type StoreQuestion = { readonly counts: CountsConfig } | { readonly value: ValueConfig };

/** How a store is asked. Durations in milliseconds. */
export interface StoreCommon {
  readonly url: string;
  /** Length of the intervals that the store counts in. */
  readonly period: number;
  /** How long after its end an interval is taken as complete. */
  readonly delay: number;
  readonly timeout: number;
}

type Headers = Readonly<Record<string, string>>;

export interface HttpSource {
  readonly provider: 'http';
  readonly url: string;
  readonly headers: Headers;
  /** Inclusive ranges of good statuses (default 200-299). */
  readonly status: readonly (readonly [number, number])[];
  readonly timeout: number;
  /** A slower answer is a bad one; milliseconds. */
  readonly slowerThan?: number;
  /** Independent requests per tick, each on a new connection (default 1). */
  readonly probes: number;
  /** What the body, which is JSON then, must hold: values by JSON pointer, and a CEL condition. */
  readonly body?: { readonly expect: ReadonlyMap<string, string | number | boolean | null>; readonly success?: string };
}

export interface TcpSource {
  readonly provider: 'tcp';
  /** `host:port`; IPv6 in brackets. */
  readonly address: string;
  readonly tls: boolean;
  /** The name that the certificate must have; default: the host. */
  readonly serverName?: string;
  readonly timeout: number;
  readonly slowerThan?: number;
  readonly probes: number;
}

export interface CommandSource {
  readonly provider: 'command';
  readonly run: readonly string[];
  /** Names of the variables that the program sees, beside those that every program needs. */
  readonly env: readonly string[];
  /** Relative to the repository root. */
  readonly directory?: string;
  /** `exit`: the exit code tells. `json`: the last line that it prints. */
  readonly output: 'exit' | 'json';
  readonly timeout: number;
}

interface PrometheusCommon {
  readonly provider: 'prometheus';
  readonly url: string;
  readonly headers: Headers;
  readonly timeout: number;
  /** The label by which counters name the release that served. */
  readonly releaseLabel?: string;
}

export type PrometheusSource = PrometheusCommon &
  (
    | {
        /** Counters, raw (never `rate` or `increase`): bad events and all events. */
        readonly counters: { readonly bad: string; readonly total: string };
      }
    | {
        /** Name of a histogram (without `_bucket`) and the limit in milliseconds; `selector` are label matchers such as `job="api"`. */
        readonly latency: { readonly histogram: string; readonly slowerThan: number; readonly selector: string };
      }
    | { readonly value: ValueConfig }
  );

export type DatadogSource = StoreCommon &
  StoreQuestion & {
    readonly provider: 'datadog';
    readonly api: 'v1' | 'v2';
    readonly apiKey: string;
    readonly appKey: string;
  };

/** A metric of CloudWatch, by which expressions name it. */
export interface CloudWatchMetric {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: string;
}

export type CloudWatchSource = Omit<StoreCommon, 'url'> &
  StoreQuestion & {
    readonly provider: 'cloudwatch';
    /** Default: the endpoint of the region. */
    readonly url?: string;
    /** Default: what AWS_REGION or AWS_DEFAULT_REGION says. */
    readonly region?: string;
    readonly metrics: ReadonlyMap<string, CloudWatchMetric>;
  };

export type NewRelicSource = StoreCommon &
  StoreQuestion & {
    readonly provider: 'new-relic';
    readonly account: number;
    readonly key: string;
  };

export type GraphiteSource = StoreCommon & StoreQuestion & { readonly provider: 'graphite'; readonly headers: Headers };

export type InfluxDbSource = StoreCommon &
  StoreQuestion & {
    readonly provider: 'influxdb';
    readonly api: 'v1' | 'v2' | 'v3';
    readonly org?: string;
    readonly database?: string;
    readonly token?: string;
  };

export type GoogleMonitoringSource = StoreCommon &
  StoreQuestion & {
    readonly provider: 'google-monitoring';
    readonly project: string;
    /** Absent: the metadata service of the machine is asked, which the configuration allows. */
    readonly token?: string;
    readonly aligner: string;
    readonly reducer: string;
  };

export interface GithubSource {
  readonly provider: 'github';
  readonly url: string;
  /** Default: GITHUB_REPOSITORY. */
  readonly repository?: string;
  /** Default: GITHUB_SHA. */
  readonly ref?: string;
  /** Names of checks, or the environment of a deployment. */
  readonly question: { readonly checks: readonly string[] } | { readonly deployment: string };
  readonly token: string;
  readonly timeout: number;
}

export interface WebhookSource {
  readonly provider: 'webhook';
  readonly url: string;
  readonly headers: Headers;
  readonly payload: Readonly<Record<string, string>>;
  /** Inclusive ranges of statuses that are a verdict against the release; any other than 2xx is a fault of the webhook. */
  readonly failStatus: readonly (readonly [number, number])[];
  readonly timeout: number;
}

export interface JsonSource {
  readonly provider: 'json';
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Headers;
  readonly body?: string;
  /** CEL expressions on the answer. */
  readonly question: { readonly bad: string; readonly total: string } | ({ readonly value?: string } & ConditionsConfig);
  readonly period: number;
  readonly delay: number;
  readonly timeout: number;
}

/** Where a health check gets its numbers from. */
export type ProviderConfig =
  | HttpSource
  | TcpSource
  | CommandSource
  | PrometheusSource
  | DatadogSource
  | CloudWatchSource
  | NewRelicSource
  | GraphiteSource
  | InfluxDbSource
  | GoogleMonitoringSource
  | GithubSource
  | WebhookSource
  | JsonSource;
