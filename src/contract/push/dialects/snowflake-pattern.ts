import { emitPattern, type Pattern } from '../regex/index.ts';

/** Characters that mean something in a class, or outside of one. */
const SPECIAL = /[$()*+.?[\\\]^{|}]/;

/**
 * A pattern for REGEXP_LIKE, which wants the whole text and speaks POSIX: both ends are said by what stands before and behind, not by anchors, which may
 * hold before a last line end; classes hold no backslash, which some take for itself. `undefined`: it cannot be said so.
 */
export function snowflakePattern(pattern: Pattern): string | undefined {
  const branches = (pattern.kind === 'choice' ? pattern.parts : [pattern]).map(branchOf);
  return branches.every((branch) => branch !== undefined) ? branches.map((branch) => `(${branch})`).join('|') : undefined;
}

function branchOf(pattern: Pattern): string | undefined {
  const parts = pattern.kind === 'sequence' ? pattern.parts : [pattern];
  const [starts, ends] = [parts[0]?.kind === 'start', parts.at(-1)?.kind === 'end'];
  const inner = parts.slice(starts ? 1 : 0, ends ? -1 : undefined);
  if (inner.length === 0 || !inner.every(isPlain)) return undefined;
  return `${starts ? '' : '.*'}(${inner.map(textOf).join('')})${ends ? '' : '.*'}`;
}

/** Without anchors, and with classes that can be written without a backslash. */
function isPlain(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'start':
    case 'end':
      return false;
    case 'set':
      return (
        isSingle(pattern) ||
        pattern.ranges.every(([low, high]) =>
          low === high ? low !== 0x5c : ![low, high].some((end) => /[[\\\]^-]/.test(String.fromCodePoint(end))),
        )
      );
    case 'repeat':
      return isPlain(pattern.part);
    default:
      return pattern.parts.every(isPlain);
  }
}

type Class = Extract<Pattern, { kind: 'set' }>;

function isSingle({ negated, ranges }: Class): boolean {
  return !negated && ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
}

function textOf(pattern: Pattern): string {
  if (pattern.kind === 'set') return classOf(pattern);
  if (pattern.kind === 'sequence')
    return pattern.parts
      .map(textOf)
      .map((text, index) => (pattern.parts[index]?.kind === 'choice' ? `(${text})` : text))
      .join('');
  if (pattern.kind === 'choice') return `(${pattern.parts.map(textOf).join('|')})`;
  // Of a repetition only the bounds are left to the common emitter.
  if (pattern.kind === 'repeat') return `(${textOf(pattern.part)})${boundsOf(pattern)}`;
  return '';
}

function boundsOf(pattern: Extract<Pattern, { kind: 'repeat' }>): string {
  const letter: Pattern = { kind: 'set', negated: false, ranges: [[97, 97]] };
  return emitPattern({ ...pattern, part: letter }, { start: '', end: '', escape: (character) => character }).slice(1);
}

/** A closing bracket stands first, a caret not first, a hyphen last: so all engines take them for themselves. */
function classOf(set: Class): string {
  const { negated, ranges } = set;
  const character = (point: number): string => String.fromCodePoint(point);
  if (isSingle(set)) {
    const only = character(ranges[0]?.[0] ?? 0);
    return SPECIAL.test(only) ? `\\${only}` : only;
  }
  const texts = [...new Set(ranges.map(([low, high]) => (low === high ? character(low) : `${character(low)}-${character(high)}`)))];
  const odd = (text: string): number => (text === ']' ? 0 : text === '^' ? 2 : text === '-' ? 3 : 1);
  const body = texts.sort((a, b) => odd(a) - odd(b)).join('');
  // A caret that is alone, or only with a hyphen, would negate.
  if (!negated && body.startsWith('^')) return body === '^' ? '\\^' : `(\\^|${body.slice(1)})`;
  return `[${negated ? '^' : ''}${body}]`;
}
