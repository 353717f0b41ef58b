import type { Finding, GateId, Report, Verdict } from '../core/index.ts';
import { bindBlobs } from './policy/blobs.ts';
import { gradeBreaks, majorsNeeded } from './policy/breaking.ts';
import { markInherited } from './policy/inherited.ts';
import { gradeRemovals } from './policy/removal.ts';
import { waive } from './policy/waivers.ts';
import { regradeFindings } from './regrade.ts';
import { counted } from './rule-text.ts';
import type { ContractAnswer, Gate, GateContext, SchemaAnswer, Tally } from './types.ts';

/** What all gates together have to say. */
export interface GatesResult {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly comparisons: readonly SchemaAnswer[];
  readonly contracts: readonly ContractAnswer[];
  readonly facts: Report['facts'];
  readonly tables: Report['tables'];
  readonly tally: Tally;
  readonly ran: readonly GateId[];
  /** How many findings do not count because somebody accepted them. */
  readonly waived: number;
}

/** Runs every gate, whatever the others find; then the configuration, the policy and the waivers have their say; then it is decided. */
export async function runGates(gates: readonly Gate[], context: GateContext): Promise<GatesResult> {
  const results = [];
  for (const gate of gates) {
    context.signal.throwIfAborted();
    const run = await gate.load();
    results.push(await run(context));
  }
  const { findings, off, waived } = await settle(
    results.flatMap((result) => result.findings),
    context,
  );
  const tally = {
    asked: results.reduce((sum, result) => sum + result.tally.asked, 0),
    answered: results.reduce((sum, result) => sum + result.tally.answered, 0),
  };
  const facts = results.flatMap((result) => result.facts);
  if (off > 0) facts.push({ label: 'Turned off', text: `${counted(off, 'finding')} by the configuration` });
  if (waived > 0) facts.push({ label: 'Waived', text: `${counted(waived, 'finding')} by ${context.waivers?.file ?? ''}` });
  return {
    waived,
    verdict: decide(findings, tally),
    findings,
    comparisons: results.flatMap((result) => result.comparisons ?? []),
    contracts: results.flatMap((result) => result.contracts ?? []),
    facts,
    tables: results.flatMap((result) => result.tables ?? []),
    tally,
    ran: gates.map(({ id }) => id),
  };
}

interface Settled {
  readonly findings: readonly Finding[];
  /** How many findings the configuration turned off. */
  readonly off: number;
  readonly waived: number;
}

/** What counts how much in the end: the configuration's severities, then the policy, then waivers. Each says what it changed, and why. */
async function settle(found: readonly Finding[], context: GateContext): Promise<Settled> {
  const { findings: graded, off } = regradeFindings(found, context.config.rules);
  const ruled = gradeBreaks(gradeRemovals(graded, context), context);
  const bound = await markInherited(await bindBlobs(ruled, context.window), context.baseBlobs);
  const { findings, said, waived } = await waive(bound, context);
  const regraded = regradeFindings([...said, ...majorsNeeded(findings, context)], context.config.rules);
  return { findings: [...findings, ...regraded.findings], off: off + regraded.off, waived };
}

/** An error blocks. Without one, a check that could answer nothing of what it was asked is no pass; one that was asked nothing is skipped. */
function decide(findings: readonly Finding[], { asked, answered }: Tally): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'fail';
  if (asked === 0) return 'skipped';
  return answered === 0 ? 'inconclusive' : 'pass';
}
