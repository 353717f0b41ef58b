import { sayAge } from '../engine/ages.ts';
import { meets } from '../engine/expectation.ts';
import type { AgeClause, Clause, ClauseResult, CountClause } from '../types.ts';
import type { Compiled } from './compile.ts';
import { FALSE, TRUE } from './conditions.ts';
import type { Plan } from './plan.ts';
import { provenBySample } from './sample.ts';
import type { Cell, Condition, SqlDialect } from './types.ts';

export interface DecodeOptions {
  readonly dialect: SqlDialect;
  readonly now: number;
  readonly sample?: number;
}

/** What the one row of an answer says of every clause, in the words of the reference engine. */
export class Decoder {
  readonly rows: number;
  readonly #compiled: Compiled;
  readonly #cells: readonly Cell[];
  readonly #options: DecodeOptions;

  /** @throws RangeError when a cell is no number */
  constructor(compiled: Compiled, cells: readonly Cell[], options: DecodeOptions) {
    if (cells.length !== compiled.width) throw new RangeError('the answer has another number of columns than was asked for');
    this.#compiled = compiled;
    this.#cells = cells;
    this.#options = options;
    this.rows = this.#number('count(*)');
  }

  results(): ClauseResult[] {
    return this.#compiled.plans.map((plan) => {
      const result = { ...this.result(plan), ...(plan.kind !== 'open' && { by: 'database' as const }) };
      const { sample } = this.#options;
      return sample === undefined
        ? withoutRows(result, plan, this.rows)
        : provenBySample(withoutRows(result, plan, this.rows), plan, this.rows, sample);
    });
  }

  result(plan: Plan): ClauseResult {
    if (plan.kind === 'open') return plan.result;
    if (plan.kind === 'age') return this.#age(plan.clause, this.#cell(plan.extreme), this.#count(plan.unclear));
    if (plan.kind === 'values') return answer(plan.clause, this.#count(plan.ask.failed), this.#count(plan.ask.unsure));
    const { count, clause } = plan;
    const found =
      count.kind === 'rows'
        ? this.rows
        : count.kind === 'where'
          ? this.#count(count.condition)
          : this.#count(count.there) - this.#number(count.distinct);
    return this.#counted(clause, found, this.#count(plan.unsure));
  }

  #counted(clause: CountClause, found: number, unsure: number): ClauseResult {
    const isRows = clause.test.kind === 'row-count';
    const { kept, amount } = meets(found, this.rows, clause.expect);
    const failed = isRows ? 0 : found;
    if (unsure > 0) return { clause, status: 'unknown', failed, offenders: [], reason: `nothing can be said about ${unsure} values` };
    const reason = `counted ${Number(amount.toFixed(4))}${clause.expect.unit === 'percent' ? ' percent' : ''} of ${this.rows} rows`;
    return { clause, status: kept ? 'kept' : 'broken', failed, offenders: [], reason };
  }

  #age(clause: AgeClause, extreme: Cell, unclear: number): ClauseResult {
    const unknown = (reason: string): ClauseResult => ({ clause, status: 'unknown', failed: 0, offenders: [], reason });
    if (extreme === null) return unknown(`no row has an instant up to now in ${clause.column}`);
    const age = this.#options.now - numberOf(extreme);
    const reason = sayAge(clause.kind, age);
    const isKept = age <= clause.age;
    if (unclear > 0 && isKept === (clause.kind === 'retention'))
      return unknown(`${unclear} values of ${clause.column} are no instant up to now; of the others ${reason}`);
    return { clause, status: isKept ? 'kept' : 'broken', failed: isKept ? 0 : 1, offenders: [], reason };
  }

  #count(condition: Condition): number {
    if (condition === FALSE) return 0;
    return condition === TRUE ? this.rows : this.#number(this.#options.dialect.countIf(condition));
  }

  #number(expression: string): number {
    return numberOf(this.#cell(expression));
  }

  #cell(expression: string): Cell {
    const index = this.#compiled.at(expression);
    const cell = index === undefined ? undefined : this.#cells[index];
    if (cell === undefined) throw new RangeError('the answer lacks a column');
    return cell;
  }
}

function numberOf(cell: Cell): number {
  if (cell === null || !/^-?\d+(?:\.0*)?(?:[eE]\+?\d+)?$/.test(cell)) throw new RangeError('the answer holds something that is no count');
  return Number(cell);
}

function answer(clause: Clause, failed: number, unsure: number): ClauseResult {
  if (failed > 0) return { clause, status: 'broken', failed, offenders: [] };
  if (unsure === 0) return { clause, status: 'kept', failed, offenders: [] };
  return { clause, status: 'unknown', failed, offenders: [], reason: `nothing can be said about the values of ${unsure} rows` };
}

/** Without rows nothing was kept; what counts rows has its answer. */
function withoutRows(result: ClauseResult, plan: Plan, rows: number): ClauseResult {
  const isRowCount = plan.kind === 'count' && plan.count.kind === 'rows';
  return rows > 0 || isRowCount || result.status !== 'kept' ? result : { ...result, status: 'unknown', reason: 'there are no rows' };
}
