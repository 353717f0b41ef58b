import type { SchemaPolicy } from '../../../../config/index.ts';
import type { Announcement, DifferenceKind, JsonObject, Witness } from '../../../../core/index.ts';
import type { Api, Spot } from '../read/api.ts';
import type { SchemaRef } from '../read/model.ts';
import type { Polarity } from '../schemas/keywords.ts';
import type { TextField } from '../texts/meet.ts';
import { Exchanges, type Show } from '../witness/exchange.ts';
import { type Sameness, samenessOf } from './same.ts';

/** A difference before it is written down. Which side a spot belongs to is known from its description. */
export interface Draft {
  readonly rule: string;
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly data: JsonObject;
  readonly spots: readonly Spot[];
  readonly witness?: Witness;
  /** Looks for a payload, once it is known that the difference is told. */
  readonly show?: Show;
  /** Where something is gone: what was said about it before. */
  readonly removal?: Announcement;
}

/** What decides which rules a schema's differences belong to. */
export type Scope = 'parameters' | 'request-body' | 'response-body' | 'response-headers';

/** Something in a payload that is sent as text, with where it stands there. */
export interface TextAt {
  readonly at: readonly string[];
  readonly field: TextField;
}

/** Two schemas to be compared: of what one side writes and what the other reads. */
export interface Job {
  readonly scope: Scope;
  readonly polarity: Polarity;
  /** Pointer of the value in the exchange. */
  readonly path: string;
  readonly operation: string;
  readonly writer: SchemaRef;
  readonly reader: SchemaRef;
  /** What is judged by its texts, in parameters, headers and forms. */
  readonly texts?: readonly TextAt[];
  /** A form that is not taken apart: its fields are texts all the same, so that a payload may be read in several ways. */
  readonly form?: boolean;
}

/** All that one comparison collects. */
export class Context {
  readonly client: Api;
  readonly server: Api;
  readonly policy: SchemaPolicy;
  /** Today, as `2024-01-31`: decides whether a sunset has passed. */
  readonly today: string;
  readonly drafts: Draft[] = [];
  readonly jobs: Job[] = [];
  readonly exchanges: Exchanges;
  /** Asked about spots of the two sides, in any order. */
  readonly sameness: Sameness;

  constructor(client: Api, server: Api, policy: SchemaPolicy, today: string) {
    this.client = client;
    this.server = server;
    this.policy = policy;
    this.exchanges = new Exchanges(policy);
    this.today = today;
    this.sameness = samenessOf(client, server);
  }

  add(
    rule: string,
    kind: DifferenceKind,
    path: string,
    data: JsonObject,
    spots: readonly (Spot | undefined)[],
    { removal, show }: { readonly removal?: Announcement; readonly show?: Show } = {},
  ): void {
    const known = { ...(removal ? { removal } : {}), ...(show ? { show } : {}) };
    this.drafts.push({ rule, kind, path, data, spots: spots.filter((spot) => spot !== undefined), ...known });
  }

  /** Notes that what `writer` produces has to be read by `reader`, unless both are written the same way. */
  compare(job: Job): void {
    if (!this.sameness.sameSchema(job.writer, job.reader)) this.jobs.push(job);
  }
}
