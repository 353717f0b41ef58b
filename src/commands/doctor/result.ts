import type { CommandResult, Report, ReportTable, Verdict } from '../../core/index.ts';
import { counted } from '../shared/counted.ts';
import type { Diagnosis, DoctorCheck } from './types.ts';

/** What one check has found. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly found: readonly Diagnosis[];
}

type State = Diagnosis['state'];
type Asked = Pick<DoctorCheck, 'id' | 'title' | 'asks'>;

const SIGNS: Readonly<Record<State, string>> = { ok: 'ok', advice: 'advice', problem: 'PROBLEM', 'not-yet': 'not yet', unknown: 'unknown' };
/** What a person should look at first. */
const URGENCY: readonly State[] = ['problem', 'not-yet', 'unknown', 'advice'];

/** A problem fails. What is not known, or not possible yet, does not pass; nor is what was not asked told as if it had been. */
export function resultOf(sections: readonly Section[], left: readonly Asked[], hasEnvironments: boolean): CommandResult {
  const all = sections.flatMap(({ found }) => found);
  const has = (state: State): boolean => all.some((one) => one.state === state);
  const verdict = has('problem') ? 'fail' : has('not-yet') || has('unknown') ? 'inconclusive' : 'pass';
  const headline = headlineOf(verdict, all, left, hasEnvironments);
  const next = URGENCY.flatMap((state) => all.filter((one) => one.state === state)).find(({ change }) => change !== undefined);
  const report: Report = {
    verb: 'doctor',
    verdict,
    headline,
    ...(next?.change === undefined ? {} : { nextStep: `${next.change} (${next.found})` }),
    findings: [],
    facts: [],
    tables: [...sections.filter(({ found }) => found.length > 0).map(tableOf), ...tableOfLeft(left)],
    timeline: [],
  };
  const checks = sections.map(({ id, title, found }) => ({ id, title, found: found.map((one) => ({ ...one })) }));
  return { verdict, report, json: { verdict, headline, checks, notAsked: left.map(({ id, title, asks }) => ({ id, title, asks })) } };
}

function headlineOf(verdict: Verdict, all: readonly Diagnosis[], left: readonly Asked[], hasEnvironments: boolean): string {
  const count = (state: State): number => all.filter((one) => one.state === state).length;
  const limits = [...new Set(all.flatMap(({ limit }) => limit ?? []))];
  const looked = counted(all.length, 'answer');
  const head =
    verdict === 'fail'
      ? `${hasEnvironments ? 'A rollback' : '`check`'} may not work here: ${counted(count('problem'), 'problem')} in ${looked}`
      : count('not-yet') > 0
        ? `Nothing wrong was found in ${looked}, but a rollback is not possible yet`
        : `Nothing was found in ${looked} that stands in the way of ${hasEnvironments ? 'a rollback' : '`check`'}`;
  const parts = [
    head,
    ...limits,
    ...(count('unknown') > 0 ? [`${count('unknown')} not known`] : []),
    ...(count('advice') > 0 ? [`${count('advice')} to improve`] : []),
    ...(left.length > 0 ? [`${counted(left.length, 'question')} not asked (--offline)`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function tableOf({ title, found }: Section): ReportTable {
  return {
    title,
    columns: ['', 'found', 'change'],
    rows: found.map((one) => [SIGNS[one.state], one.found, one.change ?? '']),
  };
}

function tableOfLeft(left: readonly Asked[]): readonly ReportTable[] {
  if (left.length === 0) return [];
  return [{ title: 'Not asked, for --offline', columns: ['', 'question'], rows: left.map(({ title, asks }) => [title, asks]) }];
}
