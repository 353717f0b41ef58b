/**
 * The judge that ships beside the rules of others, over the same traffic: false alarms where nothing is wrong, and seconds to the alarm where something is.
 * `node scripts/run.mjs bench/health-table.ts [null runs, default 20000] [fault runs, default 2000] [FILE]`
 * With a file every finished cell is kept there, and a run that was stopped goes on where it ended.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type ComparedRule, cusum, cusumStep, RULES, type Watching } from './health-rules.ts';
import {
  drawRun,
  FAULTS,
  healthyMinutes,
  NULLS,
  quantile,
  type Sampled,
  type Scenario,
  SECONDS,
  seededRandom,
  TICKS,
} from './health-traffic.ts';

interface Cell {
  readonly alarms: number;
  readonly runs: number;
  readonly p50: number | null;
  readonly p90: number | null;
}

type Cells = Record<string, Record<string, Cell>>;

const RATES = [1, 10, 100] as const;

/** 99th percentile of the highest sum in half an hour at the tolerance, by rate: what "calibrated" means. */
function calibrate(): (rps: number) => number {
  const known = new Map<number, number>();
  return (rps) => {
    const before = known.get(rps);
    if (before !== undefined) return before;
    const random = seededRandom(77 + rps);
    const into = buffers();
    const peaks = Array.from({ length: 2000 }, () => {
      drawRun(NULLS[1] as Scenario, rps, random, into);
      let [sum, peak] = [0, 0];
      for (let tick = 0; tick < TICKS; tick++) {
        sum = cusumStep(sum, into.bad[tick] ?? 0, into.total[tick] ?? 0);
        peak = Math.max(peak, sum);
      }
      return peak;
    });
    known.set(rps, quantile(peaks, 0.99));
    return known.get(rps) ?? 0;
  };
}

function buffers(): Sampled {
  return { bad: new Int32Array(TICKS), total: new Int32Array(TICKS) };
}

/** The tick of the alarm, from 1; 0 without one. */
function watch(watching: Watching, { bad, total }: Sampled): number {
  for (let tick = 0; tick < TICKS; tick++) if (watching.push(bad[tick] ?? 0, total[tick] ?? 0)) return tick + 1;
  return 0;
}

/** All rules over the same runs of one scenario. */
function measure(rules: readonly ComparedRule[], scenario: Scenario, rps: number, runs: number): Record<string, Cell> {
  const random = seededRandom(1000 + rps * 7 + runs);
  const context = { rps, healthyMinute: healthyMinutes(rps, seededRandom(5 + rps)) };
  const into = buffers();
  const delays = rules.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    drawRun(scenario, rps, random, into);
    rules.forEach((rule, index) => {
      const tick = watch(rule.begin(context), into);
      if (tick > 0) delays[index]?.push(tick * SECONDS);
    });
  }
  return Object.fromEntries(
    rules.map((rule, index) => {
      const found = delays[index] ?? [];
      const at = (share: number): number | null => (found.length === 0 ? null : quantile(found, share));
      return [rule.name, { alarms: found.length, runs, p50: at(0.5), p90: at(0.9) }];
    }),
  );
}

function percent({ alarms, runs }: Cell): string {
  const value = (alarms / runs) * 100;
  return alarms === 0 ? '0' : value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function delay(cell: Cell): string {
  const share = cell.alarms / cell.runs;
  if (share < 0.3) return cell.alarms === 0 ? '-' : `${percent(cell)}%`;
  const found = share < 0.95 ? ` (${(share * 100).toFixed(0)})` : '';
  return `${cell.p50}/${cell.p90}${found}`;
}

function print(
  title: string,
  rules: readonly ComparedRule[],
  columns: readonly string[],
  text: (rule: string, column: string) => string,
): void {
  console.log(`\n${title}`);
  const rows = [['rule', ...columns], ...rules.map(({ name }) => [name, ...columns.map((column) => text(name, column))])];
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  '));
}

/** A share of `alarms` of `runs`, at most with 95 % confidence: 3 of n where none was seen. */
function atMost({ alarms, runs }: Cell): string {
  const z = 1.645;
  const p = (alarms + (z * z) / 2) / (runs + z * z);
  return `${((p + z * Math.sqrt((p * (1 - p)) / (runs + z * z))) * 100).toFixed(3)} %`;
}

export function main(args: readonly string[]): void {
  const [nullRuns, faultRuns, file] = [Number(args[0] ?? 20_000), Number(args[1] ?? 2000), args[2]];
  const cells: Cells = file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Cells) : {};
  const rules = [...RULES, cusum(calibrate())];
  const cell = (scenario: Scenario, rps: number, runs: number): void => {
    const key = `${scenario.name} | ${rps}/s | ${runs}`;
    if (cells[key]) return;
    cells[key] = measure(rules, scenario, rps, runs);
    if (file !== undefined) writeFileSync(file, `${JSON.stringify(cells, undefined, 1)}\n`);
  };
  for (const scenario of NULLS) for (const rps of RATES) cell(scenario, rps, nullRuns);
  for (const scenario of FAULTS) cell(scenario, scenario.rps, faultRuns);
  const at = (scenario: string, rps: number, runs: number, rule: string): Cell =>
    cells[`${scenario} | ${rps}/s | ${runs}`]?.[rule] ?? { alarms: 0, runs, p50: null, p90: null };
  print(
    `false alarms in % of ${nullRuns} watches of 30 min, at 1/10/100 requests a second`,
    rules,
    NULLS.map(({ name }) => name),
    (rule, scenario) => RATES.map((rps) => percent(at(scenario, rps, nullRuns, rule))).join('/'),
  );
  print(
    `seconds to the alarm, median/p90 of ${faultRuns} watches (% found, where fewer than 95)`,
    rules,
    FAULTS.map(({ name }) => name),
    (rule, name) => delay(at(name, FAULTS.find((one) => one.name === name)?.rps ?? 0, faultRuns, rule)),
  );
  console.log('\nat the tolerance, share of false alarms at most (95 % confidence), at 1/10/100 requests a second');
  for (const rule of ['shipped, m 3', 'shipped, m 6']) {
    console.log(`  ${rule.padEnd(14)}${RATES.map((rps) => atMost(at('at the tolerance', rps, nullRuns, rule))).join('  ')}`);
  }
}
