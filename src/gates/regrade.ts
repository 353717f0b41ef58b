import type { Config } from '../config/index.ts';
import type { Finding } from '../core/index.ts';

/** The severity that the configuration gives a rule: the exact id first, then the longest wildcard; `undefined` when it says nothing. */
export function configuredSeverity(rules: Config['rules'], id: string): 'error' | 'warning' | 'note' | 'off' | undefined {
  const exact = rules.get(id);
  if (exact !== undefined) return exact;
  const wildcards = [...rules.keys()].filter((key) => key.endsWith('*') && id.startsWith(key.slice(0, -1)));
  const longest = wildcards.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : rules.get(longest);
}

export interface Regraded {
  readonly findings: readonly Finding[];
  /** How many the configuration turned off: told, so that nothing vanishes in silence. */
  readonly off: number;
}

/** Findings with the severities that the configuration wants. */
export function regradeFindings(findings: readonly Finding[], rules: Config['rules']): Regraded {
  const kept = findings.flatMap((finding) => {
    const severity = configuredSeverity(rules, finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [severity === finding.severity ? finding : { ...finding, severity }];
  });
  return { findings: kept, off: findings.length - kept.length };
}
