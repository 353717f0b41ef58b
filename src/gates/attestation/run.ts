import { type Finding, makeFinding } from '../../core/index.ts';
import type { AttestationReport } from '../../registry/index.ts';
import { rollbackTargets, type Target } from '../availability/targets.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { ABSENT, INVALID, UNKNOWN } from './rules.ts';

const RULE_OF = { absent: ABSENT, invalid: INVALID, unknown: UNKNOWN } as const;

interface Outcome {
  readonly target: Target;
  readonly report: AttestationReport;
}

/** Asks by whom the images of the earlier releases are attested. That one is named without a digest is what another gate says. */
export async function run(context: GateContext): Promise<GateResult> {
  const { config, attestation, signal } = context;
  const targets = await rollbackTargets(context);
  const outcomes: Outcome[] = [];
  for (const target of targets) {
    signal.throwIfAborted();
    const { reference, unread } = target;
    if (unread !== undefined) outcomes.push({ target, report: { verdict: 'unknown', reason: unread } });
    if (reference?.digest === undefined || !attestation) continue;
    outcomes.push({ target, report: await attestation({ ...reference, digest: reference.digest }) });
  }
  const warn = config.registries?.attestations?.onAbsent === 'warn';
  const told = outcomes.filter(({ report }) => report.verdict === 'verified').length;
  const rows = outcomes.map(({ target, report }) => [
    target.environment,
    target.pin.name,
    target.releases.join(', '),
    report.verdict,
    report.reason,
  ]);
  return {
    findings: outcomes.flatMap((one) => findingsOf(one, warn)),
    tally: { asked: outcomes.length, answered: outcomes.filter(({ report }) => report.verdict !== 'unknown').length },
    facts: [
      {
        label: 'Attestations',
        text: `${told} of ${counted(outcomes.length, 'image')} of earlier releases ${told === 1 ? 'is' : 'are'} attested`,
      },
    ],
    tables: rows.length === 0 ? [] : [{ title: 'Attestations', columns: ['environment', 'pin', 'releases', 'attested', 'by'], rows }],
  };
}

function findingsOf({ target: { environment, pin, value, releases }, report }: Outcome, warn: boolean): Finding[] {
  const { verdict, reason } = report;
  if (verdict === 'verified') return [];
  const rule = RULE_OF[verdict];
  const data = { environment, pin: pin.name, value, releases: releases.join(', '), reason };
  const severity = verdict === 'absent' && warn ? { severity: 'warning' as const } : {};
  return [makeFinding(rule, { gate: 'attestation', place: pin.place, direction: 'rollback', data, ...severity })];
}
