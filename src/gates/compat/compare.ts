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
  toGateErrors,
} from '../../core/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';
import type { CompatEngine } from '../types.ts';
import { differenceFinding, errorData, fileFinding } from './findings.ts';
import { gradeDifference, gradeUnknown } from './grade.ts';
import type { ComparisonTask } from './plan.ts';
import { ReleaseTexts, withReferences } from './sources.ts';

/** How much of a file `FormatSpec.detect` looks at. */
const HEAD = 4096;

/** What came out of one comparison, per direction that its entry asks for. */
export interface TaskOutcome {
  readonly findings: readonly Finding[];
  readonly answers: Partial<Readonly<Record<Direction, Answer>>>;
}

/** Compares the files of a window; texts are decoded once per release and path. */
export class Comparer {
  readonly #window: ReleaseWindow;
  readonly #engine: CompatEngine;
  readonly #texts = new Map<Release, ReleaseTexts>();

  constructor(window: ReleaseWindow, engine: CompatEngine) {
    this.#window = window;
    this.#engine = engine;
  }

  async compare(task: ComparisonTask): Promise<TaskOutcome> {
    const earlier = task.releases[0];
    if (!earlier) return { findings: [], answers: {} };
    const format = await this.#format(task.entry, task.path, [
      [this.#window.candidate, task.path],
      [earlier, task.from],
    ]);
    if ('finding' in format) return unknown(task.entry, [format.finding]);
    try {
      return this.#outcome(task, format.spec, await this.#run(task, earlier, format.spec));
    } catch (thrown) {
      return unknown(task.entry, [await this.#failure(task, earlier, format.spec, toGateErrors(thrown))]);
    }
  }

  /** A new file has nothing to be compared with, but it must parse. */
  async parse(entry: SchemaEntry, path: string): Promise<readonly Finding[]> {
    const { candidate } = this.#window;
    const format = await this.#format(entry, path, [[candidate, path]]);
    if ('finding' in format) return [format.finding];
    const error = await this.#parseError(entry, format.spec, candidate, path);
    return error ? [syntaxFinding(path, error)] : [];
  }

  async #run({ entry, path, from }: ComparisonTask, earlier: Release, spec: FormatSpec): Promise<Comparison> {
    const [before, after] = [this.#of(earlier), this.#of(this.#window.candidate)];
    const [old, current] = [await before.source(from), await after.source(path)];
    return withReferences([before, after], () => this.#engine.compareSources(old, current, spec.name, entry));
  }

  #outcome(task: ComparisonTask, spec: FormatSpec, comparison: Comparison): TaskOutcome {
    const rules = ruleTable(spec.rules);
    const findings: Finding[] = [];
    const answers: Partial<Record<Direction, Answer>> = {};
    for (const direction of DIRECTIONS) {
      if (!gradeDifference(task.entry, 'breaking', direction, task.released)) continue;
      const { answer, differences } = comparison[direction];
      answers[direction] = answer;
      for (const difference of differences) {
        const severity = gradeDifference(task.entry, difference.kind, direction, task.released);
        if (severity) findings.push(differenceFinding(difference, { task, window: this.#window, direction, severity, rules }));
      }
    }
    return { findings, answers };
  }

  /** Which side could not be parsed is found by comparing each with itself. */
  async #failure(task: ComparisonTask, earlier: Release, spec: FormatSpec, errors: readonly GateError[]): Promise<Finding> {
    const severity = gradeUnknown(task.entry);
    const mine = await this.#parseError(task.entry, spec, this.#window.candidate, task.path);
    if (mine) return syntaxFinding(task.path, mine);
    const theirs = await this.#parseError(task.entry, spec, earlier, task.from);
    if (theirs) return fileFinding('compat/earlier-syntax', task.path, { severity, data: errorData(theirs) });
    const [first] = errors;
    return fileFinding('compat/not-compared', task.path, { severity, data: first ? errorData(first) : {}, place: first?.place });
  }

  async #parseError(entry: SchemaEntry, spec: FormatSpec, release: Release, path: string): Promise<GateError | undefined> {
    const texts = this.#of(release);
    try {
      const source = await texts.source(path);
      await withReferences([texts], () => this.#engine.compareSources(source, source, spec.name, entry));
      return undefined;
    } catch (thrown) {
      return toGateErrors(thrown).find((error) => error.code !== 'RG-INTERNAL');
    }
  }

  /** The configured format, else the one that the first text shows which shows any. */
  async #format(
    entry: SchemaEntry,
    path: string,
    files: readonly (readonly [Release, string])[],
  ): Promise<{ spec: FormatSpec } | { finding: Finding }> {
    const severity = gradeUnknown(entry);
    if (entry.format) {
      const spec = this.#engine.findFormat(entry.format);
      return spec ? { spec } : { finding: fileFinding('compat/format-unsupported', path, { severity, data: { format: entry.format } }) };
    }
    for (const [release, name] of files) {
      const source = await this.#of(release)
        .source(name)
        .catch(() => undefined);
      const spec = source && this.#engine.detectFormat(name, source.text.slice(0, HEAD));
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

function syntaxFinding(path: string, error: GateError): Finding {
  return fileFinding('compat/syntax', path, { data: errorData(error), place: error.place });
}

function unknown(entry: SchemaEntry, findings: readonly Finding[]): TaskOutcome {
  const asked = DIRECTIONS.filter((direction) => gradeDifference(entry, 'breaking', direction, false));
  return { findings, answers: Object.fromEntries(asked.map((direction) => [direction, 'unknown' as const])) };
}
