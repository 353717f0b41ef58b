import { type CommandInput, type CommandResult, GateError, type Host, type Report, type Verdict } from '../../core/index.ts';
import type { GateId } from '../../core/index.ts';
import { reportToJson } from '../../report/index.ts';
import { examine } from '../check/run.ts';
import { type Target, targetsOf } from './targets.ts';

/** The gates that know something about going back. */
const GATES: readonly GateId[] = ['window', 'compat', 'contract', 'migration'];

/** @throws GateError RG-USAGE for a release that is not in the window, and those of `check` */
export async function run({ options }: CommandInput, host: Host): Promise<CommandResult> {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  const { result, window } = await examine(
    {
      config: text('config'),
      configFrom: 'head',
      base: undefined,
      head: text('head'),
      gates: GATES,
      environment: undefined,
      release: undefined,
    },
    host,
  );
  const wanted = text('to');
  const releases = wanted === undefined ? window.earlier : window.earlier.filter(({ tag }) => tag === wanted);
  if (wanted !== undefined && releases.length === 0) {
    const known = window.earlier.map(({ tag }) => tag).join(', ');
    throw new GateError('RG-USAGE', `${wanted} is not in the release window`, { expected: known === '' ? 'a tagged release' : known });
  }
  const targets = targetsOf(releases, result);
  const verdict = verdictOf(targets);
  const report: Report = {
    verb: 'can-i-rollback',
    verdict,
    headline: headlineOf(targets, verdict),
    findings: [...new Set(targets.flatMap(({ findings }) => findings))],
    facts: targets.map(({ release, answer, reason }) => ({ label: release.tag ?? release.label, text: `${answer}: ${reason}` })),
    tables: [{ title: 'Could we go back?', columns: ['what', 'to', 'answer'], rows: targets.flatMap(rowsOf).sort(worstFirst) }],
    timeline: [],
  };
  return { verdict, report, json: { ...reportToJson(report), targets: targets.map(toJson) } };
}

const ORDER: readonly (string | undefined)[] = ['no', 'unknown', 'accepted', 'yes'];

/** A table that is cut must not hide what stands in the way. */
function worstFirst(one: readonly string[], other: readonly string[]): number {
  return ORDER.indexOf(one[2]) - ORDER.indexOf(other[2]);
}

function rowsOf({ release, subjects }: Target): string[][] {
  return subjects.map(({ name, answer }) => [name, release.tag ?? release.label, answer]);
}

function toJson({ release, answer, reason, subjects }: Target): { [key: string]: string | { what: string; answer: string }[] } {
  return {
    release: release.tag ?? release.label,
    answer,
    reason,
    subjects: subjects.map(({ name, answer: one }) => ({ what: name, answer: one })),
  };
}

function verdictOf(targets: readonly Target[]): Verdict {
  if (targets.length === 0) return 'inconclusive';
  if (targets.some(({ answer }) => answer === 'no')) return 'fail';
  return targets.some(({ answer }) => answer === 'unknown') ? 'inconclusive' : 'pass';
}

function headlineOf(targets: readonly Target[], verdict: Verdict): string {
  const names = (answer: Target['answer']): string =>
    targets
      .filter((target) => target.answer === answer)
      .map(({ release }) => release.tag ?? release.label)
      .join(' and ');
  if (targets.length === 0) return 'There is no earlier release to go back to.';
  if (verdict === 'fail') return `Going back to ${names('no')} would break.`;
  if (verdict === 'inconclusive') return `Whether one could go back to ${names('unknown')} is not known.`;
  return `One could go back to ${names('yes')}.`;
}
