import { DEFAULT_CONFIG_PATH, type EnvironmentConfig, type MigrationsConfig } from '../../config/index.ts';
import { type Finding, makeFinding, type Place, type Rule } from '../../core/index.ts';
import { declaredIn, judgeMigrations, type MigrationAnswer, type MigrationReason, type MigrationSide } from '../../migration/index.ts';
import type { Release } from '../../window/index.ts';
import { releaseLabel } from '../labels.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { IRREVERSIBLE, PLAN_MISSING, PLANNED, RELEASED, UNKNOWN } from './rules.ts';

interface Judged {
  readonly release: Release;
  readonly answer: MigrationAnswer;
}

/** One reason, with the releases that it cuts off. */
interface Obstacle {
  readonly reason: MigrationReason;
  readonly releases: readonly Release[];
  /** It lies between this change and the release before it. */
  readonly isNew: boolean;
}

/** What a release does to state: could it be taken back afterwards? */
export async function run(context: GateContext): Promise<GateResult> {
  const { config, window, environments, policy } = context;
  const { migrations } = config;
  if (!migrations) return { findings: [], tally: { asked: 0, answered: 0 }, facts: [] };
  const newer = sideOf(window.candidate, policy.file);
  const judged: Judged[] = [];
  for (const release of window.earlier) {
    context.signal.throwIfAborted();
    judged.push({ release, answer: await judgeMigrations(migrations, newer, sideOf(release, policy.file)) });
  }
  const plan = await planOf(migrations, environments, window.candidate);
  const missing = plan.missing === undefined ? [] : [finding(PLAN_MISSING, migrations.place, { plan: plan.missing })];
  return {
    findings: [...missing, ...obstaclesOf(judged).map((obstacle) => findingOf(obstacle, migrations, plan.instead))],
    tally: { asked: judged.length, answered: judged.filter(({ answer }) => answer.answer !== 'unknown').length },
    facts: [{ label: 'Migrations', text: factOf(judged) }],
  };
}

/** A release whose own configuration says what it declares. */
function sideOf(release: Release, file = DEFAULT_CONFIG_PATH): MigrationSide {
  return {
    label: releaseLabel(release),
    files: () => release.files(),
    read: (path) => release.read(path),
    declared: async () => {
      const bytes = await release.read(file);
      return declaredIn(bytes && new TextDecoder().decode(bytes), file);
    },
  };
}

function obstaclesOf(judged: readonly Judged[]): readonly Obstacle[] {
  const [previous] = judged;
  const found = new Map<string, Obstacle>();
  for (const { release, answer } of judged) {
    for (const reason of answer.reasons) {
      const key = JSON.stringify([reason.kind, reason.subject, reason.line, reason.why]);
      const known = found.get(key);
      found.set(key, { reason, releases: [...(known?.releases ?? []), release], isNew: known?.isNew ?? release === previous?.release });
    }
  }
  return [...found.values()];
}

interface Plan {
  /** What to do in place of a rollback, in a few words. */
  readonly instead?: string;
  readonly missing?: string;
}

/** A toggle that every environment has on its ladder, or a plan that is there. */
async function planOf({ plan }: MigrationsConfig, environments: readonly EnvironmentConfig[], candidate: Release): Promise<Plan> {
  const withRollback = environments.filter(({ rollback }) => rollback !== undefined);
  const toggles = withRollback.map(({ name, rollback }) => {
    const step = rollback?.ladder.find((one) => one.step === 'toggle');
    return step?.step === 'toggle' ? `the toggle ${step.pin} of ${name}` : undefined;
  });
  const covered = toggles.length > 0 && toggles.every((toggle) => toggle !== undefined);
  if (plan === undefined) return covered ? { instead: toggles.join(', ') } : {};
  if ((await candidate.read(plan)) === undefined) return { missing: plan, ...(covered && { instead: toggles.join(', ') }) };
  return { instead: plan };
}

function findingOf({ reason, releases, isNew }: Obstacle, { place, onUnknown }: MigrationsConfig, plan: string | undefined): Finding {
  const { kind, subject, line, why, rule: found } = reason;
  const data = { subject, why, how: kind, releases: releases.map(releaseLabel).join(', '), ...(found === undefined ? {} : { found }) };
  const at = kind === 'declared' ? place : { file: subject, line: line ?? 1, column: 1 };
  if (kind === 'unread') {
    const severity = isNew ? (onUnknown === 'block' ? 'error' : 'warning') : 'note';
    return { ...finding(UNKNOWN, at, data), severity };
  }
  if (!isNew) return finding(RELEASED, at, data);
  return plan === undefined ? finding(IRREVERSIBLE, at, data) : finding(PLANNED, at, { ...data, plan });
}

function finding(rule: Rule, place: Place, data: Finding['data']): Finding {
  return makeFinding(rule, { gate: 'migration', place, data, direction: 'rollback' });
}

function factOf(judged: readonly Judged[]): string {
  const [previous] = judged;
  if (!previous) return 'there is no earlier release to go back to';
  const { release, answer } = previous;
  const count = answer.migrations === 0 ? 'no new migration' : counted(answer.migrations, 'new migration');
  const can = { reversible: 'one can go back', irreversible: 'one cannot go back', unknown: 'whether one can go back is not known' }[
    answer.answer
  ];
  return `${count} since ${releaseLabel(release)}: ${can}`;
}
