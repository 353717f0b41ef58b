import type { FormatSpec } from '../../compat/index.ts';
import type { SchemaEntry } from '../../config/index.ts';
import {
  type Answer,
  type Comparison,
  DIRECTIONS,
  type Direction,
  type Finding,
  type GateError,
  ruleTable,
  type Severity,
  toGateErrors,
} from '../../core/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';
import type { CompatEngine } from '../types.ts';
import { differenceFinding, errorData, fileFinding } from './findings.ts';
import { gradeDifference, gradeUnknown } from './grade.ts';
import type { ComparisonTask } from './plan.ts';
import { ReleaseTexts, TrackedSource, withReferences } from './sources.ts';

/** How much of a file `FormatSpec.detect` looks at. */
const HEAD = 4096;

/** What came out of one comparison, per direction that its entry asks for. */
export interface TaskOutcome {
  readonly findings: readonly Finding[];
  readonly answers: Partial<Readonly<Record<Direction, Answer>>>;
}

/** A comparison with all the texts of the earlier release that it rests on. */
interface Remembered {
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly comparison: Comparison;
}

/** Compares the files of a window. Texts are decoded once per release and path; the same texts are compared once. */
export class Comparer {
  readonly #window: ReleaseWindow;
  readonly #engine: CompatEngine;
  readonly #texts = new Map<Release, ReleaseTexts>();
  readonly #remembered = new Map<string, Remembered[]>();

  constructor(window: ReleaseWindow, engine: CompatEngine) {
    this.#window = window;
    this.#engine = engine;
  }

  async compare(task: ComparisonTask): Promise<TaskOutcome> {
    const severity = gradeUnknown(task.entry, task.released);
    const format = await this.#format(task.entry, task.path, severity, [
      [this.#window.candidate, task.path],
      [task.release, task.from],
    ]);
    if ('finding' in format) return unknown(task.entry, [format.finding]);
    try {
      const comparison = (await this.#recall(task)) ?? (await this.#run(task, format.spec));
      return this.#outcome(task, format.spec, comparison);
    } catch (thrown) {
      return unknown(task.entry, [await this.#failure(task, format.spec, toGateErrors(thrown))]);
    }
  }

  /** A new file has nothing to be compared with, but it must parse. What a new migration does to the tables of other files stays open. */
  async parse(entry: SchemaEntry, path: string): Promise<TaskOutcome> {
    const { candidate } = this.#window;
    const format = await this.#format(entry, path, gradeUnknown(entry), [[candidate, path]]);
    if ('finding' in format) return { findings: [format.finding], answers: {} };
    const error = await this.#parseError(entry, format.spec, candidate, path);
    if (error) return { findings: [syntaxFinding(path, error)], answers: {} };
    if (format.spec.name !== 'sql' || this.#window.earlier.length === 0) return { findings: [], answers: {} };
    const data = { error: 'a new SQL file changes tables that other files define, and files are compared one by one' };
    return unknown(entry, [fileFinding('compat/not-compared', path, { severity: gradeUnknown(entry), data })]);
  }

  async #run({ entry, path, from, release }: ComparisonTask, spec: FormatSpec): Promise<Comparison> {
    const [before, after] = [new TrackedSource(this.#of(release), from), new TrackedSource(this.#of(this.#window.candidate), path)];
    const [old, current] = [await before.source(), await after.source()];
    const comparison = await withReferences([before, after], () => this.#engine.compareSources(old, current, spec.name, entry));
    const rests = [from, ...before.references].map((one) => [one, before.texts.known(one)?.text] as const);
    const key = `${path}\0${from}`;
    this.#remembered.set(key, [...(this.#remembered.get(key) ?? []), { texts: new Map(rests), comparison }]);
    return comparison;
  }

  /** The answer of a release whose texts are the same, references included. */
  async #recall({ path, from, release }: ComparisonTask): Promise<Comparison | undefined> {
    const texts = this.#of(release);
    for (const { texts: rests, comparison } of this.#remembered.get(`${path}\0${from}`) ?? []) {
      const same = await Promise.all([...rests].map(async ([one, text]) => (await texts.text(one)) === text));
      if (!same.includes(false)) return comparison;
    }
    return undefined;
  }

  #outcome(task: ComparisonTask, spec: FormatSpec, comparison: Comparison): TaskOutcome {
    const entry = settle(task.entry, spec);
    const rules = ruleTable(spec.rules);
    const findings: Finding[] = [];
    const answers: Partial<Record<Direction, Answer>> = {};
    for (const direction of DIRECTIONS) {
      if (!gradeDifference(entry, 'breaking', direction, task.released)) continue;
      const { answer, differences } = comparison[direction];
      answers[direction] = answer;
      for (const difference of differences) {
        const severity = gradeDifference(entry, difference.kind, direction, task.released);
        if (severity) findings.push(differenceFinding(difference, { task, window: this.#window, direction, severity, rules }));
      }
    }
    return { findings, answers };
  }

  /** Which side could not be parsed is found by comparing each with itself. */
  async #failure(task: ComparisonTask, spec: FormatSpec, errors: readonly GateError[]): Promise<Finding> {
    const severity = gradeUnknown(task.entry, task.released);
    const mine = await this.#parseError(task.entry, spec, this.#window.candidate, task.path);
    if (mine) return syntaxFinding(task.path, mine);
    const theirs = await this.#parseError(task.entry, spec, task.release, task.from);
    if (theirs) return fileFinding('compat/earlier-syntax', task.path, { severity, data: errorData(theirs) });
    const [first] = errors;
    return fileFinding('compat/not-compared', task.path, { severity, data: first ? errorData(first) : {}, place: first?.place });
  }

  async #parseError(entry: SchemaEntry, spec: FormatSpec, release: Release, path: string): Promise<GateError | undefined> {
    try {
      const tracked = new TrackedSource(this.#of(release), path);
      const source = await tracked.source();
      await withReferences([tracked], () => this.#engine.compareSources(source, source, spec.name, entry));
      return undefined;
    } catch (thrown) {
      return toGateErrors(thrown).find((error) => error.code !== 'RG-INTERNAL');
    }
  }

  /** The configured format, else the one that the first text shows which shows any. */
  async #format(
    entry: SchemaEntry,
    path: string,
    severity: Severity,
    files: readonly (readonly [Release, string])[],
  ): Promise<{ spec: FormatSpec } | { finding: Finding }> {
    if (entry.format) {
      try {
        return { spec: this.#engine.findFormat(entry.format) };
      } catch {
        return { finding: fileFinding('compat/format-unsupported', path, { severity, data: { format: entry.format } }) };
      }
    }
    for (const [release, name] of files) {
      const text = await this.#of(release)
        .text(name)
        .catch(() => undefined);
      const spec = text === undefined ? undefined : this.#engine.detectFormat(name, text.slice(0, HEAD));
      if (spec) return { spec };
    }
    return { finding: fileFinding('compat/format-unknown', path, { severity }) };
  }

  #of(release: Release): ReleaseTexts {
    const texts = this.#texts.get(release) ?? new ReleaseTexts(release);
    this.#texts.set(release, texts);
    return texts;
  }
}

/** Where neither compatibility nor format is configured, the detected format says which default holds: `backward` for APIs. */
function settle(entry: SchemaEntry, spec: FormatSpec): SchemaEntry {
  const isApi = spec.kind === 'api' && entry.kind === undefined && entry.compatibilityDefaulted === true;
  return isApi ? { ...entry, compatibility: 'backward' } : entry;
}

function syntaxFinding(path: string, error: GateError): Finding {
  return fileFinding('compat/syntax', path, { data: errorData(error), place: error.place });
}

function unknown(entry: SchemaEntry, findings: readonly Finding[]): TaskOutcome {
  const asked = DIRECTIONS.filter((direction) => gradeDifference(entry, 'breaking', direction, false));
  return { findings, answers: Object.fromEntries(asked.map((direction) => [direction, 'unknown' as const])) };
}
