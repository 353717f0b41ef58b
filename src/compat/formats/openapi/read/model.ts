import type { Located, Spot } from './api.ts';
import type { Serialization } from './serialization.ts';

/** A schema of a description: where it stands, or (for parameters and forms) an object made of several. */
export type SchemaRef =
  | { readonly kind: 'at'; readonly spot: Spot }
  | { readonly kind: 'any'; readonly spot: Spot }
  | { readonly kind: 'text'; readonly spot: Spot; readonly form: TextForm }
  | { readonly kind: 'form'; readonly spot: Spot; readonly fields: ReadonlyMap<string, Field> };

/** A schema as one of the texts that its values are sent as. */
export interface TextForm {
  /** Who has it: matters where texts cannot say it exactly. */
  readonly side: 'writer' | 'reader';
  /** Values are texts; else they stay what they are. */
  readonly text: boolean;
  /** Lists as they are, plain values as lists of one, or lists joined to one text. */
  readonly list: 'keep' | 'single' | 'join';
  /** Nothing empty can be sent. */
  readonly filled: boolean;
}

export interface Field {
  readonly schema: SchemaRef;
  readonly required: boolean;
  /** What says so. */
  readonly spot: Spot;
}

export type Where = 'path' | 'query' | 'header' | 'cookie' | 'querystring';

export interface Parameter extends Field {
  readonly in: Where;
  readonly name: string;
  readonly serialization: Serialization;
}

export interface Media {
  readonly type: string;
  readonly schema: SchemaRef;
  /** 3.2: a sequence of items that are each described apart. */
  readonly items?: SchemaRef;
  readonly spot: Spot;
}

export interface Body {
  readonly required: boolean;
  readonly media: readonly Media[];
  readonly spot: Spot;
}

export interface Header extends Field {
  readonly serialization: Serialization;
}

export interface Response {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly media: readonly Media[];
  readonly headers: ReadonlyMap<string, Header>;
  readonly spot: Spot;
}

/** One way to be let in: what is needed together. `scheme` is what a scheme is, not what it is called. */
export interface Requirement {
  readonly needs: readonly {
    readonly scheme: string;
    readonly name: string;
    readonly scopes: readonly string[];
    /** Of OAuth 2: any of them may be in use. */
    readonly flows: readonly string[];
  }[];
}

export interface Operation {
  readonly method: string;
  /** The address as written, with the path of its servers left out. */
  readonly template: string;
  readonly at: Located;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly responses: readonly Response[];
  readonly security: readonly Requirement[];
  readonly callbacks: readonly Endpoint[];
}

/** Where an operation is found, before it is read. */
export interface Endpoint {
  readonly method: string;
  readonly template: string;
  /** What its path is written as, in one place or two: what stands first counts before the other. */
  readonly items: readonly Located[];
  readonly at: Located;
  /** Paths of the servers, without a slash at the end. */
  readonly prefixes: readonly string[];
  /** Name of the webhook or callback that it belongs to. */
  readonly name?: string;
}
