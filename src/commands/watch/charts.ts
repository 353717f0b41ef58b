import type { ReportChart } from '../../core/index.ts';
import type { CheckOutcome, WatchRecord, WatchResult } from '../../health/index.ts';

/** Checks that get charts: those that failed or came nearest to it first. */
const MOST_CHARTS = 8;

/** Per check the evidence against the release, and the share of bad events that it comes from. */
export function watchCharts(result: WatchResult): ReportChart[] {
  const { record } = result;
  if (!record || record.ticks.length < 2) return [];
  const moments = momentsOf(result);
  const order = [...result.checks.keys()].sort((a, b) => urgency(result.checks[b]) - urgency(result.checks[a]));
  return order.slice(0, MOST_CHARTS).flatMap((index) => chartsOf(record, result.checks[index], index, moments));
}

function urgency(check: CheckOutcome | undefined): number {
  if (!check) return 0;
  const evidence = Math.log(Math.max(1, check.evidence)) / Math.log(Math.max(2, check.threshold));
  return (check.state === 'failed' ? 10 : 0) + (check.advisory ? 0 : 1) + Math.min(1, evidence);
}

function momentsOf({ startedAt, identifiedAt, decidedAt, verdict }: WatchResult): ReportChart['moments'] {
  return [
    { at: identifiedAt ?? startedAt, label: 'the release serves', kind: 'effective' },
    verdict === 'fail' ? { at: decidedAt, label: 'failed', kind: 'detected' } : { at: decidedAt, label: 'decided' },
  ];
}

function chartsOf(record: WatchRecord, outcome: CheckOutcome | undefined, index: number, moments: ReportChart['moments']): ReportChart[] {
  const spec = record.spec.checks[index];
  if (!spec || !outcome) return [];
  const at = timesOf(record);
  const evidence: ReportChart = {
    title: `${spec.name}: evidence against the release`,
    unit: 'times',
    scale: 'log',
    series: [{ label: 'evidence', points: record.ticks.map(({ tick, evidence: all }) => ({ at: at(tick), value: all[index] })) }],
    limit: { value: outcome.threshold, label: `failed at ${Number(outcome.threshold.toPrecision(3))}` },
    moments,
    summary: `${outcome.detail}. The evidence reached ${Number(outcome.evidence.toPrecision(3))} of ${Number(outcome.threshold.toPrecision(3))}.`,
  };
  if (spec.judge.kind === 'threshold') return [valuesOf(record, index, moments, { ...evidence, scale: 'linear', unit: '' })];
  return [evidence, valuesOf(record, index, moments)];
}

/** What was measured, tick by tick, with a gap where nothing was. */
function valuesOf(record: WatchRecord, index: number, moments: ReportChart['moments'], instead?: ReportChart): ReportChart {
  const spec = record.spec.checks[index];
  const name = spec?.name ?? '';
  const isShare =
    spec?.judge.kind !== 'scores' && record.samples.some(({ check, measurement }) => check === name && measurement.kind === 'counts');
  const factor = isShare ? 100 : 1;
  const points = record.samples
    .filter(({ check, part }) => check === name && part === undefined)
    .map(({ at, measurement }) => {
      if (measurement.kind === 'value') return { at, value: measurement.value };
      if (measurement.kind === 'scores') return { at, value: measurement.values.length > 0 ? mean(measurement.values) : undefined };
      if (measurement.kind !== 'counts' || measurement.total === 0) return { at, value: undefined };
      return { at, value: (measurement.bad / measurement.total) * factor };
    });
  const limit = limitOf(record, index);
  return {
    title: `${name}: ${isShare ? 'bad events' : 'measured'}`,
    unit: isShare ? '%' : '',
    series: [{ label: isShare ? 'bad events' : 'measured', points }],
    ...(limit === undefined ? {} : { limit: { value: limit * factor, label: 'tolerated' } }),
    moments,
    ...(instead?.summary === undefined ? {} : { summary: instead.summary }),
  };
}

function limitOf({ spec }: WatchRecord, index: number): number | undefined {
  const check = spec.checks[index];
  if (check?.judge.kind === 'threshold') return check.judge.plan.above ?? check.judge.plan.below;
  return check?.judge.kind === 'drop' ? undefined : check?.tolerate;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The moment of a tick: that of its samples, or by the interval where it had none. */
function timesOf({ samples, spec, identifiedAt, startedAt }: WatchRecord): (tick: number) => number {
  const seen = new Map(samples.map(({ tick, at }) => [tick, at]));
  const start = identifiedAt ?? startedAt;
  return (tick) => seen.get(tick) ?? start + tick * spec.settings.interval;
}
