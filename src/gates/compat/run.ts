import type { SchemaEntry } from '../../config/index.ts';
import { type Answer, DIRECTIONS, type Direction } from '../../core/index.ts';
import type { ReleaseWindow } from '../../window/index.ts';
import { releaseLabel } from '../labels.ts';
import { counted } from '../rule-text.ts';
import { ENGINES } from '../engines.ts';
import type { CompatEngine, GateContext, GateResult, SchemaAnswer } from '../types.ts';
import { Comparer, type DirectedAnswers, type UnitOutcome } from './compare.ts';
import { mergeFindings } from './findings.ts';
import { linkFindings } from './links.ts';
import { type Operations, readOperations } from './operations.ts';
import { compareInWorkers, workersFor } from './parallel.ts';
import { type CompatPlan, planComparisons, type UnitPlan } from './plan.ts';

/** What was asked, and could not even be compared. */
const OPEN = ['compat/no-files', 'compat/link-not-followed'] as const;
/** So many schemas are read at once. */
const AHEAD = 40;

/** One comparison as it came out. */
interface Compared {
  readonly plan: UnitPlan;
  /** Place of the release in the window, 0 for N-1. */
  readonly at: number;
  readonly answers: DirectedAnswers;
  /** The direction that holds only until the migrations of N have run. */
  readonly hint: Direction | undefined;
}

/** Compares every schema that differs inside the window with every earlier release, in both directions. */
export async function run(context: GateContext): Promise<GateResult> {
  const { config, window, engines } = context;
  let engine: Promise<CompatEngine> | undefined;
  const plan = await planComparisons(config.schemas, window, () => (engine ??= engines.compat()));
  const links = await linkFindings(config.schemas, window);
  const operations = new Map<SchemaEntry, Operations>();
  for (const entry of config.schemas) operations.set(entry, await readOperations(entry, window));
  const outcomes = await compareUnits(plan.units, context, operations);
  const compared = plan.units.flatMap((unit, index) =>
    (outcomes[index]?.answers ?? []).flatMap((answers, at): Compared[] =>
      answers ? [{ plan: unit, at, answers, hint: outcomes[index]?.hint }] : [],
    ),
  );
  const answers = compared.flatMap((one) => Object.values(one.answers));
  const open = plan.findings.filter(({ rule }) => OPEN.some((one) => one === rule)).length;
  const told = [...operations.values()].flatMap(({ findings }) => findings);
  return {
    findings: mergeFindings([...plan.findings, ...links, ...told, ...outcomes.flatMap((outcome) => outcome.findings)]),
    tally: {
      asked: plan.unchanged + answers.length + open + links.length,
      answered: plan.unchanged + answers.filter((answer) => answer !== 'unknown').length,
    },
    comparisons: compared.map((one) => toAnswer(one, window)),
    facts: [{ label: 'Schemas', text: schemasText(plan, compared) }],
    tables: compared.length === 0 ? [] : [comparedTable(compared, window)],
  };
}

async function compareUnits(
  units: readonly UnitPlan[],
  { config, window, engines, signal }: GateContext,
  operations: ReadonlyMap<SchemaEntry, Operations>,
): Promise<UnitOutcome[]> {
  if (units.length === 0) return [];
  const releases = [window.candidate, ...window.earlier];
  const { reuse } = config.policy;
  const comparer = new Comparer({ releases, engine: await engines.compat(), reuse });
  const jobs = units.map((plan) => ({ plan, operations: operations.get(plan.entry)?.texts }));
  const outcomes: UnitOutcome[] = [];
  const started = performance.now();
  for (const [index, { plan, operations: texts }] of jobs.entries()) {
    signal.throwIfAborted();
    if (index % AHEAD === 0) await comparer.expect(units.slice(index, index + AHEAD));
    const progress = { spent: performance.now() - started, done: index, left: jobs.length - index };
    // What tests hand in does not travel to another thread.
    const workers = engines === ENGINES ? workersFor(progress) : 1;
    const url = workers > 1 ? (await import('./worker.ts')).WORKER_URL : '';
    // Only what is built can be started again; sources run in one thread.
    if (url.endsWith('.js'))
      return [...outcomes, ...(await compareInWorkers(jobs.slice(index), workers, { releases, reuse, url, signal }))];
    outcomes.push(await comparer.compare(plan, texts));
  }
  return outcomes;
}

function comparedTable(compared: readonly Compared[], window: ReleaseWindow): NonNullable<GateResult['tables']>[number] {
  const rows = compared.map(({ plan, at, answers }) => {
    const release = window.earlier[at];
    const files = plan.unit.files.length;
    return [
      files > 1 ? `${plan.unit.path} and ${counted(files - 1, 'more file')}` : plan.unit.path,
      release ? releaseLabel(release) : '',
      ...DIRECTIONS.map((direction) => answers[direction] ?? 'not asked'),
    ];
  });
  return { title: 'Schemas compared', columns: ['schema', 'with', ...DIRECTIONS], rows };
}

function toAnswer({ plan, at, answers }: Compared, { earlier }: ReleaseWindow): SchemaAnswer {
  const { deploy = 'not-asked', rollback = 'not-asked' } = answers;
  const { path, files } = plan.unit;
  const from = plan.earlier[at]?.unit?.path ?? path;
  const release = earlier[at];
  return {
    file: path,
    ...(files.length > 1 && { files: files.length }),
    ...(from === path ? {} : { from }),
    with: release?.tag ?? release?.label ?? '',
    deploy,
    rollback,
  };
}

function schemasText(plan: CompatPlan, compared: readonly Compared[]): string {
  const parts = [counted(plan.files, 'file')];
  if (plan.unchanged > 0) parts.push(`${counted(plan.unchanged, 'pair')} unchanged`);
  if (plan.told > 0) parts.push(`${counted(plan.told, 'pair')} changed by imports alone, which are compared themselves`);
  if (plan.off > 0) parts.push(`${counted(plan.off, 'pair')} not compared by configuration`);
  for (const direction of DIRECTIONS) {
    for (const early of [false, true]) {
      const answers = compared.flatMap(({ answers: all, hint }) => ((hint === direction) === early ? (all[direction] ?? []) : []));
      if (answers.length > 0) parts.push(`${direction}${early ? ' before the migration' : ''}: ${countAnswers(answers)}`);
    }
  }
  return parts.join('; ');
}

function countAnswers(answers: readonly Answer[]): string {
  const kinds = ['compatible', 'breaking', 'unknown'] as const;
  const counts = kinds.map((kind) => [kind, answers.filter((answer) => answer === kind).length] as const);
  return counts.flatMap(([kind, count]) => (count > 0 ? `${count} ${kind}` : [])).join(', ');
}
