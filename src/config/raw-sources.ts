import type { OneOrMore } from './raw.ts';

type Headers = Readonly<Record<string, string>>;

/** The sources of a check, in the words of the YAML; exactly one is there. */
export interface RawSources {
  readonly http?: string | RawHttp;
  readonly tcp?: string | RawTcp;
  readonly command?: readonly string[] | RawCommand;
  readonly prometheus?: RawPrometheus;
  readonly datadog?: RawDatadog;
  readonly cloudwatch?: RawCloudWatch;
  readonly 'new-relic'?: RawNewRelic;
  readonly graphite?: RawGraphite;
  readonly influxdb?: RawInfluxDb;
  readonly 'google-monitoring'?: RawGoogleMonitoring;
  readonly github?: RawGithub;
  readonly webhook?: string | RawWebhook;
  readonly json?: RawJson;
}

export interface RawConditions {
  readonly 'success-condition'?: string;
  readonly 'failure-condition'?: string;
}

export interface RawQuestion extends RawConditions {
  readonly bad?: string;
  readonly total?: string;
  readonly absent?: 'unknown' | 'zero';
  readonly query?: string;
}

export interface RawStore extends RawQuestion {
  readonly period: string;
  readonly delay: string;
  readonly timeout: string;
}

export interface RawHttp {
  readonly url: string;
  readonly headers: Headers;
  readonly status: OneOrMore<string | number>;
  readonly timeout: string;
  readonly 'slower-than'?: string;
  readonly probes: number;
  readonly expect?: Readonly<Record<string, string | number | boolean | null>>;
  readonly 'success-condition'?: string;
}

export interface RawTcp {
  readonly address: string;
  readonly tls: boolean;
  readonly 'server-name'?: string;
  readonly timeout: string;
  readonly 'slower-than'?: string;
  readonly probes: number;
}

export interface RawCommand {
  readonly run: readonly string[];
  readonly env: readonly string[];
  readonly directory?: string;
  readonly output: 'exit' | 'json';
  readonly timeout: string;
}

export interface RawPrometheus extends RawConditions {
  readonly url: string;
  readonly bad?: string;
  readonly total?: string;
  readonly histogram?: string;
  readonly 'slower-than'?: string;
  readonly selector?: string;
  readonly query?: string;
  readonly 'release-label'?: string;
  readonly headers: Headers;
  readonly timeout: string;
}

export interface RawDatadog extends RawStore {
  readonly url?: string;
  readonly site: string;
  readonly api: 'v1' | 'v2';
  readonly 'api-key': string;
  readonly 'app-key': string;
}

export interface RawCloudWatch extends RawStore {
  readonly url?: string;
  readonly region?: string;
  readonly metrics: Readonly<Record<string, RawCloudWatchMetric>>;
}

export interface RawCloudWatchMetric {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: string;
}

export interface RawNewRelic extends RawStore {
  readonly url?: string;
  readonly region: 'us' | 'eu';
  readonly account: number;
  readonly key: string;
}

export interface RawGraphite extends RawStore {
  readonly url: string;
  readonly headers: Headers;
}

export interface RawInfluxDb extends RawStore {
  readonly url: string;
  readonly api: 'v1' | 'v2' | 'v3';
  readonly org?: string;
  readonly database?: string;
  readonly token?: string;
}

export interface RawGoogleMonitoring extends RawStore {
  readonly url: string;
  readonly project: string;
  readonly token?: string;
  readonly 'metadata-token'?: boolean;
  readonly aligner?: string;
  readonly reducer: string;
}

export interface RawGithub {
  readonly url: string;
  readonly repository?: string;
  readonly ref?: string;
  readonly checks?: OneOrMore<string>;
  readonly deployment?: string;
  readonly token: string;
  readonly timeout: string;
}

export interface RawWebhook {
  readonly url: string;
  readonly headers: Headers;
  readonly payload: Readonly<Record<string, string>>;
  readonly 'fail-status'?: OneOrMore<string | number>;
  readonly timeout: string;
}

export interface RawJson extends RawConditions {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Headers;
  readonly body?: string;
  readonly bad?: string;
  readonly total?: string;
  readonly value?: string;
  readonly period: string;
  readonly delay: string;
  readonly timeout: string;
}
