import type { OpenSchema, SchemaScope, SchemaSource, SchemaUnit } from '../../compat/index.ts';
import { GateError } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';

/** More rounds than this means that a schema refers to ever new files. */
const ROUNDS = 100;

/** What a release has to be able to do for its schemas to be compared. */
export type SchemaRelease = Pick<Release, 'label' | 'tag' | 'commit' | 'read'> & {
  /** As far as the globs of the configuration go, with what git calls their contents. */
  files(): Promise<ReadonlyMap<string, { readonly oid: string }>>;
};

/** One list is compared with another once, however many schemas ask. */
const compared = new WeakMap<readonly string[], WeakMap<readonly string[], boolean>>();

/** One blob is one text, however many releases hold it. */
const decoded = new WeakMap<Uint8Array, string>();

/** The schema texts of one release, read and decoded once. */
export class ReleaseTexts implements SchemaScope {
  readonly #release: SchemaRelease;
  readonly #texts = new Map<string, string | undefined>();
  readonly #reading = new Map<string, Promise<string | undefined>>();
  #files: Awaited<ReturnType<SchemaRelease['files']>> | undefined;
  #list: readonly string[] = [];
  misses = 0;

  constructor(release: SchemaRelease) {
    this.#release = release;
  }

  /** What is known of a file: its text, `undefined` for absent. */
  known(path: string): { readonly text: string | undefined } | undefined {
    return this.#texts.has(path) ? { text: this.#texts.get(path) } : undefined;
  }

  /** Paths of all files, in one array for the whole run; none before `prepare`. */
  get list(): readonly string[] {
    return this.#list;
  }

  /** Finds out which files there are. */
  async prepare(): Promise<void> {
    if (this.#files) return;
    const files = await this.#release.files();
    // Two that ask at once must get the same array.
    if (!this.#files) this.#list = [...files.keys()];
    this.#files ??= files;
  }

  has(path: string): boolean {
    return this.#files?.has(path) === true;
  }

  /** @throws GateError RG-SCHEMA-SYNTAX when the file is not UTF-8 text */
  async text(path: string): Promise<string | undefined> {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const reading = this.#reading.get(path) ?? this.#read(path);
    this.#reading.set(path, reading);
    return reading.finally(() => this.#reading.delete(path));
  }

  /** Whether a file says the same in another release: by what git calls its content where both list it, so that it need not be read. */
  async isSameIn(other: ReleaseTexts, path: string): Promise<boolean> {
    const [mine, theirs] = [this.#files?.get(path), other.#files?.get(path)];
    if (mine && theirs) return mine.oid === theirs.oid;
    return (await other.text(path)) === this.known(path)?.text;
  }

  async #read(path: string): Promise<string | undefined> {
    const bytes = await this.#release.read(path);
    const text = bytes && decode(path, bytes);
    this.#texts.set(path, text);
    return text;
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
  /** What will be asked for; each is fetched ahead once. */
  readonly #ahead = new Set<string>();
  #waiting: string[] = [];
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
    await Promise.all([this.#texts.prepare(), other.prepare()]);
    if (this.#listed && !samePaths(this.#texts.list, other.list)) return false;
    for (const path of this.files) if (!(await this.#texts.isSameIn(other, path))) return false;
    return true;
  }

  /** @throws GateError RG-FILE when the file is absent, RG-SCHEMA-SYNTAX when it is not text or cannot be parsed */
  async schema(): Promise<OpenSchema> {
    this.#attempt ??= await this.#try();
    if ('error' in this.#attempt) throw this.#attempt.error;
    return this.#attempt.schema;
  }

  /** Reads what was missed since the last call, after which the schema is opened anew; false when there was nothing. */
  async fetchMissed(): Promise<boolean> {
    const [missed, waiting] = [[...this.#missed], this.#waiting];
    this.#missed.clear();
    this.#waiting = [];
    if (missed.length + waiting.length === 0) return false;
    await Promise.all([this.expect(waiting), ...missed.map((path) => this.#texts.text(path))]);
    this.#attempt = undefined;
    return true;
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
    await this.#texts.prepare();
    await this.expect(files);
    const text = await this.#texts.text(path);
    if (text === undefined) throw new GateError('RG-FILE', `${path} does not exist`);
    const source: SchemaSource = {
      path,
      text,
      file: (other) => this.#lookUp(other),
      list: () => this.#lookAround(),
      peek: (others) => this.#lookAhead(others),
      scope: this.#texts,
    };
    return files.length > 1 ? { ...source, files: () => files } : source;
  }

  #lookAround(): readonly string[] {
    this.#listed = true;
    return this.#texts.list;
  }

  #lookUp(path: string): string | undefined {
    this.#references.add(path);
    const known = this.#texts.known(path);
    if (known) return known.text;
    this.#texts.misses += 1;
    this.#missed.add(path);
    return undefined;
  }

  /** Only what is listed is there for sure. */
  #lookAhead(paths: Iterable<string>): { readonly path: string; readonly text: string | undefined } | undefined {
    for (const path of paths) {
      const known = this.#texts.known(path);
      if (known?.text !== undefined) return { path, text: known.text };
      if (known || !this.#texts.has(path)) continue;
      // What cannot be read is not asked for again.
      if (this.#ahead.has(path)) return undefined;
      this.#ahead.add(path);
      this.#waiting.push(path);
      return { path, text: undefined };
    }
    return undefined;
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
  let known = compared.get(a);
  if (!known) compared.set(a, (known = new WeakMap()));
  const same = known.get(b) ?? (a.length === b.length && a.every((path, index) => path === b[index]));
  known.set(b, same);
  return same;
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
