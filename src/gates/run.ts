import type { Finding, GateId, Report, Verdict } from '../core/index.ts';
import { regradeFindings } from './regrade.ts';
import { counted } from './rule-text.ts';
import type { Gate, GateContext, SchemaAnswer, Tally } from './types.ts';

/** What all gates together have to say. */
export interface GatesResult {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly comparisons: readonly SchemaAnswer[];
  readonly facts: Report['facts'];
  readonly tables: Report['tables'];
  readonly tally: Tally;
  readonly ran: readonly GateId[];
}

/** Runs every gate, whatever the others find, then lets the configuration re-grade, then decides. */
export async function runGates(gates: readonly Gate[], context: GateContext): Promise<GatesResult> {
  const results = [];
  for (const gate of gates) {
    context.signal.throwIfAborted();
    const run = await gate.load();
    results.push(await run(context));
  }
  const { findings, off } = regradeFindings(
    results.flatMap((result) => result.findings),
    context.config.rules,
  );
  const tally = {
    asked: results.reduce((sum, result) => sum + result.tally.asked, 0),
    answered: results.reduce((sum, result) => sum + result.tally.answered, 0),
  };
  const facts = results.flatMap((result) => result.facts);
  if (off > 0) facts.push({ label: 'Turned off', text: `${counted(off, 'finding')} by the configuration` });
  return {
    verdict: decide(findings, tally),
    findings,
    comparisons: results.flatMap((result) => result.comparisons ?? []),
    facts,
    tables: results.flatMap((result) => result.tables ?? []),
    tally,
    ran: gates.map(({ id }) => id),
  };
}

/** An error blocks. Without one, a check that could answer nothing of what it was asked is no pass; one that was asked nothing is skipped. */
function decide(findings: readonly Finding[], { asked, answered }: Tally): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'fail';
  if (asked === 0) return 'skipped';
  return answered === 0 ? 'inconclusive' : 'pass';
}
