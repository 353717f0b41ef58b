import type { SchemaScope } from '../types.ts';

/**
 * What is read of files that schemas refer to, for as long as the release they belong to is compared: a file that many refer to is read once.
 * What is kept must not change, and must not know which schema asked for it first.
 */
export class ReadOnce<T> {
  readonly #kept = new WeakMap<SchemaScope, Map<string, { readonly text: string; readonly value: T }>>();

  /** `read` again where there is no scope, or the path has another text. What it throws is not kept. */
  of(scope: SchemaScope | undefined, { path, text }: { readonly path: string; readonly text: string }, read: () => T): T {
    if (!scope) return read();
    let files = this.#kept.get(scope);
    if (!files) this.#kept.set(scope, (files = new Map()));
    const known = files.get(path);
    if (known?.text === text) return known.value;
    const value = read();
    files.set(path, { text, value });
    return value;
  }
}
