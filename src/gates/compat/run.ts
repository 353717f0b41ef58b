import type { SchemaEntry } from '../../config/index.ts';
import { type Answer, DIRECTIONS, type Finding, makeFinding, type Place } from '../../core/index.ts';
import { matchFiles, type ReleaseWindow } from '../../window/index.ts';
import { releaseLabel } from '../labels.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult, SchemaAnswer } from '../types.ts';
import { Comparer, type TaskOutcome } from './compare.ts';
import { mergeFindings } from './findings.ts';
import { gradeUnknown } from './grade.ts';
import { type CompatPlan, type ComparisonTask, planComparisons } from './plan.ts';
import { compatRule } from './rules.ts';

/** Compares every schema that differs inside the window with every earlier release, in both directions. */
export async function run({ config, window, engines, signal }: GateContext): Promise<GateResult> {
  const plan = await planComparisons(config.schemas, window);
  const links = await linkFindings(config.schemas, window);
  const outcomes: TaskOutcome[] = [];
  const rows: string[][] = [];
  const comparisons: SchemaAnswer[] = [];
  if (plan.tasks.length + plan.added.length > 0) {
    const comparer = new Comparer(window, await engines.compat());
    for (const task of plan.tasks) {
      signal.throwIfAborted();
      const outcome = await comparer.compare(task);
      outcomes.push(outcome);
      rows.push([task.path, releaseLabel(task.release), ...DIRECTIONS.map((direction) => outcome.answers[direction] ?? 'not asked')]);
      comparisons.push(toAnswer(task, outcome));
    }
    for (const { entry, path } of plan.added) outcomes.push(await comparer.parse(entry, path));
  }
  const answers = outcomes.flatMap((outcome) => Object.values(outcome.answers));
  const empty = plan.findings.filter((finding) => finding.rule === 'compat/no-files').length;
  return {
    findings: mergeFindings([...plan.findings, ...links, ...outcomes.flatMap((outcome) => outcome.findings)]),
    tally: {
      asked: plan.unchanged + answers.length + empty + links.length,
      answered: plan.unchanged + answers.filter((answer) => answer !== 'unknown').length,
    },
    comparisons,
    facts: [{ label: 'Schemas', text: schemasText(plan, outcomes) }],
    tables: rows.length === 0 ? [] : [{ title: 'Schemas compared', columns: ['schema', 'with', ...DIRECTIONS], rows }],
  };
}

function toAnswer({ path, from, release }: ComparisonTask, { answers }: TaskOutcome): SchemaAnswer {
  const { deploy = 'not-asked', rollback = 'not-asked' } = answers;
  return { file: path, ...(from === path ? {} : { from }), with: release.tag ?? release.label, deploy, rollback };
}

/** A link that an entry selects is an open question: its own content says nothing about the schema behind it. */
async function linkFindings(entries: readonly SchemaEntry[], window: ReleaseWindow): Promise<Finding[]> {
  if (entries.length === 0) return [];
  const links = await window.candidate.links();
  if (links.length === 0) return [];
  const selected = entries.map(async (entry) => {
    if (entry.compatibility === 'none') return [];
    const place = (file: string): Place => ({ file, line: 1, column: 1 });
    const rule = compatRule('compat/link-not-followed');
    return (await matchFiles(links, entry.files)).map((file) =>
      makeFinding(rule, { gate: 'compat', severity: gradeUnknown(entry), data: { file }, place: place(file) }),
    );
  });
  return (await Promise.all(selected)).flat();
}

function schemasText(plan: CompatPlan, outcomes: readonly TaskOutcome[]): string {
  const parts = [counted(plan.files, 'file')];
  if (plan.unchanged > 0) parts.push(`${counted(plan.unchanged, 'pair')} unchanged`);
  if (plan.off > 0) parts.push(`${counted(plan.off, 'pair')} not compared by configuration`);
  for (const direction of DIRECTIONS) {
    const answers = outcomes.flatMap((outcome) => outcome.answers[direction] ?? []);
    if (answers.length > 0) parts.push(`${direction}: ${countAnswers(answers)}`);
  }
  return parts.join('; ');
}

function countAnswers(answers: readonly Answer[]): string {
  const kinds = ['compatible', 'breaking', 'unknown'] as const;
  const counts = kinds.map((kind) => [kind, answers.filter((answer) => answer === kind).length] as const);
  return counts.flatMap(([kind, count]) => (count > 0 ? `${count} ${kind}` : [])).join(', ');
}
