import { evaluate } from './evaluate.ts';
import type { MemberExists } from './node.ts';
import { findWords, matchesPattern } from './pattern/language.ts';

/** Names made up at most. */
const MAX_FILL = 40;

/** Whether a name is one of those meant. */
export function isNamed(member: MemberExists, name: string): boolean {
  if (member.notNames.includes(name) || (member.match !== undefined && matchesPattern(member.match, name) !== true)) return false;
  if (member.notPatterns.some((pattern) => matchesPattern(pattern, name) !== false)) return false;
  return !member.key || evaluate(member.key, name) !== false;
}

/** Readable names first; made-up ones where a pattern has to be met. */
export function* words(match: readonly string[], avoid: readonly string[], not: readonly string[], count: number): Generator<string> {
  let left = count;
  const ready =
    match.length === 0 ? ['extra', 'other', 'more', ...Array.from({ length: MAX_FILL }, (_, index) => `extra${index + 1}`)] : [];
  const found = findWords({ match, avoid, minLength: 0, maxLength: Number.POSITIVE_INFINITY }, count + Math.min(not.length, 20));
  for (const word of [...ready, ...(found?.words ?? [])]) {
    if (not.includes(word) || avoid.some((pattern) => matchesPattern(pattern, word) !== false)) continue;
    yield word;
    if (--left <= 0) return;
  }
}
