import type { SchemaSource } from '../../compat/index.ts';
import { GateError } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';

/** More rounds than this means that a schema refers to ever new files. */
const ROUNDS = 100;

/** The schema texts of one release, decoded once. */
export class ReleaseTexts {
  readonly #release: Release;
  readonly #texts = new Map<string, string | undefined>();

  constructor(release: Release) {
    this.#release = release;
  }

  /** What is known of a file: its text, `undefined` for absent. */
  known(path: string): { readonly text: string | undefined } | undefined {
    return this.#texts.has(path) ? { text: this.#texts.get(path) } : undefined;
  }

  /** @throws GateError RG-SCHEMA-SYNTAX when the file is not UTF-8 text */
  async text(path: string): Promise<string | undefined> {
    if (!this.#texts.has(path)) {
      const bytes = await this.#release.read(path);
      this.#texts.set(path, bytes && decode(path, bytes));
    }
    return this.#texts.get(path);
  }
}

/** One schema of a release, with a record of the other files it was asked about. */
export class TrackedSource {
  readonly texts: ReleaseTexts;
  readonly path: string;
  /** Files that the schema refers to, present or not. */
  readonly references = new Set<string>();
  readonly #missed = new Set<string>();

  constructor(texts: ReleaseTexts, path: string) {
    this.texts = texts;
    this.path = path;
  }

  /** @throws GateError RG-FILE when the file is absent, RG-SCHEMA-SYNTAX when it is not text */
  async source(): Promise<SchemaSource> {
    const text = await this.texts.text(this.path);
    if (text === undefined) throw new GateError('RG-FILE', `${this.path} does not exist`);
    return { path: this.path, text, file: (other) => this.#lookUp(other) };
  }

  /** Reads what was missed since the last call; false when there was nothing. */
  async fetchMissed(): Promise<boolean> {
    const missed = [...this.#missed];
    this.#missed.clear();
    for (const path of missed) await this.texts.text(path);
    return missed.length > 0;
  }

  #lookUp(path: string): string | undefined {
    this.references.add(path);
    const known = this.texts.known(path);
    if (!known) this.#missed.add(path);
    return known?.text;
  }
}

/** Engines look up references synchronously. What they miss is read, and they are asked again, until nothing is missing. */
export async function withReferences<T>(sources: readonly TrackedSource[], run: () => Promise<T>): Promise<T> {
  for (let round = 0; ; round += 1) {
    const attempt = await run().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const fetched = await Promise.all(sources.map((source) => source.fetchMissed()));
    if (fetched.includes(true) && round < ROUNDS) continue;
    if ('error' in attempt) throw attempt.error;
    return attempt.value;
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new GateError('RG-SCHEMA-SYNTAX', 'the file is not UTF-8 text', { place: { file: path, line: 1, column: 1 }, cause });
  }
}
