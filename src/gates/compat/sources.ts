import type { OpenSchema, SchemaSource, SchemaUnit } from '../../compat/index.ts';
import { GateError } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';

/** More rounds than this means that a schema refers to ever new files. */
const ROUNDS = 100;

/** What a release has to be able to do for its schemas to be compared. */
export type SchemaRelease = Pick<Release, 'label' | 'tag' | 'commit' | 'read'> & {
  /** As far as the globs of the configuration go. */
  files(): Promise<{ keys(): Iterable<string> }>;
};

const NO_PATHS: readonly string[] = [];

/** One blob is one text, however many releases hold it. */
const decoded = new WeakMap<Uint8Array, string>();

/** The schema texts of one release, decoded once. */
export class ReleaseTexts {
  readonly #release: SchemaRelease;
  readonly #texts = new Map<string, string | undefined>();
  #list: readonly string[] | undefined;

  constructor(release: SchemaRelease) {
    this.#release = release;
  }

  /** What is known of a file: its text, `undefined` for absent. */
  known(path: string): { readonly text: string | undefined } | undefined {
    return this.#texts.has(path) ? { text: this.#texts.get(path) } : undefined;
  }

  /** Paths of all files in one array for the whole run; `undefined` until they were asked for. */
  get knownList(): readonly string[] | undefined {
    return this.#list;
  }

  async list(): Promise<readonly string[]> {
    // Two that ask at once must get the same array.
    const paths = this.#list ?? [...(await this.#release.files()).keys()];
    return (this.#list ??= paths);
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

type Attempt = { readonly schema: OpenSchema } | { readonly error: unknown };

/** One schema of a release: opened when it is first asked for, with a record of the other files it was asked about. */
export class SchemaSide {
  readonly unit: SchemaUnit;
  readonly #texts: ReleaseTexts;
  readonly #open: (source: SchemaSource) => Promise<OpenSchema>;
  readonly #references = new Set<string>();
  readonly #missed = new Set<string>();
  /** Whether it was asked which files there are. */
  #listed = false;
  #attempt: Attempt | undefined;

  constructor(texts: ReleaseTexts, unit: SchemaUnit, open: (source: SchemaSource) => Promise<OpenSchema>) {
    this.unit = unit;
    this.#texts = texts;
    this.#open = open;
  }

  /** Paths of the files that it rests on as far as it was asked about, its own first; absent ones too. */
  get files(): string[] {
    return [...this.unit.files, ...this.#references];
  }

  /** Those of its files that are there. */
  get presentFiles(): string[] {
    return this.files.filter((path) => this.#texts.known(path)?.text !== undefined);
  }

  /** Reads files that will be asked for: each saves a round. */
  async expect(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map((path) => this.#texts.text(path).catch(() => undefined)));
  }

  /** Whether another release has the same texts in all files that this one rests on, and the same paths where they matter. */
  async isSameIn(other: ReleaseTexts): Promise<boolean> {
    if (this.#listed && !samePaths(await this.#texts.list(), await other.list())) return false;
    const same = await Promise.all(this.files.map(async (path) => (await other.text(path)) === this.#texts.known(path)?.text));
    return !same.includes(false);
  }

  /** @throws GateError RG-FILE when the file is absent, RG-SCHEMA-SYNTAX when it is not text or cannot be parsed */
  async schema(): Promise<OpenSchema> {
    this.#attempt ??= await this.#try();
    if ('error' in this.#attempt) throw this.#attempt.error;
    return this.#attempt.schema;
  }

  /** Reads what was missed since the last call, after which the schema is opened anew; false when there was nothing. */
  async fetchMissed(): Promise<boolean> {
    const missed = [...this.#missed];
    this.#missed.clear();
    for (const path of missed) await this.#texts.text(path);
    const unlisted = this.#listed && !this.#texts.knownList;
    if (unlisted) await this.#texts.list();
    if (missed.length > 0 || unlisted) this.#attempt = undefined;
    return missed.length > 0 || unlisted;
  }

  async #try(): Promise<Attempt> {
    for (let round = 0; ; round += 1) {
      const attempt = await this.#source()
        .then(this.#open)
        .then(
          (schema): Attempt => ({ schema }),
          (error: unknown): Attempt => ({ error }),
        );
      if (!(await this.fetchMissed()) || round >= ROUNDS) return attempt;
    }
  }

  async #source(): Promise<SchemaSource> {
    const { path, files } = this.unit;
    for (const one of files) await this.#texts.text(one);
    const text = this.#texts.known(path)?.text;
    if (text === undefined) throw new GateError('RG-FILE', `${path} does not exist`);
    const source = { path, text, file: (other: string) => this.#lookUp(other), list: () => this.#lookAround() };
    return files.length > 1 ? { ...source, files: () => files } : source;
  }

  #lookAround(): readonly string[] {
    this.#listed = true;
    return this.#texts.knownList ?? NO_PATHS;
  }

  #lookUp(path: string): string | undefined {
    this.#references.add(path);
    const known = this.#texts.known(path);
    if (!known) this.#missed.add(path);
    return known?.text;
  }
}

/** Engines look up references synchronously, some only while they compare. What they miss is read, and they are asked again, until nothing is missing. */
export async function withSchemas<T>(sides: readonly SchemaSide[], ask: (...schemas: OpenSchema[]) => Promise<T>): Promise<T> {
  for (let round = 0; ; round += 1) {
    const schemas: OpenSchema[] = [];
    for (const side of sides) schemas.push(await side.schema());
    const attempt = await ask(...schemas).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const fetched = await Promise.all(sides.map((side) => side.fetchMissed()));
    if (fetched.includes(true) && round < ROUNDS) continue;
    if ('error' in attempt) throw attempt.error;
    return attempt.value;
  }
}

function samePaths(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((path, index) => path === b[index]);
}

function decode(path: string, bytes: Uint8Array): string {
  const known = decoded.get(bytes);
  if (known !== undefined) return known;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    decoded.set(bytes, text);
    return text;
  } catch (cause) {
    throw new GateError('RG-SCHEMA-SYNTAX', 'the file is not UTF-8 text', { place: { file: path, line: 1, column: 1 }, cause });
  }
}
