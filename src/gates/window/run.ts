import { makeFinding, type ReportTable } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';
import { releaseLabel } from '../labels.ts';
import type { GateContext, GateResult } from '../types.ts';
import { WINDOW_RULES } from './rules.ts';

/** Tells which releases the candidate has to live with, and what about them is not as it should be. */
export async function run({ window }: GateContext): Promise<GateResult> {
  const releases = [window.candidate, ...window.earlier];
  const findings = window.notes.flatMap(({ code, data }) =>
    code === 'candidate-is-tagged' ? [] : makeFinding(WINDOW_RULES[code], { gate: 'window', data }),
  );
  return {
    findings,
    tally: { asked: 0, answered: 0 },
    facts: [{ label: 'Window', text: releases.map(releaseLabel).join(', ') }],
    tables: [windowTable(releases)],
  };
}

function windowTable(releases: readonly Release[]): ReportTable {
  const rows = releases.map(({ label, tag, version, commit }) => [label, tag ?? '', version ?? '', commit?.slice(0, 12) ?? 'work tree']);
  return { title: 'Release window', columns: ['release', 'tag', 'version', 'commit'], rows };
}
