import type { Config } from '../config/index.ts';
import type { Finding, Severity } from '../core/index.ts';

/** The severity that the configuration gives a rule: the exact id first, then the longest wildcard; `undefined` when it says nothing. */
function configuredSeverity(rules: Config['rules'], id: string): { severity: Severity | 'off'; key: string } | undefined {
  const keys = [...rules.keys()];
  const wildcards = keys.filter((key) => key.endsWith('*') && id.startsWith(key.slice(0, -1)));
  const key = rules.has(id) ? id : wildcards.sort((a, b) => b.length - a.length)[0];
  const severity = key === undefined ? undefined : rules.get(key);
  return key === undefined || severity === undefined ? undefined : { severity, key };
}

export interface Regraded {
  readonly findings: readonly Finding[];
  /** How many the configuration turned off: told, so that nothing vanishes in silence. */
  readonly off: number;
}

/** Findings with the severities that the configuration wants. */
export function regradeFindings(findings: readonly Finding[], rules: Config['rules']): Regraded {
  const kept = findings.flatMap((finding) => {
    const wish = configuredSeverity(rules, finding.rule);
    if (wish === undefined || wish.severity === finding.severity) return [finding];
    if (wish.severity === 'off') return [];
    const why = `the configuration makes \`${wish.key}\` a finding of severity ${wish.severity}`;
    const ruling = { by: 'configuration', before: finding.severity, after: wish.severity, why } as const;
    return [{ ...finding, severity: wish.severity, rulings: [...(finding.rulings ?? []), ruling] }];
  });
  return { findings: kept, off: findings.length - kept.length };
}
