import type { FormatSpec } from '../../compat/index.ts';
import type { PolicyConfig, SchemaEntry } from '../../config/index.ts';
import { type Answer, type Comparison, DIRECTIONS, type Direction, type Finding, type GateError, toGateErrors } from '../../core/index.ts';
import type { CompatEngine } from '../types.ts';
import { differenceFinding, errorData, fileFinding, type Since } from './findings.ts';
import { gradeDifference, gradeUnknown, type SettledEntry } from './grade.ts';
import { UnitPass } from './pass.ts';
import type { UnitPlan } from './plan.ts';
import { assertProfileOf } from './profile.ts';
import { findReusedNames } from './reuse.ts';
import { ReleaseTexts, type SchemaRelease, withSchemas } from './sources.ts';

/** How much of a file `FormatSpec.detect` looks at. */
const HEAD = 4096;

/** The answers of one comparison, per direction that its entry asks for. */
export type DirectedAnswers = Partial<Readonly<Record<Direction, Answer>>>;

/** What came out of one schema. */
export interface UnitOutcome {
  readonly findings: readonly Finding[];
  /** By earlier release, N-1 first; `undefined` where there was nothing to compare. */
  readonly answers: readonly (DirectedAnswers | undefined)[];
  /** The direction that holds only until the migrations of N have run. */
  readonly hint?: Direction;
}

export interface ComparerOptions {
  /** N first, then N-1, N-2, … */
  readonly releases: readonly SchemaRelease[];
  readonly engine: CompatEngine;
  readonly reuse: PolicyConfig['reuse'];
}

/** One schema in one comparison. */
interface Job {
  readonly plan: UnitPlan;
  readonly pass: UnitPass;
  readonly entry: SettledEntry;
  readonly spec: FormatSpec;
}

/** Compares the schemas of a window. Texts are decoded once per blob, schemas opened once per release, the same contents compared once. */
export class Comparer {
  readonly #releases: readonly SchemaRelease[];
  readonly #texts: readonly ReleaseTexts[];
  readonly #engine: CompatEngine;
  readonly #reuse: PolicyConfig['reuse'];

  constructor({ releases, engine, reuse }: ComparerOptions) {
    this.#releases = releases;
    this.#texts = releases.map((release) => new ReleaseTexts(release));
    this.#engine = engine;
    this.#reuse = reuse;
  }

  /**
   * All that is to be said about one schema. `operations`: documents of clients by release, N first.
   * @throws GateError RG-CONFIG-INVALID when the entry names a profile that the format does not have
   */
  async compare(plan: UnitPlan, operations?: readonly (readonly string[])[]): Promise<UnitOutcome> {
    const format = await this.#format(plan);
    if ('finding' in format) return { findings: [format.finding], answers: plan.earlier.map((one) => isOpen(one) && unknown(plan.entry)) };
    const { spec } = format;
    assertProfileOf(plan.entry, spec, this.#engine);
    const entry = settle(plan.entry, spec);
    const pass = new UnitPass(plan, { spec, engine: this.#engine, policy: entry, texts: this.#texts, operations });
    const job: Job = { plan, pass, entry, spec };
    if (plan.earlier.every(({ unit }) => !unit)) {
      const error = await this.#parseError(job, 0);
      return { findings: error ? [syntaxFinding(plan, error)] : [], answers: plan.earlier.map(() => undefined) };
    }
    return this.#compareAll(job);
  }

  /** Reads the files of schemas that are compared next: one after the other, each would wait for git. What cannot be read is told when it is compared. */
  async expect(plans: readonly UnitPlan[]): Promise<void> {
    const reading: Promise<string | undefined>[] = [];
    for (const { unit, earlier } of plans) {
      for (const [release, one] of [unit, ...earlier.map((side) => side.unit)].entries()) {
        const texts = this.#texts[release];
        if (one && texts) reading.push(...one.files.map((path) => texts.text(path).catch(() => undefined)));
      }
    }
    await Promise.all(reading);
  }

  async #compareAll(job: Job): Promise<UnitOutcome> {
    const findings: Finding[] = [];
    const answers: (DirectedAnswers | undefined)[] = [];
    for (const [index, one] of job.plan.earlier.entries()) {
      const outcome = isOpen(one) ? await this.#compareWith(job, index + 1) : undefined;
      answers.push(outcome?.answers);
      findings.push(...(outcome?.findings ?? []));
    }
    const reused = await findReusedNames(job.plan, job.pass, { releases: this.#releases, reuse: this.#reuse });
    return { findings: [...findings, ...reused], answers, ...(job.entry.hint && { hint: job.entry.hint }) };
  }

  async #compareWith(job: Job, release: number): Promise<{ findings: readonly Finding[]; answers: DirectedAnswers }> {
    try {
      return await this.#outcome(job, release, await job.pass.compare(0, release));
    } catch (thrown) {
      return { findings: [await this.#failure(job, release, toGateErrors(thrown))], answers: unknown(job.plan.entry) };
    }
  }

  async #outcome(job: Job, release: number, comparison: Comparison): Promise<{ findings: Finding[]; answers: DirectedAnswers }> {
    const { entry, pass, plan, spec } = job;
    const findings: Finding[] = [];
    const answers: Partial<Record<Direction, Answer>> = {};
    const files = await pass.filesOf(release);
    for (const direction of DIRECTIONS) {
      if (!gradeDifference(entry, 'breaking', direction, false)) continue;
      const { answer, differences } = comparison[direction];
      answers[direction] = answer;
      for (const difference of differences) {
        const wanted = gradeDifference(entry, difference.kind, direction, false);
        const since = wanted && wanted !== 'note' ? await this.#releasedSince(job, release, direction, difference) : undefined;
        const severity = since ? 'note' : wanted;
        if (!severity) continue;
        const [candidate, earlier] = [this.#releases[0], this.#releases[release]];
        if (!candidate || !earlier) continue;
        findings.push(
          differenceFinding(difference, { unit: plan.unit, entry, spec, candidate, earlier, direction, severity, since, files }),
        );
      }
    }
    return { findings, answers };
  }

  /** The oldest release from which on every one, N-1 included, differs from the earlier one in the same thing: then this change did not do it. */
  async #releasedSince(
    { plan, pass }: Job,
    release: number,
    direction: Direction,
    difference: Comparison['deploy']['differences'][number],
  ): Promise<Since | undefined> {
    let since: Since | undefined;
    for (let newer = 1; newer < release; newer += 1) {
      const { unit, same } = plan.earlier[newer - 1] ?? {};
      const found = unit && (same ? 'same' : await pass.hasSame(newer, release, direction, difference));
      const by = this.#releases[newer];
      if (!found || !by) break;
      since = { release: by, more: since?.more === true || found === 'more' };
    }
    return since;
  }

  /** Whose fault it is that two schemas could not be compared. */
  async #failure(job: Job, release: number, errors: readonly GateError[]): Promise<Finding> {
    const { plan } = job;
    const severity = gradeUnknown(plan.entry, releasedAlready(plan));
    const mine = await this.#parseError(job, 0);
    if (mine) return syntaxFinding(plan, mine);
    const theirs = await this.#parseError(job, release);
    if (theirs) return fileFinding('compat/earlier-syntax', plan.unit.path, { severity, data: errorData(theirs) });
    const [first] = errors;
    return fileFinding('compat/not-compared', plan.unit.path, { severity, data: first ? errorData(first) : {}, place: first?.place });
  }

  /** Some mistakes show only when a schema is looked at as a whole: so it is compared with itself. */
  async #parseError({ pass, entry }: Job, release: number): Promise<GateError | undefined> {
    try {
      await withSchemas([pass.side(release)], async (schema) => schema && this.#engine.compareSchemas(schema, schema, entry));
      return undefined;
    } catch (thrown) {
      return toGateErrors(thrown).find((error) => error.code !== 'RG-INTERNAL');
    }
  }

  /** The configured format, else the one that a name shows, else the one that the first text shows which shows any. */
  async #format({ entry, unit, earlier }: UnitPlan): Promise<{ spec: FormatSpec } | { finding: Finding }> {
    const severity = gradeUnknown(entry, releasedAlready({ earlier }));
    const name = entry.format ?? unit.format;
    if (name !== undefined) {
      try {
        return { spec: this.#engine.findFormat(name) };
      } catch {
        return { finding: fileFinding('compat/format-unsupported', unit.path, { severity, data: { format: name } }) };
      }
    }
    for (const [release, one] of [unit, ...earlier.map((side) => side.unit)].entries()) {
      for (const path of one?.files ?? []) {
        const text = await this.#texts[release]?.text(path).catch(() => undefined);
        const spec = text === undefined ? undefined : this.#engine.detectFormat(path, text.slice(0, HEAD));
        if (spec) return { spec };
      }
    }
    return { finding: fileFinding('compat/format-unknown', unit.path, { severity }) };
  }
}

function isOpen({ unit, same }: UnitPlan['earlier'][number]): true | undefined {
  return unit !== undefined && !same ? true : undefined;
}

/** N-1 ships this content of N: what differs from still earlier releases is not this change's doing. */
function releasedAlready({ earlier }: Pick<UnitPlan, 'earlier'>): boolean {
  return earlier[0]?.same === true;
}

const DEFAULTS = { api: 'backward', state: 'forward', data: 'full' } as const;

/** Where the entry does not say which compatibility it wants, and not which kind it is, the format does. */
function settle(entry: SchemaEntry, spec: FormatSpec): SettledEntry {
  if (entry.compatibilityDefaulted !== true || entry.kind !== undefined) return entry;
  return { ...entry, compatibility: DEFAULTS[spec.kind], ...(spec.kind === 'state' && { hint: 'deploy' }) };
}

function syntaxFinding({ unit }: UnitPlan, error: GateError): Finding {
  return fileFinding('compat/syntax', unit.path, { data: errorData(error), place: error.place });
}

function unknown(entry: SchemaEntry): DirectedAnswers {
  const asked = DIRECTIONS.filter((direction) => gradeDifference(entry, 'breaking', direction, false));
  return Object.fromEntries(asked.map((direction) => [direction, 'unknown' as const]));
}
