import { isMultiple, nearestMultiple } from './decimal.ts';
import type { NumberFacts, StringFacts } from './scalar-facts.ts';
import { lengthOf } from './evaluate.ts';
import { FORMAT_KNOWLEDGE, matchesFormat } from './formats.ts';
import { FRACTION, INTEGER } from './node.ts';
import { findWords, matchesPattern } from './pattern/language.ts';

/** Longer strings are not made: no payload of that size is readable. */
const MAX_LENGTH = 20_000;

/** Numbers of a kind, small and whole ones first. */
export function numberCandidates(facts: NumberFacts, types: number): number[] {
  const { min, max, minOpen, maxOpen, multiples, notMultiples } = facts;
  const anchors = [0, 1, 2, -1, min, max, (min + max) / 2].filter(Number.isFinite);
  const steps = [1, 0.5, 0.1, 0.01, ...multiples, ...notMultiples, ...multiples.flatMap((a) => multiples.map((b) => a * b))];
  const points = new Set<number>(anchors);
  for (const anchor of anchors) {
    for (const step of steps) {
      for (const direction of ['at-least', 'above', 'at-most', 'below'] as const) {
        const near = nearestMultiple(anchor, step, direction);
        for (const factor of [0, 1, 2, 3]) points.add(near + factor * step).add(near - factor * step);
      }
    }
  }
  for (const other of notMultiples) for (const anchor of anchors) points.add(anchor + other / 2).add(anchor + other / 3);
  const fits = (value: number): boolean =>
    Number.isFinite(value) &&
    (Number.isInteger(value) ? types & INTEGER : types & FRACTION) !== 0 &&
    (minOpen ? value > min : value >= min) &&
    (maxOpen ? value < max : value <= max) &&
    multiples.every((one) => isMultiple(value, one)) &&
    !notMultiples.some((one) => isMultiple(value, one));
  return [...points]
    .map((value) => (Object.is(value, -0) ? 0 : value))
    .filter(fits)
    .sort((a, b) => plainness(a) - plainness(b))
    .slice(0, 24);
}

function plainness(value: number): number {
  return String(value).length * 1e3 + Math.min(Math.abs(value), 900) + (value < 0 ? 0.5 : 0);
}

/** Strings of a kind, short ones first. */
export function stringCandidates(facts: StringFacts): string[] {
  const { minLength, maxLength, patterns, notPatterns, formats, notFormats } = facts;
  if (minLength > MAX_LENGTH || minLength > maxLength) return [];
  const proposals: string[] = [];
  for (const format of formats) proposals.push(...(FORMAT_KNOWLEDGE.get(format)?.valid ?? []));
  for (const format of notFormats) proposals.push(...(FORMAT_KNOWLEDGE.get(format)?.invalid ?? []));
  const length = Math.max(minLength, Math.min(1, maxLength));
  if (patterns.length + notPatterns.length > 0)
    proposals.push(...(findWords({ match: patterns, avoid: notPatterns, minLength, maxLength }, 6)?.words ?? []));
  for (const letter of ['a', 'b', 'c', 'x', '1', 'A', ' ', '-']) proposals.push(letter.repeat(length));
  if (minLength === 0) proposals.push('');
  if (length + 1 <= maxLength) proposals.push('a'.repeat(length + 1));
  const fits = (text: string): boolean => {
    const size = lengthOf(text);
    if (size < minLength || size > maxLength) return false;
    if (
      !patterns.every((pattern) => matchesPattern(pattern, text) !== false) ||
      notPatterns.some((pattern) => matchesPattern(pattern, text) === true)
    )
      return false;
    return (
      formats.every((format) => matchesFormat(format, text) !== false) && !notFormats.some((format) => matchesFormat(format, text) === true)
    );
  };
  return [...new Set(proposals)].filter(fits);
}
