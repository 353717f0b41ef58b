import type { Segment } from './text.ts';

/** More would not filter better. */
const MAX_NEEDLES = 8;

/**
 * The documents whose text holds every needle as a word of its own: a scalar that says exactly the needle has white space, a quote or
 * a bracket around it. A backslash may hide a needle (an escape in double quotes), blanks may be folded and single quotes are
 * doubled: such documents and needles are not filtered. The rarest needle should come first.
 */
export function documentsWith(text: string, segments: readonly Segment[], needles: readonly string[]): readonly number[] {
  const all = segments.map((_, index) => index);
  const [first, ...others] = needles.filter((needle) => /^[^\s']+$/.test(needle)).slice(0, MAX_NEEDLES);
  if (first === undefined) return all;
  const found = segmentsWith(text, segments, first, true).filter((index) => others.every((needle) => holds(text, segments[index], needle)));
  const hidden = segmentsWith(text, segments, '\\', false);
  return hidden.length === 0 ? found : [...new Set([...found, ...hidden])].sort((a, b) => a - b);
}

/** One pass over the whole text. */
function segmentsWith(text: string, segments: readonly Segment[], needle: string, whole: boolean): number[] {
  const found: number[] = [];
  let index = 0;
  for (let at = text.indexOf(needle); at !== -1; ) {
    while (index < segments.length && (segments[index]?.end ?? 0) <= at) index += 1;
    const segment = segments[index];
    if (!segment) break;
    const hit = at >= segment.start && (!whole || standsAlone(text, at, needle.length));
    if (hit) found.push(index);
    at = text.indexOf(needle, hit ? segment.end : at + 1);
  }
  return found;
}

function holds(text: string, segment: Segment | undefined, needle: string): boolean {
  if (!segment) return false;
  const slice = text.slice(segment.start, segment.end);
  for (let at = slice.indexOf(needle); at !== -1; at = slice.indexOf(needle, at + 1))
    if (standsAlone(slice, at, needle.length)) return true;
  return false;
}

function standsAlone(text: string, at: number, length: number): boolean {
  const joins = (left: number): boolean => isWord(text.charCodeAt(left)) && isWord(text.charCodeAt(left + 1));
  return !joins(at - 1) && !joins(at + length - 1);
}

/** Letters, digits, `_` and `-` in ASCII; NaN beyond the ends of a text is none. A dot is none: some names are paths of needles. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || code === 45;
}
