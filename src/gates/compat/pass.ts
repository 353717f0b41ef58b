import type { FormatSpec, Member, SchemaUnit } from '../../compat/index.ts';
import type { SchemaPolicy } from '../../config/index.ts';
import type { Comparison, Difference, Direction } from '../../core/index.ts';
import type { CompatEngine } from '../types.ts';
import type { UnitPlan } from './plan.ts';
import { type ReleaseTexts, SchemaSide, withSchemas } from './sources.ts';

const SAME: Comparison = { deploy: { answer: 'compatible', differences: [] }, rollback: { answer: 'compatible', differences: [] } };

export interface PassMeans {
  readonly spec: FormatSpec;
  readonly engine: CompatEngine;
  readonly policy: SchemaPolicy;
  /** N first, then N-1, N-2, … */
  readonly texts: readonly ReleaseTexts[];
  /** Documents of clients by release, in the same order. */
  readonly operations: readonly (readonly string[])[] | undefined;
}

/** What one release differs from another in, in one direction. */
interface Found {
  readonly same: ReadonlySet<string>;
  readonly like: ReadonlySet<string>;
}

/** One schema over the whole window: each release's version of it is opened once and compared with any other. Releases are 0 for N, 1 for N-1, … */
export class UnitPass {
  readonly #units: readonly (SchemaUnit | undefined)[];
  readonly #means: PassMeans;
  readonly #opened = new Map<number, SchemaSide>();
  readonly #compared = new Map<string, Comparison>();
  readonly #found = new Map<string, Found>();
  readonly #paths = new Map<string, readonly string[]>();

  constructor(plan: UnitPlan, means: PassMeans) {
    this.#units = [plan.unit, ...plan.earlier.map(({ unit }) => unit)];
    this.#means = means;
  }

  /** @throws Error when the release does not have the schema */
  side(release: number): SchemaSide {
    const [unit, texts] = [this.#units[release], this.#means.texts[release]];
    if (!unit || !texts) throw new Error(`release ${release} does not have the schema`);
    const { engine, spec, policy } = this.#means;
    const side = this.#opened.get(release) ?? new SchemaSide(texts, unit, (source) => engine.openSchema(source, spec, policy));
    this.#opened.set(release, side);
    return side;
  }

  has(release: number): boolean {
    return this.#units[release] !== undefined;
  }

  /**
   * The comparison of two releases that have the schema; the same contents are compared once.
   * @throws GateError and whatever engines throw
   */
  async compare(newer: number, older: number): Promise<Comparison> {
    const known = await this.aliasOf(older);
    if (known === newer) return SAME;
    const key = `${newer} ${known}`;
    const comparison = this.#compared.get(key) ?? (await this.#run(newer, known));
    this.#compared.set(key, comparison);
    return comparison;
  }

  /** The newest release with the same contents, as far as what was asked about it goes; the release itself when there is none. */
  async aliasOf(release: number): Promise<number> {
    const [texts, unit] = [this.#means.texts[release], this.#units[release]];
    if (!texts || !unit) return release;
    for (let other = 1; other < release; other += 1) {
      const side = this.#opened.get(other);
      if (!side || !samePaths(side.unit, unit) || !this.#sameOperations(other, release)) continue;
      if (await side.isSameIn(texts)) return other;
    }
    return release;
  }

  /** The files that the comparison of N with a release rests on, as far as they are there. */
  async filesOf(release: number): Promise<readonly string[]> {
    const sides = [this.side(0), this.side(await this.aliasOf(release))];
    return [...new Set(sides.flatMap((side) => side.presentFiles))];
  }

  /**
   * Whether a newer release differs from an older one in the same thing. `more`: in the same place, in at least as much, for N gets along
   * with all there that it shares with the newer release.
   */
  async hasSame(newer: number, older: number, direction: Direction, difference: Difference): Promise<'same' | 'more' | undefined> {
    const found = await this.#find(newer, older, direction);
    if (found.same.has(identityOf(difference))) return 'same';
    if (difference.kind === 'unknown' || !found.like.has(likenessOf(difference))) return undefined;
    // What the older release wrote may hold what the newer one takes and never writes: all that its schema allows counts.
    const paths = await this.#pathsOf(newer, direction);
    return paths?.every((path) => !isAround(path, difference.path)) === true ? 'more' : undefined;
  }

  /** Where N differs from a release in anything that the schema of the writer allows; `undefined` where the two could not be compared. */
  async #pathsOf(newer: number, direction: Direction): Promise<readonly string[] | undefined> {
    const key = `${newer} ${direction}`;
    const known = this.#paths.get(key);
    if (known) return known;
    const any = await this.#oneWay(0, newer, direction, 'any').catch(() => undefined);
    if (any)
      this.#paths.set(
        key,
        any.map(({ path }) => path),
      );
    return this.#paths.get(key);
  }

  async #find(newer: number, older: number, direction: Direction): Promise<Found> {
    const key = `${newer} ${older} ${direction}`;
    const known = this.#found.get(key);
    if (known) return known;
    const differences = await this.#oneWay(newer, older, direction).catch(() => undefined);
    const found: Found = {
      same: new Set(differences?.map(identityOf)),
      like: new Set(differences?.map(likenessOf)),
    };
    this.#found.set(key, found);
    return found;
  }

  /** What a release's version of the schema has that others know by name or number; `undefined` when its format does not tell. */
  async members(release: number): Promise<readonly Member[] | undefined> {
    const { engine, policy } = this.#means;
    return withSchemas([this.side(release)], async (schema) => schema && engine.listMembers(schema, policy));
  }

  async #run(newer: number, older: number): Promise<Comparison> {
    const [before, after] = await this.#sides(newer, older);
    const policy = this.#policyOf(newer, older);
    return withSchemas([before, after], async (old, current) =>
      old && current ? this.#means.engine.compareSchemas(old, current, policy) : SAME,
    );
  }

  /** What differs in one direction; the other, which may cost as much, is not asked. `writers`: instead of what the entry says. */
  async #oneWay(newer: number, older: number, direction: Direction, writers?: 'any'): Promise<readonly Difference[]> {
    const known = await this.aliasOf(older);
    if (known === newer) return [];
    const wanted = this.#policyOf(newer, known);
    const policy = writers === undefined ? wanted : { ...wanted, writers };
    const compared = policy.writers === wanted.writers ? this.#compared.get(`${newer} ${known}`) : undefined;
    if (compared) return compared[direction].differences;
    const [before, after] = await this.#sides(newer, known);
    return withSchemas([before, after], async (old, current) =>
      old && current ? this.#means.engine.compareOneWay(old, current, direction, policy) : [],
    );
  }

  async #sides(newer: number, older: number): Promise<readonly [before: SchemaSide, after: SchemaSide]> {
    const [before, after] = [this.side(older), this.side(newer)];
    await after.schema();
    await before.expect(after.files);
    return [before, after];
  }

  /** Clients of both releases count. Without a single document nothing is known about clients, so that everything blocks. */
  #policyOf(newer: number, older: number): SchemaPolicy {
    const { policy, operations } = this.#means;
    const texts = [...new Set([...(operations?.[newer] ?? []), ...(operations?.[older] ?? [])])];
    return texts.length === 0 ? policy : { ...policy, operations: texts };
  }

  #sameOperations(a: number, b: number): boolean {
    const [mine = [], theirs = []] = [this.#means.operations?.[a], this.#means.operations?.[b]];
    return mine.length === theirs.length && mine.every((text, index) => text === theirs[index]);
  }
}

function samePaths(a: SchemaUnit, b: SchemaUnit): boolean {
  return a.files.length === b.files.length && a.files.every((path, index) => path === b.files[index]);
}

function identityOf({ rule, kind, path, data }: Difference): string {
  return JSON.stringify([rule, kind, path, data]);
}

/** The same thing in the same place, whatever the extent of it. */
function likenessOf({ rule, kind, path }: Difference): string {
  return JSON.stringify([rule, kind, path]);
}

/** Whether what is at one path has to do with what is at the other: it is the same, above or below it. */
function isAround(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
