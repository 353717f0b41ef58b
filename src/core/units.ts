/** Durations and shares as people write them in a config. */
const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
const FACTOR = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `250ms`, `5s`, `1.5m`, `2h`, `1d`; `undefined` for anything else (a bare number has no unit and is refused). */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text.trim());
  return match ? Number(match[1]) * FACTOR[match[2] as keyof typeof FACTOR] : undefined;
}

/** The shortest exact text of a duration in milliseconds, rounded to 1 ms: `1m 30s`, `250ms`. */
export function formatDuration(milliseconds: number): string {
  let rest = Math.max(0, Math.round(milliseconds));
  if (rest < 1000) return `${rest}ms`;
  const parts: string[] = [];
  for (const unit of ['d', 'h', 'm'] as const) {
    const count = Math.floor(rest / FACTOR[unit]);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * FACTOR[unit];
  }
  if (rest > 0) parts.push(`${Number((rest / 1000).toFixed(3))}s`);
  return parts.join(' ');
}

/** A share from 0 to 1 of `0.2%`, `1 %` or `0.002`; `undefined` for anything else. */
export function parseShare(input: string | number): number | undefined {
  const match = /^(\d+(?:\.\d+)?(?:[eE]-?\d+)?)\s*(%?)$/.exec(String(input).trim());
  if (!match) return undefined;
  const share = Number(match[1]) / (match[2] ? 100 : 1);
  return share <= 1 ? share : undefined;
}
