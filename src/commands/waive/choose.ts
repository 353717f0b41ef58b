import { type Finding, formatPlace, GateError } from '../../core/index.ts';

/** The finding that the first digits of a fingerprint mean. @throws GateError RG-USAGE when none or several do, or it cannot be waived */
export function chooseFinding(findings: readonly Finding[], digits: string): Finding & { readonly blobs: NonNullable<Finding['blobs']> } {
  const meant = findings.filter(({ fingerprint }) => fingerprint.replace(/^sha256:/, '').startsWith(digits));
  const [finding, second] = meant;
  if (!finding) {
    const known = findings.filter(({ blobs, severity }) => blobs && severity !== 'note').map(brief);
    const expected = known.length === 0 ? 'a finding that blocks or warns, and there is none' : `one of ${known.slice(0, 10).join(', ')}`;
    throw new GateError('RG-USAGE', `no finding has a fingerprint that begins with ${digits}`, { expected });
  }
  if (second) {
    throw new GateError('RG-USAGE', `${meant.length} findings have a fingerprint that begins with ${digits}`, { expected: 'more digits' });
  }
  if (finding.waiver) throw refuse(finding, `is waived already, until ${finding.waiver.expires} by ${finding.waiver.owner}`);
  if (finding.severity === 'note') throw refuse(finding, 'only tells: there is nothing to waive');
  if (!finding.blobs) throw refuse(finding, 'cannot be waived');
  return { ...finding, blobs: finding.blobs };
}

function refuse(finding: Finding, why: string): GateError {
  return new GateError('RG-USAGE', `${brief(finding)} ${why}`, finding.place ? { place: finding.place } : {});
}

function brief({ fingerprint, rule, place }: Finding): string {
  return `${fingerprint.replace(/^sha256:/, '').slice(0, 12)} (${rule}${place ? ` ${formatPlace(place)}` : ''})`;
}
