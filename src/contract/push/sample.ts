import type { ClauseResult } from '../types.ts';
import { meets } from '../engine/expectation.ts';
import { FALSE } from './conditions.ts';
import type { Plan } from './plan.ts';

/**
 * What a sample proves of the whole table. Rows that fail in it fail; a row that is new enough, or too old, is; a count of the sample is the least that
 * the table has. All else a sample leaves open, however large it is.
 */
export function provenBySample(result: ClauseResult, plan: Plan, rows: number, percent: number): ClauseResult {
  if (plan.kind === 'open' || result.status === 'unknown') return result;
  const seen = `a sample of ${percent} % (${rows} rows)`;
  const left = (reason: string): ClauseResult => ({ ...result, status: 'unknown', offenders: [], reason });
  if (plan.kind === 'values') {
    // The type of the column says it for every row.
    if (plan.ask.failed === FALSE && plan.ask.unsure === FALSE) return result;
    return result.status === 'broken'
      ? { ...result, reason: `${result.failed} rows of ${seen}` }
      : left(`kept in ${seen}, which says nothing of the other rows`);
  }
  if (plan.kind === 'age') {
    const isProof = result.status === (plan.clause.kind === 'freshness' ? 'kept' : 'broken');
    return isProof
      ? result
      : left(`in ${seen} ${result.reason ?? ''}; other rows may be ${plan.clause.kind === 'freshness' ? 'newer' : 'older'}`);
  }
  const least = plan.count.kind === 'rows' ? rows : result.failed;
  return isBeyond(least, plan)
    ? { ...result, status: 'broken' }
    : left(`${result.reason ?? ''}, in ${seen}: of all rows it may be another figure`);
}

/** Whether no count from this one on keeps a rule: a share can still become anything. */
function isBeyond(least: number, plan: Extract<Plan, { kind: 'count' }>): boolean {
  const { expect } = plan.clause;
  if (expect.unit !== 'rows') return false;
  return expect.operators.some(([name, value]) => {
    const limits = typeof value === 'number' ? [value] : [...value];
    const from = [least, ...limits.flatMap((limit) => [Math.floor(limit), Math.floor(limit) + 1, Math.ceil(limit) + 2])].filter(
      (count) => count >= least,
    );
    return from.every((count) => !meets(count, count, { unit: 'rows', operators: [[name, value]] }).kept);
  });
}
