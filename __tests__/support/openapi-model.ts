/** What a description says, whatever version of OpenAPI it is written in: small, and rich in kinds of things. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = { [key: string]: Json };
export type Where = 'path' | 'query' | 'header' | 'cookie';
export type Way = { [scheme: string]: string[] };

export interface Param {
  name: string;
  in: Where;
  required: boolean;
  schema: Schema;
  style?: string;
  explode?: boolean;
  /** Sent as JSON. */
  content?: boolean;
  shared?: boolean;
}
export interface Media {
  type: string;
  schema: Schema;
  /** How fields of a form are written. */
  encoding?: { [name: string]: { style: string; explode: boolean } };
  /** The schema is one of each item, which come one by one. */
  sequence?: boolean;
}
export interface Body {
  required: boolean;
  media: Media[];
  shared?: boolean;
}
export interface Header {
  name: string;
  required: boolean;
  schema: Schema;
}
export interface Answer {
  status: string;
  media: Media[];
  headers: Header[];
  shared?: boolean;
}
export interface Op {
  method: string;
  parameters: Param[];
  body?: Body;
  answers: Answer[];
  security?: Way[];
  deprecated?: boolean;
  sunset?: string;
  stability?: string;
  callbacks: Hook[];
}
export interface Hook {
  name: string;
  op: Op;
}
export interface Path {
  template: string;
  /** Of servers of its own. */
  prefixes?: string[];
  ops: Op[];
}
export interface Model {
  level: Level;
  prefixes: string[];
  paths: Path[];
  hooks: Hook[];
  schemas: { [name: string]: Schema };
  security?: Way[];
  keyHeader: string;
}
export type Level = 2 | 3 | 4 | 5; // As in 2.0, in 3.0, in 3.1 and 3.2, in 3.2 alone.

export const PROPERTIES = ['id', 'name', 'kind', 'tags', 'more'];
export const TYPES = ['application/json', 'application/vnd.thing+json', 'application/*', '*/*', 'application/json;version=2'];
export const STREAM = 'application/jsonl';
export const FORM = 'application/x-www-form-urlencoded';
export const STATUSES = ['200', '201', '2XX', '404', '4XX', 'default'];
