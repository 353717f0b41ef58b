import type { JsonObject, JsonValue } from '../../core/index.ts';

/** A check in the words of the configuration. */
export type ImportedCheck = { readonly name: string } & { readonly [key: string]: JsonValue };

/** `left-out`: it is not in the result. `changed`: it is, and does not mean quite the same. */
export interface ImportNote {
  readonly kind: 'left-out' | 'changed';
  /** What it is about, such as `metric success-rate`. */
  readonly subject: string;
  readonly text: string;
}

export interface ImportResult {
  readonly checks: readonly ImportedCheck[];
  readonly notes: readonly ImportNote[];
}

/** A document of a file that was recognised. */
export interface ImportedDocument {
  readonly kind: string;
  readonly name: string;
  readonly spec: JsonObject;
}

/** A file to import. */
export interface ImportFile {
  readonly path: string;
  readonly text: string;
}

/** Values of arguments and template variables, by name. */
export type Arguments = ReadonlyMap<string, string>;
