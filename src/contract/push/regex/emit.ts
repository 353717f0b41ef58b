import type { Pattern, Range } from './types.ts';

/** How one engine writes what all of them know. */
export interface PatternSyntax {
  /** Start and end of the text, whatever lines it has. */
  readonly start: string;
  readonly end: string;
  /** A character that is no ASCII letter or digit, outside of brackets and inside. */
  readonly escape: (character: string, point: number) => string;
}

/** A pattern in the syntax of an engine. */
export function emitPattern(pattern: Pattern, syntax: PatternSyntax): string {
  switch (pattern.kind) {
    case 'start':
      return syntax.start;
    case 'end':
      return syntax.end;
    case 'set':
      return setOf(pattern.negated, pattern.ranges, syntax);
    case 'sequence':
      return pattern.parts.map((part) => (part.kind === 'choice' ? `(${emitPattern(part, syntax)})` : emitPattern(part, syntax))).join('');
    case 'choice':
      return pattern.parts.map((part) => emitPattern(part, syntax)).join('|');
    default:
      return `${enclosed(pattern.part, syntax)}${boundsOf(pattern.min, pattern.max)}`;
  }
}

function enclosed(part: Pattern, syntax: PatternSyntax): string {
  const text = emitPattern(part, syntax);
  return part.kind === 'set' ? text : `(${text})`;
}

function boundsOf(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

function setOf(negated: boolean, ranges: readonly Range[], { escape }: PatternSyntax): string {
  const shown = (point: number): string => {
    const character = String.fromCodePoint(point);
    return /^[A-Za-z0-9]$/.test(character) ? character : escape(character, point);
  };
  const [first] = ranges;
  if (!negated && ranges.length === 1 && first && first[0] === first[1]) return shown(first[0]);
  const members = ranges.map(([low, high]) => (low === high ? shown(low) : `${shown(low)}-${shown(high)}`));
  return `[${negated ? '^' : ''}${[...new Set(members)].join('')}]`;
}
