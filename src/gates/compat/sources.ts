import type { SchemaSource } from '../../compat/index.ts';
import { GateError } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';

/** More rounds than this means that a schema refers to ever new files. */
const ROUNDS = 100;

/** The schema texts of one release. Engines look up references synchronously; what they miss is fetched, and they are asked again. */
export class ReleaseTexts {
  readonly #release: Release;
  readonly #texts = new Map<string, string>();
  readonly #missed = new Set<string>();
  #paths: { has(path: string): boolean } = new Set<string>();

  constructor(release: Release) {
    this.#release = release;
  }

  /** @throws GateError RG-SCHEMA-SYNTAX when the file is not UTF-8 text, RG-FILE when it is absent */
  async source(path: string): Promise<SchemaSource> {
    this.#paths = await this.#release.files();
    await this.#load(path);
    return { path, text: this.#texts.get(path) ?? '', file: (other) => this.#lookUp(other) };
  }

  /** Fetches what was missed since the last call; false when there was nothing. */
  async fetchMissed(): Promise<boolean> {
    const missed = [...this.#missed];
    this.#missed.clear();
    for (const path of missed) await this.#load(path);
    return missed.length > 0;
  }

  #lookUp(path: string): string | undefined {
    const text = this.#texts.get(path);
    if (text === undefined && this.#paths.has(path)) this.#missed.add(path);
    return text;
  }

  async #load(path: string): Promise<void> {
    if (this.#texts.has(path)) return;
    const bytes = await this.#release.read(path);
    if (!bytes) throw new GateError('RG-FILE', `${path} is not in ${this.#release.label}`);
    this.#texts.set(path, decode(path, bytes));
  }
}

/** Runs a comparison until no file that it referred to was missing. */
export async function withReferences<T>(texts: readonly ReleaseTexts[], run: () => Promise<T>): Promise<T> {
  for (let round = 0; ; round += 1) {
    const attempt = await run().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const fetched = await Promise.all(texts.map((side) => side.fetchMissed()));
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
