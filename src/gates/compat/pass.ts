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

/** One schema over the whole window: each release's version of it is opened once and compared with any other. Releases are 0 for N, 1 for N-1, … */
export class UnitPass {
  readonly #units: readonly (SchemaUnit | undefined)[];
  readonly #means: PassMeans;
  readonly #opened = new Map<number, SchemaSide>();
  readonly #compared = new Map<string, Comparison>();
  readonly #found = new Map<string, ReadonlySet<string>>();

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

  /** Whether a newer release differs from an older one in the same thing. */
  async hasSame(newer: number, older: number, direction: Direction, difference: Difference): Promise<boolean> {
    const key = `${newer} ${older} ${direction}`;
    let found = this.#found.get(key);
    if (!found) {
      const differences = await this.#oneWay(newer, older, direction).catch(() => []);
      this.#found.set(key, (found = new Set(differences.map(identityOf))));
    }
    return found.has(identityOf(difference));
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

  /** What differs in one direction; the other, which may cost as much, is not asked. */
  async #oneWay(newer: number, older: number, direction: Direction): Promise<readonly Difference[]> {
    const known = await this.aliasOf(older);
    if (known === newer) return [];
    const compared = this.#compared.get(`${newer} ${known}`);
    if (compared) return compared[direction].differences;
    const [before, after] = await this.#sides(newer, known);
    const policy = this.#policyOf(newer, known);
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
